"""What a visitor types, as a value: letter by letter, and forgotten with the visit."""

import pytest

from kiosk.catalog.model import Catalog, Centre, Kind, Need, Offer
from kiosk.catalog.texts import Text
from kiosk.journey import (
    MOST_TYPED,
    NOBODY,
    Erased,
    Event,
    KeyboardChosen,
    LanguageChosen,
    Left,
    NeedChosen,
    OfferChosen,
    PageTurned,
    SearchWanted,
    StartedOver,
    Step,
    Touched,
    Typed,
    Visit,
    WentBack,
    advance,
)

OFFER = Offer("cafe", Kind.OFFER, "house", {"de": Text("Café")}, ("german",))
NEED = Need("german", {"de": Text("Deutsch")}, "german", "#000000")
CATALOG = Catalog(Centre("House", {}), {"german": NEED}, {}, {"cafe": OFFER})


def after(visit: Visit, *events: Event) -> Visit:
    for event in events:
        visit = advance(visit, event, CATALOG)
    return visit


def keys(word: str) -> list[Event]:
    return [Typed(letter) for letter in word]


NEEDS = after(NOBODY, Touched(), LanguageChosen("de"))
SEARCHING = after(NEEDS, SearchWanted())


def test_nobody_searches_before_a_language_is_chosen() -> None:
    visit = after(NOBODY, Touched())
    assert after(visit, SearchWanted()) == visit


def test_letters_make_a_word() -> None:
    assert after(SEARCHING, *keys("kita")).place.typed == "kita"


def test_a_letter_is_taken_back() -> None:
    assert after(SEARCHING, *keys("kitz"), Erased(), Typed("a")).place.typed == "kita"


def test_erasing_nothing_changes_nothing() -> None:
    assert after(SEARCHING, Erased()) == SEARCHING


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
    assert after(NEEDS, Typed("a"), KeyboardChosen(1), Erased()) == NEEDS


def test_another_letter_shows_the_first_page_again() -> None:
    visit = after(SEARCHING, *keys("ki"), PageTurned(2))
    assert after(visit, Typed("t")).place.page == 0


def test_who_comes_back_from_an_offer_finds_the_word_again() -> None:
    visit = after(SEARCHING, *keys("cafe"), OfferChosen("cafe"))
    assert visit.place.step is Step.OFFER
    assert after(visit, WentBack()).place.typed == "cafe"


def test_a_need_is_chosen_from_the_search() -> None:
    assert after(SEARCHING, NeedChosen("german")).place.step is Step.OFFERS


def test_other_letters_leave_the_word_alone() -> None:
    place = after(SEARCHING, *keys("ki"), KeyboardChosen(1)).place
    assert (place.typed, place.keyboard) == ("ki", 1)


def test_starting_over_forgets_the_word() -> None:
    visit = after(SEARCHING, *keys("kita"), StartedOver(), SearchWanted())
    assert visit.place.typed == ""


def test_leaving_forgets_the_word() -> None:
    assert after(SEARCHING, *keys("kita"), Left()) == NOBODY
