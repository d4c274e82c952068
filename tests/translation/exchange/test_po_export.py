"""What volunteers get: a PO file a language, in which everything says how far it is."""

import re

import polib
import pytest

from kiosk.translation.review_queue import REJECTED
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


def cafe(desk: Desk, field: str = "title", language: str = "tr") -> polib.POEntry:
    """One field of the café in a fresh export."""
    return entry_of(polib.pofile(desk.export("po", language)), f"{CAFE}#{field}")


def test_a_german_text_is_what_is_translated_and_its_key_tells_it_apart(desk: Desk) -> None:
    po = polib.pofile(desk.export())
    assert [entry.msgctxt for entry in po] == [
        "centre#title",
        "needs/sos#title",
        "needs/german#title",
        "needs/german.practice#title",
        "needs/german.course#title",
        f"{CAFE}#title",
        f"{CAFE}#summary",
        f"{CAFE}#description",
        "helplines/notruf#title",
        "helplines/notruf#summary",
        "providers/club#summary",
    ]
    assert entry_of(po, f"{CAFE}#description").msgid == GERMAN.description
    assert entry_of(po, f"{CAFE}#description").msgstr == TURKISH["description"]


def test_a_machines_draft_waits_for_a_person(desk: Desk) -> None:
    assert cafe(desk).fuzzy
    assert "Maschine" in cafe(desk).tcomment


def test_a_reviewed_text_is_finished(desk: Desk) -> None:
    desk.content.drafts(row(origin="reviewed"))
    assert not cafe(desk).fuzzy
    assert cafe(desk).tcomment == ""


def test_a_missing_text_is_empty_and_not_marked(desk: Desk) -> None:
    desk.content.drafts()
    assert cafe(desk).msgstr == ""
    assert not cafe(desk).fuzzy


def test_a_persons_text_is_finished_and_says_in_which_file_it_is_changed(desk: Desk) -> None:
    desk.content.offer(old="    of: 3f1c9a00\n", new="")
    found = cafe(desk, "summary", "en")
    assert found.msgstr == "Speak German over coffee."
    assert not found.fuzzy
    assert "offers/cafe.yaml" in found.tcomment


def test_a_fault_is_told_to_whoever_translates(desk: Desk) -> None:
    desk.content.drafts(row(fault="Es fehlt: 16:00."))
    assert cafe(desk).fuzzy
    assert "Es fehlt: 16:00." in cafe(desk).tcomment


def test_a_rejected_draft_says_that_it_was_rejected(desk: Desk) -> None:
    desk.content.drafts(row(fault=REJECTED))
    assert cafe(desk).fuzzy
    assert "verworfen" in cafe(desk).tcomment


@pytest.mark.parametrize(
    ("name", "room"),
    [
        ("needs/german#title", "20"),
        ("phrases/meeting#title", "20"),
        ("phrases/meeting.hello#title", "90"),
        (f"{CAFE}#title", "80"),
    ],
)
def test_the_room_of_a_field_is_told_in_german(desk: Desk, name: str, room: str) -> None:
    hello = "{id: hello, text: {de: {title: Guten Tag.}}}"
    topic = f"{{id: meeting, text: {{de: {{title: Begrüßen}}}}, phrases: [{hello}]}}"
    desk.content.write("phrases.yaml", f"topics: [{topic}]\n")
    comment = entry_of(polib.pofile(desk.export()), name).comment
    assert comment == f"Titel, höchstens {room} Zeichen"


def test_an_outdated_text_waits_and_says_so(desk: Desk) -> None:
    desk.content.drafts(row(origin="reviewed", source="00000000"))
    found = cafe(desk)
    assert found.fuzzy
    assert "geändert" in found.tcomment
    assert "Wie er vorher hieß, ist nicht bekannt." in found.tcomment
    assert found.previous_msgid is None


def test_what_german_said_before_is_known_from_the_file_that_lies_there(desk: Desk) -> None:
    desk.content.drafts(row(origin="reviewed"))
    desk.export()
    desk.content.offer(old="bei Kaffee.", new="bei Tee.")
    for _ in range(2):  # the second export knows it from the first
        summary = cafe(desk, "summary")
        assert summary.fuzzy
        assert summary.msgid == "Deutsch sprechen bei Tee."
        assert summary.previous_msgid == "Deutsch sprechen bei Kaffee."
        assert "nicht bekannt" not in summary.tcomment


def test_fields_whose_german_is_the_same_stay_finished_when_another_one_changes(desk: Desk) -> None:
    desk.content.drafts(row(origin="reviewed"))
    desk.export()
    desk.content.offer(old="bei Kaffee.", new="bei Tee.")
    assert not cafe(desk, "title").fuzzy


def test_the_header_names_language_and_plurals_and_no_person(desk: Desk) -> None:
    desk.content.drafts(row(by="Ayşe Yılmaz", origin="reviewed"))
    file = desk.export()
    metadata = polib.pofile(file).metadata
    assert metadata["Language"] == "tr"
    assert metadata["Plural-Forms"] == "nplurals=2; plural=(n != 1);"
    assert metadata["PO-Revision-Date"] == "2026-11-22 00:00+0000"
    assert "Ayşe" not in file.read_text("utf-8")


def test_gettext_gets_its_own_name_of_a_language(desk: Desk) -> None:
    assert polib.pofile(desk.export(language="sr-Latn")).metadata["Language"] == "sr@latin"


def test_the_same_texts_give_the_same_bytes(desk: Desk) -> None:
    before = desk.export().read_bytes()
    _, said = desk.run("export", "--po", desk.folder, "--language", "tr")
    assert "unverändert" in said
    assert desk.export().read_bytes() == before


def test_all_languages_of_the_settings_leave_when_none_is_named(desk: Desk) -> None:
    desk.run("export", "--po", desk.folder)
    assert {file.name for file in desk.folder.glob("*.po")} == {"en.po", "tr.po", "ar.po"}


def test_a_language_may_be_named_before_the_command_as_well(desk: Desk) -> None:
    desk.run("--language=tr", "export", "--po", desk.folder)
    assert {file.name for file in desk.folder.glob("*.po")} == {"tr.po"}


def test_work_that_was_not_imported_is_never_overwritten(desk: Desk) -> None:
    file = desk.export()
    finish_all(file, title="Dil kahvesi")
    worked = file.read_bytes()
    status, said = desk.run("export", "--po", desk.folder, "--language", "tr")
    assert status == 1
    assert re.search(r"kiosk translate import .*tr\.po", said)
    assert file.read_bytes() == worked


def test_a_file_that_nobody_can_read_is_never_overwritten(desk: Desk) -> None:
    file = desk.export()
    file.write_text("Einkaufszettel", "utf-8")
    status, said = desk.run("export", "--po", desk.folder, "--language", "tr")
    assert (status, file.read_text("utf-8")) == (1, "Einkaufszettel")
    assert "lässt sich nicht lesen" in said


def test_half_finished_work_stays_finished_in_the_next_export(desk: Desk) -> None:
    finish(desk.export(), title="Dil kahvesi")
    desk.take(desk.folder / "tr.po")
    assert not cafe(desk, "title").fuzzy
    assert cafe(desk, "title").msgstr == "Dil kahvesi"
    assert cafe(desk, "summary").fuzzy


def test_a_new_text_that_is_half_translated_is_kept_by_the_next_export(desk: Desk) -> None:
    desk.content.drafts()
    finish(desk.export(), title="Dil kahvesi")
    desk.take(desk.folder / "tr.po")
    assert desk.row() is None
    assert cafe(desk, "title").msgstr == "Dil kahvesi"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["export"], "--po ORDNER"),
        (["export", "--po", "po", "--language", "xx"], "Die Sprache „xx“ gibt es hier nicht."),
        (["export", "--po", "po", "--language", "de"], "Die Sprache „de“ gibt es hier nicht."),
    ],
)
def test_a_wrong_call_is_answered_in_german(desk: Desk, arguments: list[str], words: str) -> None:
    status, said = desk.run(*arguments)
    assert status == 2
    assert words in said
