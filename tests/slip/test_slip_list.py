"""The list as a text fits its code and says what it left out."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog.model import Address, Catalog, Centre, Contact, Kind, Offer
from kiosk.catalog.texts import Text, read
from kiosk.language.languages import LANGUAGES
from kiosk.slip.codes.links import Link, links
from kiosk.slip.codes.list_text import ListEntry, list_entry, list_text

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
    assert list_entry(OFFER, read(OFFER.texts, LANGUAGES["ar"]), "الأربعاء 16:00") == ListEntry(
        "مقهى اللغة", "+493023125042", "الأربعاء 16:00", "Koenigstrasse 1, 40667 Meerbusch"
    )


@given(st.lists(st.builds(ListEntry, st.text(min_size=1), st.text(), st.text(), st.text())))
def test_a_shorter_limit_never_gives_a_longer_list(entries: list[ListEntry]) -> None:
    sizes = [len(list_text(entries, limit).encode()) for limit in (2000, 500, 200, 50)]
    assert sizes == sorted(sizes, reverse=True)


def test_links_name_every_target_and_flag_what_is_not_safe() -> None:
    offers = {
        "a": replace(OFFER, id="a", url="https://example.org"),
        "b": replace(OFFER, id="b", url="http://example.org"),
        "c": replace(OFFER, id="c"),
    }
    found = list(links(Catalog(Centre("AWO", {}), {}, {}, offers), "de", ""))
    assert found == [
        Link("a", "https://example.org"),
        Link("b", "http://example.org"),
        Link("c", ""),
    ]
    assert [link.safe for link in found] == [True, False, True]
