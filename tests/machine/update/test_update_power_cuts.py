"""Power may fail at any moment of an update: what starts afterwards is always a whole program."""

import os
import random
import signal
import subprocess
import time

import pytest

from kiosk.cli.refusal import REFUSED
from tests.machine.update.release_workshop import FILES, Workshop
from tests.records.small_disk import small_disk

SAMPLE, ALL = range(5), range(5, 55)

UPDATE_SECONDS = 1.0
"""About as long as an update takes here; later moments meet its end."""

SCRIPT_SECONDS = 0.03


def killed(command: list[str], seconds: float) -> None:
    """Start a program, and end it and all that it has started after so many seconds."""
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        time.sleep(seconds)
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return


def script(name: str, workshop: Workshop) -> list[str]:
    """What runs at the start of the service."""
    return [str(FILES / name), str(workshop.root)]


def check_that_it_goes_on(workshop: Workshop, allowed: set[str]) -> None:
    """A whole program of the allowed versions starts, and the next update succeeds."""
    assert workshop.launched() in allowed
    assert workshop.start() in allowed
    workshop.confirm()
    workshop.publish("1.9")
    answer = workshop.update()
    assert (answer.returncode, answer.stderr) == (0, "")
    assert workshop.start() == "1.9"
    workshop.confirm()
    assert [workshop.start() for _ in range(2)] == ["1.9", "1.9"]
    left = {name for name in os.listdir(workshop.kept) if name.startswith(".")}
    assert left <= {".update.lock", ".choice.lock"}


def cut_during_an_update(moment: int, workshop: Workshop) -> None:
    """Power fails once or twice while version 1.2 comes to a system that runs 1.1."""
    draw = random.Random(moment)
    workshop.publish("1.1")
    workshop.update()
    workshop.start()
    workshop.confirm()
    workshop.publish("1.2")
    for _ in range(draw.choice((1, 1, 2))):
        killed(workshop.command(), draw.uniform(0.1, UPDATE_SECONDS))
        assert workshop.launched() in {"1.1", "1.2"}
    check_that_it_goes_on(workshop, {"1.1", "1.2"})


def cut_during_starts(moment: int, workshop: Workshop) -> None:
    """Power fails while the start chooses or confirms a version that is on trial."""
    draw = random.Random(moment)
    workshop.publish("1.1")
    workshop.update()
    for _ in range(draw.randrange(1, 5)):
        name = draw.choice(("choose-release", "choose-release", "confirm-release"))
        killed(script(name, workshop), draw.uniform(0, SCRIPT_SECONDS))
        assert workshop.launched() in {"1.0", "1.1"}
    check_that_it_goes_on(workshop, {"1.0", "1.1"})


@pytest.mark.exhaustive
@pytest.mark.parametrize("moment", SAMPLE)
def test_an_update_that_is_cut_off_leaves_a_kiosk_that_starts(
    moment: int, workshop: Workshop
) -> None:
    cut_during_an_update(moment, workshop)


@pytest.mark.exhaustive
@pytest.mark.parametrize("moment", SAMPLE)
def test_a_start_that_is_cut_off_leaves_a_kiosk_that_starts(
    moment: int, workshop: Workshop
) -> None:
    cut_during_starts(moment, workshop)


@pytest.mark.exhaustive
@pytest.mark.parametrize("moment", ALL)
def test_at_no_moment_does_an_update_leave_half_a_program(moment: int, workshop: Workshop) -> None:
    cut_during_an_update(moment, workshop)


@pytest.mark.exhaustive
@pytest.mark.parametrize("moment", ALL)
def test_at_no_moment_does_a_start_leave_half_a_choice(moment: int, workshop: Workshop) -> None:
    cut_during_starts(moment, workshop)


@pytest.mark.exhaustive
def test_a_start_meanwhile_takes_nothing_half(workshop: Workshop) -> None:
    workshop.publish("1.1")
    with subprocess.Popen(workshop.command(), stdout=subprocess.DEVNULL) as update:
        seen = [workshop.start()]
        while update.poll() is None:
            seen.append(workshop.start())
    assert set(seen) <= {"1.0", "1.1"}
    assert update.returncode == 0


def test_two_updates_at_once_keep_out_of_each_others_way(workshop: Workshop) -> None:
    workshop.publish("1.1")
    commands = [
        subprocess.Popen(workshop.command(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    said = [b"".join(command.communicate()).decode() for command in commands]
    told = ("Fassung 1.1 ist da und geprüft", "Gerade holt schon jemand", "1.1 ist die neueste")
    assert all(any(words in one for words in told) for one in said)
    assert sum(told[0] in one for one in said) == 1
    assert workshop.start() == "1.1"


@pytest.mark.exhaustive
@pytest.mark.parametrize("size", ["64k", "160k", "300k"])
def test_a_full_disk_leaves_everything_as_it_was(workshop: Workshop, size: str) -> None:
    workshop.publish("1.1")
    workshop.kept.parent.mkdir(parents=True)
    with small_disk(workshop.kept, f"size={size}") as disk:
        answer = workshop.update()
        assert answer.returncode == REFUSED
        assert "Schaffen Sie dort Platz" in answer.stderr
        assert {path.name for path in disk.iterdir()} <= {".update.lock"}
        assert workshop.launched() == "1.0"
        subprocess.run(["mount", "-o", "remount,size=8m", str(disk)], check=True)
        workshop.update()
        assert workshop.start() == "1.1"


@pytest.mark.parametrize("words", ["", "1.1", "1.1 - x", "../x - 0", "9.9 - 0", "1.1 - 0\n" * 9])
def test_a_trial_that_means_nothing_is_forgotten(workshop: Workshop, words: str) -> None:
    workshop.kept.mkdir(parents=True)
    (workshop.kept / "trial").write_text(words)
    assert workshop.start() == "1.0"
    assert not (workshop.kept / "trial").exists()


def test_a_link_that_leads_nowhere_starts_the_packaged_program(workshop: Workshop) -> None:
    workshop.kept.mkdir(parents=True)
    (workshop.kept / "current").symlink_to("9.9")
    check_that_it_goes_on(workshop, {"1.0"})
