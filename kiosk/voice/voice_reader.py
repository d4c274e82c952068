"""Reads passages one after the other, and can be paused, changed and silenced at any moment."""

import asyncio
from collections.abc import Callable, Sequence
from enum import StrEnum

from kiosk.voice.manner import Manner
from kiosk.voice.passages import Passage
from kiosk.voice.speaking import GRACE_SECONDS, speak
from kiosk.voice.voices import NO_VOICES, Voices


class ReadingState(StrEnum):
    """What the reader does."""

    SILENT = "silent"
    SPEAKING = "speaking"
    PAUSED = "paused"
    FAILED = "failed"


class VoiceReader:
    """Calls `tell` after every change of `state`, `manner` and `at`, the passage that is read.

    Nothing here waits: the voice is a process of its own, watched by a task.
    """

    def __init__(self, tell: Callable[[], None], grace_seconds: float = GRACE_SECONDS) -> None:
        self.state = ReadingState.SILENT
        self.manner = Manner()
        self.at = 0
        self._tell = tell
        self._grace_seconds = grace_seconds
        self._voices = NO_VOICES
        self._passages: Sequence[Passage] = ()
        self._task: asyncio.Task[None] | None = None
        self._falling_silent: set[asyncio.Task[None]] = set()

    def begin(self, voices: Voices, passages: Sequence[Passage]) -> None:
        """Read `passages` from the first."""
        self._voices, self._passages, self.at = voices, passages, 0
        self._speak_on()

    def pause(self) -> None:
        """Fall silent; the present passage will begin again."""
        if self.state is ReadingState.SPEAKING:
            self._silence()
            self._become(ReadingState.PAUSED)

    def go_on(self) -> None:
        """Read on after a pause."""
        if self.state is ReadingState.PAUSED:
            self._speak_on()

    def change(self, manner: Manner) -> None:
        """Read faster, slower, louder or quieter, at once."""
        self.manner = manner
        if self.state is ReadingState.SPEAKING:
            self._speak_on()
        else:
            self._tell()

    def stop(self) -> None:
        """Fall silent and forget what was read."""
        self._silence()
        self._passages = ()
        if self.state is not ReadingState.SILENT:
            self._become(ReadingState.SILENT)

    async def close(self) -> None:
        """Stop, and wait until no process is left."""
        self.stop()
        if self._falling_silent:
            await asyncio.wait(self._falling_silent)

    def _speak_on(self) -> None:
        """Begin the present passage as soon as the voice before is silent."""
        self._silence()
        self._task = asyncio.create_task(self._speak(tuple(self._falling_silent)))
        self._become(ReadingState.SPEAKING)

    def _silence(self) -> None:
        """End the present process; a task that is told so twice could not wait for that end."""
        task, self._task = self._task, None
        if task and task.cancel():
            self._falling_silent.add(task)
            task.add_done_callback(self._falling_silent.discard)

    async def _speak(self, before: Sequence[asyncio.Task[None]]) -> None:
        """The present passage and all after it."""
        if before:
            await asyncio.wait(before)
        while self.at < len(self._passages):
            passage = self._passages[self.at]
            if not await speak(self._voices, passage, self.manner, self._grace_seconds):
                self._become(ReadingState.FAILED)
                return
            self.at += 1
            self._tell()
        self._become(ReadingState.SILENT)

    def _become(self, state: ReadingState) -> None:
        self.state = state
        self._tell()
