"""Devanagari, Bengali and Tamil: whole syllables in the cells that the kiosk's font draws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.font.syllables import syllables
from kiosk.language.script import cells, plain_letters, set_lines, visual
from kiosk.language.script.syllabic import LATER_CELLS

SENTENCE = "नमस्ते स्वागत बच्चों সাহায্য প্রয়োজন வணக்கம் குழந்தைகள்"
UNKNOWN = "ङ्क्ष्वौ"


def _drawn(*parts: str) -> str:
    return "".join(syllables()[part] for part in parts)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("हिन्दी", ["हि", "न्दी"]),
        ("नमस्ते", ["न", "म", "स्ते"]),
        ("मुख्य", ["मु", "ख्य"]),
        ("मार्ग", ["मा", "र्ग"]),
        ("বাংলা", ["বাং", "লা"]),
        ("র\u200d্যাম্প", ["র\u200d্যা", "ম্প"]),
        ("স্ক্রিন", ["স্ক্রি", "ন"]),
        ("தமிழ்", ["த", "மி", "ழ்"]),
        ("பக்ஷி", ["ப", "க்ஷி"]),
        ("ஸ்ரீ", ["ஸ்ரீ"]),
    ],
)
def test_a_word_is_shown_as_its_syllables(word: str, parts: list[str]) -> None:
    assert visual(word) == _drawn(*parts)


def test_a_syllable_is_the_same_however_its_letters_are_encoded() -> None:
    assert visual("चीज\u093c") == visual("ची\u095b") == _drawn("ची", "ज\u093c")


def test_a_syllable_that_the_font_lacks_stays_in_its_letters_without_joiners() -> None:
    assert visual(f"है {UNKNOWN}\u200c") == f"{_drawn('है')} {UNKNOWN}"


def test_private_characters_of_a_text_are_dropped_before_syllables_become_some() -> None:
    assert visual("\ue400हि\uf000") == _drawn("हि")


def test_hindi_inside_arabic_keeps_its_direction() -> None:
    assert visual("لغة हिन्दी", right_to_left=True) == f"{_drawn('हि', 'न्दी')} ﺔﻐﻟ"


def test_a_tag_covers_the_cells_of_its_syllables() -> None:
    (line,) = set_lines([("मुख्य ", ""), ("मार्ग", "b")], 40)
    assert line.runs == ((_drawn("मु", "ख्य") + " ", ""), (_drawn("मा", "र्ग"), "b"))


def test_the_sentence_stroke_is_drawn() -> None:
    assert visual("है।") == _drawn("है", "।")


@given(st.integers(4, 40), st.none() | st.integers(1, 3))
def test_no_line_begins_inside_a_syllable(width: int, most: int | None) -> None:
    lines = set_lines(SENTENCE.replace(" ", ""), width, most=most)
    assert all(line.width <= width for line in lines)
    assert not any(line.text[0] in LATER_CELLS for line in lines)


@given(st.integers(4, 40))
def test_wrapped_syllables_spell_the_text_again(width: int) -> None:
    lines = set_lines(SENTENCE, width)
    letters = "".join(plain_letters(line.text) for line in lines)
    assert letters.replace(" ", "") == SENTENCE.replace(" ", "")


def test_every_cell_of_a_syllable_takes_one_cell() -> None:
    assert all(cells(drawn) == len(drawn) for drawn in syllables().values())


def test_no_syllable_of_the_font_begins_with_a_mark() -> None:
    assert [one for one in syllables() if visual(one) != _drawn(one)] == []


@pytest.mark.parametrize("text", ["\u200dक", "क\u200d\u200c", "\u093f", "्", "௹ ॐ ஃ", "क्"])
def test_a_broken_syllable_does_no_harm(text: str) -> None:
    assert not set(visual(text)) & set("\u200c\u200d")
