"""Reading the table that a provider sends back, from whichever program saved it."""

import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from itertools import chain
from typing import Any, Final
from zipfile import ZipFile, is_zipfile

from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.hints import shortened
from kiosk.exchange.incoming.plain_text import one_line
from kiosk.exchange.provider_table.table_columns import ProviderColumn
from kiosk.language.characters import stripped

LARGEST_TABLE: Final = 2 * 1024 * 1024
"""The size in bytes above which a table is refused; one of a large provider has a tenth."""

_UNPACKED: Final = 16 * 1024 * 1024
_MOST_ROWS, _MOST_COLUMNS = 5_000, 30
_NEEDED: Final = (ProviderColumn.KEY, ProviderColumn.SAID, ProviderColumn.CORRECTION)
_RETURN: Final = "_x000D_"
"""How a workbook writes a carriage return, of which the line feed is kept."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One field that somebody has corrected: its key, what it said when it left, what it should.

    `line` and `column` count from 1.
    """

    key: str
    said: str
    words: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class ReturnedTable:
    """A table as it came back: what stands above its headings, and every filled-in correction."""

    above: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()


def returned_table(content: bytes, report: FileReport) -> ReturnedTable:
    """What a table says; what is wrong with it is reported."""
    if not is_zipfile(BytesIO(content)):
        report.error("xlsx-no-workbook")
        return ReturnedTable()
    try:
        rows = _rows(content) if _harmless(content) else None
    except Exception:  # the library raises whatever a broken part makes it stumble over
        rows = None
    if rows is None:
        report.error("xlsx-broken")
        return ReturnedTable()
    for number, row in enumerate(rows):
        places = {str(cell.value).strip(): at for at, cell in reversed([*enumerate(row)])}
        if all(column in places for column in _NEEDED):
            above = (_words(cell.value) for cell in chain(*rows[:number]))
            told = _corrections(rows[number + 1 :], number + 2, places, report)
            return ReturnedTable(tuple(filter(None, above)), tuple(told))
    report.error("provider-no-columns", columns=", ".join(_NEEDED))
    return ReturnedTable()


def _harmless(content: bytes) -> bool:
    """Whether the parts stay small when they are unpacked, and none defines words of its own."""
    with ZipFile(BytesIO(content)) as packed:
        parts = packed.infolist()
        if sum(part.file_size for part in parts) > _UNPACKED:
            return False
        return not any(b"<!DOCTYPE" in packed.read(part) for part in parts)


def _rows(content: bytes) -> Sequence[Sequence[Any]] | None:
    """The rows of the first sheet; None when there is none, or it is far too long."""
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what the library cannot keep, nobody needs here
        book = load_workbook(BytesIO(content), read_only=True)
        for sheet in book.worksheets:
            rows = list(sheet.iter_rows(max_row=_MOST_ROWS + 1, max_col=_MOST_COLUMNS))
            return rows if len(rows) <= _MOST_ROWS else None
    return None


def _corrections(
    rows: Sequence[Sequence[Any]], line: int, places: Mapping[str, int], report: FileReport
) -> Iterator[Correction]:
    """The corrections below the headings."""
    at = places[ProviderColumn.CORRECTION]
    for number, row in enumerate(rows, line):
        cells = {column: row[places[column]] for column in _NEEDED if places[column] < len(row)}
        cell = cells.get(ProviderColumn.CORRECTION)
        if cell is None or cell.value is None:
            continue
        words = _words(cell.value)
        if cell.data_type == "f" or words is None:
            value = shortened(str(cell.value))
            report.error_at(number, at + 1, "provider-no-text", value=value)
        elif words:
            key, said = (
                _words(cells[column].value) or "" if column in cells else ""
                for column in (ProviderColumn.KEY, ProviderColumn.SAID)
            )
            yield Correction(key, said, words, number, at + 1)


def _words(value: object) -> str | None:
    """What a cell says, without what nobody sees; None when it is no text, number or day."""
    if isinstance(value, datetime | date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:.0f}" if float(value).is_integer() else None
    if not isinstance(value, str):
        return "" if value is None else None
    lines = value.replace(_RETURN, "").replace("\r", "").split("\n")
    return stripped("\n".join(map(one_line, lines))).strip()
