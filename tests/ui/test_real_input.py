"""A locked kiosk on a real terminal line: noise, a restored terminal, and the way out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ui.terminal.exit_status import ENDED_BY_STAFF
from tests.ui.noise import NOISE
from tests.ui.terminal import GREETING, GUARD, LANGUAGES_SIGN, PIN, Terminal, locked_kiosk, settings


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    """One kiosk for all the noise; it must survive it all."""
    folder = tmp_path_factory.mktemp("kiosk")
    with locked_kiosk(settings(folder), folder) as terminal:
        yield terminal


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Terminal]:
    """A kiosk of the test's own."""
    with locked_kiosk(settings(tmp_path), tmp_path) as terminal:
        yield terminal


@pytest.mark.parametrize("noise", NOISE.values(), ids=NOISE)
def test_noise_on_the_line_does_no_harm(noise: bytes, running: Terminal) -> None:
    running.send(noise)
    assert running.answers()
    assert b"Traceback" not in running.written


@pytest.mark.exhaustive
def test_a_terminal_that_is_taken_away_ends_the_kiosk(fresh: Terminal) -> None:
    fresh.hang_up()
    assert fresh.process.wait(60) is not None


@pytest.mark.exhaustive
def test_nothing_asks_the_terminal_for_pastes_or_sends_it_a_clipboard(fresh: Terminal) -> None:
    fresh.touch(40, GREETING)
    assert fresh.reads(LANGUAGES_SIGN)
    assert b"\x1b[?2004h" not in fresh.written
    assert b"\x1b]52" not in fresh.written


@pytest.mark.exhaustive
def test_the_command_for_the_public_knows_no_invented_number(fresh: Terminal) -> None:
    for key in ("\r", "1", "1", "1", "1"):
        fresh.listen(0.6)
        fresh.send(key.encode())
    assert fresh.reads("Deutsch sprechen bei Kaffee"), fresh.written[-2000:]
    fresh.listen(0.6)
    assert b"23125" not in fresh.written
    assert b"example.org" not in fresh.written


@pytest.mark.exhaustive
def test_the_pin_leads_out_with_a_status_of_its_own(fresh: Terminal) -> None:
    for _ in range(5):
        fresh.touch(4, 2)
        fresh.listen(0.1)
    assert fresh.reads("PIN")
    fresh.listen(0.5)
    fresh.forget()
    fresh.send(f"{PIN}\r".encode())
    assert fresh.reads("Kiosk beenden")
    fresh.listen(GUARD * 2)
    fresh.touch(72, 18)
    assert fresh.reads("wirklich beenden")
    fresh.listen(GUARD * 2)
    fresh.touch(10, 26)
    assert fresh.ends() == ENDED_BY_STAFF
