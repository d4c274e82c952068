"""Every page of the interpreter has room on every screen, and everything on it for a finger."""

from collections.abc import AsyncIterator
from itertools import combinations

import pytest

from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet
from kiosk.ui.widgets.touch_keys import TouchKeys
from tests.families import some_of
from tests.ui.talking import Interpreters, Talkers

SIZES = (
    (80, 24),
    (60, 45),
    *(pytest.param(size, marks=pytest.mark.exhaustive) for size in ((96, 27), (120, 40), (60, 80))),
)
LEAST = (12, 3)


async def pages(
    interpreter: Interpreters, size: tuple[int, int], language: str
) -> AsyncIterator[Talkers]:
    """Two people before one page after the other."""
    async with interpreter(size=size) as talkers:
        yield talkers
        await talkers.choose(language)
        yield talkers
        if talkers.visitor.has("#say"):
            await talkers.say("Guten Tag.")
            await talkers.visitor.wait(lambda: talkers.talk.said is not None)
            yield talkers
            await talkers.visitor.touch("#write-own")
            yield talkers
            await talkers.visitor.touch("#phrases")
        yield talkers
        await talkers.open_phrase("meeting", "drink")
        yield talkers
        await talkers.visitor.touch("#back")
        yield talkers
        await talkers.visitor.touch("#topics")
        await talkers.open_phrase("family", "children")
        yield talkers


def small(choices: list[Choice]) -> list[str]:
    """What a finger would miss."""
    sizes = ((choice, choice.outer_size) for choice in choices)
    return [f"{c} {w}×{h}" for c, (w, h) in sizes if w < LEAST[0] or h < LEAST[1]]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", some_of(["ar", "ti"], "ar"))
async def test_everything_is_large_enough_and_lies_alone_within_the_screen(
    size: tuple[int, int], language: str, interpreter: Interpreters
) -> None:
    async for talkers in pages(interpreter, size, language):
        screen, choices = talkers.visitor.app.screen, talkers.visitor.choices()
        assert choices
        outside = [one for one in choices if not screen.region.contains_region(one.region)]
        pairs = combinations([*choices, *screen.query(TouchKeys)], 2)
        overlap = [pair for pair in pairs if pair[0].region.intersection(pair[1].region).area]
        assert (small(choices), outside, overlap) == ([], [], []), type(screen)


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_every_word_on_every_page_has_room(
    size: tuple[int, int], interpreter: Interpreters
) -> None:
    async for talkers in pages(interpreter, size, "ar"):
        for sheet in talkers.visitor.app.screen.query(Sheet):
            rows = sheet.set_rows(*sheet.content_size) if sheet.region.area else []
            assert len(rows) <= sheet.content_size.height, sheet
