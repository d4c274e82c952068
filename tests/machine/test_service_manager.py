"""systemd hears when a kiosk is ready, that it is alive, and no more when its interface freezes."""

import os
import socket
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest

from kiosk.machine.service_manager import PERIOD, SOCKET, ServiceManager
from tests.ui.terminal import Terminal, locked_kiosk, settings

MOST = 400
"""Messages after which nobody waits for silence any more."""

TICK = 0.25
"""How long may pass between two signs of life, in seconds, where the tests ask for them."""


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[socket.socket]:
    """What systemd listens with."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        ear.settimeout(20)
        yield ear


def surroundings(ear: socket.socket) -> dict[str, str]:
    """What systemd puts into the environment of a service that it watches."""
    return {SOCKET: ear.getsockname(), PERIOD: str(int(2 * TICK * 1_000_000))}


def heard_until_silence(
    ear: socket.socket, seconds: float, meanwhile: Callable[[], object] = lambda: None
) -> list[bytes]:
    """All that is said until nothing was said for so long; fails when that never comes."""
    ear.settimeout(seconds)
    said: list[bytes] = []
    while len(said) < MOST:
        try:
            said.append(ear.recv(99))
        except TimeoutError:
            return said
        meanwhile()
    raise AssertionError("there was no silence")


def test_what_is_said_arrives(ear: socket.socket) -> None:
    manager = ServiceManager(surroundings(ear))
    manager.ready()
    manager.alive()
    manager.stopping()
    assert [ear.recv(99) for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"STOPPING=1"]


def test_a_socket_without_a_file_is_reached_too() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(f"\0kiosk-test-{os.getpid()}")
        ear.settimeout(5)
        ServiceManager({SOCKET: f"@kiosk-test-{os.getpid()}"}).ready()
        assert ear.recv(99) == b"READY=1"


def test_programs_that_the_kiosk_starts_do_not_speak_for_it(ear: socket.socket) -> None:
    environment = {**surroundings(ear), "WATCHDOG_PID": "1", "HOME": "/"}
    assert ServiceManager(environment).beat_seconds == TICK
    assert environment == {"HOME": "/"}


@pytest.mark.parametrize("environment", [{}, {PERIOD: "500000"}, {SOCKET: "/nowhere", PERIOD: "x"}])
def test_where_nobody_listens_nothing_happens(environment: dict[str, str]) -> None:
    manager = ServiceManager(environment)
    manager.ready()
    assert manager.beat_seconds == 0


def test_an_ear_that_is_full_holds_nobody_up(ear: socket.socket) -> None:
    manager = ServiceManager(surroundings(ear))
    for _ in range(2000):
        manager.alive()


@pytest.fixture
def watched(tmp_path: Path, ear: socket.socket) -> Iterator[Terminal]:
    """A locked kiosk that was started by somebody who listens."""
    with locked_kiosk(settings(tmp_path), tmp_path, surroundings(ear)) as terminal:
        yield terminal


@pytest.mark.exhaustive
def test_a_kiosk_is_ready_once_its_picture_stands_and_then_shows_that_it_lives(
    watched: Terminal, ear: socket.socket
) -> None:
    assert [ear.recv(99) for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
    watched.signal("SIGTERM")
    watched.ends()
    assert heard_until_silence(ear, 4 * TICK)[-1] == b"STOPPING=1"


@pytest.mark.exhaustive
def test_an_interface_that_is_frozen_gives_no_sign_of_life(
    watched: Terminal, ear: socket.socket
) -> None:
    assert ear.recv(99) == b"READY=1"
    watched.signal("SIGSTOP")
    heard_until_silence(ear, 4 * TICK)
    watched.signal("SIGCONT")
    ear.settimeout(20)
    assert ear.recv(99) == b"WATCHDOG=1"


@pytest.mark.exhaustive
def test_a_terminal_that_takes_no_picture_any_more_is_a_frozen_interface(
    watched: Terminal, ear: socket.socket
) -> None:
    sizes = cycle(((100, 30), (96, 27)))
    assert ear.recv(99) == b"READY=1"
    # Nobody reads the line, and each change of the window is a new picture.
    heard_until_silence(ear, 20 * TICK, lambda: watched.resize(*next(sizes)))
