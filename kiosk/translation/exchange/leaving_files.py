"""The files that leave: one a language, never in the place of work that was not imported yet."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from kiosk import storage
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.translation_memory import Latest
from kiosk.problems import Say
from kiosk.translation.exchange.exchanged_text import ExchangedText, ReturnedFile
from kiosk.translation.exchange.file_kind import FileKind
from kiosk.translation.exchange.intake import Intake, Reviewer
from kiosk.translation.exchange.returned_files import returned
from kiosk.translation.exchange.selection import by_key, exchanged


class Leaving(StrEnum):
    """What became of the export into one file."""

    WRITTEN = "written"
    SAME = "same"
    NOT_IMPORTED = "not-imported"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Export:
    """Writes what the kiosk knows today; what volunteers are told is in the words of staff."""

    catalog: Catalog
    memory: Latest
    say: Say

    def leave(self, folder: Path, language: str, kind: FileKind) -> Leaving:
        """Write the texts of one language into a folder; the same texts give the same bytes.

        A file that lies there already tells what was confirmed in it. It stays when it holds
        anything that an import would take, or when nobody can read it. Raises OSError.
        """
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"{language}{kind}"
        earlier = ReturnedFile(language, ())
        if file.exists():
            found = returned(file, FileReport(file.name))
            if found is None:
                return Leaving.UNREADABLE
            earlier = found
        if self._not_imported(earlier):
            return Leaving.NOT_IMPORTED
        texts = exchanged(self.catalog, self.memory, language, by_key(earlier.texts))
        content = self._content(texts, language, kind)
        if file.exists() and file.read_bytes() == content:
            return Leaving.SAME
        storage.replace(file, content)
        return Leaving.WRITTEN

    def _not_imported(self, earlier: ReturnedFile) -> bool:
        """Whether an import would take anything from what was exported earlier."""
        intake = Intake(self.catalog, self.memory, earlier)
        nobody = Reviewer("", date.min)
        return bool(intake.taken(nobody, FileReport(""), self.say).rows)

    def _content(self, texts: tuple[ExchangedText, ...], language: str, kind: FileKind) -> bytes:
        """The bytes of the file; the libraries are loaded only when they are needed."""
        if kind is FileKind.XLSX:
            from kiosk.translation.exchange.xlsx_writing import xlsx_file

            return xlsx_file(texts, language, self.say)
        from kiosk.translation.exchange.po_writing import po_file

        days = [row.on for row in self.memory.values() if row.language == language]
        return po_file(texts, language, days, self.say)
