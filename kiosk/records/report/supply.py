"""What there is for a need in a language: how many offers, and for how many hours a week."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product

from kiosk.catalog.choices import Kind
from kiosk.catalog.finding.entries import FiledOffer, primary
from kiosk.catalog.finding.matching import whole
from kiosk.catalog.hours.opening import WithOpenings
from kiosk.catalog.model import Catalog, Offer
from kiosk.language.languages import SOURCE

WEEKS = 26
"""Hours a week are the mean of so many, for holidays and school breaks take some."""

FEW_HOURS = 2.0
"""Below so many hours a week a door is hardly ever open."""


class Coverage(StrEnum):
    """How far supply covers a need in a language."""

    NOTHING = "nothing"
    LITTLE = "little"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Supply:
    """How many offers and help lines fit, and how long their doors are open a week in all.

    `partly` says that some sub-need has none of them: who looked for that found nothing.
    """

    offers: int = 0
    hours: float = 0.0
    partly: bool = False

    @property
    def coverage(self) -> Coverage:
        """How far that goes."""
        if not self.offers:
            return Coverage.NOTHING
        enough = self.hours >= FEW_HOURS and not self.partly
        return Coverage.GOOD if enough else Coverage.LITTLE


NO_SUPPLY = Supply()


class SupplyTable:
    """The supply of a catalogue on one day, by need and language.

    In German everybody is understood everywhere, as when visitors look for offers. A help line
    fits and has no door.
    """

    def __init__(self, catalog: Catalog, today: date) -> None:
        self._subs = {name: [sub.id for sub in need.subs] for name, need in catalog.needs.items()}
        self._by_need: dict[str, list[_Filed]] = defaultdict(list)
        for offer in catalog.offers.values():
            if offer.offered_on(today):
                entry = _filed(offer, today)
                for need in dict.fromkeys(map(whole, offer.needs)):
                    self._by_need[need].append(entry)

    def of(self, need: str, language: str, asked: Collection[str] = ()) -> Supply:
        """What there is for a whole need in a visitor's language.

        `asked` are the needs and sub-needs within it for which visitors looked; where that is
        not known, all of them count.
        """
        wanted, looked_for = primary(language), asked or (need, *self._subs.get(need, ()))
        spoken = [
            one
            for one in self._by_need.get(need, ())
            if wanted == SOURCE or wanted in one.languages
        ]
        fitting = [one for one in spoken if any(map(one.fits, looked_for))]
        if not fitting:
            return NO_SUPPLY
        partly = not all(any(one.fits(sub) for one in fitting) for sub in looked_for)
        hours = sum(one.hours_in(wanted) for one in fitting)
        return Supply(len(fitting), round(hours, 1), partly)

    def table(
        self,
        needs: Iterable[str],
        languages: Iterable[str],
        asked: Mapping[tuple[str, str], Collection[str]],
    ) -> Mapping[tuple[str, str], Supply]:
        """What there is for each of these together, for what was `asked` there, if known."""
        places = product(needs, tuple(languages))
        return {place: self.of(*place, asked.get(place, ())) for place in places}


@dataclass(frozen=True, slots=True)
class _Filed:
    """For what an offer is, which languages are spoken there, and for how many hours a week.

    `limited` are the hours of languages that are not spoken whenever the door is open.
    """

    needs: frozenset[str]
    languages: frozenset[str]
    hours: float
    limited: Mapping[str, float]

    def hours_in(self, language: str) -> float:
        """For how many hours a week somebody there speaks a language."""
        return self.limited.get(language, self.hours)

    def fits(self, need: str) -> bool:
        """Whether somebody finds it who looks there: a whole need fits each of its parts."""
        return "." not in need or need in self.needs or whole(need) in self.needs


def _filed(offer: Offer, today: date) -> _Filed:
    """An offer as the table files it."""
    entry = FiledOffer(offer)
    limited = {code: hours_a_week(offer, today, hours) for code, hours in entry.limited.items()}
    spoken = frozenset(entry.languages)
    return _Filed(frozenset(offer.needs), spoken, hours_a_week(offer, today), limited)


def hours_a_week(offer: Offer, today: date, spoken: WithOpenings | None = None) -> float:
    """For how many hours a week the door is open, or a language `spoken` behind it.

    It is a mean of the next half year.
    """
    if offer.kind is Kind.HELPLINE:
        return 0.0
    spans = (spoken or offer.hours).openings(today, 7 * WEEKS)
    seconds = sum(span.closes.timestamp() - span.opens.timestamp() for span in spans)
    return seconds / 3600 / WEEKS
