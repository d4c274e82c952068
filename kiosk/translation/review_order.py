"""In which order somebody reviews a language who has ten minutes a week.

First the help lines, where a wrong word may cost a life, and of these the ones for an emergency;
then the offers for what is asked for most; then all else that visitors can read; last what nobody
has translated yet, and what a person has looked at already and rejected.
"""

from collections.abc import Iterable, Mapping

from kiosk.catalog import text_keys
from kiosk.catalog.choices import Kind
from kiosk.catalog.finding.matching import whole
from kiosk.catalog.model import Catalog
from kiosk.translation.review_queue import UnderReview

Demand = Mapping[str, int]
"""How often each whole need was asked for; empty where nobody has counted."""

_EMERGENCY, _HELPLINE, _DEMANDED, _OTHER = range(4)


def by_urgency(texts: Iterable[UnderReview], catalog: Catalog, demand: Demand) -> list[UnderReview]:
    """The texts in the order in which they matter."""
    wanted = {
        text_keys.of_offer(offer.kind, offer.id): max(
            (demand.get(whole(need), 0) for need in offer.needs), default=0
        )
        for offer in catalog.offers.values()
    }
    urgent = {need.id for need in catalog.needs.values() if need.urgent}
    helplines = {
        text_keys.of_offer(offer.kind, offer.id): _EMERGENCY
        if urgent.intersection(map(whole, offer.needs))
        else _HELPLINE
        for offer in catalog.offers.values()
        if offer.kind is Kind.HELPLINE
    }

    def place(text: UnderReview) -> tuple[bool, bool, int, int, tuple[bool, ...]]:
        times = 0 if text.key in helplines else wanted.get(text.key, 0)
        group = helplines.get(text.key, _DEMANDED if times else _OTHER)
        return text.rejected, text.missing, group, -times, text.rank

    return sorted(texts, key=place)
