"""The closed days to come, for whoever wants to see what an entry closes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.catalog.model import Catalog
from kiosk.language.languages import SOURCE


@dataclass(frozen=True, slots=True)
class ClosedTime:
    """The closed days from `first` to `last`: why, and how many offers they close."""

    first: date
    last: date
    reason: str
    offers: int


def closed_times(catalog: Catalog, today: date) -> Iterator[ClosedTime]:
    """The closed days that are not over, the first to begin coming first."""
    concerned = [
        {closed.closure for closed in offer.hours.closed} for offer in catalog.offers.values()
    ]
    for one in sorted(catalog.closures.values(), key=lambda one: (one.first, one.id)):
        if one.last >= today:
            count = sum(one.id in ids for ids in concerned)
            yield ClosedTime(one.first, one.last, one.texts[SOURCE].title, count)
