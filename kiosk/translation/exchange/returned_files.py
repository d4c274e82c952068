"""The files that come back: each read by its kind, its faults at lines or cells."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from kiosk.catalog.reading.file_report import FileReport
from kiosk.problems import Problem, system_reason
from kiosk.translation.exchange.exchanged_text import ReturnedFile
from kiosk.translation.exchange.file_kind import FileKind

LARGEST: Final = 2 * 1024 * 1024
"""The size in bytes above which a file is refused; one of a whole language has a twentieth."""


def returned(file: Path, report: FileReport) -> ReturnedFile | None:
    """What a file holds; None after the report was told why it cannot be read at all."""
    reader = _reader(file)
    if reader is None:
        report.error("exchange-kind", value=file.suffix)
        return None
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as wrong:
        report.error("unreadable", reason=system_reason(wrong))
        return None
    if len(content) > LARGEST:
        report.error("too-large", limit=str(LARGEST // 1024))
        return None
    return reader(content, report)


def placed(problems: Iterable[Problem], file: Path) -> Iterator[Problem]:
    """The problems with their places as people know them: a cell in a table, a line elsewhere."""
    for problem in problems:
        if file.suffix.lower() != FileKind.XLSX or not problem.line:
            yield problem
            continue
        from openpyxl.utils import get_column_letter

        cell = f"{get_column_letter(problem.column)}{problem.line}"
        yield replace(problem, path=f"{problem.path}:{cell}", line=0, column=0)


def _reader(file: Path) -> Callable[[bytes, FileReport], ReturnedFile | None] | None:
    """What reads a file of this kind; the libraries are loaded only when they are needed."""
    match file.suffix.lower():
        case FileKind.PO:
            from kiosk.translation.exchange.po_reading import read_po

            return read_po
        case FileKind.XLSX:
            from kiosk.translation.exchange.xlsx_reading import read_xlsx

            return read_xlsx
    return None
