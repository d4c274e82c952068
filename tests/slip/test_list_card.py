"""The list as a contact fits its code, keeps what matters most, and says what it left out."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog.choices import Kind
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.model import Address, Contact, Offer
from kiosk.catalog.texts import Text
from kiosk.slip.codes.list_card import ListEntry, list_card, list_entry, list_name
from tests.facts.readers import offer_facts, reader
from tests.slip.payloads import names, properties, unescaped

CAFE = ListEntry(
    "Sprachcafe fuer Muetter und Kinder",
    ("+493023125042", "+493023125049"),
    "Musterweg 1, 40667 Meerbusch",
    "https://example.org/cafe",
    "Mi 16:00-18:00",
)
LAW = ListEntry("Rechtsrat", ("+493023125043",), hours="Do 10:00-12:00")
OFFER = Offer(
    "cafe",
    Kind.OFFER,
    "awo",
    {"de": Text("Sprachcafé"), "ar": Text("مقهى اللغة")},
    ("german",),
    contacts=(Contact(dial="+493023125042"), Contact(dial="+493023125049")),
    url="https://example.org/cafe",
    address=Address("Königstraße 1", "40667", "Meerbusch"),
)
PLENTY = 10_000


def note(entries: tuple[ListEntry, ...], limit: int = PLENTY) -> str:
    """The text that the contact carries."""
    return unescaped(dict(properties(list_card("Liste", entries, limit)))["NOTE"])


def shorter_notes(entries: tuple[ListEntry, ...]) -> list[str]:
    """The text each time that the one before just did not fit."""
    found, limit = [note(entries)], PLENTY
    while True:
        limit = len(list_card("Liste", entries, limit).encode()) - 1
        if not list_card("Liste", entries, limit).startswith("BEGIN"):
            return found
        found.append(note(entries, limit))


def test_a_list_is_a_contact_with_a_note() -> None:
    assert names(list_card("Liste", (CAFE,), PLENTY)) == [
        "BEGIN",
        "VERSION",
        "N",
        "FN",
        "NOTE",
        "END",
    ]


def test_a_list_that_fits_says_everything() -> None:
    assert note((CAFE, LAW)) == (
        "Sprachcafe fuer Muetter und Kinder\n+493023125042\n+493023125049\n"
        "Musterweg 1, 40667 Meerbusch\nhttps://example.org/cafe\nMi 16:00-18:00\n"
        "\n"
        "Rechtsrat\n+493023125043\nDo 10:00-12:00"
    )


def test_what_is_needed_least_goes_first_and_the_phone_numbers_stay() -> None:
    words = ("16:00", "Muetter und", "https:", "Musterweg", "Rechtsrat")
    kept = [[word in text for word in words] for text in shorter_notes((CAFE, LAW))]
    assert kept == [
        [True, True, True, True, True],
        [False, True, True, True, True],
        [False, False, True, True, True],
        [False, False, False, True, True],
        [False, False, False, False, True],
        [False, False, False, False, False],
    ]
    assert all("+493023125049" in text for text in shorter_notes((CAFE, LAW)))


def test_entries_that_are_missing_are_counted() -> None:
    assert shorter_notes((CAFE, LAW, LAW))[-1].endswith("\n\n+ 2")


def test_the_tightest_list_is_a_bare_text() -> None:
    assert list_card("Liste", (LAW, LAW), 1) == "Rechtsrat\n+493023125043\n\n+ 1"


def test_no_phone_number_is_cut_where_a_long_note_is_folded() -> None:
    card = list_card("Liste", (CAFE, LAW) * 6, PLENTY)
    assert max(len(line) for line in card.split("\r\n")) <= 75
    assert card.count("+493023125043") == card.count("https://example.org/cafe") == 6


def test_an_empty_list_is_an_empty_note() -> None:
    assert note(()) == ""


def test_an_offer_is_listed_in_the_readers_language() -> None:
    facts = offer_facts(replace(OFFER, hours=Hours("We 16:00-18:00")), "ar")
    assert list_entry(facts) == ListEntry(
        "مقهى اللغة",
        ("+493023125042", "+493023125049"),
        "Koenigstrasse 1, 40667 Meerbusch",
        "https://example.org/cafe",
        "الأربعاء 25 نوفمبر 16:00-18:00",
    )


def test_the_contact_bears_the_name_of_the_list_and_the_day() -> None:
    assert list_name(reader()) == "Meine Liste 25.11.2026"


@given(
    st.lists(
        st.builds(
            ListEntry,
            st.text(min_size=1),
            st.tuples(st.text()),
            st.text(),
            st.text(),
            st.text(),
        )
    )
)
def test_a_shorter_limit_never_gives_a_longer_list(entries: list[ListEntry]) -> None:
    sizes = [len(list_card("Liste", entries, limit).encode()) for limit in (2000, 500, 200, 50)]
    assert sizes == sorted(sizes, reverse=True)
