"""The same as tables: safe to open, hard to damage, and taken back cell by cell."""

import zipfile
from pathlib import Path

import pytest

from tests.translation.exchange.desk import (
    CAFE,
    GERMAN,
    TURKISH,
    Desk,
    fill_in,
    place_of,
    row,
    sheet_of,
)


@pytest.fixture
def table(desk: Desk) -> Path:
    """The Turkish table, handed out."""
    return desk.export("xlsx")


def finished(table: Path, **words: str) -> None:
    """Do what a volunteer does in a table: write better words and that they are finished."""
    for name, better in words.items():
        number = place_of(table, f"{CAFE}#{name}")
        fill_in(table, {f"C{number}": better, f"D{number}": "fertig"})


def test_a_table_has_german_headings_that_stay_in_sight(table: Path) -> None:
    _, sheet = sheet_of(table)
    assert sheet.title == "tr"
    assert [cell.value for cell in sheet[1]] == [
        *("Schlüssel", "Deutsch", "Übersetzung", "Stand", "Hinweis", "Deutsch vorher")
    ]
    assert sheet.freeze_panes == "A2"
    assert sheet.column_dimensions["B"].width > 40


def test_a_row_says_what_it_is_and_how_far(table: Path) -> None:
    _, sheet = sheet_of(table)
    told = [cell.value for cell in sheet[place_of(table, f"{CAFE}#title")]]
    note = "Titel, höchstens 80 Zeichen. Entwurf einer Maschine."
    assert told == [f"{CAFE}#title", GERMAN.title, TURKISH["title"], "prüfen", note, None]


@pytest.mark.parametrize(("language", "right_to_left"), [("ar", True), ("tr", False)])
def test_tables_are_written_from_the_side_of_their_language(
    desk: Desk, language: str, right_to_left: bool
) -> None:
    _, sheet = sheet_of(desk.export("xlsx", language))
    assert bool(sheet.sheet_view.rightToLeft) is right_to_left


@pytest.mark.parametrize("begin", ["=1+1", "+49", "-5", '@SUM("x")'])
def test_words_that_begin_like_a_formula_stay_text(desk: Desk, begin: str) -> None:
    desk.content.drafts(row(title=f"{begin} kahve"))
    table = desk.export("xlsx")
    _, sheet = sheet_of(table)
    cell = sheet.cell(place_of(table, f"{CAFE}#title"), 3)
    assert (cell.value, cell.data_type, cell.number_format) == (f"{begin} kahve", "s", "@")
    before = desk.memory.read_bytes()
    desk.take(table)
    assert desk.memory.read_bytes() == before


def test_only_what_volunteers_fill_in_can_be_changed(table: Path) -> None:
    _, sheet = sheet_of(table)
    locked = [cell.protection.locked for cell in sheet[2]]
    assert sheet.protection.sheet
    assert locked == [True, True, False, False, True, True]


def test_a_table_names_no_person_and_no_time(desk: Desk, table: Path) -> None:
    before = table.read_bytes()
    with zipfile.ZipFile(table) as packed:
        core = packed.read("docProps/core.xml").decode()
        assert {part.date_time[0] for part in packed.infolist()} == {1980}
    assert "creator" not in core
    assert core.count("1980-01-01T00:00:00Z") == 2
    assert desk.export("xlsx").read_bytes() == before


def test_a_table_that_comes_back_as_it_was_changes_not_a_byte(desk: Desk, table: Path) -> None:
    before = desk.memory.read_bytes()
    desk.take(table)
    assert desk.memory.read_bytes() == before


def test_finished_rows_make_a_reviewed_text(desk: Desk, table: Path) -> None:
    finished(table, **{**TURKISH, "title": "Dil kahvesi"})
    desk.take(table, "--by", "Verein")
    found = desk.row() or {}
    assert (found["title"], found["origin"], found["by"]) == ("Dil kahvesi", "reviewed", "Verein")
    assert found["description"] == TURKISH["description"]


def test_a_missing_text_needs_only_to_be_filled_in(desk: Desk, table: Path) -> None:
    fill_in(table, {f"C{place_of(table, 'needs/german#title')}": "Almanca"})
    desk.take(table)
    assert (desk.row("needs/german") or {})["title"] == "Almanca"


def test_columns_may_be_moved(desk: Desk, table: Path) -> None:
    finished(table, **TURKISH)
    workbook, sheet = sheet_of(table)
    sheet.move_range(f"A1:A{sheet.max_row}", cols=6)
    workbook.save(table)
    desk.take(table)
    assert (desk.row() or {})["origin"] == "reviewed"


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("C", 42, "kein Text, sondern eine Zahl oder ein Datum (42)"),
        ("C", "=1+1", "In der Zelle steht eine Formel (=1+1)."),
        ("B", 42, "kein Text, sondern eine Zahl oder ein Datum (42)"),
        ("D", "okay", "„okay“ ist kein Stand. Schreiben Sie „fertig“"),
    ],
)
def test_a_wrong_cell_is_named_and_the_other_rows_are_taken(
    desk: Desk, table: Path, column: str, value: str | int, words: str
) -> None:
    finished(table, title="Dil kahvesi", summary="Kahvede Almanca.")
    number = place_of(table, f"{CAFE}#title")
    fill_in(table, {f"{column}{number}": value})
    status, said = desk.run("import", table)
    assert status == 1
    assert f"{table}:{column}{number}: {CAFE}#title: " in said
    assert words in said
    found = desk.row() or {}
    assert (found["title"], found["summary"]) == (TURKISH["title"], "Kahvede Almanca.")


def test_a_finished_row_without_words_is_refused(desk: Desk, table: Path) -> None:
    number = place_of(table, "needs/german#title")
    fill_in(table, {f"D{number}": "fertig"})
    status, said = desk.run("import", table)
    assert status == 1
    assert f"{table}:C{number}: needs/german#title: Die Übersetzung ist leer." in said


def test_a_missing_column_is_named(desk: Desk, table: Path) -> None:
    fill_in(table, {"D1": "Status", "B1": "Alemán"})
    status, said = desk.run("import", table)
    assert status == 1
    assert "In der ersten Zeile fehlen Spalten: Deutsch, Stand." in said


@pytest.mark.parametrize(("file", "sheet"), [("zurueck.xlsx", "tr"), ("tr.xlsx", "Tabelle1")])
def test_a_renamed_table_or_sheet_is_taken_while_the_other_names_the_language(
    desk: Desk, table: Path, file: str, sheet: str
) -> None:
    finished(table, **TURKISH)
    workbook, rows = sheet_of(table)
    rows.title = sheet
    renamed = table.with_name(file)
    workbook.save(renamed)
    desk.take(renamed)
    assert (desk.row() or {})["origin"] == "reviewed"


def test_what_german_said_before_stands_in_its_column_and_stays_there(desk: Desk) -> None:
    desk.content.drafts(row(origin="reviewed"))
    desk.export("xlsx")
    desk.content.offer(old="bei Kaffee.", new="bei Tee.")
    for _ in range(2):  # the second export knows it from the first
        table = desk.export("xlsx")
        _, sheet = sheet_of(table)
        number = place_of(table, f"{CAFE}#summary")
        assert sheet[f"F{number}"].value == "Deutsch sprechen bei Kaffee."
        assert "nicht bekannt" not in str(sheet[f"E{number}"].value)
