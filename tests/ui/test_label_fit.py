"""In every language and size, on every screen, in both sizes of text: no label is clipped.

Every run of the tests takes the whole way at two small sizes, from left to right and from right to
left, and the main way at the design size in one language of each kind of script.
"""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from textual.screen import Screen

from kiosk import journey
from kiosk.journey import (
    CodeRevealed,
    CodeTouched,
    DeskWanted,
    GermanToggled,
    HelpWanted,
    LanguageChosen,
    ListWanted,
    NeedChosen,
    NothingFound,
    OfferAdded,
    OfferChosen,
    PageTurned,
    SearchWanted,
    ShowWanted,
    SlipWanted,
    StartedOver,
    TextSizeToggled,
    WentBack,
)
from kiosk.language.languages import LANGUAGES
from kiosk.language.script import cells
from kiosk.settings.values import (
    KioskSettings,
    PrinterKind,
    PrinterSettings,
    ScreenSettings,
    Settings,
)
from kiosk.ui.drawing.parts import Heading, Row, Tone, Words, set_lines
from kiosk.ui.drawing.told import told
from kiosk.ui.widgets.choice import Choice, VisitChoice
from kiosk.ui.widgets.pages import Pages
from kiosk.ui.widgets.sheet import Sheet
from tests.families import SCRIPTS, family
from tests.ui.visitor import ROOT, SIZES, Visitor, kiosk

Walk = tuple[str, tuple[int, int]]

EVERY: dict[str, Walk] = {
    f"{language}-{columns}x{rows}": (language, (columns, rows))
    for language in LANGUAGES
    for columns, rows in SIZES
}
SAMPLE = (("de", (80, 24)), ("ar", (60, 45)))
"""The sizes with the least room, in the longest words and from right to left."""

ELLIPSIS = "…"
LEAST_TARGET = (10, 3)
LISTS = (Tone.QUIET,)
"""Where a place or a list of languages stands, which may end in an ellipsis."""

OFFER = "sprachcafe"
HOTLINE = "hilfetelefon-frauen"
"""A discreet one."""

NARROW, FEW = 80, 3
"""On wider screens, and in large letters, a few needs stand for all."""

WAYS: tuple[journey.Event, ...] = (
    NeedChosen("german", whole=True),
    OfferChosen(OFFER),
    GermanToggled(),
    ShowWanted(),
    WentBack(),
    OfferAdded(OFFER),
    ListWanted(),
    SlipWanted(),
    WentBack(),
    WentBack(),
    WentBack(),
    NothingFound(),
    DeskWanted(),
    SlipWanted(),
    HelpWanted(),
    OfferChosen(HOTLINE),
    CodeTouched(),
    CodeRevealed(),
)


def beginning(language: str) -> tuple[journey.Event, ...]:
    """What leads to the needs, and beside them."""
    return journey.Touched(), LanguageChosen(language), PageTurned(1), SearchWanted(), WentBack()


def clipped(sheet: Sheet) -> Iterator[str]:
    """What of a sheet cannot be read whole."""
    width, height = sheet.content_size
    paint = sheet.paint
    rows = sheet.set_rows(width, height)
    if len(rows) > height and not isinstance(sheet, Pages):
        yield f"{len(rows)} rows in {height}"
    for part in sheet.parts:
        if isinstance(part, Words | Heading) and part.tone not in LISTS:
            yield from shortened(part, part.rows(width, height, paint), sheet)
    yield from beside_icons(sheet, rows)


def beside_icons(sheet: Sheet, rows: list[Row]) -> Iterator[str]:
    """Whether what stands beside an icon lost words, which an ellipsis shows."""
    inside = [part for part in told(sheet.parts) if part not in sheet.parts]
    may_end = any(isinstance(part, Words | Heading) and part.tone in LISTS for part in inside)
    for row in rows if inside and not may_end else ():
        words = "".join(segment.text for segment in row)
        if ELLIPSIS in words:
            yield f"cut: {words.strip()}"


def shortened(part: Words | Heading, rows: list[Row], sheet: Sheet) -> Iterator[str]:
    """Whether a text lost words or had one torn."""
    double = any(row.glued for row in rows)
    whole = set_lines(part.text, sheet.content_size.width // (1 + double), sheet.look)
    if len(rows) // (1 + double) < len(whole):
        yield f"cut: {part.text}"
    if any(line.broken for line in whole):
        yield f"torn: {part.text}"


def faults(screen: Screen[object], size: tuple[int, int]) -> Iterator[str]:
    """Everything on a screen that is clipped, outside, or too small to touch."""
    for sheet in screen.query(Sheet):
        if not (sheet.region.area and sheet.display and sheet.visible):
            continue
        name = sheet.id or " ".join(sheet.classes)
        yield from (f"{name}: {what}" for what in clipped(sheet))
        if isinstance(sheet, Choice):
            right, bottom = sheet.region.bottom_right
            if right > size[0] or bottom > size[1]:
                yield f"{name}: outside at {sheet.region}"
            if sheet.region.width < LEAST_TARGET[0] or sheet.region.height < LEAST_TARGET[1]:
                yield f"{name}: small at {sheet.region}"


async def seen(visitor: Visitor, *events: journey.Event) -> AsyncIterator[tuple[str, str]]:
    """What is wrong on each screen to which the events lead, with the screen's name."""
    width, height = visitor.app.size
    for event in events:
        visitor.app.screen.post_message(VisitChoice.Chosen(event))
        await visitor.settle()
        for fault in faults(visitor.app.screen, (width, height)):
            yield visitor.shown, fault
        for row in visitor.rows():
            if cells(row) != width:
                yield visitor.shown, f"{cells(row)} cells: {row}"


def only(language: str, paper: Path) -> Settings:
    """A kiosk of one language that shows and prints all that there is."""
    return Settings(
        file=ROOT / "kiosk.toml",
        kiosk=KioskSettings(languages=(language,)),
        screen=ScreenSettings(kiosk_font=True),
        printer=PrinterSettings(kind=PrinterKind.FOLDER, folder=paper),
    )


@pytest.mark.parametrize("language", SCRIPTS)
async def test_no_label_of_the_main_way_is_clipped(language: str, tmp_path: Path) -> None:
    async with kiosk(only(language, tmp_path)) as visitor:
        found = [fault async for fault in seen(visitor, *beginning(language), *WAYS)]
    assert sorted(set(found)) == []


@pytest.mark.exhaustive
@pytest.mark.parametrize("walk", family(EVERY, SAMPLE.__contains__))
async def test_no_label_is_clipped(walk: Walk, tmp_path: Path) -> None:
    language, size = walk
    async with kiosk(only(language, tmp_path), size=size) as visitor:
        needs = [need.id for need in visitor.catalog.needs.values() if not need.urgent]
        narrower = [NeedChosen(need) for need in needs[: None if size[0] <= NARROW else FEW]]
        found = [("AttractScreen", fault) for fault in faults(visitor.app.screen, size)]
        ways = (
            *beginning(language),
            *narrower,
            *WAYS,
            StartedOver(),
            TextSizeToggled(),
            *narrower[:FEW],
            *WAYS,
        )
        found += [fault async for fault in seen(visitor, *ways)]
    assert sorted(set(found)) == []
