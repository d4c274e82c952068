"""Reading a table that volunteers send back, from whichever program saved it."""

import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final
from zipfile import ZipFile, is_zipfile

from openpyxl import load_workbook

from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.hints import shortened
from kiosk.translation.exchange.exchanged_text import ReturnedFile, ReturnedText
from kiosk.translation.exchange.file_language import language_of
from kiosk.translation.exchange.sheet_columns import Column, FieldState

LARGEST_UNPACKED: Final = 8 * 1024 * 1024
"""How large the parts of a workbook may become together; those of a language have a fortieth."""

MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 30

_NEEDED: Final = (Column.KEY, Column.GERMAN, Column.WORDS, Column.STATE)
_STATES: Final = {str(state): state for state in FieldState}
_RETURN: Final = "_x000D_"
"""How a workbook writes a carriage return, of which the line feed is kept."""


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of a sheet, and at which place of each a column stands."""

    title: str
    rows: Sequence[Sequence[Any]]
    places: Mapping[str, int]

    @property
    def missing(self) -> tuple[str, ...]:
        """The headings that are not there."""
        return tuple(str(column) for column in _NEEDED if column not in self.places)


def read_xlsx(content: bytes, report: FileReport) -> ReturnedFile | None:
    """The fields of a workbook; None after the report was told why it cannot be read at all."""
    if not is_zipfile(BytesIO(content)):
        report.error("xlsx-no-workbook")
        return None
    try:
        table = _table(content) if _harmless(content) else None
    except Exception:  # the library raises whatever a broken part makes it stumble over
        table = None
    if table is None:
        report.error("xlsx-broken")
    elif table.missing:
        report.error("xlsx-no-column", columns=", ".join(table.missing))
    elif len(table.rows) > MOST_ROWS:
        report.error("xlsx-too-long", limit=str(MOST_ROWS))
    elif language := language_of(table.title, report):
        return ReturnedFile(language, tuple(_texts(table, report)))
    return None


def _harmless(content: bytes) -> bool:
    """Whether the parts stay small when they are unpacked, and none defines words of its own."""
    with ZipFile(BytesIO(content)) as packed:
        parts = packed.infolist()
        if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
            return False
        return not any(b"<!DOCTYPE" in packed.read(part) for part in parts)


def _table(content: bytes) -> _Table | None:
    """The first sheet with all columns, else the first one; None when there is no sheet."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what the library cannot keep, nobody needs here
        workbook = load_workbook(BytesIO(content), read_only=True)
        found = []
        for sheet in workbook.worksheets:
            rows = list(sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS))
            table = _Table(sheet.title, rows, _places(rows[0] if rows else ()))
            if not table.missing:
                return table
            found.append(table)
    return found[0] if found else None


def _places(head: Sequence[Any]) -> dict[str, int]:
    """At which place each heading stands."""
    return {str(cell.value).strip(): place for place, cell in reversed([*enumerate(head)])}


def _texts(table: _Table, report: FileReport) -> Iterator[ReturnedText]:
    """The rows in which a field stands; each is found at the cell of its translation."""
    for line, row in enumerate(table.rows[1:], 2):
        cells = {column: row[at] if at < len(row) else None for column, at in table.places.items()}
        if all(cell is None or cell.value is None for cell in cells.values()):
            continue
        key = cells[Column.KEY]
        name = str(key.value) if key is not None and key.value is not None else ""
        said = {
            column: _words(cells.get(column), (line, table.places.get(column, 0) + 1), name, report)
            for column in (*_NEEDED, Column.EARLIER)
        }
        german, words, state = said[Column.GERMAN], said[Column.WORDS], said[Column.STATE]
        if said[Column.KEY] is None or german is None or words is None or state is None:
            continue
        state = state.strip().casefold()
        if state and state not in _STATES:
            at = table.places[Column.STATE] + 1
            report.error_at(line, at, "xlsx-state", name, value=shortened(state))
            continue
        finished = state == FieldState.FINISHED or bool(words and state != FieldState.TO_CHECK)
        at = table.places[Column.WORDS] + 1
        earlier = said[Column.EARLIER] or ""
        yield ReturnedText(name, german, words, finished, line, at, earlier)


def _words(cell: Any, place: tuple[int, int], name: str, report: FileReport) -> str | None:
    """What a cell says; None after the report was told that it holds no text."""
    if cell is None or cell.value is None:
        return ""
    if isinstance(cell.value, str) and cell.data_type != "f":
        return cell.value.replace(_RETURN, "")
    code = "xlsx-formula" if cell.data_type == "f" else "xlsx-no-text"
    report.error_at(*place, code, name, value=shortened(str(cell.value)))
    return None
