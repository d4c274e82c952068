"""A screen read aloud: what of it is read, in which order, and what the visitor wishes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.ui.drawing.parts import Chips, Heading, Part, Words
from kiosk.ui.widgets.sheet import Sheet
from kiosk.voice.manner import Manner
from kiosk.voice.passages import Passage, passages
from kiosk.voice.reader import ReadingState, VoiceReader
from kiosk.voice.voices import NO_VOICES

if TYPE_CHECKING:
    from kiosk.ui.visitor.base import VisitorScreen


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
"""How each wish changes speed and volume."""


@dataclass(frozen=True, slots=True)
class ReadingNews:
    """What a screen knows of the voice: `sheet` is what it reads just now."""

    state: ReadingState = ReadingState.SILENT
    manner: Manner = Manner()
    sheet: Sheet | None = None

    @property
    def reading(self) -> bool:
        """Whether the screen is being read, a pause included."""
        return self.state in (ReadingState.SPEAKING, ReadingState.PAUSED)


class ReadingAloud:
    """The voice of the kiosk; it calls `tell` when there is news, and outlives no visit."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self.voices = NO_VOICES
        self._reader = VoiceReader(tell)
        self._sheets: tuple[Sheet | None, ...] = ()

    @property
    def news(self) -> ReadingNews:
        """How it stands."""
        at = self._reader.at
        sheet = self._sheets[at] if at < len(self._sheets) else None
        return ReadingNews(self._reader.state, self._reader.manner, sheet)

    @property
    def speaking(self) -> bool:
        """Whether a voice is heard, to which somebody probably listens."""
        return self._reader.state is ReadingState.SPEAKING

    def take(self, wish: ReadingCommand, screen: "VisitorScreen") -> None:
        """Do what the visitor wishes with the voice on `screen`."""
        reader = self._reader
        if wish in STEPS:
            reader.change(reader.manner.changed(*STEPS[wish]))
        elif wish is ReadingCommand.PAUSE:
            reader.pause()
        elif wish is ReadingCommand.ON:
            reader.go_on()
        elif wish is ReadingCommand.STOP or self.news.reading:
            self.stop()
        else:
            self._begin(screen)

    def stop(self) -> None:
        """Fall silent at once."""
        self._sheets = ()
        self._reader.stop()

    def forget(self) -> None:
        """Fall silent; the next visitor chooses speed and volume anew."""
        self.stop()
        self._reader.manner = Manner()

    async def close(self) -> None:
        """Leave no process behind."""
        self.stop()
        await self._reader.close()

    def _begin(self, screen: "VisitorScreen") -> None:
        spoken = [one for one in words_of(screen) if self.voices.speaks(one[0].language)]
        if spoken:
            said, self._sheets = zip(*spoken, strict=True)
            self._reader.begin(self.voices, said)


def words_of(screen: "VisitorScreen") -> Iterator[tuple[Passage, Sheet | None]]:
    """The heading, then what stands between the bars, each passage with its sheet.

    Buttons are left out: whoever hears them does not yet know where they are.
    """
    own = screen.view.language.code
    for passage in passages_of(screen.spoken_heading(), own):
        yield passage, None
    body = screen.query_one("#body")
    sheets = [
        sheet
        for sheet in body.query(Sheet)
        if sheet.region.area and sheet.visible and not sheet.has_class("button")
    ]
    from_the_right = screen.view.look.right_to_left
    for sheet in sorted(sheets, key=lambda one: place(one, from_the_right)):
        for passage in passages_of(sheet.parts, own):
            yield passage, sheet


def place(sheet: Sheet, from_the_right: bool) -> tuple[int, int]:
    """When it is a sheet's turn: row by row, from the side on which reading begins."""
    region = sheet.region
    return region.y, -region.right if from_the_right else region.x


def passages_of(parts: Iterable[Part], own: str) -> Iterator[Passage]:
    """What `parts` say, in the language `own` where they do not say which."""
    for part in parts:
        if isinstance(part, Words | Heading | Chips):
            texts = part.texts if isinstance(part, Chips) else (part.text,)
            for text in texts:
                yield from passages(text, part.language or own)
