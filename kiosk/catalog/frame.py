"""What frames the offers: the centre, the needs and who stands behind the offers."""

import re
from collections.abc import Collection
from dataclasses import replace

from kiosk.catalog import parts
from kiosk.catalog.drafts import Drafts, joined
from kiosk.catalog.fields import Section, hint, shortened
from kiosk.catalog.model import Centre, Need, Provider, ProviderKind, Status, SubNeed
from kiosk.catalog.texts import Text
from kiosk.language.languages import SOURCE

NEUTRAL = Centre(name="Beratung", texts={SOURCE: Text("Willkommen")})
"""The centre that stands in while its own file cannot be read."""

GREY = "#5a5a5a"
"""The colour of a need whose own cannot be read."""

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")


def centre(section: Section, memory: Drafts) -> Centre:
    """The house; whatever is wrong with it, its kiosk still has a name and a welcome."""
    sample = section.yes("sample")
    found = Centre(
        name=section.line("name", required=True) or NEUTRAL.name,
        texts=joined(parts.texts(section), memory.get("centre", {})),
        address=parts.address(section),
        contacts=parts.contacts(section, sample=sample),
        hours=parts.when(section),
        url=parts.url(section, sample=sample),
        sample=sample,
    )
    section.finish()
    return found if SOURCE in found.texts else replace(found, texts=NEUTRAL.texts)


def needs(
    section: Section, pictograms: Collection[str], known: set[str], memory: Drafts
) -> dict[str, Need]:
    """The needs that can be shown; the id of each need and sub-need is added to `known`."""
    found: dict[str, Need] = {}
    for entry in section.sections("needs"):
        if identity := _new_id(entry, known):
            need = Need(
                id=identity,
                texts=joined(parts.texts(entry), memory.get(f"needs/{identity}", {})),
                pictogram=_pictogram(entry, pictograms),
                colour=_colour(entry),
                subs=_subs(entry, identity, known, memory),
                urgent=entry.yes("urgent"),
            )
            entry.finish()
            if SOURCE in need.texts:
                found[identity] = need
    section.finish()
    if not any(need.urgent for need in found.values()):
        section.warning("no-urgent-need", section.node, "needs")
    return found


def _subs(need: Section, identity: str, known: set[str], memory: Drafts) -> tuple[SubNeed, ...]:
    """The narrower needs that can be shown; the full id of each is added to `known`."""
    found = []
    for entry in need.sections("subs"):
        if full := _new_id(entry, known, f"{identity}."):
            texts = joined(parts.texts(entry), memory.get(f"needs/{full}", {}))
            entry.finish()
            if SOURCE in texts:
                found.append(SubNeed(full, texts))
    return tuple(found)


def providers(section: Section, memory: Drafts) -> dict[str, Provider]:
    """Who offers and supports; one with a fault keeps what is valid, so that offers stay."""
    found: dict[str, Provider] = {}
    known: set[str] = set()
    for entry in section.sections("providers"):
        if identity := _new_id(entry, known):
            name = entry.line("name", required=True) or identity
            sample = entry.yes("sample")
            own = parts.texts(entry, titled=False)
            drafts = memory.get(f"providers/{identity}", {})
            found[identity] = Provider(
                id=identity,
                name=name,
                kind=entry.choice("kind", ProviderKind.INITIATIVE, required=True),
                status=entry.choice("status", Status.ACTIVE),
                texts=joined(parts.titled(own, name), parts.titled(drafts, name)),
                url=parts.url(entry, sample=sample),
                sample=sample,
            )
            entry.finish()
    section.finish()
    return found


def _new_id(entry: Section, known: set[str], prefix: str = "") -> str:
    """The id of an entry behind `prefix`, added to `known`; empty when it cannot be used."""
    identity = entry.token("id", required=True)
    if not identity:
        return ""
    full = prefix + identity
    if "." in identity:
        entry.error("want-token", entry.place("id"), "id", value=shortened(identity))
        return ""
    if full in known:
        entry.error("duplicate-id", entry.place("id"), "id", value=full)
        return ""
    known.add(full)
    return full


def _pictogram(entry: Section, pictograms: Collection[str]) -> str:
    """The name of a picture that is there, else nothing."""
    name = entry.token("pictogram", required=True)
    if not name or name in pictograms:
        return name
    code, meant = hint("no-pictogram", name, pictograms)
    entry.error(code, entry.place("pictogram"), "pictogram", value=shortened(name), meant=meant)
    return ""


def _colour(entry: Section) -> str:
    """A colour as `#rrggbb`; grey when it cannot be read."""
    colour = entry.line("colour", required=True)
    if colour and not _COLOUR.match(colour):
        entry.error("colour", entry.place("colour"), "colour", value=shortened(colour))
        return GREY
    return colour or GREY
