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
    found = Provenance(
        source=imported.line("source"),
        id=imported.line("id"),
        on=imported.day("on"),
        of=of,
        notes=_lines(imported, "notes"),
        provider=imported.line("provider"),
        groups=_lines(imported, "groups"),
    )
    imported.finish()
    return found


def _lines(section: Section, name: str) -> tuple[str, ...]:
    """The lines of a list."""
    return tuple(node.value.strip() for _, node in section.scalars(name))
