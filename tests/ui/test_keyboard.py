"""The whole way without a touch: arrows, Enter, Escape, digits."""

from collections.abc import Callable
from functools import partial

from kiosk.journey import OfferChosen, Step
from kiosk.settings.values import Settings
from kiosk.ui.widgets.choice import Choice, VisitChoice
from tests.ui.visitor import PRACTICE, Visitor, kiosk


def focused(visitor: Visitor) -> Choice:
    """The choice that the keyboard is at."""
    assert isinstance(visitor.app.focused, Choice)
    return visitor.app.focused


def number(visitor: Visitor) -> int:
    """The digit of the focused tile, 0 for none."""
    here = visitor.app.focused
    return here.number if isinstance(here, Choice) else 0


def leads_to(visitor: Visitor, step: Step) -> bool:
    """Whether the focused tile leads on: a card to its offer, no neighbour of the need."""
    here = visitor.app.focused
    chosen = here.event if isinstance(here, VisitChoice) else None
    return number(visitor) > 0 and isinstance(chosen, OfferChosen) is (step is Step.OFFER)


async def press_until(visitor: Visitor, key: str, reached: Callable[[], bool]) -> None:
    """Press `key` again and again, but not for ever."""
    for _ in range(12):
        if reached():
            return
        await visitor.press(key)
    assert reached()


async def test_enter_chooses_what_the_arrows_have_reached() -> None:
    async with kiosk(painted=True) as visitor:
        await visitor.walk("de")
        await press_until(visitor, "down", lambda: number(visitor) > 0)
        await press_until(visitor, "left", lambda: number(visitor) == 1)
        await visitor.press("right", "enter")
        assert visitor.step is Step.SUB_NEED
        assert visitor.app.visit.place.need == [*visitor.catalog.needs][2]


async def test_the_whole_way_can_be_gone_by_arrows_and_enter() -> None:
    async with kiosk(painted=True) as visitor:
        await visitor.press("enter")
        for step in (Step.NEED, Step.SUB_NEED, Step.OFFERS, Step.OFFER):
            await press_until(visitor, "down", partial(leads_to, visitor, step))
            await visitor.press("enter")
            assert visitor.step is step


async def test_the_whole_way_can_be_gone_by_digits() -> None:
    async with kiosk(painted=True) as visitor:
        await visitor.press("space", "1", *PRACTICE, "1")
        assert visitor.step is Step.OFFER


async def test_any_key_begins() -> None:
    async with kiosk(painted=True) as visitor:
        await visitor.press("x")
        assert visitor.step is Step.LANGUAGE


async def test_tab_reaches_every_choice_and_comes_round() -> None:
    async with kiosk(painted=True) as visitor:
        await visitor.walk("de")
        choices = len(visitor.app.screen.query(Choice))
        reached = set()
        for _ in range(choices + 1):
            await visitor.press("tab")
            reached.add(focused(visitor))
        assert len(reached) == choices
        await visitor.press("shift+tab")
        assert focused(visitor) in reached


async def test_an_arrow_at_the_edge_stays_where_it_is() -> None:
    async with kiosk(painted=True) as visitor:
        await visitor.walk("de")
        for _ in range(10):
            await visitor.press("up")
        edge = focused(visitor)
        await visitor.press("up")
        assert focused(visitor) is edge


async def test_the_focus_can_be_seen() -> None:
    async with kiosk(painted=True) as visitor:
        await visitor.walk("de")
        tile = visitor.tiles()[0]
        before = tile.background_colors
        tile.focus()
        await visitor.settle()
        assert tile.background_colors != before


async def test_a_digit_without_a_tile_does_nothing(config: Settings) -> None:
    async with kiosk(config, painted=True) as visitor:
        await visitor.press("enter", "9", "0")
        assert visitor.step is Step.LANGUAGE
        await visitor.press("1")
        assert visitor.app.visit.place.step is Step.NEED


async def test_escape_goes_back() -> None:
    async with kiosk(painted=True) as visitor:
        await visitor.walk("de", "1")
        await visitor.press("escape")
        assert visitor.step is Step.NEED


async def test_three_escapes_leave_at_once() -> None:
    async with kiosk(painted=True) as visitor:
        await visitor.walk("de", "1", "2", "1")
        await visitor.press("escape", "escape", "escape")
        assert visitor.step is Step.ATTRACT
        assert not visitor.app.visit.begun
