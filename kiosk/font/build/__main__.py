"""Builds everything: `uv run --group font python -m kiosk.font.build`."""

import json
from pathlib import Path

from kiosk.font.build import arabic, letters, pictures, symbols
from kiosk.font.build.fontfile import CellFont
from kiosk.font.build.grid import Slices
from kiosk.font.build.noto import WEIGHTS, Noto

HERE = Path(__file__).resolve().parents[1]
ICONS = HERE / "icons"
PICTOGRAMS = HERE.parents[1] / "content" / "pictograms"
TABLE = "slices.json"


def build(folder: Path) -> tuple[Path, ...]:
    """Write both weights of the font and the slice table into a folder."""
    fonts = [_with_one_cell_letters(weight) for weight in WEIGHTS]
    slices = Slices(len(fonts))
    table = {
        "corners": pictures.corners(slices),
        "pictures": pictures.pictures(slices, (PICTOGRAMS, ICONS)),
        "letters": letters.doubled(slices, fonts),
    }
    file = folder / TABLE
    file.write_text(json.dumps(table, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    for font, glyphs in zip(fonts, slices.glyphs, strict=True):
        font.add(glyphs)
    return (*(font.save(folder) for font in fonts), file)


def _with_one_cell_letters(weight: str) -> CellFont:
    font, source = CellFont(weight), Noto("NotoSansArabic", weight)
    font.add_outlines(arabic.cells(source))
    font.add_outlines(arabic.marks(source), advance=0)
    font.add_outlines(symbols.cells(weight))
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
