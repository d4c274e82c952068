"""Closed days cancel the dates that were published, and no open data tells of them as open."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import pytest

from kiosk.catalog.closed_offers import with_closures
from kiosk.catalog.closures import Closure
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog
from kiosk.catalog.texts import Text
from kiosk.exchange.calendars.calendar_files import calendar_files, house_calendar, offer_calendar
from kiosk.exchange.open_data.entity import Identities
from kiosk.exchange.open_data.schedules import described, exact_schedules
from kiosk.facts.offer_facts import OfferFacts
from tests.exchange.subscriptions import BASE, CAFE, TODAY, at, catalog, subscribed
from tests.facts.readers import reader

CHRISTMAS = Closure("christmas", date(2026, 12, 23), date(2027, 1, 6), {"de": Text("Weihnachten")})
GONE = ["2026-12-23", "2026-12-30", "2027-01-06"]
"""The Wednesdays of these days."""


@pytest.fixture
def shut() -> Catalog:
    """The house with a café on Wednesdays, closed over Christmas."""
    return with_closures(catalog(CAFE), {"christmas": CHRISTMAS})


def published(house: Catalog, former: Mapping[str, bytes]) -> dict[str, bytes]:
    return dict(calendar_files(house, ("de",), BASE, TODAY, former))


def by_uid(content: bytes) -> dict[str, Any]:
    return {str(one["UID"]): one for one in subscribed(content)}


def day(event: Any) -> str:
    return f"{event.start.astimezone(BERLIN):%Y-%m-%d}"


@pytest.mark.parametrize("path", [offer_calendar("de", "cafe"), house_calendar("de")])
def test_published_dates_on_closed_days_are_cancelled_under_their_uid(
    shut: Catalog, path: str
) -> None:
    once = published(catalog(CAFE), {})
    before, after = by_uid(once[path]), by_uid(published(shut, once)[path])
    assert after.keys() == before.keys()
    cancelled = [day(one) for one in after.values() if one.get("STATUS") == "CANCELLED"]
    assert sorted(cancelled) == GONE


def test_dates_come_back_under_their_uid_when_the_house_opens_all_the_same(shut: Catalog) -> None:
    path = offer_calendar("de", "cafe")
    once = published(catalog(CAFE), {})
    again = published(catalog(CAFE), published(shut, once))
    found = by_uid(again[path])
    assert found.keys() == by_uid(once[path]).keys()
    assert {int(one.get("SEQUENCE", 0)) for one in found.values() if day(one) in GONE} == {2}
    assert not any(one.get("STATUS") for one in found.values())


def test_no_schedule_of_open_data_holds_on_closed_days(shut: Catalog) -> None:
    schedules = exact_schedules(shut.offers["cafe"], TODAY, Identities("haus"))
    first, second, *_ = schedules
    assert (first["valid_to"], second["valid_from"]) == ("2026-12-16", "2027-01-13")


def test_a_door_that_is_else_always_open_has_schedules_around_closed_days() -> None:
    always = with_closures(catalog(at("24/7")), {"christmas": CHRISTMAS})
    schedules = exact_schedules(always.offers["cafe"], TODAY, Identities("haus"))
    days = [(one["valid_from"], one["valid_to"]) for one in schedules]
    assert not any(first <= "2027-01-06" and last >= "2026-12-23" for first, last in days)
    assert max(last for _, last in days if last < "2026-12-24") == "2026-12-22"
    assert min(first for first, _ in days if first > "2026-12-24") == "2027-01-07"


def test_the_words_of_a_schedule_say_when_it_is_closed(shut: Catalog) -> None:
    now = datetime(2026, 12, 20, 10, tzinfo=BERLIN)
    facts = OfferFacts(shut.offers["cafe"], reader(catalog=shut, now=now))
    (row,) = described(facts, Identities("haus"))
    assert row["description"] == "Mi 16:00–18:00 · Geschlossen 23.12. bis 6.1.: Weihnachten"
