"""What of a screen is read aloud, and in which order."""

from collections.abc import Iterable, Iterator

from textual.screen import Screen

from kiosk.ui.drawing.parts import Heading, Part, Words
from kiosk.ui.drawing.told import told
from kiosk.ui.widgets.sheet import Sheet
from kiosk.voice.passages import Passage, passages

Spoken = tuple[Passage, Sheet | None]
"""A passage, and the sheet on which it stands."""


def spoken_words(
    screen: Screen[None], heading: Iterable[Part], language: str, *, from_the_right: bool
) -> Iterator[Spoken]:
    """The heading, then what stands between the bars.

    Buttons are left out: whoever hears them does not yet know where they are. A screen that
    is not there yet, or no longer, says nothing but its heading.
    """
    for passage in passages_of(heading, language):
        yield passage, None
    sheets = [
        sheet
        for sheet in screen.query("#body Sheet").results(Sheet)
        if sheet.region.area and sheet.visible and not sheet.has_class("button")
    ]
    for sheet in sorted(sheets, key=lambda one: turn(one, from_the_right)):
        for passage in passages_of(sheet.parts, language):
            yield passage, sheet


def turn(sheet: Sheet, from_the_right: bool) -> tuple[int, int]:
    """When it is a sheet's turn: row by row, from the side on which reading begins."""
    region = sheet.region
    return region.y, -region.right if from_the_right else region.x


def passages_of(parts: Iterable[Part], own: str) -> Iterator[Passage]:
    """What `parts` say, in the language `own` where they do not say which."""
    for part in told(parts):
        if isinstance(part, Words | Heading):
            yield from passages(part.text, part.language or own)
        else:
            for text in part.texts:
                yield from passages(text, own)
