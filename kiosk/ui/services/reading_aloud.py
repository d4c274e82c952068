"""The voice of the kiosk: what the visitor wants of it, and how it stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.journey import VisitEnded
from kiosk.voice.manner import Manner
from kiosk.voice.passages import Passage
from kiosk.voice.voice_reader import ReadingState, VoiceReader
from kiosk.voice.voices import NO_VOICES, Voices


class ReadingCommand(StrEnum):
    """What the visitor wants of the voice; each is the end of a message `read-`."""

    ALOUD = "aloud"
    PAUSE = "pause"
    ON = "on"
    SLOWER = "slower"
    FASTER = "faster"
    QUIETER = "quieter"
    LOUDER = "louder"
    STOP = "stop"


STEPS = {
    ReadingCommand.SLOWER: (-1, 0),
    ReadingCommand.FASTER: (1, 0),
    ReadingCommand.QUIETER: (0, -1),
    ReadingCommand.LOUDER: (0, 1),
}
"""How each command changes speed and volume."""


@dataclass(frozen=True, slots=True)
class ReadingNews:
    """What a screen knows of the voice: `at` is the passage that it reads, from 0."""

    state: ReadingState = ReadingState.SILENT
    manner: Manner = Manner()
    at: int = 0

    @property
    def reading(self) -> bool:
        """Whether something is being read, a pause included."""
        return self.state in (ReadingState.SPEAKING, ReadingState.PAUSED)


class ReadingAloud:
    """Reads passages aloud and outlives no visit.

    `find_voices` asks the machine what it can read; `on_news` is called whenever `news` is
    another.
    """

    def __init__(self, find_voices: Callable[[], Voices]) -> None:
        self.voices = NO_VOICES
        self.on_news: Callable[[], None] = lambda: None
        self._find_voices = find_voices
        self._reader = VoiceReader(lambda: self.on_news())

    @property
    def news(self) -> ReadingNews:
        """How it stands."""
        return ReadingNews(self._reader.state, self._reader.manner, self._reader.at)

    @property
    def speaking(self) -> bool:
        """Whether a voice is heard, to which somebody probably listens."""
        return self._reader.state is ReadingState.SPEAKING

    def look_for_voices(self) -> None:
        """Ask the machine; takes a moment, so a thread of its own does it."""
        self.voices = self._find_voices()

    def begin(self, passages: Sequence[Passage]) -> None:
        """Read `passages` from the first; nothing where there is none."""
        if passages:
            self._reader.begin(self.voices, passages)

    def obey(self, command: ReadingCommand) -> None:
        """Do what the visitor wants of a reading that has begun."""
        reader = self._reader
        if command in STEPS:
            reader.change(reader.manner.changed(*STEPS[command]))
        elif command is ReadingCommand.PAUSE:
            reader.pause()
        elif command is ReadingCommand.ON:
            reader.go_on()
        else:
            self.stop()

    def stop(self) -> None:
        """Fall silent at once."""
        self._reader.stop()

    def visit_ended(self, ended: VisitEnded) -> None:
        """Fall silent; the next visitor chooses speed and volume anew."""
        self.stop()
        self._reader.manner = Manner()

    async def close(self) -> None:
        """Leave no process behind."""
        self.stop()
        await self._reader.close()
