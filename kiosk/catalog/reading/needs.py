"""The needs and sub-needs, read from `needs.yaml`."""

import re
from collections.abc import Collection

from kiosk.catalog import text_keys
from kiosk.catalog.model import Need, SubNeed
from kiosk.catalog.reading import shared_fields
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import hint, shortened
from kiosk.catalog.translation_memory import Drafts, joined
from kiosk.language.languages import SOURCE

GREY = "#5a5a5a"
"""The colour of a need whose own cannot be read."""

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")


def read_needs(
    section: Section, pictograms: Collection[str] | None, known: set[str], memory: Drafts
) -> dict[str, Need]:
    """The needs that can be shown; the id of each need and sub-need is added to `known`.

    Without knowing the `pictograms`, any name of one is right.
    """
    found: dict[str, Need] = {}
    for entry in section.sections("needs"):
        identity = shared_fields.new_id(entry, known)
        drafts = memory.get(text_keys.of_need(identity), {})
        need = Need(
            id=identity,
            texts=joined(shared_fields.texts(entry), drafts),
            pictogram=_pictogram(entry, pictograms),
            colour=_colour(entry),
            subs=_subs(entry, identity, pictograms, known if identity else set(), memory),
            urgent=entry.yes("urgent"),
            discreet=entry.yes("discreet"),
        )
        entry.finish()
        if identity and SOURCE in need.texts:
            found[identity] = need
    section.finish()
    if not section.report.errors and not any(need.urgent for need in found.values()):
        section.warning("no-urgent-need", section.node, "needs")
    return found


def _subs(
    need: Section,
    identity: str,
    pictograms: Collection[str] | None,
    known: set[str],
    memory: Drafts,
) -> tuple[SubNeed, ...]:
    """The narrower needs that can be shown; the full id of each is added to `known`."""
    found = []
    for entry in need.sections("subs"):
        full = shared_fields.new_id(entry, known, f"{identity}.")
        texts = joined(shared_fields.texts(entry), memory.get(text_keys.of_need(full), {}))
        pictogram = _pictogram(entry, pictograms)
        discreet = entry.yes("discreet")
        entry.finish()
        if full and SOURCE in texts:
            found.append(SubNeed(full, texts, pictogram, discreet))
    return tuple(found)


def _pictogram(entry: Section, pictograms: Collection[str] | None) -> str:
    """The name of a picture that is there, else nothing."""
    name = entry.name("pictogram")
    if not name or pictograms is None or name in pictograms:
        return name
    code, meant = hint("no-pictogram", name, pictograms)
    entry.error(code, entry.place("pictogram"), "pictogram", value=shortened(name), meant=meant)
    return ""


def _colour(entry: Section) -> str:
    """A colour as `#rrggbb`; grey when it cannot be read."""
    colour = entry.line("colour")
    if colour and not _COLOUR.match(colour):
        entry.error("colour", entry.place("colour"), "colour", value=shortened(colour))
        return GREY
    return colour or GREY
