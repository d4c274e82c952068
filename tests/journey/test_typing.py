"""What a visitor types, letter by letter."""

import pytest

from kiosk.journey import MOST_TYPED, Erased, Event, KeyboardChosen, PageTurned, Typed
from tests.journey.visits import SEARCHING, SPEAKING, after


def keys(word: str) -> list[Event]:
    """One touch for each letter."""
    return [Typed(letter) for letter in word]


def test_letters_make_a_word() -> None:
    assert after(SEARCHING, *keys("kita")).place.typed == "kita"


def test_a_letter_is_taken_back() -> None:
    assert after(SEARCHING, *keys("kitz"), Erased(), Typed("a")).place.typed == "kita"


def test_erasing_nothing_changes_nothing() -> None:
    turned = after(SEARCHING, PageTurned(1))
    assert after(turned, Erased()) == turned


def test_a_relative_takes_the_place_of_the_last_letter() -> None:
    assert after(SEARCHING, *keys("かか"), Typed("が", instead=True)).place.typed == "かが"


def test_a_word_does_not_begin_with_a_space() -> None:
    assert after(SEARCHING, Typed(" "), *keys("ki ta")).place.typed == "ki ta"


@pytest.mark.parametrize("letter", ["\n", "\x1b", "\x00"])
def test_what_cannot_be_seen_is_not_typed(letter: str) -> None:
    assert after(SEARCHING, Typed(letter)) == SEARCHING


def test_no_word_grows_without_end() -> None:
    assert len(after(SEARCHING, *keys("a" * 99)).place.typed) == MOST_TYPED


def test_letters_go_nowhere_but_into_the_search() -> None:
    assert after(SPEAKING, Typed("a"), KeyboardChosen(1), Erased()) == SPEAKING


@pytest.mark.parametrize("event", [Typed("t"), Erased()], ids=["typed", "erased"])
def test_another_word_shows_the_first_page_again(event: Event) -> None:
    assert after(SEARCHING, *keys("ki"), PageTurned(2), event).place.page == 0


def test_other_letters_leave_the_word_alone() -> None:
    place = after(SEARCHING, *keys("ki"), KeyboardChosen(1)).place
    assert (place.typed, place.keyboard) == ("ki", 1)
