"""What is good YAML and yet not what somebody meant is pointed out, and honest text is not."""

from datetime import date

import pytest

from kiosk.catalog.reading.loader import read
from kiosk.language.mojibake import garbled_words
from kiosk.problems import Problem
from tests.catalog.content_folder import Content

TODAY = date(2026, 11, 22)


def found(content: Content) -> list[Problem]:
    """What a check says about the files themselves."""
    return list(read(content.folder, TODAY).problems)


@pytest.mark.parametrize(
    ("garbled", "meant"),
    [
        ("MÃ¼tter", "Mütter"),
        ("StraÃŸe", "Straße"),
        ("Ã–ffnung", "Öffnung"),
        ("10â€“12", "10–12"),
        ("â€žheuteâ€œ", "„heute“"),
        ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"),
    ],
)
def test_garbled_letters_are_read_as_they_were_meant(garbled: str, meant: str) -> None:
    assert list(garbled_words(f"Ja {garbled} nein")) == [(3, garbled, meant)]


@pytest.mark.parametrize(
    "text", ["Mütter", "„Ä“", "été…»", "Âge", "ESPAÑA", "Привет", "مرحبا", "ÅÄÖ", "naïve «é»"]
)
def test_letters_of_any_language_are_not_garbled(text: str) -> None:
    assert list(garbled_words(text)) == []


def test_a_garbled_file_is_reported_once(content: Content) -> None:
    content.offer(old="Deutsch sprechen bei Kaffee.", new="FÃ¼r MÃ¼tter.")
    (problem,) = found(content)
    assert (problem.code, problem.line, problem.column) == ("garbled", 31, 14)
    assert problem.values == {"count": "2", "found": "FÃ¼r", "meant": "Für"}


@pytest.mark.parametrize("title", ["Kurs # 3", "Kurs #3", "Raum 2 # Haus B"])
def test_a_text_that_is_cut_off_at_a_number_sign_is_pointed_out(
    content: Content, title: str
) -> None:
    content.offer(old="title: Sprachcafé", new=f"title: {title}")
    (problem,) = found(content)
    assert (problem.code, problem.line) == ("swallowed", 30)
    assert problem.field == "text.de.title"


@pytest.mark.parametrize(
    "line",
    ["title: Kurs   # noch prüfen", "title: 'Kurs # 3'", "title: Kurs#3", 'title: "Kurs" # 3'],
)
def test_a_remark_with_room_before_it_is_a_remark(content: Content, line: str) -> None:
    content.offer(old="title: Sprachcafé", new=line)
    assert found(content) == []


def test_a_remark_behind_a_word_is_a_remark(content: Content) -> None:
    content.offer(old="cost: free", new="cost: free # laut Flyer")
    assert found(content) == []


def test_a_line_that_sticks_out_of_its_paragraph_is_pointed_out(content: Content) -> None:
    content.offer(old="      Kommen Sie einfach", new="        Kommen Sie einfach")
    content.offer("kurs", "      Kommen Sie einfach", "      Bitte.\n        Kommen Sie einfach")
    lines = [(problem.path[-9:], problem.code, problem.line) for problem in found(content)]
    assert lines == [("cafe.yaml", "ragged", 35), ("kurs.yaml", "ragged", 36)]
