"""What a screen looks like, as text that a reviewer can read and compare."""

from rich.style import Style
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from tests.ui.visitor import Visitor

MARKS = ("bold", "underline", "reverse", "dim", "italic")


class Picture(SingleFileSnapshotExtension):
    """One text file a picture."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


def picture(visitor: Visitor) -> str:
    """The rows of the screen, then for each row how many cells are painted how."""
    rows: list[str] = []
    paints: list[str] = []
    legend: dict[str, str] = {}
    for strip in visitor.app.screen._compositor.render_strips():
        rows.append(strip.text)
        runs: list[tuple[str, int]] = []
        for text, style, _ in strip:
            name = legend.setdefault(_described(style), f"{len(legend)}")
            before = runs.pop()[1] if runs and runs[-1][0] == name else 0
            runs.append((name, before + len(text)))
        paints.append(" ".join(f"{name}×{cells}" for name, cells in runs))
    styles = [f"{name} {described}" for described, name in legend.items()]
    return "\n".join([*rows, "", *paints, "", *styles, ""])


def _described(style: Style | None) -> str:
    """A style in words."""
    if style is None:
        return "none"
    colours = [colour.name if colour else "default" for colour in (style.color, style.bgcolor)]
    marks = [mark for mark in MARKS if getattr(style, mark)]
    return " ".join([" on ".join(colours), *marks])
