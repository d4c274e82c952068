"""One weight of the kiosk font: Noto Sans Mono with everything else added to it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pathops
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.misc.timeTools import timestampFromString
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

from kiosk.font.build.grid import (
    ASCENT,
    BLEED,
    BLEED_ROWS,
    DESCENT,
    HEIGHT,
    WIDTH,
    Point,
    glyph_of,
    mapped,
)
from kiosk.font.build.noto import FOLDER

FAMILY = "Kiosk Cells Mono"
VERSION = "1.000"
MADE = timestampFromString("Sun Nov 22 00:00:00 2026")
"""A fixed date, so that the same sources always give the same bytes."""
BLOCKS = range(0x2500, 0x25A0)
NOTO_BOTTOM, NOTO_TOP = -240, 973
"""What Noto Sans Mono takes for the cell when it draws blocks and frames."""
JOINING = ("isol", "fina", "fin2", "fin3", "medi", "med2", "init", "rlig", "calt")
COPYRIGHT = (
    "Copyright 2015-2020 Google LLC (Noto Sans Mono, Arabic, Bengali, Devanagari, Ethiopic, "
    "Georgian, Tamil, Symbols). Copyright 2014-2021 Adobe (Noto Sans CJK). "
    "Pictograms: Material Symbols, Copyright Google LLC, Apache License 2.0."
)
LICENCE = (
    "This Font Software is licensed under the SIL Open Font License, Version 1.1. "
    "This license is available with a FAQ at: https://openfontlicense.org"
)


class CellFont:
    """Noto Sans Mono in one weight, reduced to its drawings and open for more."""

    def __init__(self, weight: str) -> None:
        """Open the base font of a weight."""
        self._weight = weight
        self._font = TTFont(FOLDER / f"NotoSansMono-{weight}.ttf", recalcTimestamp=False)
        _reduce(self._font)
        self._codes: dict[int, str] = {}
        self._fill_cells_with_blocks()

    def outline(self, code: int) -> pathops.Path | None:
        """The drawing of a code point; None when the font has none."""
        name = self._font.getBestCmap().get(code)
        if name is None:
            return None
        glyphs, path = self._font.getGlyphSet(), pathops.Path()
        record = DecomposingRecordingPen(glyphs)
        glyphs[name].draw(record)
        record.replay(path.getPen())
        path.simplify(fix_winding=True)
        return path

    def add_outlines(self, outlines: Mapping[int, pathops.Path], advance: int = WIDTH) -> None:
        """Draw code points, each one cell wide unless told otherwise."""
        self.add({code: glyph_of(path) for code, path in outlines.items()}, advance)

    def add(self, glyphs: Mapping[int, Any], advance: int = WIDTH) -> None:
        """Give code points their finished glyphs."""
        font, names = self._font, {}
        for code, glyph in sorted(glyphs.items()):
            name = names[code] = f"k{code:05X}"
            font["glyf"][name] = glyph
            glyph.recalcBounds(font["glyf"])
            font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))
        for table in font["cmap"].tables:
            short = table.format == 4
            table.cmap.update({c: n for c, n in names.items() if c < 0x10000 or not short})

    def save(self, folder: Path) -> Path:
        """Write the font file and say where."""
        font, file = self._font, folder / f"{FAMILY.replace(' ', '')}-{self._weight}.ttf"
        _name(font, self._weight)
        _keep_shapers_away(font)
        font["head"].created = font["head"].modified = MADE
        font["head"].fontRevision = float(VERSION)
        font["post"].formatType, font["post"].isFixedPitch = 3.0, 1
        font["OS/2"].xAvgCharWidth, font["OS/2"].achVendID = WIDTH, "    "
        font.save(file)
        return file

    def _fill_cells_with_blocks(self) -> None:
        """Stretch blocks and frames over the whole cell, which Noto leaves open at its ends."""
        drawn = {code: path for code in BLOCKS if (path := self.outline(code)) is not None}
        self.add_outlines({code: mapped(path, _to_the_edge) for code, path in drawn.items()})


def _to_the_edge(x: float, y: float) -> Point:
    """A point of a block or frame, beyond the edge when it lay there.

    The left edge stays, because terminals round the width of a cell upwards.
    """
    y = DESCENT + (y - NOTO_BOTTOM) * HEIGHT / (NOTO_TOP - NOTO_BOTTOM)
    if y <= DESCENT:
        y = DESCENT - BLEED_ROWS
    elif y >= ASCENT:
        y = ASCENT + BLEED_ROWS
    return (WIDTH + BLEED if x >= WIDTH else x), y


def _reduce(font: TTFont) -> None:
    """Drop features, hints and the glyphs that only features could reach."""
    options = Options(hinting=False, layout_features=[], notdef_outline=True, name_IDs=[])
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "DSIG", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=_one_cell_wide(font))
    subsetter.subset(font)
    for name, (advance, bearing) in font["hmtx"].metrics.items():
        font["hmtx"][name] = (min(advance, WIDTH), bearing)
    _open_for_slices(font)
    if (font["hhea"].ascent, font["hhea"].descent) != (ASCENT, DESCENT):
        raise ValueError("Noto Sans Mono has another cell than the one drawn for")


def _open_for_slices(font: TTFont) -> None:
    """One table of characters of the kind that reaches beyond U+FFFF."""
    table = CmapSubtable.newSubtable(12)
    table.platformID, table.platEncID, table.language = 3, 10, 0
    table.cmap = dict(font.getBestCmap())
    short = next(table for table in font["cmap"].tables if table.format == 4)
    font["cmap"].tables = [short, table]


def _one_cell_wide(font: TTFont) -> list[int]:
    """The code points of one cell and of none; a single wider one would widen every cell."""
    widths = {name: advance for name, (advance, _) in font["hmtx"].metrics.items()}
    return [code for code, name in font.getBestCmap().items() if widths[name] in (0, WIDTH)]


def _name(font: TTFont, weight: str) -> None:
    """Write the font's own names: Noto is a trademark and no name of ours."""
    table = font["name"] = newTable("name")
    table.names = []
    full = FAMILY if weight == "Regular" else f"{FAMILY} {weight}"
    names = {
        0: COPYRIGHT,
        1: FAMILY,
        2: weight,
        3: f"{VERSION};{full}",
        4: full,
        5: f"Version {VERSION}",
        6: f"{FAMILY.replace(' ', '')}-{weight}",
        13: LICENCE,
        14: "https://openfontlicense.org",
    }
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)


def _keep_shapers_away(font: TTFont) -> None:
    """An idle Arabic feature: without one, HarfBuzz shapes again and swallows glyphs."""
    features = "".join(f"feature {tag} {{ sub k00640 by k00640; }} {tag};" for tag in JOINING)
    scripts = "languagesystem DFLT dflt; languagesystem arab dflt;"
    addOpenTypeFeaturesFromString(font, scripts + features)
