"""Why an offer fits, in a few words."""

from kiosk.catalog.finding.matching import Reason
from kiosk.facts.fact import Fact, Topic
from kiosk.facts.reader import Reader
from kiosk.facts.spoken_languages import language_name, spoken_at
from kiosk.language import dates

TOPICS = {
    "reason-speaks": Topic.LANGUAGES,
    "reason-always": Topic.OPENING,
    "reason-open-until": Topic.OPENING,
    "reason-opens": Topic.OPENING,
    "reason-audience": Topic.AUDIENCE,
    "reason-free": Topic.COST,
    "reason-women-only": Topic.WOMEN_ONLY,
    "reason-childcare": Topic.CHILDCARE,
    "reason-no-registration": Topic.REGISTRATION,
    "reason-by-appointment": Topic.REGISTRATION,
    "reason-close-by": Topic.PLACE,
}
"""What each reason is about."""


def reason(given: Reason, reader: Reader) -> Fact:
    """Why an offer fits, as a fact."""
    return Fact(TOPICS[given.code], _words(given, reader), reader.say.language)


def _words(given: Reason, reader: Reader) -> str:
    say = reader.say
    if given.language and given.hours:
        return spoken_at(given.language, given.hours, reader.now.date(), say)
    if given.language:
        return say(given.code, language=language_name(given.language, say))
    if given.audience:
        return say(given.code, audience=say(f"audience-{given.audience}"))
    if given.moment:
        day = dates.short_day(say.language, given.moment.date())
        return say(given.code, day=day, time=dates.time(given.moment))
    return say(given.code)
