"""The order in which help at once is offered: emergency numbers, then violence, then the rest."""

from collections.abc import Iterable

from kiosk.catalog.finding.matching import Match
from kiosk.catalog.model import Catalog, Contact, Offer

EMERGENCY = "emergency"
"""The role of a contact that saves lives."""

FIRST = "112"
"""The number of fire brigade and ambulance, the same in all of Europe."""

SHORTEST = 3
"""The digits of a number that everybody knows by heart, as 112."""

NOBODY = Contact(dial="9" * 20)
"""The contact of a help line without a number: it comes last."""


def most_urgent_first(matches: Iterable[Match], catalog: Catalog) -> list[Match]:
    """The help lines in the order in which they are shown, whichever fits the visitor best.

    The sub-needs of the urgent need stand in `needs.yaml` with the most urgent first; a help line
    belongs to the first of them that it names. Of equals the shorter number is first.
    """
    subs = [sub.id for need in catalog.needs.values() if need.urgent for sub in need.subs]
    places = {sub: place for place, sub in enumerate(subs)}
    return sorted(matches, key=lambda match: _place(match.offer, places))


def _place(offer: Offer, places: dict[str, int]) -> tuple[bool, bool, int, int, str]:
    """Where a help line stands among the others."""
    contact = next((one for one in offer.contacts if one.dial), NOBODY)
    known_by_heart = contact.role == EMERGENCY and len(contact.dial) <= SHORTEST
    urgent = next((places[need] for need in offer.needs if need in places), len(places))
    return not known_by_heart, contact.dial != FIRST, urgent, len(contact.dial), contact.dial
