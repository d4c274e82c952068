"""The doctor tells staff whether screens can be read aloud, and how they could be."""

from pathlib import Path

import pytest

from kiosk.cli.doctor_services import of_voice
from kiosk.cli.prerequisites import staff_words
from kiosk.machine.health import Health
from kiosk.settings.values import KioskSettings, Settings
from tests.voice.fake_voice import install

CONFIG = Settings(kiosk=KioskSettings(languages=("de", "ar", "tr")))


def test_the_doctor_counts_the_languages_that_are_spoken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path / "bin", monkeypatch).list_voices("de", "ar", "fr")
    finding = of_voice(CONFIG, staff_words())
    assert finding.state is Health.GOOD
    assert "2 der 3" in finding.words


def test_the_doctor_says_how_to_install_the_voice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    finding = of_voice(CONFIG, staff_words())
    assert finding.state is Health.HINT
    assert "apt install espeak-ng" in finding.words
