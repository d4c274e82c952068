"""A locked kiosk on a real terminal line: noise, a restored terminal, and the way out."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ui.terminal.exit_status import ENDED_BY_STAFF
from tests.ui.terminal import PIN, TOUCH, Terminal, locked_kiosk, settings

NOISE = {
    "invalid UTF-8": b"\xff\xfe\xc3\x28\xa0\xa1\xe2\x28\xa1\xf0\x28\x8c\x28\x80",
    "a key code beyond Unicode": b"\x1b[1114112u\x1b[99999999999u",
    "a window without size": b"\x1b[48;0;0;0;0t" + TOUCH,
    "a window of one cell": b"\x1b[48;1;1;1;1t" + TOUCH,
    "random bytes": random.Random(7).randbytes(10_000),
    "more random bytes": random.Random(8).randbytes(10_000),
    "a paste that never ends": b"\x1b[200~1234" + TOUCH,
    "half a sequence": b"\x1b[<0;4",
    "a sequence that never ends": b"\x1b[" + b"1;" * 5_000,
    "a title that never ends": b"\x1b]0;" + b"x" * 5_000,
    "a device string that never ends": b"\x1bP" + b"q" * 5_000,
    "touches far outside": b"\x1b[<0;9999;9999M\x1b[<0;9999;9999m\x1b[<0;0;0M\x1b[<0;-1;-1m",
    "old mouse reports": b"\x1b[M\xff\xff\xff\x1b[M   ",
    "mode reports": b"\x1b[?2048;1$y\x1b[?2048;2$y\x1b[?2026;2$y\x1b[?1016;1$y" + TOUCH,
    "chords of the kitty protocol": b"\x1b[113;5u\x1b[99;5u\x1b[122;5u\x1b[112;5u\x1b[57441;1u",
    "every control character": bytes(range(32)) * 3 + b"\x7f",
    "function keys": b"".join(b"\x1b[%d~" % n for n in range(1, 35)) + b"\x1bOP\x1bOQ\x1bOR\x1bOS",
    "coming and going": b"\x1b[O\x1b[I" * 50,
    "a hundred touches at once": TOUCH * 100,
}


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
    running.listen(0.5)
    assert running.answers()
    assert b"Traceback" not in running.written


def test_a_terminal_that_is_taken_away_ends_the_kiosk(fresh: Terminal) -> None:
    fresh.hang_up()
    assert fresh.process.wait(20) is not None


def test_nothing_asks_the_terminal_for_pastes_or_sends_it_a_clipboard(fresh: Terminal) -> None:
    fresh.touch(40, 12)
    assert fresh.reads("Sprache")
    assert b"\x1b[?2004h" not in fresh.written
    assert b"\x1b]52" not in fresh.written


def test_the_pin_leads_out_with_a_status_of_its_own(fresh: Terminal) -> None:
    for _ in range(5):
        fresh.touch(4, 2)
        fresh.listen(0.1)
    assert fresh.reads("PIN")
    fresh.listen(0.5)
    fresh.forget()
    fresh.send(f"{PIN}\r".encode())
    fresh.listen(1)
    fresh.touch(90, 26)
    assert fresh.ends() == ENDED_BY_STAFF
