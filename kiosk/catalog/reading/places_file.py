"""The houses in which several offers are, read from `places.yaml`."""

from collections.abc import Collection, Mapping

from kiosk.catalog.model import SharedPlace
from kiosk.catalog.reading import reach_fields, shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.inheritance import NOWHERE


def read_places(section: Section, entries: dict[str, Section]) -> dict[str, SharedPlace]:
    """The places; one with a fault keeps what is valid. `entries` gets where each one stands."""
    found: dict[str, SharedPlace] = {}
    known: set[str] = set()
    for entry in section.sections("places"):
        identity = shared_fields.new_id(entry, known)
        place = _place(entry, identity)
        entry.finish()
        if identity == NOWHERE:
            entry.error("place-none", entry.place("id"), "id")
        elif identity:
            found[identity] = place
            entries[identity] = entry
    section.finish()
    return found


def report_unused(entries: Mapping[str, Section], used: Collection[str]) -> None:
    """Point out the places at which nothing is."""
    for identity, entry in entries.items():
        if identity not in used:
            entry.warning("place-unused", entry.place("id"), "id", value=identity)


def _place(entry: Section, identity: str) -> SharedPlace:
    """One of them."""
    sample = entry.yes("sample")
    name = entry.line("name") or identity
    return SharedPlace(
        identity, name, reach_fields.shared_with_offers(entry, sample=sample), sample
    )
