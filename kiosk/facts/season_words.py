"""What differs by season: the change that is near, or all seasons with their days."""

from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.catalog.choices import Cost, Kind, Registration
from kiosk.catalog.model import Offer
from kiosk.catalog.seasons import Season, next_changes
from kiosk.facts.fact import Fact, Topic
from kiosk.facts.reader import Reader
from kiosk.language import dates
from kiosk.language.strings import Strings

_UNKNOWN = (Registration.UNKNOWN, Cost.UNKNOWN)


def changes(offer: Offer, reader: Reader) -> Iterator[Fact]:
    """`Ab 1. September: Bitte mit Formular anmelden`; nobody registers at a help line.

    Where nobody knows what holds then, it is said until when the present holds.
    """
    say = reader.say
    for change in next_changes(reader.now.date(), offer.seasons):
        if change.what == "registration" and offer.kind is Kind.HELPLINE:
            continue
        if change.after not in _UNKNOWN:
            day = dates.month_day(say.language, change.day)
            words = say("season-from", day=day, what=say(f"{change.what}-{change.after}"))
        else:
            day = dates.month_day(say.language, change.day - timedelta(1))
            words = say("season-until", day=day, what=say(f"{change.what}-{change.before}"))
        yield Fact(Topic.CHANGE, words, say.language)


def all_year(offer: Offer, say: Strings) -> Iterator[Fact]:
    """Cost and registration season by season, then what holds otherwise.

    Nothing of what is the same on all days: that is one of the conditions.
    """
    if varies(offer, Topic.COST):
        for season in offer.seasons:
            if season.cost is not None and season.cost is not Cost.UNKNOWN:
                words = with_days(season, say(f"cost-{season.cost}"), say)
                yield Fact(Topic.COST, words, say.language)
    if varies(offer, Topic.REGISTRATION):
        for season in offer.seasons:
            if season.registration is not None and season.registration is not Registration.UNKNOWN:
                words = with_days(season, say(f"registration-{season.registration}"), say)
                yield Fact(Topic.REGISTRATION, words, say.language)


def varies(offer: Offer, topic: Topic) -> bool:
    """Whether cost or registration differ by season; nobody registers at a help line."""
    if topic is Topic.REGISTRATION:
        found = {one.registration for one in offer.seasons if one.registration is not None}
        return len(found) > 1 and offer.kind is not Kind.HELPLINE
    return len({one.cost for one in offer.seasons if one.cost is not None}) > 1


def with_days(season: Season, what: str, say: Strings) -> str:
    """`1. September – 30. September: Bitte mit Formular anmelden`."""
    first, last = (day and _day_words(day, season, say) for day in (season.first, season.last))
    if first and last:
        return say("season-between", first=first, last=last, what=what)
    if first:
        return say("season-from", day=first, what=what)
    if last:
        return say("season-until", day=last, what=what)
    return say("season-otherwise", what=what)


def _day_words(day: date, season: Season, say: Strings) -> str:
    """A day with its year, unless it comes every year."""
    return dates.month_day(say.language, day) if season.yearly else dates.numeric(day)
