"""The Noto fonts that the kiosk font is made of, from the Debian packages."""

from dataclasses import dataclass
from pathlib import Path

import pathops
import uharfbuzz
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

FOLDER = Path("/usr/share/fonts/truetype/noto")
CJK_FOLDER = Path("/usr/share/fonts/opentype/noto")
PACKAGES = "fonts-noto-core, fonts-noto-mono, fonts-noto-cjk"
WEIGHTS = ("Regular", "Bold")
JAPANESE = "NotoSansCJK"
"""The family whose files hold several fonts, of which the first is drawn for Japanese."""


def file_of(family: str, weight: str) -> Path:
    """Where the Debian packages put a family in one weight."""
    if family == JAPANESE:
        return CJK_FOLDER / f"{family}-{weight}.ttc"
    return FOLDER / f"{family}-{weight}.ttf"


def are_installed() -> bool:
    """Whether the packages are there."""
    return all(
        file_of(family, weight).exists()
        for family in ("NotoSansMono", "NotoSansArabic", JAPANESE)
        for weight in WEIGHTS
    )


@dataclass(frozen=True, slots=True)
class Outline:
    """A piece of text as an outline that starts at x = 0, with the width it takes."""

    path: pathops.Path
    advance: float


class Noto:
    """One Noto font, able to draw shaped text; its em has 1000 units."""

    def __init__(self, family: str, weight: str) -> None:
        """Open a family, for example `NotoSansArabic`, in one weight."""
        file = file_of(family, weight)
        font = TTFont(file, fontNumber=0)
        self._names = font.getGlyphOrder()
        self._glyphs = font.getGlyphSet()
        self._characters = font.getBestCmap()
        self._shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file))))

    def draw(self, text: str) -> Outline | None:
        """The text shaped and drawn; None when the font lacks one of its letters."""
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._shaper, buffer, {})
        path, x = pathops.Path(), 0
        for glyph, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            if glyph.codepoint == 0:
                return None
            name = self._names[glyph.codepoint]
            self._trace(name, x + place.x_offset, place.y_offset, path)
            x += place.x_advance
        return Outline(path, x)

    def mark(self, character: str) -> pathops.Path | None:
        """A combining mark as it stands in the font; None when the font lacks it."""
        if (name := self._characters.get(ord(character))) is None:
            return None
        path = pathops.Path()
        self._trace(name, 0, 0, path)
        return path

    def _trace(self, name: str, dx: float, dy: float, path: pathops.Path) -> None:
        record = DecomposingRecordingPen(self._glyphs)
        self._glyphs[name].draw(record)
        record.replay(TransformPen(path.getPen(), (1, 0, 0, 1, dx, dy)))
