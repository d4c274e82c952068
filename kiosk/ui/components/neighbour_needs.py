"""The other parts of a need, for whoever looked for one that has no offer yet."""

from textual.widget import Widget

from kiosk import journey
from kiosk.ui.components.buttons import tile, tile_grid
from kiosk.ui.components.view import View
from kiosk.ui.drawing.parts import Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import BAR_ROWS, GAP_ROWS, Plan, plan

LEAST_COLUMNS = 18
"""A label of two words still fits."""

MOST_ROWS = 2
"""So many rows of neighbours leave room for the cards below."""

PICTURE = (4, 2)

ROWS = BAR_ROWS + 1
"""The rows of one: its picture and two lines."""


def neighbour_row(view: View, columns: int, first: int) -> Widget:
    """A tile for each of them with its picture, numbered from `first` on."""
    grid = neighbour_grid(view, columns)
    needs = view.nearby.needs[: grid.places]
    tiles = [_neighbour(view, need, number) for number, need in enumerate(needs, first)]
    row = tile_grid(view.look, tiles, grid)
    row.id = "neighbours"
    row.styles.height = neighbour_rows(view, columns)
    row.styles.margin = (0, 0, 1, 0)
    return row


def neighbour_grid(view: View, columns: int) -> Plan:
    """How they stand side by side."""
    count, high = len(view.nearby.needs), MOST_ROWS * (ROWS + GAP_ROWS) - GAP_ROWS
    side_by_side = max(1, (columns + 1) // (LEAST_COLUMNS + 1))
    if count <= side_by_side:
        return Plan(max(1, count), 1)
    return plan(columns, high, count, (LEAST_COLUMNS, ROWS))


def neighbour_rows(view: View, columns: int) -> int:
    """The height of all of them, nothing where there are none."""
    if not view.nearby.needs:
        return 0
    return neighbour_grid(view, columns).rows * (ROWS + GAP_ROWS) - GAP_ROWS


def _neighbour(view: View, need: str, number: int) -> Widget:
    """One of them: a touch looks there."""
    label, language = view.named(need)
    picture, colour = _picture(view, need)
    drawn = Pictogram(picture, colour, view.pictogram(picture), PICTURE)
    words = Words(label, Tone.TITLE, most=2, language=language)
    return tile(view, journey.NeedChosen(need), drawn, words, number=number)


def _picture(view: View, need: str) -> tuple[str, str]:
    """The name and the colour of its picture, that of the whole need where it has none."""
    whole = view.catalog.needs[need.partition(".")[0]]
    own = next((sub.pictogram for sub in whole.subs if sub.id == need), "")
    return own or whole.pictogram, whole.colour
