"""A provider that gets a table of its offers, fills it in, and sends it back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.exchange.provider_table.table_columns import ProviderColumn
from kiosk.exchange.provider_table.table_writing import HEAD
from tests.catalog.content_folder import Content, model
from tests.exchange.incoming.conftest import Run, run

__all__ = ["content", "run"]

Answers = Callable[..., tuple[int, str, str]]


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A content folder with one confirmed offer."""
    found = model(tmp_path / "content")
    found.confirm()
    return found


class Table:
    """The workbook as an office sees it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._book = load_workbook(file)
        sheet = self._book.active
        assert isinstance(sheet, Worksheet)
        self.sheet = sheet
        self._columns = {str(cell.value): at for at, cell in enumerate(sheet[HEAD], 1)}

    def labels(self, key: str = "offers/cafe") -> dict[str, str]:
        """What stands in the rows of an offer, by the labels of the fields."""
        field, said = ProviderColumn.FIELD, ProviderColumn.SAID
        return {self._said(row, field): self._said(row, said) for row in self._rows(key)}

    def correct(self, key: str = "offers/cafe", **words: Any) -> None:
        """Fill in corrections of an offer by the fields' paths, `__` for a dot, and save."""
        paths = {f"{key}#{name.replace('__', '.')}": value for name, value in words.items()}
        for row in self._rows(key):
            place = self._said(row, ProviderColumn.KEY)
            if place in paths:
                self._cell(row, ProviderColumn.CORRECTION).value = paths[place]
        self._book.save(self.file)

    def _rows(self, key: str) -> list[int]:
        """The numbers of the rows of an offer."""
        every = range(HEAD + 1, self.sheet.max_row + 1)
        return [row for row in every if self._said(row, ProviderColumn.KEY).startswith(f"{key}#")]

    def _said(self, row: int, column: ProviderColumn) -> str:
        return str(self._cell(row, column).value or "")

    def _cell(self, row: int, column: ProviderColumn) -> Any:
        return self.sheet.cell(row, self._columns[column])


@pytest.fixture
def table(content: Content, run: Run) -> Table:
    """The table of the house's only offer."""
    file = content.folder.parent / "haus.xlsx"
    assert run("export", "provider", "haus", "--to", file)[0] == 0
    return Table(file)


@pytest.fixture
def answers(table: Table, run: Run) -> Answers:
    """Sends the table back with some corrections, to be shown or accepted."""

    def send(*options: str, **words: Any) -> tuple[int, str, str]:
        table.correct(**words)
        return run("import", "provider", table.file, *options)

    return send
