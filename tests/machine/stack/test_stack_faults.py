"""Whatever breaks, dies or is filled up: the kiosk on the wall waits for visitors again."""

import fcntl
import os
import random
import shutil
import signal
import termios
from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio

from kiosk.ui.drawing.look import WARM
from tests.catalog.shipped import shipped
from tests.machine.stack.conftest import change_settings
from tests.machine.stack.input_devices import Finger, Keys
from tests.machine.stack.running_stack import Installation, RunningStack, running
from tests.machine.stack.virtual_screen import VirtualScreen
from tests.machine.stack.wall import Wall, wall_of

NOISE = {
    "invalid UTF-8": b"\xff\xfe\xc3\x28\xa0" * 20,
    "a key beyond all characters": b"\x1b[1114112u",
    "a window of no size": b"\x1b[48;0;0;0;0t\x1b[<0;5;5M\x1b[<0;5;5m",
    "an unterminated paste": b"\x1b[200~" + b"paste " * 50,
    "an unterminated string": b"\x1b]52;c;" + b"QUJD" * 100,
    "a kitty key that quits": b"\x1b[113;5u",
    "any bytes": random.Random(1114112).randbytes(4000),
}
HARMLESS = ("INT", "QUIT", "TSTP", "TTIN", "TTOU", "USR1", "USR2", "ALRM", "CONT", "WINCH")
SMALL_DISK = 300_000
"""Bytes of a disk that the test fills."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def wall(
    install: Callable[[], Installation], screen: VirtualScreen, finger: Finger, keys: Keys
) -> AsyncIterator[Wall]:
    """One kiosk for all tests that it must outlive."""
    with running(install(), screen) as stack:
        yield await wall_of(stack, finger, keys)


def type_into(stack: RunningStack, noise: bytes) -> None:
    """Put bytes into the line from which the kiosk reads, as if the terminal had sent them."""
    line = os.open(f"/proc/{stack.pids['kiosk']}/fd/0", os.O_RDWR | os.O_NOCTTY)
    try:
        for byte in noise:
            fcntl.ioctl(line, termios.TIOCSTI, bytes([byte]))
    finally:
        os.close(line)


def welcomes(stack: RunningStack) -> None:
    """See the waiting kiosk with all that it offers."""
    stack.wait_for_colour(shipped().needs["german"].colour)


@pytest.mark.parametrize("noise", [pytest.param(noise, id=name) for name, noise in NOISE.items()])
def test_no_bytes_on_its_line_end_the_kiosk_or_make_it_deaf(wall: Wall, noise: bytes) -> None:
    wall.withstands(lambda: type_into(wall.stack, noise))


def test_no_other_signal_ends_or_stops_the_kiosk(wall: Wall) -> None:
    def act() -> None:
        for name in HARMLESS:
            os.kill(wall.pids["kiosk"], signal.Signals[f"SIG{name}"])

    wall.withstands(act)


@pytest.mark.parametrize("name", ["TERM", "HUP"])
def test_a_kiosk_that_is_told_to_end_does_so_and_is_started_again(
    installation: Installation, screen: VirtualScreen, name: str
) -> None:
    number = signal.Signals[f"SIG{name}"]
    with running(installation, screen) as stack:
        welcomes(stack)
        os.kill(stack.pids["kiosk"], number)
        assert stack.exit_status() == 128 + number
    assert installation.unit.started_again_after(128 + number)


@pytest.mark.parametrize("victim", ["kiosk", "foot", "cage"])
async def test_whatever_of_the_stack_is_killed_the_next_start_knows_of_no_visit(
    installation: Installation, screen: VirtualScreen, finger: Finger, keys: Keys, victim: str
) -> None:
    with running(installation, screen) as stack:
        await wall_of(stack, finger, keys)  # which leaves a visit at the needs
        os.kill(stack.pids[victim], signal.SIGKILL)
        status = stack.exit_status()
    assert installation.unit.started_again_after(status)
    with running(installation, screen) as stack:
        await wall_of(stack, finger, keys)


def test_a_kiosk_starts_with_a_full_disk(installation: Installation, screen: VirtualScreen) -> None:
    with running(installation, screen, home_size=SMALL_DISK) as stack:
        welcomes(stack)


def test_a_kiosk_starts_without_a_folder_for_its_records(
    installation: Installation, screen: VirtualScreen
) -> None:
    shutil.rmtree(installation.home / "records")
    with running(installation, screen) as stack:
        welcomes(stack)


def test_a_kiosk_starts_without_the_printer_that_it_is_to_have(
    installation: Installation, screen: VirtualScreen
) -> None:
    change_settings(installation, 'kind = "none"', 'kind = "device"')
    change_settings(installation, 'device = ""', 'device = "/dev/usb/lp0"')
    with running(installation, screen) as stack:
        welcomes(stack)


def test_a_kiosk_whose_content_cannot_be_read_still_welcomes(
    installation: Installation, screen: VirtualScreen
) -> None:
    for name in ("needs.yaml", "centre.yaml", "translations.json"):
        (installation.settings / "content" / name).write_bytes(b"\xff{")
    with running(installation, screen) as stack:
        stack.wait_for_colour(str(WARM.primary))
