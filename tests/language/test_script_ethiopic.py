"""Ethiopic letters that one cell would squeeze take two, with the kiosk's font."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk import font
from kiosk.font.syllables import syllables
from kiosk.language.script import cells, plain_letters, set_lines, visual
from kiosk.language.script.syllabic import LATER_CELLS

SENTENCE = "ሓገዝ ምርካብ ምስ መምርሒ ትምህርቲ"
WIDE = "መምሎሒ"


def test_a_wide_letter_takes_two_cells_and_a_narrow_one_stays() -> None:
    assert [cells(visual(letter)) for letter in WIDE] == [2, 2, 2, 2]
    assert visual("ሀለነ") == "ሀለነ"


def test_a_wide_letter_of_the_font_is_one_that_one_cell_squeezes() -> None:
    broad = {letter for letter in syllables() if "\u1200" <= letter < "\u1380"}
    assert set(WIDE) < broad
    assert all(len(cells) == 2 for letter, cells in syllables().items() if letter in broad)


@given(st.integers(4, 40), st.none() | st.integers(1, 3))
def test_no_line_begins_inside_a_letter(width: int, most: int | None) -> None:
    lines = set_lines(SENTENCE.replace(" ", ""), width, most=most)
    assert all(line.width <= width for line in lines)
    assert not any(line.text[0] in LATER_CELLS for line in lines)


@given(st.integers(4, 40))
def test_other_fonts_get_the_ordinary_letters(width: int) -> None:
    letters = "".join(plain_letters(line.text) for line in set_lines(SENTENCE, width))
    assert letters.replace(" ", "") == SENTENCE.replace(" ", "")


def test_a_wide_letter_inside_arabic_keeps_its_cells_in_order() -> None:
    assert visual("لغة መም", right_to_left=True) == f"{visual('መም')} ﺔﻐﻟ"


def test_a_tag_covers_both_cells() -> None:
    (line,) = set_lines([("ና ", ""), ("መ", "b")], 40)
    assert line.runs == (("ና ", ""), (visual("መ"), "b"))


def test_wide_letters_have_a_double_size() -> None:
    upper, lower = font.big(visual(SENTENCE)) or ("", "")
    assert len(upper) == len(lower) == 2 * cells(visual(SENTENCE))
