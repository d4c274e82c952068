"""Whatever comes back in a file: a German line that says what to do, and an untouched memory."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from tests.translation.exchange.desk import TURKISH, Desk, finish_all

HEAD = 'msgid ""\nmsgstr ""\n"Language: tr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
MEGABYTE = 1024 * 1024


def refused(desk: Desk, name: str, content: bytes) -> str:
    """What is said about a file, of which the memory must not notice anything."""
    file = desk.folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    before = desk.memory.read_bytes()
    status, said = desk.run("import", file)
    assert status == 1
    assert desk.memory.read_bytes() == before
    assert "Traceback" not in said
    return said


def workbook(parts: dict[str, bytes]) -> bytes:
    """A zip archive of these parts."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ('msgctxt "x"\nmsgid "a\nmsgstr "b"\n', "tr.po:7:1: Ab hier ist die Datei nicht"),
        ('msgctxt "x"\nmsgid "a"\nmsgstr "b\n', "tr.po:8:1: Ab hier"),
        ('msgid "a"\nmsgid "b"\n', "tr.po:7:1: Ab hier"),
        ('msgid "a"\nmsgstr "say "it""\n', "tr.po:7:1: Ab hier"),
        ("<<<<<<< HEAD\n", "tr.po:6:1: Ab hier"),
        ('msgid "a"\nmsgstr "b"\n', "Diesen Text gibt es im Inhalt nicht."),
        ('msgid_plural "a"\n', "tr.po:6:1: Ab hier"),
        ("#| msgid\n", "tr.po:6:1: Ab hier"),
    ],
)
def test_a_broken_po_file_is_told_with_its_line(desk: Desk, lines: str, words: str) -> None:
    assert words in refused(desk, "tr.po", f"{HEAD}{lines}".encode())


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("tr.po", HEAD.replace("UTF-8", "ISO-8859-9").encode(), "Kodierung „ISO-8859-9“"),
        ("tr.po", f'{HEAD}msgid "ü"\n'.encode("latin-1"), "Byte FC an Stelle"),
        ("tr.po", HEAD.encode("utf-16"), "ist kein UTF-8"),
        ("tr.po", bytes(range(256)) * 40, "ist kein UTF-8"),
        ("ar.po", HEAD.encode(), "steht die Sprache „tr“, ihr Name sagt „ar“"),
        ("de.po", HEAD.replace("tr\\n", "de\\n").encode(), "Deutsch wird nicht eingelesen."),
        ("x.po", b"", "Es ist nicht zu erkennen, welche Sprache das ist"),
        ("tr.csv", b"a,b", "„.csv“ lässt sich nicht einlesen."),
        ("tr.po", b"#" * (3 * MEGABYTE), "Die Datei ist größer als 2048 KB"),
        ("tr.xlsx", b"PK" * (2 * MEGABYTE), "Die Datei ist größer als 2048 KB"),
        ("tr.xlsx", b"Hallo", "Das ist keine Excel-Arbeitsmappe."),
        ("tr.xlsx", b"", "Das ist keine Excel-Arbeitsmappe."),
        ("tr.xlsx", workbook({"a.xml": b"<a/>"}), "Die Arbeitsmappe ist beschädigt"),
        ("tr.xlsx", workbook({"a.xml": bytes(9 * MEGABYTE)}), "oder viel zu groß"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_none_is_told_with_a_remedy(
    desk: Desk, name: str, content: bytes, words: str
) -> None:
    assert words in refused(desk, name, content)


def part_changed(file: Path, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """A workbook with one part changed."""
    with zipfile.ZipFile(file) as packed:
        parts = {one: packed.read(one) for one in packed.namelist()}
    return workbook({**parts, name: change(parts[name])})


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("name", "change"),
    [
        (SHEET, lambda part: part[: len(part) // 2]),
        (SHEET, lambda part: b'<!DOCTYPE a [<!ENTITY b "c">]>' + part),
        (SHEET, lambda _: b""),
        (SHEET, lambda part: part.replace(b'r="2"', b'r="zwei"')),
        ("xl/workbook.xml", lambda _: b"<workbook/>"),
        ("[Content_Types].xml", lambda _: b"<Types/>"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_damaged_workbook_is_told(
    desk: Desk, name: str, change: Callable[[bytes], bytes]
) -> None:
    content = part_changed(desk.export("xlsx"), name, change)
    assert "Die Arbeitsmappe ist beschädigt" in refused(desk, "tr.xlsx", content)


def test_a_sheet_with_endless_rows_is_told(desk: Desk) -> None:
    row = b'<row r="999999999"><c r="A999999999" t="n"><v>1</v></c></row></sheetData>'
    content = part_changed(
        desk.export("xlsx"), SHEET, lambda part: part.replace(b"</sheetData>", row)
    )
    assert "Die Tabelle hat mehr als 20000 Zeilen." in refused(desk, "tr.xlsx", content)


@pytest.mark.parametrize("cut", range(1, 10))
def test_a_po_file_that_is_cut_off_changes_no_text_by_half(desk: Desk, cut: int) -> None:
    file = desk.export()
    finish_all(file)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) * cut // 10])
    _, said = desk.run("import", file)
    found = desk.row() or {}
    assert {name: found[name] for name in TURKISH} == TURKISH
    assert "tr.po: " in said


def test_a_file_that_is_not_there_is_told(desk: Desk) -> None:
    status, said = desk.run("import", "ur.po")
    assert status == 2
    assert "Eine Datei „ur.po“ gibt es nicht." in said


def test_a_damaged_memory_stays_as_it_is(desk: Desk) -> None:
    finish_all(desk.export())
    desk.memory.write_text('{"texts": {', "utf-8")
    status, said = desk.run("import", desk.folder / "tr.po")
    assert status == 2
    assert "translations.json" in said
    assert desk.memory.read_text("utf-8") == '{"texts": {'
