"""Everything that can be touched is large enough for a finger, and lies alone on the screen."""

from collections.abc import AsyncIterator, Iterator
from itertools import combinations

import pytest

from kiosk.journey import (
    CodeTouched,
    HelpWanted,
    LanguageChosen,
    ListWanted,
    NeedChosen,
    OfferAdded,
    OfferChosen,
    Step,
    Touched,
    WentBack,
)
from kiosk.ui.widgets.choice import Choice
from tests.families import family
from tests.ui.visitor import DESIGN_SIZE, SIZES, Visitor, kiosk

CAFE, OFFICE = "sprachcafe", "familienbuero"
NARROW = 60
"""So few columns that five filters in a row leave each only ten."""

Pair = tuple[Choice, Choice]
Walk = tuple[str, tuple[int, int]]

DIRECTIONS = ("de", "ar")
EVERY: dict[str, Walk] = {
    f"{language}-{columns}x{rows}": (language, (columns, rows))
    for language in DIRECTIONS
    for columns, rows in SIZES
}
SAMPLE = (("ar", DESIGN_SIZE), ("de", (80, 24)), ("de", (60, 45)))
"""The design size, and those with the least room."""


async def screens(language: str, size: tuple[int, int]) -> AsyncIterator[Visitor]:
    """Somebody before one kind of screen after the other."""
    way = (
        Touched(),
        LanguageChosen(language),
        NeedChosen("german"),
        NeedChosen("german.practice"),
        OfferAdded(CAFE),
        OfferAdded(OFFICE),
        OfferChosen(CAFE),
        CodeTouched(),
        WentBack(),
        ListWanted(),
        HelpWanted(),
    )
    async with kiosk(size=size) as visitor:
        yield visitor
        for event in way:
            await visitor.do(event)
            assert visitor.choices()
            yield visitor


def outside(visitor: Visitor) -> Iterator[Choice]:
    """What reaches over the edge of the screen."""
    whole = visitor.app.screen.region
    return (choice for choice in visitor.choices() if not whole.contains_region(choice.region))


def overlapping(visitor: Visitor) -> Iterator[Pair]:
    """What lies over something else."""
    pairs = combinations(visitor.choices(), 2)
    return (pair for pair in pairs if pair[0].region.intersection(pair[1].region).area)


def small(visitor: Visitor) -> Iterator[str]:
    """What a finger would miss."""
    narrow = visitor.app.size.width <= NARROW and visitor.step is Step.OFFERS
    for choice in visitor.choices():
        width, height = choice.outer_size
        if width < (10 if narrow else 12) or height < 3:
            yield f"{choice} {width}×{height}"


@pytest.mark.parametrize("walk", family(EVERY, SAMPLE.__contains__))
async def test_everything_is_large_enough_and_lies_alone_within_the_screen(walk: Walk) -> None:
    async for visitor in screens(*walk):
        found = [*small(visitor)], [*outside(visitor)], [*overlapping(visitor)]
        assert found == ([], [], []), visitor.step
