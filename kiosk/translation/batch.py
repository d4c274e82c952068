"""Filling the translation memory: what a machine may do is translated, portion after portion.

What is finished is written now and then and at every end, an engine's failure and Ctrl+C
included, so that the kiosk reads the memory anew a handful of times and a second run only does
what is left (checkpointing).
"""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from kiosk.catalog.editing.content_changes import ContentEditor
from kiosk.catalog.model import Catalog
from kiosk.catalog.texts import Origin
from kiosk.catalog.translation_memory import Latest, MemoryRow, changing, latest, put
from kiosk.language.languages import SOURCE
from kiosk.problems import Say
from kiosk.storage import FileInUseError
from kiosk.translation.batch_portions import PortionTranslator, length, portions
from kiosk.translation.terms import terms_for
from kiosk.translation.translator import Translator
from kiosk.translation.uninterrupted import uninterrupted
from kiosk.translation.waiting import WaitingText

WRITE_SECONDS = 120.0
"""How often the memory is written while a batch runs: so much work a power cut may cost."""

WRITE_ROWS = 1_000
"""How many finished texts wait at most for being written."""


@dataclass(frozen=True, slots=True)
class BatchProgress:
    """How far a batch is: texts, of which some `failed`, and characters, which take the time."""

    language: str
    texts: int
    all_texts: int
    characters: int
    all_characters: int
    failed: int


class Batch:
    """One run over what waits; the texts must be those that a machine may do."""

    def __init__(
        self,
        file: Path,
        catalog: Catalog,
        translator: Translator,
        say: Say,
        today: date,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._catalog = catalog
        self._translator = translator
        self._say = say
        self._today = today
        self._finished = _FinishedRows(file, clock)

    @property
    def saved(self) -> int:
        """How many texts this run has brought into the memory."""
        return self._finished.saved

    def run(self, texts: Sequence[WaitingText]) -> Generator[BatchProgress]:
        """Translate the texts, language by language, and tell after each portion how far it is.

        Raises TranslationError, and what `translation_memory.changing` raises; whatever is
        finished is written before.
        """
        whole = sum(map(length, texts))
        done = characters = failed = 0
        try:
            for portion, rows in self._portions(texts):
                done += len(rows)
                characters += sum(map(length, portion))
                failed += sum(bool(row.fault) for row in rows)
                self._finished.add(portion, rows)
                language = rows[0].language
                yield BatchProgress(language, done, len(texts), characters, whole, failed)
        finally:
            self._finished.write()

    def _portions(
        self, texts: Sequence[WaitingText]
    ) -> Iterator[tuple[list[WaitingText], list[MemoryRow]]]:
        """Each portion with its rows."""
        for language, group in groupby(texts, lambda text: text.language):
            translator = PortionTranslator(
                self._translator,
                language,
                terms_for(self._catalog, language),
                self._translator.provenance(SOURCE, language),
                self._today,
                self._say,
            )
            for portion in portions(list(group)):
                yield portion, translator.rows(portion)


class _FinishedRows:
    """Rows that are finished, until they are in the memory; `saved` counts those that are."""

    def __init__(self, file: Path, clock: Callable[[], float]) -> None:
        self.saved = 0
        self._file = file
        self._editor = ContentEditor(file.parent, "translate")
        self._clock = clock
        self._written = clock()
        self._rows: list[tuple[WaitingText, MemoryRow]] = []

    def add(self, portion: Sequence[WaitingText], rows: Sequence[MemoryRow]) -> None:
        """Keep the rows, and write when it is time; who holds the memory just now may go on."""
        self._rows += zip(portion, rows, strict=True)
        late = self._clock() - self._written >= WRITE_SECONDS
        if late or len(self._rows) >= WRITE_ROWS:
            with suppress(FileInUseError):
                self.write()

    def write(self) -> None:
        """Bring the rows into the memory as it is now.

        What somebody has changed there since the batch began is theirs and stays, a review
        above all.
        """
        if not self._rows:
            return
        with uninterrupted(), changing(self._file, editor=self._editor) as memory:
            now = latest(memory)
            fresh = [row for waiting, row in self._rows if _free(waiting, now)]
            put(memory, fresh)
        self._rows.clear()
        self.saved += len(fresh)
        self._written = self._clock()


def _free(waiting: WaitingText, now: Latest) -> bool:
    """Whether a text is still as it was when it began to wait, and reviewed by nobody."""
    row = now.get((waiting.key, waiting.language))
    if row is None:
        return True
    return row == waiting.row and row.text.origin is not Origin.REVIEWED
