"""A provider's table as an Excel workbook: one row a field, one column to correct it in."""

from collections.abc import Sequence
from io import BytesIO
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.exchange.provider_table.provider_rows import ProviderRow
from kiosk.exchange.provider_table.table_columns import COLUMN_WIDTHS, ProviderColumn

HEAD: Final = 3
"""In which row the headings stand; above them is what to do."""

_TEXT: Final = "@"
"""The number format that keeps whatever is typed as text."""

_HEADING: Final = PatternFill("solid", fgColor="DDE6F0")
_TO_FILL_IN: Final = PatternFill("solid", fgColor="FFF8E1")
_NEXT_OFFER: Final = Border(top=Side("medium", color="1F5FA8"))
_LONGEST_CHOICES: Final = 250
_LINE_HEIGHT, _HIGHEST = 15.0, 405.0


def workbook(title: str, how: str, rows: Sequence[ProviderRow]) -> bytes:
    """The workbook; `title` and `how` stand above the rows."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # what a new workbook opens with
    sheet.title = "Angebote"
    book.properties.creator = book.properties.lastModifiedBy = None
    _head(sheet, title, how)
    last = ""
    for number, row in enumerate(rows, HEAD + 1):
        _row(sheet, number, row, first=row.offer != last)
        last = row.offer
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def _head(sheet: Worksheet, title: str, how: str) -> None:
    """What the table is and what to do, and the headings, which stay in sight."""
    for number, words in ((1, title), (2, how)):
        cell = sheet.cell(number, 1)
        cell.value, cell.data_type = words, "s"
        cell.font = Font(bold=number == 1)
    for place, (column, width) in enumerate(COLUMN_WIDTHS.items(), 1):
        cell = sheet.cell(HEAD, place, str(column))
        cell.font, cell.fill = Font(bold=True), _HEADING
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = f"A{HEAD + 1}"


def _row(sheet: Worksheet, number: int, row: ProviderRow, *, first: bool) -> None:
    """One field in its row."""
    words = {
        ProviderColumn.OFFER: row.offer,
        ProviderColumn.FIELD: row.label,
        ProviderColumn.SAID: row.said,
        ProviderColumn.HINT: row.hint,
        ProviderColumn.KEY: row.key,
    }
    for place, column in enumerate(COLUMN_WIDTHS, 1):
        cell = sheet.cell(number, place)
        cell.number_format = _TEXT
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if column is ProviderColumn.CORRECTION:
            cell.protection, cell.fill = Protection(locked=False), _TO_FILL_IN
            _choose(sheet, cell.coordinate, row.choices)
        if said := words.get(column, ""):
            cell.value, cell.data_type = said, "s"
        if first:
            cell.border = _NEXT_OFFER
    width = COLUMN_WIDTHS[ProviderColumn.SAID] - 4
    lines = sum(1 + len(line) // width for line in row.said.split("\n"))
    lines = max(lines, 1 + len(row.hint) // (COLUMN_WIDTHS[ProviderColumn.HINT] - 4))
    sheet.row_dimensions[number].height = min(lines * _LINE_HEIGHT, _HIGHEST)


def _choose(sheet: Worksheet, place: str, choices: Sequence[str]) -> None:
    """Let one of a few words be chosen from a list."""
    listed = ",".join(choices)
    if listed and len(listed) <= _LONGEST_CHOICES:
        rule = DataValidation("list", formula1=f'"{listed}"', allow_blank=True)
        rule.showErrorMessage = True
        rule.add(place)
        sheet.add_data_validation(rule)
