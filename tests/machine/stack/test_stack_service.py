"""What the service on the wall tells systemd, and the one status with which it may end."""

import os
import signal
import subprocess
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import pytest

from kiosk.ui.terminal.exit_status import ENDED_BY_STAFF
from tests.catalog.shipped import shipped
from tests.machine.stack.conftest import PIN
from tests.machine.stack.input_devices import Finger
from tests.machine.stack.notify_socket import ALIVE
from tests.machine.stack.places import staff_places
from tests.machine.stack.running_stack import WATCHDOG_SECONDS, Installation, running
from tests.machine.stack.virtual_screen import VirtualScreen

speaks_to_its_service = pytest.mark.skipif(
    find_spec("kiosk.machine.service_manager") is None,
    reason="the kiosk does not speak to its service yet",
)


async def test_staff_end_the_whole_stack_by_touch_and_it_stays_ended(
    installation: Installation, screen: VirtualScreen, finger: Finger
) -> None:
    with running(installation, screen) as stack:
        stack.wait_for_colour(shipped().needs["german"].colour)
        way = await staff_places(installation.settings_file, stack.grid(), PIN)
        knocks, typed = way[:5], way[5:]
        stack.after(lambda: finger.tap_all(knocks))
        for place in typed[:-1]:
            stack.after(partial(finger.tap, *place))
        finger.tap(*typed[-1])
        assert stack.exit_status() == ENDED_BY_STAFF
    assert not installation.unit.started_again_after(ENDED_BY_STAFF)


@speaks_to_its_service
def test_the_kiosk_says_through_cage_and_foot_that_it_is_there_and_alive(
    installation: Installation, screen: VirtualScreen
) -> None:
    with running(installation, screen) as stack:
        stack.wait_for_ready()
        assert ALIVE in stack.ear.heard(2 * WATCHDOG_SECONDS)


@speaks_to_its_service
def test_a_frozen_kiosk_gives_no_sign_of_life(
    installation: Installation, screen: VirtualScreen
) -> None:
    with running(installation, screen) as stack:
        stack.wait_for_ready()
        os.kill(stack.pids["kiosk"], signal.SIGSTOP)
        stack.ear.heard(0.5)
        assert stack.ear.heard(2 * WATCHDOG_SECONDS) == []


def test_foot_finds_nothing_to_complain_of_in_its_settings(stack_tree: Path) -> None:
    check = ["chroot", str(stack_tree), "foot", "--check-config", "--config", "/etc/kiosk/foot.ini"]
    environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    done = subprocess.run(
        check, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
