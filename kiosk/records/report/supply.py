"""What there is for a need in a language: how many offers, and for how many hours a week."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.catalog.finding.entries import FiledOffer, primary
from kiosk.catalog.finding.matching import whole
from kiosk.catalog.model import Catalog, Kind, Offer
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
    """How many offers and help lines fit, and how long their doors are open a week in all."""

    offers: int = 0
    hours: float = 0.0

    @property
    def coverage(self) -> Coverage:
        """How far that goes."""
        if not self.offers:
            return Coverage.NOTHING
        return Coverage.GOOD if self.hours >= FEW_HOURS else Coverage.LITTLE


NO_SUPPLY = Supply()


class SupplyTable:
    """The supply of a catalogue on one day, by need and language.

    In German everybody is understood everywhere, as when visitors look for offers. A help line
    fits and has no door.
    """

    def __init__(self, catalog: Catalog, today: date) -> None:
        self._by_need: dict[str, list[tuple[frozenset[str], float]]] = defaultdict(list)
        for offer in catalog.offers.values():
            if offer.offered_on(today):
                spoken = frozenset(FiledOffer(offer).languages)
                entry = spoken, hours_a_week(offer, today)
                for need in dict.fromkeys(map(whole, offer.needs)):
                    self._by_need[need].append(entry)

    def of(self, need: str, language: str) -> Supply:
        """What there is for a whole need in a visitor's language."""
        wanted = primary(language)
        fitting = [
            hours
            for spoken, hours in self._by_need.get(need, ())
            if wanted == SOURCE or wanted in spoken
        ]
        return Supply(len(fitting), round(sum(fitting), 1))

    def table(
        self, needs: Iterable[str], languages: Iterable[str]
    ) -> Mapping[tuple[str, str], Supply]:
        """What there is for each of these together."""
        codes = tuple(languages)
        return {(need, code): self.of(need, code) for need in needs for code in codes}


def hours_a_week(offer: Offer, today: date) -> float:
    """For how many hours a week the door is open, as a mean of the next half year."""
    if offer.kind is Kind.HELPLINE:
        return 0.0
    spans = offer.hours.openings(today, 7 * WEEKS)
    seconds = sum(span.closes.timestamp() - span.opens.timestamp() for span in spans)
    return seconds / 3600 / WEEKS
