"""The file of the memory is made for people who share it: git merges what each of them did."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalog import translation_memory
from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import MemoryRow, changing, latest, put, stored

KEYS = ("centre", "needs/german", "offers/cafe", "offers/kurs")
LANGUAGES = ("ar", "tr", "uk")
ROWS = [
    MemoryRow(key, language, Text(f"{key} {language}", origin=Origin.MACHINE), "argos")
    for key in KEYS
    for language in LANGUAGES
]


def reviewed(row: MemoryRow, by: str) -> MemoryRow:
    """The row after a person has mended it."""
    text = replace(row.text, title=f"{row.text.title}!", origin=Origin.REVIEWED)
    return replace(row, text=text, by=by)


def memory(file: Path, *rows: MemoryRow) -> Path:
    """A memory of the usual rows and these."""
    with changing(file) as found:
        put(found, [*ROWS, *rows])
    return file


def merged(base: Path, ours: Path, theirs: Path) -> bytes:
    """What git makes of two changed files; a conflict is an error."""
    command = ["git", "merge-file", "-p", *map(str, (ours, base, theirs))]
    return subprocess.run(command, capture_output=True, check=True).stdout


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ([ROWS[0]], [ROWS[3]]),  # one below the other
        (ROWS[0::3], ROWS[1::3]),
        (
            [MemoryRow("offers/neu", "ar", Text("جديد"))],
            [MemoryRow("offers/neu", "tr", Text("Yeni"))],
        ),
        ([replace(ROWS[1], fault="Es fehlt: 9.")], [replace(ROWS[4], text=Text("x", bring="y"))]),
    ],
)
def test_git_merges_what_two_people_did(
    tmp_path: Path, ours: list[MemoryRow], theirs: list[MemoryRow]
) -> None:
    ours = [reviewed(row, "Frau Haddad") for row in ours]
    theirs = [reviewed(row, "Frau Demir") for row in theirs]
    files = [
        memory(tmp_path / "base.json"),
        memory(tmp_path / "ours.json", *ours),
        memory(tmp_path / "theirs.json", *theirs),
    ]
    both = tmp_path / "both.json"
    both.write_bytes(merged(*files))
    assert latest(stored(both)) == latest(dict(enumerate([*ROWS, *ours, *theirs])))
    assert both.read_bytes() == memory(tmp_path / "expected.json", *ours, *theirs).read_bytes()


def test_rows_stand_by_language_and_then_by_key(tmp_path: Path) -> None:
    places = [(row.language, row.key) for row in stored(memory(tmp_path / "m.json")).values()]
    assert places == sorted(places)


def test_the_number_of_a_row_does_not_depend_on_the_others(tmp_path: Path) -> None:
    many = stored(memory(tmp_path / "many.json"))
    with changing(tmp_path / "one.json") as found:
        put(found, [ROWS[7]])
    ((number, row),) = stored(tmp_path / "one.json").items()
    assert many[number] == row


def test_rows_whose_numbers_would_be_the_same_take_the_next_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation_memory, "LAST_NUMBER", len(ROWS))
    found = stored(memory(tmp_path / "m.json"))
    assert sorted(found) == list(range(1, len(ROWS) + 1))
    assert latest(found) == latest(dict(enumerate(ROWS)))
