"""A typed text keeps its letters whole, and its cursor where the writer looks for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.language.languages import LANGUAGES
from kiosk.language.strokes import LetterTouched
from kiosk.language.typed_text import MOST_LETTERS, TypedText
from kiosk.language.writing_keyboards import HALF_SPACE, capital, points, writing_keyboards


def touched(typed: TypedText, letters: str) -> TypedText:
    """The text after the keys for these letters were touched."""
    for letter in letters:
        typed = LetterTouched(letter).on(typed)
    return typed


def at_the_end(text: str, language: str = "de") -> TypedText:
    """A text with the cursor behind it."""
    return TypedText.at_the_end(language, text)


def test_a_sentence_begins_with_a_capital_of_its_own_accord() -> None:
    assert touched(TypedText("de"), "kommen sie. wir").text == "Kommen sie. Wir"


def test_shift_makes_one_capital() -> None:
    typed = touched(TypedText("de"), "die ").shift_turned()
    assert touched(typed, "stadt").text == "Die Stadt"


def test_shift_at_the_beginning_of_a_sentence_makes_a_small_letter() -> None:
    assert touched(TypedText("de").shift_turned(), "www").text == "www"


def test_the_capital_of_a_turkish_i_keeps_its_dot() -> None:
    assert touched(TypedText("tr"), "iki").text == "İki"
    assert capital("ı", "tr") == "I"


def test_scripts_without_capitals_have_none() -> None:
    assert touched(TypedText("ar"), "سلام").text == "سلام"


def test_a_typed_letter_of_a_real_keyboard_is_taken_as_it_is() -> None:
    assert TypedText("de").typed("a").text == "a"


def test_a_letter_is_typed_where_the_cursor_stands() -> None:
    assert at_the_end("Kuse").placed(2).typed("r").text == "Kurse"


def test_deleting_takes_the_letter_before_the_cursor() -> None:
    assert at_the_end("Kurrs").moved(-1).deleted().text == "Kurs"


def test_a_letter_goes_together_with_its_marks() -> None:
    assert at_the_end("سلامٌ", "ar").deleted().text == "سلا"


def test_the_cursor_never_stands_between_a_letter_and_its_mark() -> None:
    assert at_the_end("سلامٌ", "ar").placed(5 - 1).at == 3


def test_deleting_a_word_leaves_the_blank_before_it() -> None:
    assert at_the_end("Kommen Sie  ").word_deleted().text == "Kommen "


def test_the_cursor_goes_by_words() -> None:
    typed = at_the_end("Wir helfen gern").moved_by_word(-1)
    assert typed.at == 11
    assert typed.moved_by_word(-1).at == 4
    assert typed.moved_by_word(1).at == 15


def test_a_relative_takes_the_place_of_the_letter_before_the_cursor() -> None:
    typed = at_the_end("ሰም", "ti").moved(-1)
    assert typed.relatives.startswith("ሱ")
    assert typed.taken_instead("ሱ").text == "ሱም"


def test_the_relatives_of_a_capital_are_capitals() -> None:
    assert "É" in at_the_end("E", "fr").relatives


def test_what_steers_the_terminal_is_never_typed() -> None:
    assert TypedText("de").typed("\x1b\u202e").text == ""


def test_a_text_has_an_end() -> None:
    full = at_the_end("a" * MOST_LETTERS)
    assert full.typed("b") == full


def test_a_tidy_text_has_no_needless_blanks() -> None:
    assert at_the_end("  Kommen   Sie ").tidy == "Kommen Sie"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_signs_on_the_last_keyboard(language: str) -> None:
    signs = writing_keyboards(language)[-1].letters
    assert {*"0123456789.:-/", *points(language)} <= signs


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_keyboard_for_writing_has_no_more_keys_than_fit(language: str) -> None:
    for board in writing_keyboards(language):
        assert len(board.rows) <= 3
        assert max(map(len, board.rows)) <= 12


def test_persian_words_can_be_parted_without_a_space() -> None:
    assert touched(TypedText("fa"), f"می{HALF_SPACE}روم").text == "می\u200cروم"


LETTERS = st.text("abc éß\u0301ሰلا\u064cف1.", max_size=12)
MOVES = st.sampled_from(("deleted", "word_deleted", "shift_turned"))
WAYS = st.sampled_from((-1, 1))


@given(LETTERS, st.lists(st.one_of(LETTERS, MOVES, WAYS), max_size=12))
def test_the_cursor_always_stands_within_the_text(text: str, happened: list[str | int]) -> None:
    typed = at_the_end(text)
    for one in happened:
        if isinstance(one, int):
            typed = typed.moved(one).moved_by_word(one)
        else:
            move = getattr(typed, one, None)
            typed = move() if callable(move) else typed.typed(one)
        assert 0 <= typed.at <= len(typed.text)
