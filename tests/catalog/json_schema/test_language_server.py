"""What an editor with the YAML language server shows of the shipped files."""

from collections.abc import Iterator

import pytest

from tests.catalog.json_schema.language_server import LanguageServer, language_server
from tests.catalog.json_schema.mutated_files import FILES
from tests.catalog.shipped import CONTENT, shipped

CAFE = CONTENT / "offers" / "sprachcafe.yaml"
GOOD = FILES["offers/sprachcafe.yaml"]
LINK = "url: https://example.org/sprachcafe"
SAMPLE = ("centre.yaml", "needs.yaml", "synonyms.yaml", "helplines/mutes.yaml")


@pytest.fixture(scope="module")
def editor() -> Iterator[LanguageServer]:
    """A server for the shipped content, which nobody changes."""
    with language_server(CONTENT) as server:
        yield server


def changed(old: str, new: str) -> tuple[str, int]:
    """The model file after a change at one place, and the number of the changed line."""
    assert GOOD.count(old) == 1
    return GOOD.replace(old, new), GOOD[: GOOD.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    "name",
    [pytest.param(n, marks=() if n in SAMPLE else pytest.mark.exhaustive) for n in FILES],
)
def test_a_shipped_file_has_no_mark(editor: LanguageServer, name: str) -> None:
    assert editor.marked(CONTENT / name, FILES[name]) == {}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("cost: free", "cost: gratis", "Hier geht nur: free (kostenlos), donation (Spende)"),
        ("childcare: yes", "childcar: yes", "childcar"),
        ("childcare: yes", "childcare: true", "Hier geht nur: yes (ja), no (nein)"),
        ("german.practice", "german.praktice", "Dieses Anliegen steht nicht in needs.yaml."),
        ("provider: awo-muetterzentrum", "provider:", "Bitte ausfüllen."),
        ("[de, ru, tr]", "[xx, ru, tr]", "Dieses Sprachkürzel gibt es nicht."),
        (LINK, 'address: {city: Neuss, postcode: "4066"}', "Fünf Ziffern, mit Anführungszeichen."),
        ("[mothers, women, refugees]", "mothers", "Hier gehört eine Liste hin"),
        (LINK, "url: www.example.org", "vollständige Adresse"),
        ("    title: Sprachcafé für Frauen\n", "", "title"),
    ],
)
def test_a_slip_is_marked_on_its_line_in_german(
    editor: LanguageServer, old: str, new: str, words: str
) -> None:
    text, line = changed(old, new)
    marks = editor.marked(CAFE, text)
    assert words in marks[line - (new == "")], marks
    assert len(marks) == 1


@pytest.mark.parametrize(
    ("old", "new", "offered"),
    [
        ("[german.practice, meeting.cafe, meeting.women]", "[|]", "german.practice"),
        ("[german.practice, meeting.cafe, meeting.women]", "\n  - |", "meeting.cafe"),
        ("provider: awo-muetterzentrum", "provider: |", "stadt-meerbusch"),
        (LINK, "at: |", "gemeindehaus"),
        (LINK, "at: |", "none"),
        ("[de, ru, tr]", "[de, |]", "ar"),
        ("cost: free", "cost: |", "donation"),
        ("childcare: yes", "ch|", "childcare"),
        ("text:\n", "text:\n  |\n", "uk"),
    ],
)
def test_the_editor_offers_what_there_is(
    editor: LanguageServer, old: str, new: str, offered: str
) -> None:
    assert offered in editor.offered(CAFE, changed(old, new)[0])


def test_the_editor_offers_every_need_and_nothing_else(editor: LanguageServer) -> None:
    text, _ = changed("[german.practice, meeting.cafe, meeting.women]", "[|]")
    needs = shipped().needs.values()
    every = {id for need in needs for id in (need.id, *(sub.id for sub in need.subs))}
    assert set(editor.offered(CAFE, text)) == every


def test_the_editor_explains_a_field_and_its_words_in_german(editor: LanguageServer) -> None:
    said = editor.said(CAFE, changed("cost: free", "co|st: free")[0])
    assert "Was es die Besucherin kostet." in said
    assert "`donation`: Spende" in said


def test_the_editor_explains_a_need_in_german(editor: LanguageServer) -> None:
    said = editor.said(CAFE, changed("german.practice", "german.pr|actice")[0])
    assert "`german.practice`: Deutsch lernen: Sprechen üben" in said
