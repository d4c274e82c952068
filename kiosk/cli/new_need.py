"""`kiosk new need`: adds a need with a tile of its own, or a narrower one under another."""

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kiosk import font, storage
from kiosk.catalog.checking.trial import IMPORTED, need_ids
from kiosk.catalog.editing import drawn_pictogram
from kiosk.catalog.editing.content_changes import ContentEditor
from kiosk.catalog.editing.fresh_offer import identity_for
from kiosk.catalog.editing.house_entries import (
    NEEDS_FILE,
    FreshEntry,
    with_need,
    with_sub_need,
)
from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.json_schema.schema_folder import keep_up
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.loader import load
from kiosk.catalog.reading.pictograms import FOLDER
from kiosk.cli.answers import refusing_at_the_end
from kiosk.cli.asking import agreed
from kiosk.cli.choosing import chosen, meant
from kiosk.cli.import_drafts import import_refusals
from kiosk.cli.named_things import named_wide_needs
from kiosk.cli.new_entry import content_of, refuse_faults, told
from kiosk.cli.prerequisites import settings_for_editing, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say

COLOURS: Final = ("#15569a", "#7a2048", "#1f6427", "#7d4210", "#4a3f9f", "#005f56", "#37474f")
"""Colours that are easy to see on white, for a need of which nobody says the colour."""


@dataclass(frozen=True, slots=True)
class NamedNeed:
    """A new need as far as it is known; `under` is the need of a narrower one, else empty."""

    title: str
    under: str
    identity: str
    pictogram: str = ""
    drawing: bytes = b""
    colour: str = ""
    discreet: bool = False

    @property
    def full(self) -> str:
        """The id by which offers refer to it."""
        return f"{self.under}.{self.identity}" if self.under else self.identity


def run(arguments: Namespace) -> int:
    """Ask what is not said yet, and add the need with its pictogram."""
    say = staff_words()
    folder = settings_for_editing(arguments.config, say).content_folder
    with import_refusals(folder, say), refusing_at_the_end(say("new-ended")):
        catalog = load(folder).catalog
        need = _named(arguments, catalog, say)
        need = _pictured(need, arguments, folder, say)
        need = _coloured(need, arguments, catalog, say)
        with storage.exclusive(folder / IMPORTED):
            _write(need, folder, say)
    print(say("new-need-done", title=need.title, id=need.full, file=NEEDS_FILE))
    if need.pictogram and need.pictogram not in font.pictures():
        print(say("new-need-font", name=need.pictogram))
    print(say("new-need-next", id=need.full))
    return 0


def _named(arguments: Namespace, catalog: Catalog, say: Say) -> NamedNeed:
    """The need with its title, its place and its id, which nothing else has."""
    silent = arguments.yes
    under, _, wanted = arguments.id.rpartition(".")
    under, named = arguments.under or under, named_wide_needs(catalog)
    title = told(arguments.title, "new-ask-tile", say, silent=silent, needed=True)
    if under:
        under = meant(under, named, "--under", say)
    elif not silent and not wanted:
        under = next(iter(chosen(say("new-ask-under"), "", named, say)), "")
    taken = need_ids(catalog)
    inside = {one.removeprefix(f"{under}.") for one in taken if one.startswith(f"{under}.")}
    identity = wanted or identity_for(title, inside if under else taken, "anliegen")
    found = NamedNeed(title, under, identity)
    if found.full in taken:
        raise RefusalError(f"--id: {say('duplicate-id', value=found.full)}")
    return replace(found, discreet=arguments.discreet)


def _pictured(need: NamedNeed, arguments: Namespace, folder: Path, say: Say) -> NamedNeed:
    """The need with a picture that is there, or with a drawing that comes with it."""
    known = _pictograms(folder)
    if arguments.drawing:
        name = need.full.replace(".", "-").replace("_", "-")
        if (folder / FOLDER / f"{name}.svg").exists():
            raise RefusalError(say("new-pictogram-there", name=name))
        return replace(need, pictogram=name, drawing=_drawing(arguments.drawing, say))
    if arguments.pictogram:
        return replace(need, pictogram=meant(arguments.pictogram, known, "--pictogram", say))
    if not arguments.yes:
        found = chosen(say("new-ask-pictogram"), "", known, say)
        need = replace(need, pictogram=found[0] if found else "")
    if not need.pictogram and not need.under:
        raise RefusalError(say("new-no-pictogram"))
    return need


def _pictograms(folder: Path) -> Mapping[str, str]:
    """The pictures that have their drawing and its fallback, by their own names."""
    drawn = sorted(file.stem for file in (folder / FOLDER).glob("*.svg"))
    return {name: name for name in drawn if (folder / FOLDER / f"{name}.png").exists()}


def _drawing(file: Path, say: Say) -> bytes:
    """A drawing that every part of the kiosk can show."""
    if not file.is_file():
        raise RefusalError(say("cli-import-no-file", file=str(file)))
    drawing = file.read_bytes()
    if not drawn_pictogram.usable(drawing):
        raise RefusalError(say("new-drawing", file=str(file)))
    return drawing


def _coloured(need: NamedNeed, arguments: Namespace, catalog: Catalog, say: Say) -> NamedNeed:
    """The need with its colour; a narrower one has that of its need."""
    colour = arguments.colour
    if not need.under and not colour:
        used = [one.colour for one in catalog.needs.values()]
        colour = min(COLOURS, key=used.count)
    discreet = need.discreet
    if not arguments.yes and not discreet:
        discreet = agreed(say("new-ask-discreet"), say)
    return replace(need, colour="" if need.under else colour, discreet=discreet)


def _write(need: NamedNeed, folder: Path, say: Say) -> None:
    """Write the pictures first, then the need that names them, as one change."""
    content = content_of(folder, NEEDS_FILE, say)
    fresh = _entered(need, content, {*_pictograms(folder), need.pictogram})
    refuse_faults(fresh.errors, say)
    editor = ContentEditor(folder, "new need")
    if need.drawing:
        try:
            picture = drawn_pictogram.picture(need.drawing)
        except ValueError as error:
            raise RefusalError(say("new-drawing", file=f"{need.pictogram}.svg")) from error
        editor.write(f"{FOLDER}/{need.pictogram}.svg", need.drawing)
        editor.write(f"{FOLDER}/{need.pictogram}.png", picture)
    editor.write(NEEDS_FILE, fresh.text.encode())
    keep_up(folder, load(folder))


def _entered(need: NamedNeed, content: bytes, pictograms: set[str]) -> FreshEntry:
    """The file of the needs with this one more."""
    entry: dict[str, Value] = {
        "id": need.identity,
        "pictogram": need.pictogram,
        "colour": need.colour,
        "discreet": "yes" if need.discreet else "",
        "text": {"de": {"title": need.title}},
    }
    if need.under:
        return with_sub_need(content, need.under, entry, pictograms)
    return with_need(content, entry, pictograms)
