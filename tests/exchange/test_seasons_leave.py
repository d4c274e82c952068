"""Seasons and rooms in what leaves the house: open data, calendars, and what it cannot say."""

from dataclasses import replace
from datetime import date

from kiosk.catalog.choices import Cost, Registration
from kiosk.catalog.model import Offer
from kiosk.catalog.seasons import LEAP_YEAR, Season, with_the_rest
from kiosk.exchange.calendars.calendar_files import offer_calendar
from tests.exchange.opened_data import entities, opened_offers, rows
from tests.exchange.subscriptions import CAFE, published, subscribed

SUMMER = {"first": date(LEAP_YEAR, 6, 1), "last": date(LEAP_YEAR, 8, 31), "yearly": True}


def seasonal(*found: Season, registration: Registration = Registration.NONE) -> Offer:
    """The café with these seasons, which is free in all others."""
    rest = with_the_rest(found, registration, Cost.FREE, by_appointment=False)
    return replace(CAFE, registration=registration, cost=Cost.FREE, seasons=rest)


IN_SUMMER = seasonal(Season(**SUMMER, registration=Registration.FORM, cost=Cost.FEE))  # type: ignore[arg-type]


def test_open_data_says_registration_and_cost_with_their_days() -> None:
    (told,) = entities(opened_offers(IN_SUMMER), "services")
    assert told["application_process"] == (
        "1. Juni – 31. August: Bitte mit Formular anmelden · Sonst: Ohne Anmeldung"
    )
    assert told["fees_description"] == "1. Juni – 31. August: Es kostet etwas · Sonst: Kostenlos"
    assert [one["amount_description"] for one in told["cost_options"]] == [
        "1. Juni – 31. August: Es kostet etwas",
        "Sonst: Kostenlos",
    ]
    assert not any("amount" in one for one in told["cost_options"])
    assert "registration" not in {one["link_type"] for one in told["attributes"]}


def test_a_season_with_years_is_valid_for_programs() -> None:
    spring = Season(date(2027, 2, 1), date(2027, 4, 30), cost=Cost.FEE)
    rest = Season(registration=Registration.NONE, cost=Cost.UNKNOWN)
    (told,) = entities(opened_offers(replace(CAFE, seasons=(spring, rest))), "services")
    (option,) = told["cost_options"]
    assert (option["valid_from"], option["valid_to"]) == ("2027-02-01", "2027-04-30")


def test_the_table_of_addresses_says_the_room() -> None:
    files = opened_offers(replace(CAFE, where="Raum 2.07"))
    assert [row["address_2"] for row in rows(files, "addresses")] == ["Raum 2.07"]


def test_a_meeting_point_without_an_address_is_a_place() -> None:
    (told,) = entities(opened_offers(replace(CAFE, where="Bahnhof", address=None)), "services")
    (place,) = told["service_at_locations"]
    assert place["location"]["name"] == "Bahnhof"


def test_a_calendar_leads_to_the_room() -> None:
    event = subscribed(published(replace(CAFE, where="Raum 2"))[offer_calendar("de", "cafe")])[0]
    assert str(event["LOCATION"]) == "Raum 2, Königstraße 1, 40667 Meerbusch"


def test_a_calendar_has_no_date_on_which_one_needs_an_appointment() -> None:
    summer = Season(**SUMMER, registration=Registration.APPOINTMENT, by_appointment=True)  # type: ignore[arg-type]
    events = subscribed(published(seasonal(summer))[offer_calendar("de", "cafe")])
    months = {event.start.month for event in events}
    assert months == {1, 2, 3, 4, 5, 9, 10, 11, 12}
