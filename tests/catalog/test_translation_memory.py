"""The rows of the translation memory are read and written in one place, and none is lost."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tinydb import TinyDB, where

from kiosk import storage
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import (
    MemoryFaultError,
    MemoryRow,
    changing,
    put,
    rows,
    stored,
    written,
)
from kiosk.problems import Problem
from tests.catalog.content_folder import Content

SHIPPED = Path(__file__).parents[2] / "content" / "translations.json"
ROW = {
    "key": "offers/cafe",
    "language": "ar",
    "title": "مقهى",
    "summary": "",
    "description": "",
    "source": "3f1c9a00",
    "origin": "reviewed",
    "by": "Übersetzungsdienst",
    "on": "2026-11-22",
}
CAFE = MemoryRow(
    "offers/cafe",
    "ar",
    Text("مقهى", origin=Origin.REVIEWED, source="3f1c9a00"),
    by="Übersetzungsdienst",
    on=date(2026, 11, 22),
)


def memory(*entries: object, **tables: object) -> str:
    """A memory as text, an entry a line."""
    table = {str(number): entry for number, entry in enumerate(entries, 1)}
    return json.dumps({"texts": table, **tables}, ensure_ascii=False, indent=1)


def read(source: str | bytes) -> tuple[dict[int, MemoryRow] | None, list[Problem]]:
    """The rows of a memory, and what is wrong in it."""
    report = FileReport("translations.json")
    found = rows(source.encode() if isinstance(source, str) else source, report)
    return found, report.problems


def test_a_row_says_who_wrote_it_and_when() -> None:
    assert read(memory(ROW)) == ({1: CAFE}, [])


def test_the_shipped_memory_is_read_and_written_byte_for_byte() -> None:
    found, problems = read(SHIPPED.read_bytes())
    assert problems == []
    assert found is not None
    assert len(found) == 6116
    assert written(found) == SHIPPED.read_bytes()


def test_the_order_of_the_rows_does_not_change_the_file() -> None:
    other = replace(CAFE, language="tr")
    assert written({2: other, 1: CAFE}) == written({1: CAFE, 2: other})


def test_a_written_row_is_read_again_as_it_was() -> None:
    bare = MemoryRow("needs/sos", "tr", Text("Acil", origin=Origin.MACHINE, bring="Kimlik"))
    rows = [CAFE, replace(bare, language="so", fault="Es fehlt: 112."), bare]
    found, problems = read(written(dict(enumerate(rows))))
    assert found is not None
    assert (list(found.values()), problems) == (rows, [])


def test_what_is_written_is_a_file_of_tinydb(tmp_path: Path) -> None:
    file = tmp_path / "translations.json"
    file.write_bytes(written({3: CAFE}))
    with TinyDB(file, access_mode="r", encoding="utf-8") as database:
        table = database.table("texts")
        (document,) = table.search(where("language") == "ar")
        assert dict(document) == ROW
        assert table.get(doc_id=document.doc_id) == document


def test_a_change_of_one_row_changes_its_own_lines_only() -> None:
    found, _ = read(SHIPPED.read_bytes())
    assert found is not None
    number = list(found)[99]
    changed = {**found, number: replace(found[number], by="Frau Demir")}
    before, after = written(found).splitlines(), written(changed).splitlines()
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1


def test_a_row_is_changed_and_the_former_memory_kept(content: Content) -> None:
    content.drafts(ROW)
    file = content.folder / "translations.json"
    before = file.read_bytes()
    with changing(file) as found:
        found[1] = replace(found[1], by="Frau Demir")
    assert list(stored(file).values()) == [replace(CAFE, by="Frau Demir")]
    assert storage.previous(file).read_bytes() == before


def test_the_first_row_makes_the_memory(tmp_path: Path) -> None:
    with changing(tmp_path / "translations.json") as found:
        found[1] = CAFE
    assert list(stored(tmp_path / "translations.json").values()) == [CAFE]


def test_what_is_the_same_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "translations.json"
    file.write_bytes(written({1: CAFE}))
    before = file.stat().st_ino
    with changing(file) as found:
        put(found, [replace(CAFE)])
    assert file.stat().st_ino == before


def test_a_change_that_fails_half_way_leaves_the_memory(tmp_path: Path) -> None:
    file = tmp_path / "translations.json"
    file.write_bytes(written({1: CAFE}))
    with suppress(RuntimeError), changing(file) as found:
        found.clear()
        raise RuntimeError
    assert list(stored(file).values()) == [CAFE]


@pytest.mark.parametrize(
    "source",
    ["{", memory(ROW | {"origin": "?"}), memory(ROW | {"note": "x"}), memory(ROW, drafts={})],
)
def test_a_memory_in_which_something_would_be_lost_is_not_changed(
    tmp_path: Path, source: str
) -> None:
    file = tmp_path / "translations.json"
    file.write_text(source, "utf-8")
    with pytest.raises(MemoryFaultError), changing(file):
        pass
    assert file.read_text("utf-8") == source


def test_an_unknown_field_of_a_row_is_a_warning_at_its_line() -> None:
    found, (problem,) = read(memory(ROW, ROW | {"language": "tr", "titel": "Kahve"}))
    assert found is not None
    assert len(found) == 2
    assert (problem.code, problem.line) == ("draft-unknown-field", 24)
    assert (problem.field, problem.values["value"]) == ("offers/cafe tr", "titel")


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"origin": "person"}, 10),
        ({"language": "arabisch"}, 5),
        ({"title": 7}, 6),
        ({"key": ""}, 4),
    ],
)
def test_a_broken_row_is_named_at_the_line_of_its_fault(
    change: dict[str, object], line: int
) -> None:
    found, (problem,) = read(memory({**ROW, **change}))
    assert found == {}
    assert (problem.code, problem.line) == ("draft-broken", line)


def test_a_day_that_is_none_is_a_warning_and_the_row_stays() -> None:
    found, (problem,) = read(memory(ROW | {"on": "gestern"}))
    assert found == {1: replace(CAFE, on=None)}
    assert (problem.code, problem.line) == ("want-day", 12)


def test_a_number_that_stands_there_twice_is_a_warning() -> None:
    source = memory(ROW, ROW | {"language": "tr"}).replace('"2"', '"1"')
    found, (problem,) = read(source)
    assert found == {1: replace(CAFE, language="tr")}
    assert (problem.code, problem.values["value"]) == ("memory-twice", "1")


def test_a_table_that_nobody_reads_is_a_warning() -> None:
    found, (problem,) = read(memory(ROW, _default={}))
    assert found == {1: CAFE}
    assert (problem.code, problem.values["value"]) == ("memory-unknown-table", "_default")


@pytest.mark.parametrize("source", ["{}", "[]", "7", '"x"', '{"text": {}}', '{"texts": []}'])
def test_a_memory_without_its_table_is_an_error(source: str) -> None:
    found, problems = read(source)
    assert found is None
    assert problems[0].code == "memory-no-table"


def test_a_memory_may_hold_nothing_yet() -> None:
    assert read('{"texts": {}}') == ({}, [])


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('"مقهى",', '"مقهى"', 6),
        ('"مقهى",', '"مقهى",,', 6),
        ('"مقهى",', '"مقهى,', 6),
        ('"مقهى",', 'مقهى",', 6),
        ('"title":', '"title"', 6),
        ('"title":', "title:", 6),
        ('"2026-11-22"', '"2026-11-22",', 12),
    ],
)
def test_a_slip_in_the_notation_is_named_at_its_line(old: str, new: str, line: int) -> None:
    source = memory(ROW)
    assert source.count(old) == 1
    found, (problem,) = read(source.replace(old, new))
    assert found is None
    assert (problem.code, problem.line) == ("memory-broken", line)


@pytest.mark.parametrize(
    "source",
    [
        "", "{", "\x00", "[" * 100_000, '{"a":' * 100_000, b"\xff", b"\xef\xbb\xbf\xff",
        '{"texts": {"1": NaN}}', '{"texts": {"1": {"key": -Infinity}}}',
        '{"texts": {"1": {"key": ' + "9" * 1_000_000 + "}}}",
        '{"texts": {"1": {"title": ' + "[" * 500 + "]" * 500 + "}}}",
        '{"texts": {"' + "9" * 10_000 + '": {}, "x": {}, "-1": {}, "": {}, "\u0663": {}}}',
        memory(None, 7, [], "x", {}, True, {"key": {}, "language": [], "origin": {}}),
        memory(ROW | {"key": "\ud800"}, ROW | {"language": "\ud800"}, ROW | {"by": "\x1b[2J"}),
    ],
    ids=range(14),
)  # fmt: skip
def test_no_damage_to_the_memory_is_more_than_a_problem(source: str | bytes) -> None:
    if isinstance(source, str):
        source = source.encode("utf-8", "surrogatepass")
    found, problems = read(source)
    assert problems
    assert found in (None, {}) or written(found or {})


@pytest.mark.exhaustive
def test_very_many_broken_rows_are_not_all_told() -> None:
    found, problems = read(memory(*[ROW | {"origin": "?"}] * 5000, ROW))
    assert found == {5001: CAFE}
    assert len(problems) < 300
    assert problems[-1].code == "more-problems"
