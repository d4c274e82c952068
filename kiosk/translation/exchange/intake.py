"""What a file changes in the memory: finished words, line by line, as texts of a person."""

from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.catalog.every_text import every_text
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import Latest, MemoryRow
from kiosk.language.languages import SOURCE
from kiosk.problems import Say
from kiosk.translation.exchange.exchanged_text import ReturnedFile, ReturnedText
from kiosk.translation.exchange.line_checks import LineChecks
from kiosk.translation.exchange.verdict import PresentText, Verdict, verdict
from kiosk.translation.terms import terms_for


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who stands behind what is taken: a name or a role, perhaps none, and on which day."""

    by: str
    on: date


@dataclass(slots=True)
class Taken:
    """What is taken from a file: rows for the memory, and how many texts of each kind.

    `reviewed` texts have a person behind every field; `outdated` ones among them were made from
    other German words than today's. `unfinished` texts wait for the rest of their fields; `partly`
    counts those of them that take over what is finished.
    `unsure` fields have other words than the memory, but are not called finished; the `emptied`,
    by their names, have none where the memory has some.
    """

    rows: list[MemoryRow] = field(default_factory=list)
    reviewed: int = 0
    outdated: int = 0
    unfinished: int = 0
    partly: int = 0
    unsure: int = 0
    emptied: list[str] = field(default_factory=list)


class Intake:
    """Takes one file over; what is refused is told to the report, line by line."""

    def __init__(self, catalog: Catalog, memory: Latest, file: ReturnedFile) -> None:
        self._texts = dict(every_text(catalog))
        self._terms = terms_for(catalog, file.language)
        self._memory = memory
        self._file = file

    def taken(self, reviewer: Reviewer, report: FileReport, say: Say) -> Taken:
        """What the file changes, in the name of this reviewer."""
        checks = LineChecks(self._file.language, self._terms, report, say)
        taken = Taken()
        for key, finished in self._finished(checks).items():
            now = self._standing(key)
            decided = verdict(now, finished)
            taken.unfinished += decided.unfinished
            if line := decided.refused:
                report.error_at(line.line, line.column, "exchange-older-german", line.name)
            if decided.text is None:
                continue
            taken.rows.append(self._row(now, decided.text, decided, reviewer))
            taken.reviewed += not decided.unfinished
            taken.partly += decided.unfinished
            taken.outdated += decided.outdated
        taken.unsure, taken.emptied = checks.unsure, checks.emptied
        return taken

    def _finished(self, checks: LineChecks) -> dict[str, dict[str, ReturnedText]]:
        """The lines that are finished and good, by the key of their text and by field."""
        found: dict[str, dict[str, ReturnedText]] = {}
        for line in self._file.texts:
            texts = self._texts.get(line.key)
            if good := checks.good(line, texts, self._standing(line.key)):
                found.setdefault(line.key, {})[line.field] = good
        return found

    def _standing(self, key: str) -> PresentText:
        """The text with this key as it is today."""
        german = self._texts[key][SOURCE] if key in self._texts else Text("")
        return PresentText(key, german, self._memory.get((key, self._file.language)))

    def _row(self, now: PresentText, text: Text, decided: Verdict, reviewer: Reviewer) -> MemoryRow:
        """The new row, which is the reviewer's; a draft stays its machine's, but of today."""
        if now.row and text.origin is Origin.MACHINE:
            return replace(now.row, text=text, on=reviewer.on, finished=decided.finished)
        return MemoryRow(now.key, self._file.language, text, reviewer.by, reviewer.on)
