"""The reader speaks, pauses, changes and falls silent, and leaves no process behind."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from kiosk.voice.manner import Manner
from kiosk.voice.passages import Passage
from kiosk.voice.voice_reader import ReadingState, VoiceReader
from kiosk.voice.voices import Voices, installed_voices
from tests.voice.fake_voice import FakeVoice, install

TWO = (Passage("Guten Tag.", "de"), Passage("Bonjour.", "fr"))


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeVoice:
    """A program that is done at once."""
    return install(tmp_path / "bin", monkeypatch)


@pytest.fixture
async def reader(voice: FakeVoice) -> AsyncIterator[VoiceReader]:
    """A reader that is closed in the end."""
    reader = VoiceReader(lambda: None)
    yield reader
    await reader.close()
    assert not voice.alive


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(60):
        while not holds():
            await asyncio.sleep(0.01)


async def test_passages_are_spoken_in_order_each_by_its_own_voice(
    reader: VoiceReader, voice: FakeVoice
) -> None:
    reader.begin(installed_voices(), TWO)
    await until(lambda: reader.state is ReadingState.SILENT)
    assert [(one.text, one.voice) for one in voice.said] == [
        ("Guten Tag.", "de"),
        ("Bonjour.", "fr-fr"),
    ]


async def test_the_text_is_on_no_command_line(reader: VoiceReader, voice: FakeVoice) -> None:
    reader.begin(installed_voices(), (Passage("-w /tmp/x --help", "de"),))
    await until(lambda: reader.state is ReadingState.SILENT)
    (said,) = voice.said
    assert said.text == "-w /tmp/x --help"
    assert said.options == ["--stdin", "-b", "1", "-v", "de", "-s", "140", "-a", "100"]


async def test_every_change_is_told(voice: FakeVoice) -> None:
    told: list[tuple[ReadingState, int]] = []
    telling = VoiceReader(lambda: told.append((telling.state, telling.at)))
    telling.begin(installed_voices(), TWO)
    await until(lambda: telling.state is ReadingState.SILENT)
    speaking = ReadingState.SPEAKING
    assert told == [(speaking, 0), (speaking, 1), (speaking, 2), (ReadingState.SILENT, 2)]
    await telling.close()


async def test_a_pause_ends_the_process_and_going_on_begins_the_passage_again(
    reader: VoiceReader, voice: FakeVoice
) -> None:
    voice.be("slow")
    reader.begin(installed_voices(), TWO)
    await until(lambda: len(voice.said) == 1)
    reader.pause()
    assert reader.state is ReadingState.PAUSED
    await until(lambda: not voice.alive)
    voice.be("quick")
    reader.go_on()
    await until(lambda: reader.state is ReadingState.SILENT)
    assert voice.texts == ["Guten Tag.", "Guten Tag.", "Bonjour."]


async def test_a_change_of_manner_begins_the_passage_again(
    reader: VoiceReader, voice: FakeVoice
) -> None:
    voice.be("slow")
    reader.begin(installed_voices(), TWO)
    await until(lambda: len(voice.said) == 1)
    reader.change(Manner().changed(speed=1, volume=-1))
    await until(lambda: len(voice.said) == 2)
    assert [voice.said[1].option(name) for name in ("-s", "-a")] == ["165", "70"]
    assert len(voice.alive) == 1


def said_last(voice: FakeVoice) -> list[int]:
    """The process that speaks last; a fresh one may not have written yet what it says."""
    return [call.pid for call in voice.said[-1:]]


async def test_many_changes_at_once_leave_one_voice(reader: VoiceReader, voice: FakeVoice) -> None:
    voice.be("slow")
    reader.begin(installed_voices(), TWO)
    for step in range(30):
        reader.change(Manner().changed(speed=step % 3))
        await asyncio.sleep(0.01 * (step % 4))
    await until(lambda: len(voice.alive) == 1 and said_last(voice) == voice.alive)
    reader.stop()
    await until(lambda: not voice.alive)


async def test_a_change_during_a_pause_waits_for_its_end(
    reader: VoiceReader, voice: FakeVoice
) -> None:
    voice.be("slow")
    reader.begin(installed_voices(), TWO)
    await until(lambda: len(voice.said) == 1)
    reader.pause()
    reader.change(Manner().changed(speed=-1))
    await until(lambda: not voice.alive)
    assert len(voice.said) == 1
    reader.go_on()
    await until(lambda: len(voice.said) == 2)
    assert voice.said[1].option("-s") == "120"


async def test_stopping_silences_at_once(reader: VoiceReader, voice: FakeVoice) -> None:
    voice.be("slow")
    reader.begin(installed_voices(), TWO)
    await until(lambda: len(voice.said) == 1)
    reader.stop()
    assert reader.state is ReadingState.SILENT
    async with asyncio.timeout(0.5):
        await until(lambda: not voice.alive)


@pytest.mark.parametrize("mood", ["broken", "mute"])
async def test_a_program_that_cannot_sound_ends_the_reading(
    mood: str, reader: VoiceReader, voice: FakeVoice
) -> None:
    voice.be(mood)
    reader.begin(installed_voices(), TWO)
    await until(lambda: reader.state is ReadingState.FAILED)
    assert len(voice.said) == 1


@pytest.mark.parametrize("mood", ["deaf", "slow"])
async def test_a_program_that_hangs_is_ended(mood: str, voice: FakeVoice) -> None:
    voice.be(mood)
    reader = VoiceReader(lambda: None, grace_seconds=0.1)
    reader.begin(installed_voices(), (Passage("Ja", "de"),))
    await until(lambda: reader.state is ReadingState.FAILED)
    assert not voice.alive
    await reader.close()


async def test_a_program_that_has_vanished_ends_the_reading(
    reader: VoiceReader, tmp_path: Path
) -> None:
    reader.begin(Voices(str(tmp_path / "gone"), {"de": "de", "fr": "fr"}), TWO)
    await until(lambda: reader.state is ReadingState.FAILED)
    assert reader.at == 0


async def test_what_failed_once_may_be_tried_again(reader: VoiceReader, voice: FakeVoice) -> None:
    voice.be("broken")
    reader.begin(installed_voices(), TWO)
    await until(lambda: reader.state is ReadingState.FAILED)
    voice.be("quick")
    reader.begin(installed_voices(), TWO)
    await until(lambda: reader.state is ReadingState.SILENT)
    assert voice.texts[1:] == ["Guten Tag.", "Bonjour."]
