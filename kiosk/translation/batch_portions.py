"""One portion of a batch: a few texts of one language, translated together with all care."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import MemoryRow
from kiosk.language.languages import SOURCE
from kiosk.problems import Say
from kiosk.translation.careful import Attempt, translated_carefully
from kiosk.translation.protected_facts import Fault, FaultKind, described
from kiosk.translation.terms import Terms
from kiosk.translation.translator import EngineFailedError, Translator
from kiosk.translation.waiting import WaitingText

CHARACTERS = 4_000
"""How much German is given to the engine together: enough for full speed, and soon done."""

_SIGN_OF_LIFE = "Guten Tag."


@dataclass(frozen=True, slots=True)
class PortionTranslator:
    """Makes rows for the memory in one language; faults are told in the words of `say`."""

    translator: Translator
    language: str
    terms: Terms
    by: str
    today: date
    say: Say

    def rows(self, portion: Sequence[WaitingText]) -> list[MemoryRow]:
        """A row for each text; one at which the engine fails again and again gets its fault.

        Raises TranslationError when the engine does not work at all.
        """
        try:
            return self._together(portion)
        except EngineFailedError:
            return [self._alone(text) for text in portion]

    def _together(self, portion: Sequence[WaitingText]) -> list[MemoryRow]:
        """The rows of texts that are given to the engine at once."""
        words = [getattr(text.german, name) for text in portion for name in text.fields]
        attempts = iter(translated_carefully(words, self._translated, self.terms))
        return [self._row(text, list(islice(attempts, len(text.fields)))) for text in portion]

    def _alone(self, text: WaitingText) -> MemoryRow:
        """The row of one text, at which the engine may die as long as it lives for others."""
        with suppress(EngineFailedError):
            (row,) = self._together([text])
            return row
        self._translated([_SIGN_OF_LIFE])
        nothing = Attempt("", (Fault(FaultKind.ENGINE),))
        return self._row(text, [nothing] * len(text.fields))

    def _translated(self, texts: Sequence[str]) -> list[str]:
        return self.translator.translated(texts, SOURCE, self.language)

    def _row(self, waiting: WaitingText, attempts: Sequence[Attempt]) -> MemoryRow:
        """What the memory keeps of a text."""
        said = {name: one.text.strip() for name, one in zip(waiting.fields, attempts, strict=True)}
        german = waiting.german
        if waiting.row:
            said |= {name: getattr(waiting.row.text, name) for name in waiting.kept}
        text = replace(Text(german.title), **said, origin=Origin.MACHINE, source=german.fingerprint)
        fault = described([fault for one in attempts for fault in one.faults], self.say)
        return MemoryRow(waiting.key, self.language, text, self.by, self.today, fault)


def portions(texts: Sequence[WaitingText]) -> Iterator[list[WaitingText]]:
    """The texts in portions of about `CHARACTERS`."""
    portion: list[WaitingText] = []
    size = 0
    for text in texts:
        portion.append(text)
        size += length(text)
        if size >= CHARACTERS:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion


def length(text: WaitingText) -> int:
    """How many characters of German are to be translated."""
    return sum(len(getattr(text.german, name)) for name in text.fields)
