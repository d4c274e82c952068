"""Where an offer comes from, as its file says it."""

from kiosk.catalog.provenance import Provenance
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import shortened
from kiosk.catalog.reading.shared_fields import is_fingerprint


def provenance(section: Section) -> Provenance | None:
    """The other system that told of an offer; None for one that people here wrote."""
    imported = section.section("imported")
    if imported is None:
        return None
    of = imported.line("of")
    if of and not is_fingerprint(of):
        imported.error("want-fingerprint", imported.place("of"), "of", value=shortened(of))
    notes = tuple(node.value.strip() for _, node in imported.scalars("notes"))
    found = Provenance(imported.line("source"), imported.line("id"), imported.day("on"), of, notes)
    imported.finish()
    return found
