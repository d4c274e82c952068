"""How the screen of an offer shares its room between what is said and the code."""

from dataclasses import dataclass

from kiosk.ui.drawing.sizes import (
    BAR_ROWS,
    COMFORTABLE_COLUMNS,
    GAP_COLUMNS,
    GAP_ROWS,
    HIGH_BAR_ROWS,
    LEAST_TARGET,
    upright,
)

TABS = 4
"""What a code can carry at most."""

CODE_COLUMNS = TABS * LEAST_TARGET
"""The width of the code above its row of tabs."""

CODE_COLUMNS_NARROW = 42
"""The width of the code beside its column of tabs."""

TABS_COLUMNS = 14
"""The width of a column of tabs that stands alone."""

LINE_ROWS, LINE_ROWS_LARGE = 1, 2
"""The height of the line that says what the phone will do with the code."""

CODE_SHARE = 0.42
LEAST_CODE_ROWS, MOST_CODE_ROWS = TABS * BAR_ROWS + LINE_ROWS, 22
"""How much of an upright screen the code has: at least the height of its tabs."""


@dataclass(frozen=True, slots=True)
class OfferPlan:
    """Columns and rows of what is said, with its row of buttons, and of the code with its tabs.

    The tabs stand in a row below the code, or in a column beside it. In large text the code
    waits for a touch on its tab.
    """

    said: tuple[int, int]
    code: tuple[int, int]
    stacked: bool
    tabs_in_column: bool
    code_shown: bool
    line_rows: int

    def text_rows(self, *, with_buttons: bool) -> int:
        """The rows of what is said, above its row of buttons where there is one."""
        return self.said[1] - (BAR_ROWS + GAP_ROWS) * with_buttons


def offer_plan(screen: tuple[int, int], body: tuple[int, int], *, large: bool) -> OfferPlan:
    """The plan for a body of so many columns and rows on a screen."""
    columns, rows = body
    line = LINE_ROWS_LARGE if large else LINE_ROWS
    if upright(screen) and large:
        said = columns, rows - HIGH_BAR_ROWS - GAP_ROWS
        return OfferPlan(said, (columns, HIGH_BAR_ROWS), True, False, False, line)
    if upright(screen):
        share = int(rows * CODE_SHARE)
        code = columns, max(LEAST_CODE_ROWS, min(MOST_CODE_ROWS, share))
        said = columns, rows - code[1] - GAP_ROWS
        return OfferPlan(said, code, True, tabs_in_column=True, code_shown=True, line_rows=line)
    narrow = screen[0] < COMFORTABLE_COLUMNS
    width = TABS_COLUMNS if large else CODE_COLUMNS_NARROW if narrow else CODE_COLUMNS
    said = columns - width - GAP_COLUMNS, rows
    return OfferPlan(said, (width, rows), False, large or narrow, not large, line)
