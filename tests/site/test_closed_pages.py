"""Pages say from when to when it is closed, for they are read on other days as well."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.catalog.closed_offers import with_closures
from kiosk.catalog.closures import Closure
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.texts import Text
from kiosk.site.local_site import LocalSite, SitePage
from kiosk.site.site_pages import local_pages
from tests.catalog.shipped import shipped
from tests.site.sites import edition, read

CAFE = replace(shipped().offers["sprachcafe"], sample=False)
REASON = {"de": Text("Weihnachten"), "ar": Text("عيد الميلاد")}
CHRISTMAS = Closure("christmas", date(2026, 12, 23), date(2027, 1, 6), REASON)
GERMAN = "Geschlossen 23.12. bis 6.1.: Weihnachten"
PATHS = ("{}/", "{}/sprachcafe/", "{}/-/needs/german/")
"""The start, the offer, and a list."""


def site(code: str, day: str, closure: Closure = CHRISTMAS) -> Iterator[SitePage]:
    """The pages of a house with one offer that closes over Christmas, as of a day."""
    whole = replace(shipped(), offers={CAFE.id: CAFE})
    catalog = with_closures(whole, {closure.id: closure})
    made_on = datetime.fromisoformat(day).replace(tzinfo=BERLIN)
    one = edition(code, catalog=catalog, day=made_on)
    return local_pages(LocalSite(one, one.languages[0]))


def said(code: str, day: str) -> dict[str, str]:
    """What the pages say without marks of direction, by path."""
    pages = site(code, day)
    return {one.path: re.sub("[\u2066-\u2069]", "", read(one.html()).text) for one in pages}


def made_of(closure: Closure) -> dict[str, str]:
    """What the German pages are made of shortly before the closed days, by path."""
    return {page.path: page.made_of() for page in site("de", "2026-12-10", closure)}


@pytest.mark.parametrize("day", ["2026-12-09", "2026-12-28", "2027-01-06"])
@pytest.mark.parametrize(
    ("code", "words"),
    [("de", GERMAN), ("ar", "مغلق من 23 ديسمبر إلى 6 يناير: عيد الميلاد")],
)
def test_start_list_and_page_name_the_closed_days(code: str, words: str, day: str) -> None:
    pages = said(code, day)
    for path in PATHS:
        assert words in pages[path.format(code)], path
        assert not re.search("Heute zu|Geschlossen bis", pages[path.format(code)])


@pytest.mark.parametrize("day", ["2026-12-08", "2027-01-07"])
def test_long_before_and_afterwards_no_page_does(day: str) -> None:
    assert not any("Geschlossen" in words for words in said("de", day).values())


def test_the_next_dates_of_a_page_lie_behind_the_closed_days() -> None:
    assert "Mi 13.1. 16:00–18:00" in said("de", "2026-12-10")["de/sprachcafe/"]


def test_a_page_is_made_again_when_the_reason_changes() -> None:
    other = replace(CHRISTMAS, texts={"de": Text("Umbau")})
    before, after = made_of(CHRISTMAS), made_of(other)
    assert {path for path, one in before.items() if one and one == after[path]} == set()
