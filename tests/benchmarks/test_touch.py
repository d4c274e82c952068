"""From a touch to the next screen standing still. Aim: 1.5 times a screen of plain widgets."""

import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.journey import LanguageChosen
from kiosk.language.strings import Strings
from kiosk.settings.values import KioskSettings, Settings
from kiosk.ui.app import KioskApp
from kiosk.ui.services.services import usual_services
from kiosk.ui.visitor.attract import AttractScreen
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.voice.voices import no_voices
from tests.benchmarks import bare
from tests.benchmarks.timed_terminal import COLUMNS, ROWS, Terminal, running
from tests.terminal.twin import choices, choose, settled, until

ROUNDS = 20
SILENCE = 0.2
"""Seconds without output after which a screen stands still."""

TAP_THROUGH = 0.4
"""Seconds after which a fresh screen listens for sure."""

SETTINGS = Path(__file__).parents[2] / "kiosk.toml"
GERMAN = Strings("de")


class Watch:
    """A clock that does not count the silence by which the end of the output is known."""

    def __init__(self) -> None:
        self._not_counted = 0.0

    def __call__(self) -> float:
        return time.perf_counter() - self._not_counted

    def wait_until_still(self, terminal: Terminal) -> None:
        """Let time pass until the last output, and no longer."""
        last = terminal.wait_for_silence(SILENCE)
        self._not_counted += time.perf_counter() - last


WATCH = Watch()


class Visit:
    """Touching a language in the kiosk and going back, or the same in the bare app."""

    def __init__(self, terminal: Terminal, place: tuple[int, int], here: str, there: str) -> None:
        self._terminal = terminal
        self._place = place
        self._here, self._there = here, there
        self._gone = False

    def touch(self) -> None:
        """Touch and wait until the next screen stands still."""
        self._terminal.touch(*self._place)
        self._terminal.wait_for(self._there)
        WATCH.wait_until_still(self._terminal)
        self._gone = True

    def go_back(self) -> None:
        """Return to where the touch is meant."""
        self._terminal.wait_for_silence(TAP_THROUGH)
        if self._gone:
            self._terminal.send("\x1b")
            self._terminal.wait_for(self._here)
            self._terminal.wait_for_silence(TAP_THROUGH)


async def measured() -> tuple[tuple[int, int], int, int]:
    """Where German lies, and how many widgets the screens before and after the touch have."""
    settings = Settings(SETTINGS, KioskSettings())
    app = KioskApp(settings, usual_services(settings, no_voices), guard_seconds=0)
    async with app.run_test(size=(COLUMNS, ROWS)) as pilot:
        await until(pilot, lambda: app.services.content.loaded is not None)
        await settled(pilot, AttractScreen)
        await pilot.press("x")
        await settled(pilot, VisitorScreen)
        before = len(app.screen.query("*"))
        column, row = await choose(pilot, choices(app, LanguageChosen("de"))[0])
        return (int(column), int(row)), before, len(app.screen.query("*"))


@pytest.fixture(params=["bare", "kiosk"])
async def visit(request: pytest.FixtureRequest) -> AsyncIterator[Visit]:
    """A program that waits for the touch."""
    place, before, after = await measured()
    if request.param == "bare":
        plain = (sys.executable, bare.__file__, str(before), str(after))
        with running(plain) as terminal:
            terminal.wait_for(bare.FIRST)
            yield Visit(terminal, place, bare.FIRST, bare.SECOND)
    else:
        kiosk = (sys.executable, "-m", "kiosk", "--config", str(SETTINGS))
        with running(kiosk) as terminal:
            terminal.wait_for(GERMAN("touch-to-begin"))
            terminal.wait_for_silence(1)
            terminal.send("x")
            terminal.wait_for("◐")
            yield Visit(terminal, place, "Türkçe", GERMAN("need-question"))


@pytest.mark.benchmark(group="touch to next screen (aim 1.5)", timer=WATCH)
def test_touch(benchmark: BenchmarkFixture, visit: Visit) -> None:
    visits = {"setup": visit.go_back, "rounds": ROUNDS, "warmup_rounds": 2}
    benchmark.pedantic(visit.touch, **visits)  # type: ignore[no-untyped-call]
