"""A table of one language as an Excel workbook, for those who only know tables."""

import re
from collections.abc import Iterable
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.language.languages import LANGUAGES
from kiosk.problems import Say
from kiosk.translation.exchange.exchanged_text import ExchangedText
from kiosk.translation.exchange.remarks import remarks, room
from kiosk.translation.exchange.sheet_columns import FILLED_IN, WIDTHS, Column, FieldState

_TEXT: Final = "@"
"""The number format that keeps whatever is typed as text: no formula, no date, no number."""

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = 1, 2
_LINE_HEIGHT, _HIGHEST = 15.0, 405.0
"""How high a line is, and how high a row can be at all, in points."""

_HEADING: Final = PatternFill("solid", fgColor="DDE6F0")
_CHANGED: Final = re.compile(rb"(<dcterms:(created|modified)\b[^>]*>)[^<]*")
_NO_TIME: Final = "1980-01-01T00:00:00Z"
"""The time in every workbook: the same texts give the same bytes."""


def xlsx_file(texts: Iterable[ExchangedText], language: str, say: Say) -> bytes:
    """The workbook: one sheet that is called like the language, one row a field."""
    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)  # what a new workbook opens with
    sheet.title = language
    workbook.properties.creator = workbook.properties.lastModifiedBy = None
    right_to_left = LANGUAGES[language].right_to_left
    sheet.sheet_view.rightToLeft = right_to_left
    _head(sheet)
    for number, text in enumerate(texts, 2):
        _row(sheet, number, text, right_to_left, say)
    _choose_states(sheet, say)
    _lock(sheet)
    _fit_on_paper(sheet)
    packed = BytesIO()
    workbook.save(packed)
    return _timeless(packed)


def _head(sheet: Worksheet) -> None:
    """The headings, which stay in sight, and the widths."""
    for number, (column, width) in enumerate(WIDTHS.items(), 1):
        cell = sheet.cell(1, number, str(column))
        cell.font, cell.fill = Font(bold=True), _HEADING
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "A2"


def _row(sheet: Worksheet, number: int, text: ExchangedText, right_to_left: bool, say: Say) -> None:
    """One field in its row."""
    words = {
        Column.KEY: text.name,
        Column.GERMAN: text.german,
        Column.WORDS: text.words,
        Column.STATE: _state(text),
        Column.NOTE: " ".join((f"{room(text, say)}.", *remarks(text, say))),
        Column.EARLIER: text.earlier_german,
    }
    for place, column in enumerate(WIDTHS, 1):
        cell = sheet.cell(number, place)
        foreign = column is Column.WORDS and right_to_left
        order = _RIGHT_TO_LEFT if foreign else _LEFT_TO_RIGHT
        cell.alignment = Alignment(wrap_text=True, vertical="top", readingOrder=order)
        cell.protection = Protection(locked=column not in FILLED_IN)
        _say(cell, words[column])
    lines = max(_lines(words[column], WIDTHS[column]) for column in WIDTHS)
    sheet.row_dimensions[number].height = min(lines * _LINE_HEIGHT, _HIGHEST)


def _lines(words: str, width: int) -> int:
    """How many lines words take in a column; programs do not all find that out themselves."""
    return sum(1 + len(line) // (width - 4) for line in words.split("\n"))


def _say(cell: Cell | MergedCell, words: str) -> None:
    """Put words into a cell as text, also those that begin like a formula."""
    cell.number_format = _TEXT
    if words:
        cell.value = words
        cell.data_type = "s"


def _state(text: ExchangedText) -> FieldState:
    """How far the field is."""
    if not text.words:
        return FieldState.MISSING
    return FieldState.FINISHED if text.confirmed else FieldState.TO_CHECK


def _choose_states(sheet: Worksheet, say: Say) -> None:
    """Let the state be chosen from a list, and say what it means."""
    words = ",".join((FieldState.FINISHED, FieldState.TO_CHECK, FieldState.MISSING))
    states = DataValidation("list", formula1=f'"{words}"', allow_blank=True)
    states.promptTitle, states.prompt = str(Column.STATE), say("exchange-how-xlsx")
    states.showInputMessage = states.showErrorMessage = True
    place = get_column_letter([*WIDTHS].index(Column.STATE) + 1)
    states.add(f"{place}2:{place}{max(sheet.max_row, 2)}")
    sheet.add_data_validation(states)


def _lock(sheet: Worksheet) -> None:
    """Guard keys and German from a slip of the hand; there is no password."""
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False


def _fit_on_paper(sheet: Worksheet) -> None:
    """Print all columns side by side, under their headings on every sheet of paper."""
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0
    sheet.print_title_rows = "1:1"


def _timeless(packed: BytesIO) -> bytes:
    """The same workbook without the times at which it was made."""
    made = BytesIO()
    with ZipFile(packed) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "docProps/core.xml":
                part = _CHANGED.sub(rb"\g<1>" + _NO_TIME.encode(), part)
            member = ZipInfo(name)
            member.compress_type = ZIP_DEFLATED
            new.writestr(member, part)
    return made.getvalue()
