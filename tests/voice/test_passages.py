"""A text becomes sentences that a voice can say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.voice.passages import MOST_LETTERS, Passage, passages


def said(text: str) -> list[str]:
    """The words of the passages."""
    return [one.text for one in passages(text, "de")]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Sie lernen Deutsch. Es kostet nichts! Kommen Sie?", 3),
        ("Am 25. Dezember und am 1. Mai ist zu.", 1),
        ("Bringen Sie etwas mit, z. B. ein Zeugnis. Danke.", 2),
        ("Mi 9:00–12:00, Do 14.30 Uhr", 1),
        ("أهلا وسهلا. كيف الحال؟ نعم", 3),
        ("እንቋዕ ብደሓን መጻእኩም። ጽቡቕ።", 2),
        ("eine Zeile\nnoch eine", 2),
    ],
)
def test_a_text_is_read_sentence_by_sentence(text: str, sentences: int) -> None:
    assert len(said(text)) == sentences


def test_a_passage_knows_its_language() -> None:
    assert list(passages("Bonjour.", "fr")) == [Passage("Bonjour.", "fr")]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("112", "1 1 2"),
        ("116 117", "1 1 6, 1 1 7"),
        ("+49 30 1815-1111", "+ 4 9, 3 0, 1 8 1 5, 1 1 1 1"),
        ("Rufen Sie 112 oder 110 an.", "Rufen Sie 1 1 2 oder 1 1 0 an."),
        ("Tel. 02132 92540", "Tel. 0 2 1 3 2, 9 2 5 4 0"),
        ("Geprüft: 05.11.2026", "Geprüft: 05.11.2026"),
        ("09:00–12:00", "09:00–12:00"),
        ("Meerbusch 40667, Zimmer 08", "Meerbusch 40667, Zimmer 08"),
    ],
)
def test_telephone_numbers_are_read_digit_by_digit_and_other_numbers_are_not(
    text: str, spoken: str
) -> None:
    assert said(text) == [spoken]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("• Offen bis \u206812:00\u2069", ["Offen bis 12:00"]),
        ("Haus · Garten", ["Haus, Garten"]),
        ("wort|", ["wort"]),
        ("\x1b]0;Titel\x07Text\x01", ["0;TitelText"]),
        ("[[h@loU]] da", ["h@loU da"]),
        ("…", []),
        (" \n ", []),
    ],
)
def test_signs_for_the_eye_and_for_machines_are_not_read(text: str, spoken: list[str]) -> None:
    assert [" ".join(one.split()) for one in said(text)] == spoken


@given(st.text(max_size=2000))
def test_no_passage_is_long_or_empty_or_holds_a_control(text: str) -> None:
    for passage in said(text):
        assert 0 < len(passage) <= MOST_LETTERS
        assert "[[" not in passage
        assert not any(ord(letter) < 32 for letter in passage)


def test_a_sentence_without_end_is_cut() -> None:
    assert len(said("wort " * 200)) >= 3
    assert len(said("x" * 1000)) >= 3
