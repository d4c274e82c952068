"""What was acknowledged is there, each once, whenever power fails and whatever the disk does."""

import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.records.case_folder import CaseFolder
from kiosk.records.tally import Counted
from kiosk.records.tally_folder import TallyFolder
from kiosk.storage import UNFINISHED
from tests.records.busy_writer import DAY, FOLLOWED, REFUSED, VISIT
from tests.records.small_disk import small_disk

MOST_LINES = 60
"""Of what a writer says before it is killed."""


class Writer:
    """A process that writes, and what it has said."""

    def __init__(
        self, folder: Path, kiosk: str, largest: int = 0, program: str = "busy_writer"
    ) -> None:
        command = [sys.executable, "-m", f"tests.records.{program}"]
        arguments = [str(folder), kiosk, str(largest)]
        self.process = subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE, text=True)
        self.said: list[str] = []

    def listen(self, lines: int) -> None:
        """Hear so many lines more, or all that there are."""
        assert self.process.stdout
        for _ in range(lines):
            if line := self.process.stdout.readline():
                self.said.append(line.strip())

    def kill(self) -> None:
        """End it as a failing power supply does, and hear what it had said before."""
        self.process.kill()
        assert self.process.stdout
        self.said += self.process.stdout.read().split()
        self.process.stdout.close()
        self.process.wait()

    @property
    def visits(self) -> int:
        """How many visits were acknowledged."""
        return self.said.count("visit")

    @property
    def codes(self) -> list[str]:
        """The codes of the cases that were acknowledged; half a line is none."""
        return [line for line in self.said if line.isdecimal() and len(line) == 9]

    @property
    def followed(self) -> set[str]:
        """The codes of the cases whose follow-up was acknowledged."""
        codes = (line[1:] for line in self.said if line.startswith(FOLLOWED))
        return {code for code in codes if len(code) == 9}


@contextmanager
def writing(
    folder: Path, kiosk: str, largest: int = 0, program: str = "busy_writer"
) -> Iterator[Writer]:
    """A writer that does not outlive the test."""
    writer = Writer(folder, kiosk, largest, program)
    try:
        yield writer
    finally:
        writer.kill()


def check(folder: Path, kiosk: str, *writers: Writer) -> None:
    """All that the writers acknowledged is there, once, and at most one more of each."""
    visits = sum(writer.visits for writer in writers)
    counted = TallyFolder(folder, kiosk).tally()
    assert visits <= counted[VISIT, Counted.VISIT] <= visits + len(writers)
    cases = CaseFolder(folder, kiosk).cases()
    codes = Counter(code for writer in writers for code in writer.codes)
    assert set(codes.values()) <= {1}
    assert codes.keys() <= cases.keys()
    assert len(cases) <= len(codes) + len(writers)
    topics = Counter(topic for case in cases.values() for topic in case.records[0].topics)
    assert set(topics.values()) <= set(range(1, len(writers) + 1))
    contacts = {code: len(case.records) for code, case in cases.items()}
    assert {contacts[code] for writer in writers for code in writer.followed} <= {2}
    assert set(contacts.values()) <= {1, 2}


def killed_at(moment: int, folder: Path) -> None:
    """Two writers and a command are killed at some moment, and others go on where they were."""
    draw = random.Random(moment)
    writers = []
    for _ in range(2):
        with (
            writing(folder, "house", program="busy_command") as command,
            writing(folder, "house") as one,
            writing(folder, "house") as other,
        ):
            one.listen(draw.randrange(MOST_LINES))
            other.listen(draw.randrange(4))
            time.sleep(draw.random() / 50)
            draw.choice((one, other, command)).process.kill()
            time.sleep(draw.random() / 50)
        writers += [one, other]
    check(folder, "house", *writers)
    check_that_nothing_is_left(folder)


def check_that_nothing_is_left(folder: Path) -> None:
    """After the next day's care no half-written copy lies about that tells of anybody."""
    TallyFolder(folder, "house").settle(DAY)
    CaseFolder(folder, "house").forget_old(DAY, 24)
    left = [file.name for file in folder.iterdir() if file.name.endswith((".kept", UNFINISHED))]
    assert not [name for name in left if "tally-" in name or "cases-" in name]


@pytest.mark.exhaustive
@pytest.mark.parametrize("moment", range(3))
def test_whoever_kills_writers_and_a_command_loses_nothing_acknowledged(
    moment: int, tmp_path: Path
) -> None:
    killed_at(moment, tmp_path)


@pytest.mark.exhaustive
@pytest.mark.parametrize("moment", range(3, 78))
def test_at_no_moment_is_anything_acknowledged_lost(moment: int, tmp_path: Path) -> None:
    killed_at(moment, tmp_path)


@pytest.mark.parametrize("largest", [600, 4000])
def test_a_disk_that_takes_no_more_keeps_what_was_acknowledged(
    largest: int, tmp_path: Path
) -> None:
    with writing(tmp_path, "house", largest) as writer:
        writer.listen(10_000)
        assert writer.said.count(REFUSED) == 5
    check(tmp_path, "house", writer)


def test_a_full_disk_keeps_what_was_acknowledged_and_takes_more_once_it_can(
    tmp_path: Path,
) -> None:
    with small_disk(tmp_path / "disk") as disk:
        check_a_disk_that_is_full(disk)


def check_a_disk_that_is_full(disk: Path) -> None:
    """Two writers meet its end, and a third one finds room."""
    filling = disk / "filling"
    filling.write_bytes(bytes(30_000))
    with writing(disk, "house") as one, writing(disk, "house") as other:
        for writer in (one, other):
            writer.listen(10_000)
            assert writer.said.count(REFUSED) == 5
    check(disk, "house", one, other)
    filling.unlink()
    with writing(disk, "house") as later:
        later.listen(10)
    check(disk, "house", one, other, later)
