"""Tiles with a pictogram above a label: all alike, and as many as fit on one page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from textual.widget import Widget

from kiosk.language.script import Line, cells
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Space, Tone, Words, directed, set_lines
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import GAP_ROWS, Plan, discomfort, plans, tile_size
from kiosk.ui.widgets.boxes import Grid

GAP, WIDE_GAP = 1, 2
"""The columns between two tiles, the second where that makes no tile narrower."""

PADDING = 2
"""The columns beside a label, so that it never touches the edge of its tile."""

ROWS_FOR_SHAPE = 3
"""How many rows of its picture a tile gives for a comfortable shape."""

MOST_LINES = 2
LEAST_COLUMNS = 12
PICTURES = ((16, 8), (12, 6), (10, 5), (8, 4), (6, 3))
"""The sizes of a pictogram on a tile."""

LEAST_ROWS = PICTURES[-1][1]
PLAIN = (8, 4)
"""Rather than to be smaller, a pictogram leaves no empty row below a label of plain letters."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands below a pictogram; `language` is given where it is not the visitor's."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class PictureGrid:
    """A grid of tiles of one `size`; all pictures are as large, and all labels as high.

    `double` labels are in letters of double size.
    """

    plan: Plan
    size: tuple[int, int]
    double: bool
    lines: int
    picture: tuple[int, int]

    def parts(self, picture: Pictogram, label: Label, look: Look) -> list[Part]:
        """The pictogram, the label, and what the label leaves of its rows."""
        free = self.size[1] - self.picture[1] - self.lines * (1 + self.double)
        gap = [Space()] if free > 1 else []
        missing = self.lines - len(_lines(label, self.size[0], look, self.double))
        left = [Space(missing * (1 + self.double))] if missing > 0 else []
        return [picture, *gap, self.words(label), *left]

    def words(self, label: Label) -> Part:
        """The label as all labels of the grid are."""
        if self.double:
            return Heading(label.text, most=MOST_LINES, language=label.language)
        return Words(label.text, Tone.TITLE, most=MOST_LINES, language=label.language)

    def widget(self, look: Look, tiles: Sequence[Widget]) -> Grid:
        """The tiles, each exactly of the size that was planned."""
        columns, rows = self.size
        grid = tile_grid(look, tiles, self.plan)
        grid.styles.grid_gutter_vertical = self.plan.gap
        grid.styles.width = self.plan.columns * (columns + self.plan.gap) - self.plan.gap
        grid.styles.height = self.plan.rows * (rows + GAP_ROWS) - GAP_ROWS
        return grid


def picture_grid(space: tuple[int, int], labels: Sequence[Label], look: Look) -> PictureGrid:
    """The grid for tiles with these labels in so many columns and rows.

    Labels are in double size where that costs the pictures not more than half of theirs, and
    where the visitor asked for large text; tiles that do not fit then go on other pages.
    """
    double = _one_page(space, labels, look, double=True) if look.kiosk_font else None
    if look.large and look.kiosk_font:
        return double or _pages(space, labels, look, double=True)
    plain = _one_page(space, labels, look, double=False)
    if double and plain and 2 * double.picture[1] < plain.picture[1]:
        return plain
    return double or plain or _pages(space, labels, look, double=False)


def _one_page(
    space: tuple[int, int], labels: Sequence[Label], look: Look, *, double: bool
) -> PictureGrid | None:
    """The grid that holds all tiles with large pictures in a comfortable shape."""
    least = max(LEAST_COLUMNS, _longest(labels) * (1 + double) + PADDING), LEAST_ROWS + 1 + double
    grids = [
        grid
        for plan in plans(*space, len(labels), least, GAP)
        if plan.places >= len(labels)
        if (grid := _filled(plan, space, labels, look, double)) is not None
    ]

    def comfort(grid: PictureGrid) -> float:
        return grid.picture[1] - ROWS_FOR_SHAPE * discomfort(*space, len(labels), grid.plan)

    return max(grids, key=comfort, default=None)


def _pages(
    space: tuple[int, int], labels: Sequence[Label], look: Look, *, double: bool
) -> PictureGrid:
    """The fullest grid, if need be with labels that are cut."""
    widest = (space[0] - GAP) // 2
    columns = min(max(LEAST_COLUMNS, _longest(labels) * (1 + double) + PADDING), widest)
    least = columns, LEAST_ROWS + MOST_LINES * (1 + double)
    (fullest, *_) = plans(*space, len(labels), least, GAP)
    size = tile_size(*space, fullest)
    picture = _picture(size, MOST_LINES, double) or PICTURES[-1]
    return PictureGrid(_spread(fullest, space[0], size[0]), size, double, MOST_LINES, picture)


def _filled(
    plan: Plan, space: tuple[int, int], labels: Sequence[Label], look: Look, double: bool
) -> PictureGrid | None:
    """The grid with the largest pictures that its labels allow; None when one does not fit."""
    size = tile_size(*space, plan)
    lines = [_lines(label, size[0], look, double) for label in labels]
    most = max(map(len, lines))
    picture = _picture(size, most, double)
    torn = any(line.broken for label in lines for line in label)
    if most > MOST_LINES or torn or picture is None:
        return None
    return PictureGrid(_spread(plan, space[0], size[0]), size, double, most, picture)


def _spread(plan: Plan, width: int, columns: int) -> Plan:
    """The same grid of tiles of so many columns, further apart where there is room."""
    wide = plan.columns * (columns + WIDE_GAP) - WIDE_GAP <= width
    return replace(plan, gap=WIDE_GAP if wide else GAP)


def _lines(label: Label, columns: int, look: Look, double: bool) -> list[Line]:
    """A label in the lines that a tile of so many columns gives it."""
    width = (columns - PADDING) // (1 + double)
    return set_lines(label.text, width, directed(look, label.language))


def _picture(size: tuple[int, int], lines: int, double: bool) -> tuple[int, int] | None:
    """The largest pictogram above so many lines, which an empty row parts from the tile's edge."""
    columns, rows = size[0] - PADDING, size[1] - lines * (1 + double)
    fitting = [one for one in PICTURES if one[0] <= columns and one[1] <= rows]
    airy = [one for one in fitting if one[1] < rows]
    if airy and (double or airy[0] >= PLAIN):
        return airy[0]
    return next(iter(fitting), None)


def _longest(labels: Sequence[Label]) -> int:
    """The cells of the longest word; words of wide letters can be broken anywhere."""
    words = [word for label in labels for word in label.text.split()]
    return max((cells(word) for word in words if cells(word) <= len(word)), default=0)
