"""How the welcome shares out its rows between languages, pictograms and greeting."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from kiosk.ui.drawing.sizes import GAP_ROWS, Plan

GAP = 2
LEAST_GREETING = 4
"""The rows of the greeting, and one below everything."""

LEAST_LANGUAGE, LEAST_PICTURE = 22, 12
"""The columns that the name of a language takes in double size, and a finger."""

SHARES = ((7, 6), (5, 5), (4, 4), (4, 3), (3, 3), (5, 0), (4, 0), (3, 0))
"""The rows of a language's tile and of a pictogram, the best first; 0 shows no pictograms."""


@dataclass(frozen=True, slots=True)
class WelcomePlan:
    """Two grids and the rows of one tile of each; none for the pictograms without room."""

    languages: Plan
    language_rows: int
    pictures: Plan | None
    picture_rows: int

    @property
    def languages_height(self) -> int:
        """The rows of all languages."""
        return _height(self.languages, self.language_rows)

    @property
    def pictures_height(self) -> int:
        """The rows of all pictograms."""
        return _height(self.pictures, self.picture_rows) if self.pictures else 0

    @property
    def height(self) -> int:
        """The rows of both, with what is free between them."""
        return self.languages_height + (GAP_ROWS if self.pictures else 0) + self.pictures_height


def welcome_plan(width: int, height: int, languages: int, pictures: int) -> WelcomePlan:
    """The grids for so many languages and pictograms in so many columns and rows.

    There are eight or nine languages; where there are more, the last place leads to them. Where
    not all pictograms have room, the rows that have show the first of them.
    """
    columns = max(2, min(4, (width + GAP) // (LEAST_LANGUAGE + GAP)))
    count = max(1, min(languages, 9 if columns == 3 else 8))
    plan = Plan(min(columns, count), ceil(count / columns), GAP)
    with_pictures = (
        WelcomePlan(plan, language_rows, shown, picture_rows)
        for shown in _picture_plans(width, pictures)
        for language_rows, picture_rows in SHARES
        if picture_rows
    )
    without = (
        WelcomePlan(plan, language_rows, None, 0)
        for language_rows, picture_rows in SHARES
        if not (pictures and picture_rows)
    )
    plans = (*with_pictures, *without)
    return next((one for one in plans if one.height + LEAST_GREETING <= height), plans[-1])


def _picture_plans(width: int, count: int) -> Iterator[Plan]:
    """As few rows as a finger allows, all about equally long; then fewer, for the first ones."""
    most = max(1, (width + 1) // (LEAST_PICTURE + 1))
    for rows in range(ceil(count / most), 0, -1):
        yield Plan(ceil(min(count, most * rows) / rows), rows, 1)


def _height(plan: Plan, rows: int) -> int:
    return plan.rows * (rows + GAP_ROWS) - GAP_ROWS
