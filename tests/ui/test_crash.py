"""A locked kiosk outlives its own errors; what keeps failing ends it for the service to mend."""

from collections.abc import Iterable

import pytest
from textual import events
from textual.widget import Widget

from kiosk.journey import NOBODY, LanguageChosen, Step, Touched
from kiosk.ui import flow
from kiosk.ui.app import CRASHES
from kiosk.ui.scene import Scene
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.screens.base import VisitorScreen
from kiosk.ui.screens.need import NeedScreen
from kiosk.ui.widgets.sheet import Choice
from tests.ui.kiosk_under_test import Kiosk, running, shipped
from tests.ui.staff_area import SIZE, locked, until


class Broken(RuntimeError):
    """What the screens of these tests raise."""


class BrokenWhenMade(NeedScreen):
    """Fails before there is a screen."""

    def __init__(self, scene: Scene) -> None:
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


async def to_the_needs(kiosk: Kiosk) -> None:
    """From the welcome to the screen that the tests break; nobody waits for it."""
    await kiosk.choose(Touched())
    kiosk.app.screen.post_message(Choice.Chosen(LanguageChosen("de")))


def waiting(kiosk: Kiosk) -> bool:
    """Whether the kiosk waits for the next visitor."""
    return kiosk.app.visit == NOBODY and isinstance(kiosk.app.screen, AttractScreen)


@pytest.mark.parametrize("screen", AT_ONCE)
async def test_a_screen_that_fails_ends_the_visit_and_not_the_kiosk(
    screen: type[VisitorScreen], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(flow.SCREENS, Step.NEED, screen)
    async with locked(shipped()) as kiosk:
        await to_the_needs(kiosk)
        await until(lambda: waiting(kiosk))
        assert kiosk.app.is_running


async def test_a_handler_that_fails_ends_the_visit_and_not_the_kiosk(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(flow.SCREENS, Step.NEED, BrokenWhenPressed)
    async with locked(shipped()) as kiosk:
        await to_the_needs(kiosk)
        await kiosk.settle()
        kiosk.press("1")
        await until(lambda: waiting(kiosk))
        assert kiosk.app.is_running


@pytest.mark.parametrize("screen", AT_ONCE)
async def test_the_next_visitor_is_served_after_a_failure(
    screen: type[VisitorScreen], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with locked(shipped()) as kiosk:
        with monkeypatch.context() as broken:
            broken.setitem(flow.SCREENS, Step.NEED, screen)
            await to_the_needs(kiosk)
            await until(lambda: waiting(kiosk))
        await to_the_needs(kiosk)
        await until(lambda: isinstance(kiosk.app.screen, NeedScreen))
        await kiosk.settle()
        assert kiosk.app.visit.language == "de"


@pytest.mark.parametrize("screen", AT_ONCE)
async def test_crash_after_crash_ends_the_kiosk_with_an_error(
    screen: type[VisitorScreen], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(flow.SCREENS, Step.NEED, screen)
    async with locked(shipped()) as kiosk:
        for _ in range(CRASHES - 1):
            await to_the_needs(kiosk)
            await until(lambda: waiting(kiosk))
        assert kiosk.app.is_running
        await to_the_needs(kiosk)
        await until(lambda: kiosk.app.return_value is not None)
    assert kiosk.app.return_value == 1
    assert kiosk.app.return_code == 1


async def test_nothing_of_a_failure_reaches_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(flow.SCREENS, Step.NEED, BrokenWhenComposed)
    async with locked(shipped()) as kiosk:
        await to_the_needs(kiosk)
        await until(lambda: waiting(kiosk))
    assert not kiosk.app._exit_renderables
    assert "Broken" not in "".join(capfd.readouterr())


async def test_a_preview_tells_its_developer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(flow.SCREENS, Step.NEED, BrokenWhenMounted)

    async def preview() -> None:
        async with running(shipped(), size=SIZE) as kiosk:
            await to_the_needs(kiosk)
            await until(lambda: not kiosk.app.is_running)

    with pytest.raises(Broken):
        await preview()
