"""The list as a text fits its code and says what it left out."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.model import Address, Contact, Kind, Offer
from kiosk.catalog.texts import Text
from kiosk.slip.codes.list_text import ListEntry, list_entry, list_text
from tests.facts.readers import offer_facts

CAFE = ListEntry(
    "Sprachcafe fuer Muetter und Kinder", "+493023125042", "Mi 16:00-18:00", "Musterweg 1"
)
LAW = ListEntry("Rechtsrat", "+493023125043", "Do 10:00-12:00")
OFFER = Offer(
    "cafe",
    Kind.OFFER,
    "awo",
    {"de": Text("Sprachcafé"), "ar": Text("مقهى اللغة")},
    ("german",),
    contacts=(Contact(dial="+493023125042"),),
    address=Address("Königstraße 1", "40667", "Meerbusch"),
)


def test_a_list_that_fits_says_everything() -> None:
    assert list_text((CAFE, LAW), 500) == (
        "Sprachcafe fuer Muetter und Kinder\n+493023125042\nMi 16:00-18:00\nMusterweg 1\n"
        "\n"
        "Rechtsrat\n+493023125043\nDo 10:00-12:00"
    )


def test_addresses_go_first() -> None:
    text = list_text((CAFE, LAW), 110)
    assert "Musterweg" not in text
    assert "16:00" in text


def test_hours_go_second() -> None:
    text = list_text((CAFE, LAW), 80)
    assert "16:00" not in text
    assert "Muetter und Kinder" in text


def test_long_titles_are_cut_at_a_word() -> None:
    assert list_text((CAFE, LAW), 65).splitlines()[0] == "Sprachcafe fuer..."


def test_entries_go_last_and_are_counted() -> None:
    assert list_text((CAFE, LAW, LAW), 50) == "Sprachcafe fuer...\n+493023125042\n\n+ 2"


def test_phone_numbers_stay_to_the_last() -> None:
    assert "+493023125042" in list_text((CAFE, LAW), 1)


def test_an_empty_list_is_an_empty_text() -> None:
    assert list_text((), 100) == ""


def test_an_offer_is_listed_in_the_readers_language() -> None:
    facts = offer_facts(replace(OFFER, hours=Hours("We 16:00-18:00")), "ar")
    assert list_entry(facts) == ListEntry(
        "مقهى اللغة",
        "+493023125042",
        "الأربعاء 25 نوفمبر 16:00-18:00",
        "Koenigstrasse 1, 40667 Meerbusch",
    )


@given(st.lists(st.builds(ListEntry, st.text(min_size=1), st.text(), st.text(), st.text())))
def test_a_shorter_limit_never_gives_a_longer_list(entries: list[ListEntry]) -> None:
    sizes = [len(list_text(entries, limit).encode()) for limit in (2000, 500, 200, 50)]
    assert sizes == sorted(sizes, reverse=True)
