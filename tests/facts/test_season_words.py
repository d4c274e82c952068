"""What a reader is told of seasons: what holds today, what changes soon, and all the days."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.catalog.choices import Cost, Kind, Registration
from kiosk.catalog.discretion import neutral
from kiosk.catalog.hours.availability import OpenState
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Offer
from kiosk.catalog.seasons import LEAP_YEAR, Season, with_the_rest
from kiosk.facts.fact import Topic, about
from kiosk.facts.offer_facts import OfferFacts
from kiosk.language.languages import LANGUAGES
from tests.facts.readers import OFFER, offer_facts, reader

SEPTEMBER = Season(
    date(LEAP_YEAR, 9, 1), date(LEAP_YEAR, 9, 30), yearly=True, registration=Registration.FORM
)


def seasonal(
    *found: Season, registration: Registration = Registration.NONE, cost: Cost = Cost.FREE
) -> Offer:
    """An offer with these seasons."""
    rest = with_the_rest(found, registration, cost, by_appointment=False)
    return replace(OFFER, registration=registration, cost=cost, seasons=rest)


def told(offer: Offer, month: int, day: int = 1, language: str = "de") -> OfferFacts:
    """What is told on a day of 2026."""
    now = datetime(2026, month, day, 9, tzinfo=BERLIN)
    return OfferFacts(offer, reader(language, now=now))


def words(facts: OfferFacts, *topics: Topic) -> Sequence[str]:
    """What is said of some topics."""
    return [fact.words for fact in about(facts.all, *topics)]


def test_the_registration_of_the_day_is_told() -> None:
    offer = seasonal(SEPTEMBER)
    assert words(told(offer, 6), Topic.REGISTRATION) == ["Ohne Anmeldung"]
    assert words(told(offer, 9, 30), Topic.REGISTRATION) == ["Bitte mit Formular anmelden"]


def test_a_near_change_is_told_with_its_day() -> None:
    offer = seasonal(SEPTEMBER)
    assert words(told(offer, 6), Topic.CHANGE) == []
    assert words(told(offer, 8), Topic.CHANGE) == ["Ab 1. September: Bitte mit Formular anmelden"]
    assert words(told(offer, 9), Topic.CHANGE) == ["Ab 1. Oktober: Ohne Anmeldung"]


def test_of_what_nobody_knows_later_the_end_of_today_s_is_told() -> None:
    offer = seasonal(SEPTEMBER, registration=Registration.UNKNOWN)
    assert words(told(offer, 9), Topic.CHANGE) == ["Bis 30. September: Bitte mit Formular anmelden"]


def test_a_near_change_of_the_cost_is_told() -> None:
    offer = seasonal(Season(first=date(2026, 12, 1), cost=Cost.FEE))
    assert words(told(offer, 11), Topic.CHANGE) == ["Ab 1. Dezember: Es kostet etwas"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_names_its_day_in_every_language(language: str) -> None:
    (change,) = told(seasonal(SEPTEMBER), 8, language=language).changes
    assert "1" in change.words
    assert "{" not in change.words
    assert change.language == language


def test_for_what_lasts_every_season_has_its_days() -> None:
    dated = Season(date(2027, 2, 1), None, cost=Cost.FEE)
    lasting = [fact.words for fact in told(seasonal(SEPTEMBER, dated), 6).all_year]
    assert lasting == [
        "Ab 01.02.2027: Es kostet etwas",
        "Sonst: Kostenlos",
        "1. September – 30. September: Bitte mit Formular anmelden",
        "Sonst: Ohne Anmeldung",
    ]


def test_what_is_the_same_on_all_days_has_none() -> None:
    assert told(OFFER, 6).all_year == ()
    same = replace(SEPTEMBER, registration=Registration.NONE)
    assert told(seasonal(same), 6).all_year == ()


def test_nobody_registers_at_a_help_line_in_any_season() -> None:
    line = replace(seasonal(SEPTEMBER), kind=Kind.HELPLINE)
    assert (told(line, 8).changes, told(line, 8).all_year) == ((), ())


def test_the_way_out_of_a_discreet_need_tells_of_no_season_and_no_room() -> None:
    hidden = neutral(replace(seasonal(SEPTEMBER), where="Raum 2"), "Haus")
    assert words(told(hidden, 8), Topic.CHANGE, Topic.REGISTRATION, Topic.ROOM) == []


def test_a_room_is_told_as_it_stands_on_the_door() -> None:
    (room,) = offer_facts(replace(OFFER, where="Raum 2.07"), "ar").room
    assert (room.words, room.topic) == ("Raum 2.07", Topic.ROOM)


def test_no_date_is_told_on_which_one_needs_an_appointment() -> None:
    winter = Season(
        first=date(2026, 12, 3), registration=Registration.APPOINTMENT, by_appointment=True
    )
    facts = told(seasonal(winter), 11, 25)
    assert words(facts, Topic.DATES) == ["Mi 25.11. 16:00–18:00", "Mi 2.12. 16:00–18:00"]
    later = told(seasonal(winter), 12, 3)
    assert (words(later, Topic.DATES), later.opening.state) == ([], OpenState.APPOINTMENT)
    before = told(seasonal(replace(winter, first=date(2026, 11, 26))), 11, 25)
    assert before.opening.state is OpenState.LATER
    night = OfferFacts(
        before.offer, replace(before.reader, now=datetime(2026, 11, 25, 20, tzinfo=BERLIN))
    )
    assert night.opening.state is OpenState.APPOINTMENT
