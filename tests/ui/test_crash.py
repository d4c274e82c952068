"""A locked kiosk outlives its own errors; what keeps failing ends it for the service to mend."""

from collections.abc import Iterable

import pytest
from textual import events
from textual.widget import Widget

from kiosk.journey import NOBODY, LanguageChosen, Step, Touched
from kiosk.settings.values import Settings
from kiosk.ui.components.view import View
from kiosk.ui.visitor import steps as flow
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.visitor.need import NeedScreen
from kiosk.ui.widgets.choice import VisitChoice
from tests.ui.visitor import Visitor, kiosk

CRASHES = 3
"""Failures in a moment that end the kiosk."""


class Broken(RuntimeError):
    """What the screens of these tests raise."""


class BrokenWhenMade(NeedScreen):
    """Fails before there is a screen."""

    def __init__(self, view: View) -> None:
        raise Broken


class BrokenWhenComposed(NeedScreen):
    """Fails while it is put together."""

    def body(self) -> Iterable[Widget]:
        """Nothing at all."""
        raise Broken


class BrokenWhenMounted(NeedScreen):
    """Fails when it is there."""

    def on_mount(self) -> None:
        """Nothing at all."""
        raise Broken


class BrokenWhenPressed(NeedScreen):
    """Fails as soon as somebody does something."""

    def on_key(self, key: events.Key) -> None:
        """Nothing at all."""
        raise Broken


AT_ONCE = [BrokenWhenMade, BrokenWhenComposed, BrokenWhenMounted]


async def to_the_needs(visitor: Visitor) -> None:
    """From the welcome to the screen that the tests break; nobody waits for it."""
    await visitor.do(Touched())
    visitor.app.screen.post_message(VisitChoice.Chosen(LanguageChosen("de")))


def waiting(visitor: Visitor) -> bool:
    """Whether the kiosk waits for the next visitor."""
    return visitor.app.visit == NOBODY and visitor.shown == "AttractScreen"


@pytest.mark.parametrize("screen", AT_ONCE)
async def test_a_screen_that_fails_ends_the_visit_and_not_the_kiosk(
    screen: type[VisitorScreen], config: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(flow.SCREENS, Step.NEED, screen)
    async with kiosk(config, locked=True, painted=True) as visitor:
        await to_the_needs(visitor)
        await visitor.wait(lambda: waiting(visitor))
        assert visitor.app.is_running


async def test_a_handler_that_fails_ends_the_visit_and_not_the_kiosk(
    config: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(flow.SCREENS, Step.NEED, BrokenWhenPressed)
    async with kiosk(config, locked=True, painted=True) as visitor:
        await to_the_needs(visitor)
        await visitor.settle()
        await visitor.press("1")
        await visitor.wait(lambda: waiting(visitor))
        assert visitor.app.is_running


@pytest.mark.parametrize("screen", AT_ONCE)
async def test_the_next_visitor_is_served_after_a_failure(
    screen: type[VisitorScreen], config: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with kiosk(config, locked=True, painted=True) as visitor:
        with monkeypatch.context() as broken:
            broken.setitem(flow.SCREENS, Step.NEED, screen)
            await to_the_needs(visitor)
            await visitor.wait(lambda: waiting(visitor))
        await to_the_needs(visitor)
        await visitor.wait(lambda: visitor.shown == "NeedScreen")
        await visitor.settle()
        assert visitor.app.visit.language == "de"


@pytest.mark.parametrize("screen", AT_ONCE)
async def test_crash_after_crash_ends_the_kiosk_with_an_error(
    screen: type[VisitorScreen], config: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(flow.SCREENS, Step.NEED, screen)
    async with kiosk(config, locked=True, painted=True) as visitor:
        for _ in range(CRASHES - 1):
            await to_the_needs(visitor)
            await visitor.wait(lambda: waiting(visitor))
        assert visitor.app.is_running
        await to_the_needs(visitor)
        await visitor.wait(lambda: visitor.app.return_value is not None)
    assert visitor.app.return_value == 1
    assert visitor.app.return_code == 1


async def test_nothing_of_a_failure_reaches_the_terminal(
    config: Settings, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(flow.SCREENS, Step.NEED, BrokenWhenComposed)
    async with kiosk(config, locked=True, painted=True) as visitor:
        await to_the_needs(visitor)
        await visitor.wait(lambda: waiting(visitor))
    assert not visitor.app._exit_renderables
    assert "Broken" not in "".join(capfd.readouterr())


async def test_a_preview_tells_its_developer(
    config: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(flow.SCREENS, Step.NEED, BrokenWhenMounted)

    async def preview() -> None:
        async with kiosk(config, painted=True) as visitor:
            await to_the_needs(visitor)
            await visitor.wait(lambda: not visitor.app.is_running)

    with pytest.raises(Broken):
        await preview()
