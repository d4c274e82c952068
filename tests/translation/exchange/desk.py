"""A content folder whose translations leave and come back through the real commands."""

import json
from collections.abc import Mapping
from pathlib import Path

import polib
import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.catalog.texts import Text
from kiosk.cli import main
from tests.catalog.content_folder import Content

CAFE = "offers/cafe"
GERMAN = Text(
    "Sprachcafé",
    "Deutsch sprechen bei Kaffee.",
    "Sie können Ihr Kind mitbringen.\n\nKommen Sie einfach vorbei.",
)
"""The German text of the model offer."""

TURKISH = {
    "title": "Dil kafesi",
    "summary": "Kahve eşliğinde Almanca konuşun.",
    "description": "Çocuğunuzu getirebilirsiniz.\n\nÖylece gelin.",
}


def row(key: str = CAFE, language: str = "tr", **values: str) -> dict[str, str]:
    """A row of the memory: a draft of today's German, but for these values."""
    draft = {"key": key, "language": language, **TURKISH, "source": GERMAN.fingerprint}
    return {**draft, "origin": "machine", "by": "argostranslate 1", "on": "2026-11-22", **values}


class Desk:
    """Where translations are handed out and taken back."""

    def __init__(self, content: Content, config: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.content = content
        self.memory = content.folder / "translations.json"
        self.folder = config.parent / "volunteers"
        self._config = config
        self._capsys = capsys
        content.drafts(row())

    def run(self, *arguments: str | Path) -> tuple[int, str]:
        """The exit status of a `kiosk translate` command, and everything that it said."""
        self._capsys.readouterr()
        status = main(["translate", *map(str, arguments), "--config", str(self._config)])
        said = self._capsys.readouterr()
        return status, said.out + said.err

    def export(self, kind: str = "po", language: str = "tr") -> Path:
        """The file of one language, handed out."""
        status, said = self.run("export", f"--{kind}", self.folder, "--language", language)
        assert status == 0, said
        return self.folder / f"{language}.{kind}"

    def take(self, file: Path, *more: str) -> str:
        """Take back a file in which nothing is wrong; what was said."""
        status, said = self.run("import", file, *more)
        assert status == 0, said
        return said

    def row(self, key: str = CAFE, language: str = "tr") -> Mapping[str, str] | None:
        """The row of the memory for a text, None when there is none."""
        table = json.loads(self.memory.read_text("utf-8"))["texts"].values()
        return next((r for r in table if (r["key"], r["language"]) == (key, language)), None)


def finish(file: Path, **words: str) -> None:
    """Do what a volunteer does in Poedit: confirm fields of the café, some with better words."""
    po = polib.pofile(file)
    for name, better in words.items():
        entry = entry_of(po, f"{CAFE}#{name}")
        entry.msgstr = better
        entry.flags.clear()
    po.save()


def finish_all(file: Path, **better: str) -> None:
    """Confirm all fields of the café."""
    finish(file, **{**TURKISH, **better})


def entry_of(po: polib.POFile, name: str) -> polib.POEntry:
    """The entry of one field."""
    (found,) = [entry for entry in po if entry.msgctxt == name]
    return found


def sheet_of(file: Path) -> tuple[Workbook, Worksheet]:
    """A workbook and its only sheet."""
    workbook = load_workbook(file)
    (sheet,) = workbook.worksheets
    return workbook, sheet


def fill_in(file: Path, cells: Mapping[str, str | int]) -> None:
    """Do what a volunteer does in a table: type into cells."""
    workbook, sheet = sheet_of(file)
    for place, value in cells.items():
        sheet[place] = value
    workbook.save(file)


def place_of(file: Path, name: str) -> int:
    """The row in which a field stands."""
    _, sheet = sheet_of(file)
    return next(r for r in range(1, sheet.max_row + 1) if sheet.cell(r, 1).value == name)
