"""What people finished in a PO file becomes theirs in the memory, and nothing else changes."""

import json
import unicodedata
from datetime import datetime, timedelta
from pathlib import Path

import polib
import pytest

from kiosk.catalog.hours.opening import BERLIN
from tests.translation.exchange.desk import (
    CAFE,
    GERMAN,
    TURKISH,
    Desk,
    entry_of,
    finish,
    finish_all,
    row,
)


def saved(file: Path, name: str, **changes: object) -> None:
    """Change one entry of a file as no ordinary program does."""
    po = polib.pofile(file)
    for attribute, value in changes.items():
        setattr(entry_of(po, name), attribute, value)
    po.save()


def refused(desk: Desk, file: Path) -> str:
    """What is said about a file in which something is refused."""
    status, said = desk.run("import", file)
    assert status == 1
    return said


def test_a_draft_that_comes_back_as_it_was_changes_not_a_byte(desk: Desk) -> None:
    before = desk.memory.read_bytes()
    desk.take(desk.export())
    assert desk.memory.read_bytes() == before


def test_a_finished_text_is_reviewed_by_whoever_is_named_today(desk: Desk) -> None:
    finish_all(desk.export(), title="Dil kahvesi")
    desk.take(desk.folder / "tr.po", "--by", "Türkischer Verein")
    today = datetime.now(BERLIN).date().isoformat()
    assert desk.row() == row(
        title="Dil kahvesi", origin="reviewed", by="Türkischer Verein", on=today
    )


def test_no_name_is_needed(desk: Desk) -> None:
    finish_all(desk.export())
    desk.take(desk.folder / "tr.po")
    found = desk.row()
    assert found
    assert (found["origin"], found["by"]) == ("reviewed", "")


def test_a_text_that_had_no_draft_gets_a_row_of_its_own(desk: Desk) -> None:
    file = desk.export(language="ar")
    finish(
        file,
        title="مقهى اللغة",
        summary="تحدث الألمانية مع القهوة.",
        description="تعال مع طفلك.\n\nأهلا بك.",
    )
    desk.take(file)
    found = desk.row(language="ar")
    assert found
    assert (found["title"], found["source"]) == ("مقهى اللغة", GERMAN.fingerprint)
    assert desk.row() == row()


def test_what_was_taken_once_is_not_taken_again(desk: Desk) -> None:
    finish_all(desk.export())
    desk.take(desk.folder / "tr.po", "--by", "A")
    once = desk.memory.read_bytes()
    desk.take(desk.folder / "tr.po", "--by", "B")
    assert desk.memory.read_bytes() == once


def test_a_text_made_of_earlier_german_is_outdated_and_never_current(desk: Desk) -> None:
    finish_all(desk.export())
    desk.content.offer(old="bei Kaffee.", new="bei Tee.")
    said = desk.take(desk.folder / "tr.po")
    assert desk.row() == {**row(origin="reviewed", by=""), "on": (desk.row() or {})["on"]}
    assert "davon 1 zu früheren deutschen Texten" in said


def test_earlier_german_never_replaces_a_review_of_todays(desk: Desk) -> None:
    file = desk.export()
    finish_all(file, title="Eski kahve")
    desk.content.offer(old="bei Kaffee.", new="bei Tee.")
    fresh = desk.content.load().catalog.offers["cafe"].texts["de"].fingerprint
    desk.content.drafts(row(origin="reviewed", source=fresh))
    before = desk.memory.read_bytes()
    assert "geprüfte Übersetzung des heutigen" in refused(desk, file)
    assert desk.memory.read_bytes() == before


def test_an_outdated_review_is_renewed_by_finishing_it_again(desk: Desk) -> None:
    desk.content.drafts(row(origin="reviewed", source="00000000"))
    finish_all(desk.export())
    desk.take(desk.folder / "tr.po")
    assert (desk.row() or {})["source"] == GERMAN.fingerprint


def test_a_half_finished_draft_takes_the_better_words_and_stays_a_draft(desk: Desk) -> None:
    finish(desk.export(), title="Dil kahvesi")
    said = desk.take(desk.folder / "tr.po", "--by", "A")
    today = datetime.now(BERLIN).date().isoformat()
    assert desk.row() == row(title="Dil kahvesi", on=today) | {"finished": "title"}
    assert "1 Text ist erst zum Teil fertig" in said
    assert "Sie werden schon gezeigt, aber weiter als Maschinenübersetzung gekennzeichnet" in said


def test_no_memory_of_a_machine_takes_the_words_of_a_half_finished_text_back(desk: Desk) -> None:
    machine = desk.folder.parent / "machine.json"
    tomorrow = datetime.now(BERLIN).date() + timedelta(days=1)
    machine.write_text(json.dumps({"texts": {"1": row(on=tomorrow.isoformat())}}), "utf-8")
    finish(desk.export(), title="Dil kahvesi")
    desk.take(desk.folder / "tr.po")
    before = desk.memory.read_bytes()
    status, said = desk.run("merge", machine)
    assert status == 0, said
    assert desk.memory.read_bytes() == before


def test_a_field_that_is_finished_as_the_machine_wrote_it_is_a_persons_too(desk: Desk) -> None:
    finish(desk.export(), title=TURKISH["title"])
    desk.take(desk.folder / "tr.po")
    assert (desk.row() or {})["finished"] == "title"


def test_a_half_finished_text_leaves_as_finished_where_it_is_and_is_finished_later(
    desk: Desk,
) -> None:
    finish(desk.export(), title="Dil kahvesi")
    desk.take(desk.folder / "tr.po")
    (desk.folder / "tr.po").unlink()
    file = desk.export()
    po = polib.pofile(file)
    assert [entry_of(po, f"{CAFE}#{name}").fuzzy for name in TURKISH] == [False, True, True]
    rest = {name: words for name, words in TURKISH.items() if name != "title"}
    finish(file, **rest)
    desk.take(file)
    found = desk.row() or {}
    assert (found["title"], found["origin"]) == ("Dil kahvesi", "reviewed")
    assert "finished" not in found


def test_a_half_finished_draft_takes_no_words_of_earlier_german(desk: Desk) -> None:
    finish(file := desk.export(), summary="Kahvede Almanca.")
    desk.content.offer(old="bei Kaffee.", new="bei Tee.")
    fresh = desk.content.load().catalog.offers["cafe"].texts["de"].fingerprint
    desk.content.drafts(row(summary="Çayda Almanca.", source=fresh))
    desk.take(file)
    assert desk.row() == row(summary="Çayda Almanca.", source=fresh)


def test_the_name_of_a_provider_stays_when_the_rest_of_its_text_is_finished(desk: Desk) -> None:
    saved(file := desk.export(), "providers/club#summary", msgstr="Evi destekler.")
    desk.take(file)
    found = desk.row("providers/club") or {}
    assert (found["title"], found["summary"]) == ("Freundeskreis", "Evi destekler.")
    assert found["origin"] == "reviewed"


def test_letters_that_a_program_took_apart_are_the_same_letters(desk: Desk) -> None:
    file = desk.export()
    finish_all(file, title="Dil kahvesi için")
    file.write_text(unicodedata.normalize("NFD", file.read_text("utf-8")), "utf-8")
    desk.take(file)
    found = desk.row() or {}
    assert (found["title"], found["source"]) == ("Dil kahvesi için", GERMAN.fingerprint)


def test_a_fault_is_mended_when_all_fields_are_finished(desk: Desk) -> None:
    desk.content.drafts(row(fault="Es fehlt: 16."))
    file = desk.export()
    finish(file, title="Dil kahvesi")
    desk.take(file)
    assert desk.row() == row(fault="Es fehlt: 16.")
    finish_all(file)
    desk.take(file)
    assert "fault" not in (desk.row() or {})


def test_changed_words_that_are_not_called_finished_are_told_and_not_taken(desk: Desk) -> None:
    saved(desk.export(), f"{CAFE}#title", msgstr="Belki kahve")
    said = desk.take(desk.folder / "tr.po")
    assert desk.row() == row()
    assert "1 geändertes Feld ist nicht als fertig gekennzeichnet" in said


def test_a_persons_text_is_changed_in_its_own_file(desk: Desk) -> None:
    file = desk.export(language="en")
    saved(file, f"{CAFE}#title", msgstr="Talking café", flags=[])
    said = refused(desk, file)
    assert "steht in der Datei offers/cafe.yaml. Ändern Sie sie dort." in said
    assert desk.row(language="en") is None


def test_an_unsure_idea_for_a_persons_text_is_no_fault(desk: Desk) -> None:
    saved(file := desk.export(language="en"), f"{CAFE}#title", msgstr="Tea?", flags=["fuzzy"])
    desk.take(file)
    assert desk.row(language="en") is None


def test_what_a_person_wrote_comes_back_without_a_word(desk: Desk) -> None:
    desk.content.offer(old="    of: 3f1c9a00\n", new="")
    before = desk.memory.read_bytes()
    desk.take(desk.export(language="en"))
    assert desk.memory.read_bytes() == before


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Dil kafesi 16:30", "Das steht nicht im Deutschen: 16:30."),
        ("\u200b ", "Die Übersetzung ist leer."),
        ("Dil\u202ekafesi", "Das unsichtbare Zeichen U+202E ist nicht erlaubt."),
        ("Dil\u2028kafesi", "Das unsichtbare Zeichen U+2028 ist nicht erlaubt."),
        ("kahve " * 80, "Zeichen und ist viel zu lang."),
    ],
)
def test_a_bad_line_is_refused_and_the_good_ones_are_taken(
    desk: Desk, title: str, words: str
) -> None:
    file = desk.export()
    finish(file, title=title, summary="Kahvede Almanca.", description=TURKISH["description"])
    lines = file.read_text("utf-8").split("\n")
    line = next(n for n, said in enumerate(lines, 1) if f"{CAFE}#title" in said) + 2
    said = refused(desk, file)
    assert f"{file}:{line}:1: {CAFE}#title: " in said
    assert words in said
    found = desk.row() or {}
    assert (found["title"], found["summary"]) == (TURKISH["title"], "Kahvede Almanca.")


def test_a_long_text_is_taken_with_a_hint(desk: Desk) -> None:
    german = "bei Kaffee, Tee, Saft, Wasser, Kuchen, Obst und allem, was die Gäste mitbringen, "
    desk.content.offer(old="bei Kaffee.", new=f"{german}Kekse, Brot, Käse, Oliven und Salat.")
    long = (
        "Kahve, çay, meyve suyu, su, pasta, meyve ve misafirlerin getirdiği her şey eşliğinde"
        " Almanca konuşun; kurabiye, ekmek, peynir, zeytin ve salata da var, herkes davetlidir,"
        " çocuklar da bizimle oynayabilir."
    )
    finish_all(file := desk.export(), summary=long)
    said = desk.take(file)
    assert "Auf den Bildschirm passen gut 200." in said
    assert (desk.row() or {})["summary"] == long


def test_a_title_that_is_too_long_for_its_tile_is_refused(desk: Desk) -> None:
    file = desk.export()
    saved(file, "needs/german#title", msgstr="Almanca öğrenmek ister", flags=[])
    assert "Der Titel hat 22 Zeichen, auf die Kachel passen 20." in refused(desk, file)
    assert desk.row("needs/german") is None
    saved(file, "needs/german#title", msgstr="Almanca öğrenmek ist", flags=[])
    desk.take(file)
    assert (desk.row("needs/german") or {})["title"] == "Almanca öğrenmek ist"


@pytest.mark.parametrize("words", ["<b>Almanca</b>", "Almanca<br/>", "Almanca&nbsp;", "&#x41;"])
def test_markup_is_refused(desk: Desk, words: str) -> None:
    saved(file := desk.export(), "needs/german#title", msgstr=words, flags=[])
    assert "fett oder kursiv gibt es hier nicht" in refused(desk, file)
    assert desk.row("needs/german") is None


def test_what_only_looks_a_little_like_markup_is_taken(desk: Desk) -> None:
    saved(file := desk.export(), "needs/german#title", msgstr="A & B < C > D", flags=[])
    desk.take(file)
    assert (desk.row("needs/german") or {})["title"] == "A & B < C > D"


def test_numbers_and_phones_must_be_those_of_the_german_text(desk: Desk) -> None:
    desk.content.offer(old="bei Kaffee.", new="um 16 Uhr, Telefon 02132 123456.")
    file = desk.export()
    finish_all(file, summary="Saat 17:00’de, telefon 02132 123457.")
    assert "Es fehlt: 02132 123456" in refused(desk, file)


def test_a_name_that_a_person_left_out_is_taken_with_a_hint(desk: Desk) -> None:
    desk.content.offer(old="bei Kaffee.", new="in Meerbusch.")
    finish_all(file := desk.export(), summary="Almanca konuşun.")
    said = desk.take(file)
    assert "Hinweis: Steht ein Name oder fester Begriff hier mit Absicht" in said
    assert "Es fehlt: Meerbusch." in said
    assert (desk.row() or {})["summary"] == "Almanca konuşun."


def test_an_unknown_text_is_refused(desk: Desk) -> None:
    file = desk.export()
    saved(file, f"{CAFE}#title", msgctxt="offers/tanzen#title")
    assert "offers/tanzen#title: Diesen Text gibt es im Inhalt nicht." in refused(desk, file)


def test_a_text_that_stands_twice_is_told(desk: Desk) -> None:
    file = desk.export()
    finish_all(file)
    saved(file, f"{CAFE}#summary", msgctxt=f"{CAFE}#title")
    assert f"{CAFE}#title: Dieser Text steht zweimal in der Datei" in refused(desk, file)


def test_a_field_that_german_has_no_more_is_not_needed(desk: Desk) -> None:
    file = desk.export()
    finish_all(file)
    desk.content.offer(old="    summary: Deutsch sprechen bei Kaffee.\n", new="")
    said = desk.take(file)
    assert "Hinweis: Diesen Text gibt es auf Deutsch nicht mehr." in said
    assert (desk.row() or {})["summary"] == ""


def test_plural_forms_are_refused(desk: Desk) -> None:
    file = desk.export()
    saved(file, f"{CAFE}#title", msgid_plural="Cafés", msgstr_plural={0: "a", 1: "b"})
    assert "Mehrzahlformen gibt es hier nicht." in refused(desk, file)


def test_several_files_are_taken_at_once_and_a_bad_one_spoils_no_other(desk: Desk) -> None:
    good, bad = desk.export(), desk.export(language="ar")
    finish_all(good)
    bad.write_text("Einkaufszettel", "utf-8")
    status, said = desk.run("import", bad, good)
    assert status == 1
    assert f"{bad}: keine neue geprüfte Übersetzung, 1 Fehler." in said
    assert f"{good}: 1 geprüfte Übersetzung übernommen." in said
    assert (desk.row() or {})["origin"] == "reviewed"


@pytest.mark.parametrize("name", ["x" * 81, "Ayşe\x1b[31m", "Ay\u202eşe"])
def test_a_name_that_cannot_be_kept_is_refused(desk: Desk, name: str) -> None:
    before = desk.memory.read_bytes()
    status, said = desk.run("import", desk.export(), "--by", name)
    assert status == 2
    assert "lassen Sie --by weg" in said
    assert desk.memory.read_bytes() == before
