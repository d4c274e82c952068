"""The visitor's whole list as a text that one code carries to a phone without internet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.facts.links import dialled
from kiosk.facts.offer_facts import OfferFacts
from kiosk.slip.codes.payload import postal_line
from kiosk.slip.codes.phone_text import as_read
from kiosk.slip.codes.shortening import cut, first_within


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One offer of the list, as a phone should show it; empty lines are left out."""

    title: str
    phone: str = ""
    hours: str = ""
    address: str = ""


def list_entry(facts: OfferFacts) -> ListEntry:
    """An offer for the list, in its reader's language; a discreet one has no title."""
    facts = facts.taken_along
    offer = facts.offer
    return ListEntry(
        "" if facts.discreet else as_read(facts.title, facts.language),
        next(iter(dialled(offer)), ""),
        as_read(facts.when, facts.reader.language.code),
        postal_line(offer.address) if offer.address else "",
    )


def list_text(entries: Sequence[ListEntry], limit: int) -> str:
    """The entries in order, in at most `limit` bytes where that is possible.

    What does not fit is shortened in this order: the addresses go, then the hours; long titles
    are cut; then entries go from the end, and a last line `+ 2` says how many are missing. The
    phone numbers stay to the last.
    """
    return first_within(_forms(entries), limit)


def _forms(entries: Sequence[ListEntry]) -> Iterator[str]:
    """The list, shorter and shorter."""
    yield _written(entries)
    entries = [replace(entry, address="") for entry in entries]
    yield _written(entries)
    entries = [replace(entry, hours="") for entry in entries]
    yield _written(entries)
    entries = [replace(entry, title=cut(entry.title)) for entry in entries]
    for count in range(len(entries), 0, -1):
        missing = len(entries) - count
        yield _written(entries[:count]) + (f"\n\n+ {missing}" if missing else "")


def _written(entries: Sequence[ListEntry]) -> str:
    """The entries with an empty line between them."""
    return "\n\n".join(
        "\n".join(line for line in (e.title, e.phone, e.hours, e.address) if line) for e in entries
    )
