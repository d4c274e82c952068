"""Whenever `kiosk translate` is ended, by a power cut or by hand, the memory is whole."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalog.texts import Origin
from kiosk.catalog.translation_memory import Latest, changing, latest, put, stored

ROOT = Path(__file__).parents[2]
LANGUAGES = '["de", "tr", "ar"]'
TRIES = 8
MANY_TRIES = 200
PATIENCE_SECONDS = 30
GOES_ON = "Derselbe Befehl macht dort weiter: kiosk translate\n"
WRITING_SECONDS = 0.4
"""So long at most a command may write before it is ended."""


def heed_interruptions() -> None:
    """Let Ctrl+C interrupt as on a terminal, also where the tests run in the background."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


class Kiosk:
    """A kiosk with the shipped content, an empty memory and packages for Turkish and Arabic."""

    def __init__(self, folder: Path, packages: Path) -> None:
        self.folder = folder
        self.memory = folder / "content" / "translations.json"
        shutil.copytree(ROOT / "content", folder / "content")
        self.memory.unlink()
        languages = (
            f'[kiosk]\nlanguages = ["de", "tr", "ar"]\n[translation]\npackages = "{packages}"\n'
        )
        (folder / "kiosk.toml").write_text(languages, "utf-8")

    def start(self, out: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        """The command in a group of its own, as a terminal starts it."""
        return subprocess.Popen(
            [sys.executable, "-m", "tests.translation.slow_translate", "translate"],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdout=out,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=heed_interruptions,
        )

    def wait_for_a_write(self, process: subprocess.Popen[bytes], moment: int) -> None:
        """Wait until the memory is written after a moment, or the command has nothing to do."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self.written() == moment and process.poll() is None:
            assert time.monotonic() < deadline, "nothing was written"
            time.sleep(0.01)

    def written(self) -> int:
        """When the memory was written last; 0 while there is none."""
        return self.memory.stat().st_mtime_ns if self.memory.exists() else 0

    def rows(self) -> Latest:
        """The rows of the memory, in which nothing may be broken."""
        return latest(stored(self.memory))


@pytest.fixture
def kiosk(tmp_path: Path, house_packages: Path) -> Kiosk:
    """A kiosk of the test's own."""
    return Kiosk(tmp_path, house_packages)


def review(kiosk: Kiosk, rows: Latest, chance: random.Random) -> None:
    """Let a person review one text that is there."""
    unread = [row for row in rows.values() if row.text.origin is Origin.MACHINE]
    if unread:
        row = chance.choice(unread)
        text = replace(row.text, title="Gözden geçirildi", origin=Origin.REVIEWED)
        with changing(kiosk.memory) as memory:
            put(memory, [replace(row, text=text, by="Frau Demir", fault="")])


def endure(kiosk: Kiosk, tries: int) -> None:
    """End the command at random moments while it writes, and look at the memory each time."""
    chance = random.Random(tries)
    before: Latest = {}
    for _ in range(tries):
        moment, process = kiosk.written(), kiosk.start()
        kiosk.wait_for_a_write(process, moment)
        time.sleep(chance.uniform(0, WRITING_SECONDS))
        with suppress(ProcessLookupError):  # it had nothing left to do
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(PATIENCE_SECONDS)
        now = kiosk.rows()
        assert {place: now.get(place) for place in before} == before
        review(kiosk, now, chance)
        before = kiosk.rows()
        if process.returncode == 0:  # all is done: begin again
            kiosk.memory.unlink()
            before = {}


def interrupted(kiosk: Kiosk) -> tuple[int, str]:
    """The status of the command after Ctrl+C at its first write, and what it has told."""
    process = kiosk.start(subprocess.PIPE)
    kiosk.wait_for_a_write(process, 0)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGINT)
    told, _ = process.communicate(timeout=PATIENCE_SECONDS)
    return process.returncode, told.decode()


@pytest.mark.exhaustive
def test_a_batch_that_is_killed_leaves_a_whole_memory_and_loses_nothing(kiosk: Kiosk) -> None:
    endure(kiosk, TRIES)
    assert len(kiosk.rows()) >= TRIES


@pytest.mark.exhaustive
def test_a_batch_may_be_killed_at_any_of_many_moments(kiosk: Kiosk) -> None:
    endure(kiosk, MANY_TRIES)


def test_ctrl_c_keeps_what_is_finished_and_says_how_to_go_on(kiosk: Kiosk) -> None:
    attempts = [interrupted(kiosk)]
    while GOES_ON not in attempts[-1][1] and len(attempts) < TRIES:  # all was done before
        kiosk.memory.unlink()
        attempts.append(interrupted(kiosk))
    status, told = attempts[-1]
    assert status == 130
    assert told.endswith(GOES_ON)
    assert kiosk.rows()
