"""Which languages can be spoken is what the installed program says."""

import shutil
import subprocess
import tracemalloc
from pathlib import Path

import pytest

from kiosk.language.languages import LANGUAGES
from kiosk.voice.manner import SPEEDS, VOLUMES, Manner
from kiosk.voice.voices import NO_VOICES, PROGRAM, installed_voices
from tests.voice.fake_voice import install


def test_each_language_gets_the_voice_that_the_program_lists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = install(tmp_path / "bin", monkeypatch)
    voice.list_voices("de", "en-us", "fa", "sr", "ja", "ti", "xx-yy")
    found = installed_voices()
    assert found.program == str(voice.folder / PROGRAM)
    assert found.names == {
        **{"de": "de", "de-easy": "de", "en": "en-us", "fa": "fa", "prs": "fa"},
        **{"sr-Latn": "sr", "ti": "ti"},
    }
    assert found.speaks("prs")
    assert not found.speaks("tr")


def test_japanese_is_not_read_by_a_voice_that_spells_kanji(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path / "bin", monkeypatch).list_voices("ja", "de")
    assert not installed_voices().speaks("ja")


def test_without_the_program_there_is_no_voice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert installed_voices() == NO_VOICES


@pytest.mark.parametrize(
    "script",
    [
        *("exit 1", "echo nonsense", "printf '\\377\\376 5 \\000'", "exec sleep 60", "kill -9 $$"),
        *("exec >&-; exec sleep 60", "sleep 5 & echo ' 5 de  -- x x'"),
    ],
)
def test_a_program_that_does_not_list_its_voices_is_none(
    script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.voice.voices._SECONDS", 0.3)
    program = tmp_path / PROGRAM
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert installed_voices() == NO_VOICES


def test_a_list_without_end_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = " 5  de              --/M      German             gmw/de"
    endless = Path(tmp_path / PROGRAM)
    endless.write_text(f"#!/bin/sh\nexec yes '{line}'\n")
    endless.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    tracemalloc.start()
    assert installed_voices() == NO_VOICES
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 10_000_000


def test_a_file_that_is_no_program_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / PROGRAM
    program.write_bytes(b"\x7fELF")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert installed_voices() == NO_VOICES


def test_the_real_program_speaks_most_of_our_languages(tmp_path: Path) -> None:
    if shutil.which(PROGRAM) is None:
        pytest.skip(f"needs the program {PROGRAM}")
    voices = installed_voices()
    unspoken = {code for code in LANGUAGES if not voices.speaks(code)}
    assert unspoken <= {"ckb", "ps", "ti", "so", "ja"}
    for code, name in voices.names.items():
        sound = tmp_path / f"{code}.wav"
        command = [voices.program, "--stdin", "-b", "1", "-v", name, "-s", "140", "-w", str(sound)]
        subprocess.run(command, input=LANGUAGES[code].greeting.encode(), check=True, timeout=60)
        assert sound.stat().st_size > 10_000, code


def test_speed_and_volume_have_five_steps_and_two_ends() -> None:
    manner = Manner()
    assert (manner.words_per_minute, manner.amplitude) == (140, 100)
    assert manner.changed(speed=1).words_per_minute > 140
    assert manner.changed(volume=-1).amplitude < 100
    fastest, quietest = manner.changed(speed=9), manner.changed(volume=-9)
    assert (fastest.words_per_minute, quietest.amplitude) == (SPEEDS[-1], VOLUMES[0])
    assert fastest.changed(speed=1) == fastest
