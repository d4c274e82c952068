"""The switches that narrow a list of offers, the same for visitors and in a guided session."""

from textual.widget import Widget

from kiosk import journey
from kiosk.ui.components.buttons import button, tile_grid
from kiosk.ui.components.view import View
from kiosk.ui.drawing.sizes import BAR_ROWS, GAP_ROWS, Plan, upright

FILTER_ICONS = {
    "open_now": "clock",
    "my_language": "spoken",
    "women_only": "women",
    "childcare": "childcare",
    "free": "free",
}
"""The same icons as on the cards."""

STACKED = Plan(3, 2)
"""The filters on screens that are narrow and tall."""


def filter_row(view: View, size: tuple[int, int], spoken: str = "") -> Widget:
    """A switch for each filter, on a screen of that size.

    `spoken` is what others than the visitor call the visitor's language.
    """
    filters = view.visit.filters
    buttons = [
        button(
            view,
            journey.FilterToggled(name),
            spoken if spoken and name == "my_language" else _label(view, name),
            icon=FILTER_ICONS[name],
            id=f"filter-{name.replace('_', '-')}",
            on=getattr(filters, name),
        )
        for name in journey.FILTERS
    ]
    row = tile_grid(view.look, buttons, STACKED if upright(size) else Plan(len(buttons), 1))
    row.id = "filters"
    row.styles.height = filter_rows(size)
    return row


def filter_rows(size: tuple[int, int]) -> int:
    """Its height: two rows of switches where one would make them too narrow to touch."""
    return STACKED.rows * (BAR_ROWS + GAP_ROWS) - GAP_ROWS if upright(size) else BAR_ROWS


def _label(view: View, name: str) -> str:
    return view.say(f"filter-{name.replace('_', '-')}")
