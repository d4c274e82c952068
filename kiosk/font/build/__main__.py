"""Builds everything: `uv run --group font python -m kiosk.font.build`."""

import json
from collections.abc import Mapping
from pathlib import Path

from kiosk.font.build import (
    arabic,
    broad,
    code_patterns,
    indic,
    letters,
    narrowed,
    pictures,
    symbols,
    wide,
)
from kiosk.font.build.fontfile import CellFont
from kiosk.font.build.grid import Slices
from kiosk.font.build.noto import JAPANESE, WEIGHTS, Noto
from kiosk.font.syllables import FIRST, LATER

HERE = Path(__file__).resolve().parents[1]
ICONS = HERE / "icons"
PICTOGRAMS = HERE.parents[1] / "content" / "pictograms"
TABLE, SYLLABLES = "slices.json", "syllables.json"


def build(folder: Path) -> tuple[Path, ...]:
    """Write both weights of the font and its two tables into a folder."""
    fonts = [_with_one_cell_letters(weight) for weight in WEIGHTS]
    first, later = iter(FIRST), iter(LATER)
    syllables: dict[str, str] = {}
    for script in (indic, broad):
        table, outlines = script.cells(WEIGHTS, first, later)
        syllables |= table
        for font, drawn in zip(fonts, outlines, strict=True):
            font.add_outlines(drawn)
    slices = Slices(len(fonts))
    slice_table = {
        "corners": pictures.corners(slices),
        "pictures": pictures.pictures(slices, PICTOGRAMS, ICONS),
        "letters": letters.doubled(slices, fonts),
    }
    for font, glyphs in zip(fonts, slices.glyphs, strict=True):
        font.add(glyphs)
    return (
        *(font.save(folder) for font in fonts),
        _saved(slice_table, folder / TABLE),
        _saved(syllables, folder / SYLLABLES),
    )


def _saved(table: Mapping[str, object], file: Path) -> Path:
    file.write_text(json.dumps(table, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    return file


def _with_one_cell_letters(weight: str) -> CellFont:
    font, source = CellFont(weight), Noto("NotoSansArabic", weight)
    font.add_outlines(arabic.cells(source))
    font.add_outlines(arabic.marks(source), advance=0)
    font.add_outlines(symbols.cells(weight))
    font.add_outlines(code_patterns.cells())
    font.add_outlines(narrowed.cells(weight))
    font.add_outlines(wide.cells(Noto(JAPANESE, weight)))
    return font


def draw_fallback_pictures() -> tuple[Path, ...]:
    """Write the PNG of every pictogram beside its SVG."""
    drawn = []
    for file in sorted(PICTOGRAMS.glob("*.svg")):
        target = file.with_suffix(".png")
        target.write_bytes(pictures.png(file))
        drawn.append(target)
    return tuple(drawn)


if __name__ == "__main__":
    for written in (*draw_fallback_pictures(), *build(HERE)):
        print(f"{written.stat().st_size:>9} {written}")
