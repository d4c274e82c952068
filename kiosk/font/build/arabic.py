"""Every joining form of the Arabic script, drawn into exactly one cell.

Most forms have a code point in Unicode. The letters of Sorani, Pashto, Sindhi and others that
have none get private-use code points from U+E100 on, in the order in which the script layer
counts them.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import pathops

from kiosk.font.build.grid import (
    BLEED,
    DESCENT,
    WIDTH,
    mapped,
    moved,
    rectangle,
    union,
)
from kiosk.font.build.noto import Noto, Outline

JOINER = "\u200d"
TATWEEL = "\u0640"
FIRST_PRIVATE = 0xE100
TWO_SIDED = "ټځڅښګڼێڵۂٽڃݩڠۺ"
ONE_SIDED = "ډړږڕەۊۃۍڊڙ"
LAM_ALEF = "ڵا"
SIGNS = "،؛؟٪٫٬۔٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹«»"
MARKS = "".join(map(chr, [*range(0x064B, 0x0656), 0x0670]))
SCALE, RAISE = 0.95, 100
"""Noto's Arabic reaches lower than the cell; so much smaller and higher most of it fits."""
_KINDS = {
    "<isolated>": (False, False),
    "<final>": (True, False),
    "<initial>": (False, True),
    "<medial>": (True, True),
}


@dataclass(frozen=True, slots=True)
class Form:
    """One code point: which letters it shows and on which sides they join.

    `before` is the letter that is read first and stands to the right.
    """

    code: int
    letters: str
    joins_before: bool = False
    joins_after: bool = False

    @property
    def text(self) -> str:
        """The letters between joiners, so that shaping chooses this form."""
        return JOINER * self.joins_before + self.letters + JOINER * self.joins_after


def forms() -> Iterator[Form]:
    """Every form, and each letter under its own code point as it stands alone."""
    for code in (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFEFD)):
        kind, *parts = unicodedata.decomposition(chr(code)).split() or [""]
        letters = "".join(chr(int(part, 16)) for part in parts)
        if kind in _KINDS and letters[0] > " " and (len(letters) == 1 or letters[0] == "ل"):
            yield Form(code, letters, *_KINDS[kind])
            if kind == "<isolated>" and len(letters) == 1:
                yield Form(ord(letters), letters)
    yield from _private_forms()
    yield from (Form(ord(sign), sign) for sign in SIGNS)


def _private_forms() -> Iterator[Form]:
    wanted: list[tuple[str, bool, bool]] = []
    for letter in TWO_SIDED:
        wanted += [(letter, True, False), (letter, False, True), (letter, True, True)]
    wanted += [(letter, True, False) for letter in ONE_SIDED]
    wanted += [(LAM_ALEF, False, False), (LAM_ALEF, True, False)]
    for number, (letters, before, after) in enumerate(wanted):
        yield Form(FIRST_PRIVATE + number, letters, before, after)
    for letter in TWO_SIDED + ONE_SIDED:
        yield Form(ord(letter), letter)


def cells(font: Noto) -> dict[int, pathops.Path]:
    """The outline of every form that the font knows, by code point."""
    stroke = _stroke(font)
    outlines = {
        form.code: _fitted(drawing, form, stroke)
        for form in forms()
        if (drawing := font.draw(form.text)) is not None
    }
    bottom, top = stroke
    outlines[ord(TATWEEL)] = rectangle(-BLEED, bottom, WIDTH + BLEED, top)
    return outlines


def marks(font: Noto) -> dict[int, pathops.Path]:
    """The vowel signs, without width, centred over the cell before them."""
    outlines = {}
    for mark in MARKS:
        if (path := font.mark(mark)) is not None:
            left, _, right, _ = path.bounds
            middle = (left + right) / 2 * SCALE
            outlines[ord(mark)] = moved(path, SCALE, SCALE, -WIDTH / 2 - middle, RAISE)
    return outlines


def _stroke(font: Noto) -> tuple[float, float]:
    """The lower and upper edge of the stroke that joins letters."""
    drawing = font.draw(TATWEEL)
    if drawing is None:
        raise ValueError("the Arabic font has no tatweel")
    _, bottom, _, top = drawing.path.bounds
    return bottom * SCALE + RAISE, top * SCALE + RAISE


def _fitted(drawing: Outline, form: Form, stroke: tuple[float, float]) -> pathops.Path:
    """The form in its cell; the joining stroke fills what a narrow letter leaves free."""
    width = drawing.advance * SCALE
    free = max(0.0, WIDTH - width)
    stretch = SCALE if free else WIDTH / drawing.advance
    left = _room_on_the_left(form) * free
    right = left + drawing.advance * stretch
    parts = [moved(drawing.path, stretch, SCALE, left, RAISE)]
    bottom, top = stroke
    if form.joins_after:
        parts.append(rectangle(-BLEED, bottom, left + 8, top))
    if form.joins_before:
        parts.append(rectangle(right - 8, bottom, WIDTH + BLEED, top))
    return _above_the_edge(union(parts))


def _above_the_edge(path: pathops.Path) -> pathops.Path:
    """The letter, flattened below its line when it would leave the cell."""
    lowest = path.bounds[1]
    if lowest >= DESCENT:
        return path
    share = (DESCENT - RAISE) / (lowest - RAISE)
    return mapped(path, lambda x, y: (x, RAISE + (y - RAISE) * (share if y < RAISE else 1.0)))


def _room_on_the_left(form: Form) -> float:
    """Which share of the free width goes to the left: a letter leans to where it joins not."""
    return {(True, False): 0.15, (False, True): 0.85}.get(
        (form.joins_before, form.joins_after), 0.5
    )
