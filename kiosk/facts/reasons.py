"""Why an offer fits, in a few words."""

from kiosk.catalog.finding.matching import Reason
from kiosk.facts.conditions import language_name
from kiosk.facts.fact import Fact, Topic
from kiosk.language import dates
from kiosk.language.strings import Strings

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


def reason(given: Reason, say: Strings) -> Fact:
    """Why an offer fits, as a fact."""
    return Fact(TOPICS[given.code], _words(given, say), say.language)


def _words(given: Reason, say: Strings) -> str:
    if given.language:
        return say(given.code, language=language_name(given.language, say))
    if given.audience:
        return say(given.code, audience=say(f"audience-{given.audience}"))
    if given.moment:
        day = dates.short_day(say.language, given.moment.date())
        return say(given.code, day=day, time=dates.time(given.moment))
    return say(given.code)
