"""A kiosk that is killed leaves no voice behind that speaks into an empty room."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.voice.fake_voice import install

PATIENCE_SECONDS = 60.0
SPEAKING = """\
import asyncio
from kiosk.voice.manner import Manner
from kiosk.voice.passages import Passage
from kiosk.voice.speaking import speak
from kiosk.voice.voices import installed_voices

asyncio.run(speak(installed_voices(), Passage("Guten Tag.", "de"), Manner()))
"""


def wait(holds: Callable[[], object]) -> None:
    """Wait until something holds."""
    until = monotonic() + PATIENCE_SECONDS
    while not holds():
        assert monotonic() < until
        sleep(0.02)


@pytest.mark.skipif(shutil.which("setpriv") is None, reason="needs setpriv of Linux")
def test_a_killed_kiosk_takes_its_voice_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = install(tmp_path / "bin", monkeypatch, mood="slow")
    speaker = subprocess.Popen([sys.executable, "-c", SPEAKING], env=os.environ)
    wait(lambda: voice.said)
    assert voice.alive
    speaker.kill()
    speaker.wait()
    wait(lambda: not voice.alive)
