"""An offer as the ranking sees it, with how its door stands for as long as that is sure."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from kiosk.catalog.choices import Area
from kiosk.catalog.hours.availability import Availability, OpenState
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.hours.spoken_hours import SpokenHours
from kiosk.catalog.model import Offer

NEARNESS = {Area.TOWN: 3, Area.DISTRICT: 2, Area.STATE: 1, Area.NATIONAL: 0}
OPEN = (OpenState.ALWAYS, OpenState.OPEN)

UNDERSTOOD_AS = {"prs": "fa", "kmr": "ku"}
"""Languages whose speakers understand one that offers list under another code."""


class Standing(NamedTuple):
    """What the clock makes of an offer, from the timestamp `since` until just before `until`.

    `offer` has the registration and cost of that day.
    `digits` is what it adds to a score: how soon one can go there, nearness, verified.
    """

    since: float
    until: float
    offer: Offer
    availability: Availability
    offered: bool
    open_now: bool
    digits: int


class FiledOffer:
    """An offer with what its ranking needs at once.

    `languages` are the spoken ones by the language that people speak with each other, `limited`
    those of them that have hours of their own. The standing is kept until something changes, for
    to ask 10,000 doors takes a while.
    """

    __slots__ = ("_base", "_standing", "languages", "limited", "offer")

    def __init__(self, offer: Offer) -> None:
        self.offer = offer
        self.languages = _languages(offer)
        self.limited = _limited(offer, self.languages)
        self._base = NEARNESS[offer.area] * 10 + _is_verified(offer)
        self._standing: Standing | None = None

    def standing(self, now: datetime, moment: float) -> Standing:
        """How the offer stands at `now`, an aware time, of which `moment` is the timestamp."""
        known = self._standing
        if known is None or not known.since <= moment < known.until:
            self._standing = known = self._looked_up(now, moment)
        return known

    def heard(self, language: str, now: datetime) -> tuple[bool, int]:
        """Whether one of the `limited` languages is spoken now, and how much less soon it is."""
        today = now.astimezone(BERLIN).date()
        spoken = self.limited[language].availability(now)
        door = soon(self.standing(now, now.timestamp()).availability, today)
        return spoken.state in OPEN, max(0, door - soon(spoken, today))

    def _looked_up(self, now: datetime, moment: float) -> Standing:
        """The standing afresh."""
        today = now.astimezone(BERLIN).date()
        offer = self.offer.as_on(today)
        hours, availability = offer.hours, offer.hours.availability(now)
        return Standing(
            since=moment,
            until=hours.next_change(now),
            offer=offer,
            availability=availability,
            offered=offer.offered_on(today),
            open_now=availability.state in OPEN,
            digits=soon(availability, today) * 1000 + self._base,
        )


def primary(code: str) -> str:
    """The language that people speak with each other, whatever its script or style."""
    language = code.partition("-")[0]
    return UNDERSTOOD_AS.get(language, language)


def _languages(offer: Offer) -> Mapping[str, str]:
    """The languages spoken there, each with the code under which the offer lists it."""
    languages: dict[str, str] = {}
    for code in offer.languages_spoken:
        if language := primary(code):
            languages.setdefault(language, code)
    return languages


def _limited(offer: Offer, languages: Mapping[str, str]) -> Mapping[str, SpokenHours]:
    """When those languages are spoken that are not spoken whenever the door is open."""
    found = {language: offer.spoken_hours(code) for language, code in languages.items()}
    return {language: hours for language, hours in found.items() if hours}


def _is_verified(offer: Offer) -> bool:
    return not offer.sample and offer.last_verified is not None


def soon(availability: Availability, today: date) -> int:
    """How soon one can go there: 9 now, 8 to 3 for today and the days after, then less."""
    match availability.state:
        case OpenState.ALWAYS | OpenState.OPEN:
            return 9
        case OpenState.LATER if availability.opening:
            return max(3, 8 - (availability.opening.opens.date() - today).days)
        case OpenState.APPOINTMENT:
            return 2
        case OpenState.UNKNOWN:
            return 1
    return 0
