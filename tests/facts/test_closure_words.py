"""Closed days are said in the reader's language: beforehand from when to when, then until when."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.catalog.closed_offers import with_closures
from kiosk.catalog.closures import Closure
from kiosk.catalog.hours.availability import Hours, OpenState
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog, Centre, Need, Offer
from kiosk.catalog.texts import Text
from kiosk.facts.fact import Topic, about
from kiosk.facts.in_the_house import house_closings, open_in_the_house
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader
from kiosk.language.languages import LANGUAGES
from tests.facts.readers import AWO, OFFER, reader

REASON = {"de": Text("Weihnachten"), "en": Text("Christmas"), "ar": Text("عيد الميلاد")}
CHRISTMAS = Closure("christmas", date(2026, 12, 23), date(2027, 1, 6), REASON)
SOS = Need("sos", {"de": Text("Notfall")}, "x", "#a31515", discreet=True)


def told(
    day: str, language: str = "de", offer: Offer = OFFER, closure: Closure = CHRISTMAS
) -> Reader:
    """Whoever reads, at ten o'clock of a day, about a house that closes over Christmas."""
    house = Centre("Haus", {}, provider=AWO.id)
    catalog = Catalog(house, {"sos": SOS}, {AWO.id: AWO}, {offer.id: offer})
    now = datetime.fromisoformat(f"{day}T10:00").replace(tzinfo=BERLIN)
    return reader(language, catalog=with_closures(catalog, {closure.id: closure}), now=now)


def facts(
    day: str, language: str = "de", offer: Offer = OFFER, closure: Closure = CHRISTMAS
) -> OfferFacts:
    """What is said about an offer of that house."""
    one = told(day, language, offer, closure)
    return OfferFacts(one.catalog.offers[offer.id], one)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Geschlossen bis 6.1.: Weihnachten"),
        ("en", "Closed until 6 Jan: Christmas"),
        ("ar", "مغلق حتى 6 يناير: عيد الميلاد"),
    ],
)
def test_while_it_is_closed_one_reads_until_when_and_why(language: str, words: str) -> None:
    assert facts("2026-12-23", language).closings == (words,)


def test_beforehand_one_reads_from_when_to_when() -> None:
    assert facts("2026-12-09").closings == ("Geschlossen 23.12. bis 6.1.: Weihnachten",)


@pytest.mark.parametrize("day", ["2026-12-08", "2027-01-07"])
def test_two_weeks_before_and_afterwards_nothing_is_said(day: str) -> None:
    assert facts(day).closings == ()
    assert facts(day).closed_days == ()


def test_a_closed_door_says_when_it_opens_next() -> None:
    opening = facts("2026-12-23", "en").opening
    assert opening.words == "Closed until 6 Jan: Christmas · Opens Wed 13 Jan at 16:00"
    assert (opening.brief, opening.state) == ("Wed\u00a013\u00a0Jan 16:00", OpenState.LATER)


def test_the_next_dates_leave_closed_days_out() -> None:
    dates = [fact.words for fact in facts("2026-12-18").dates]
    assert [one[:8] for one in dates] == ["Mi 13.1.", "Mi 20.1.", "Mi 27.1."]


def test_the_usual_week_stays_and_the_closed_days_stand_beside_it() -> None:
    said = facts("2026-12-28")
    assert [fact.words for fact in said.hours] == ["Mi 16:00–18:00"]
    (closed,) = about(said.all, Topic.CLOSED_DAYS)
    assert closed.words == "Geschlossen 23.12. bis 6.1.: Weihnachten"


def test_the_last_of_the_closed_days_is_today() -> None:
    assert facts("2027-01-06").closings == ("Heute zu: Weihnachten",)


def test_a_single_day_has_no_end() -> None:
    day = replace(CHRISTMAS, last=CHRISTMAS.first)
    assert facts("2026-12-20", closure=day).closings == ("Geschlossen am 23.12.: Weihnachten",)


def test_an_appointment_waits_for_the_end_of_the_closed_days() -> None:
    asked = replace(OFFER, hours=Hours(by_appointment=True))
    opening = facts("2026-12-28", offer=asked).opening
    assert opening.words == "Geschlossen bis 6.1.: Weihnachten"
    assert (opening.brief, opening.state) == ("Zurzeit geschlossen", OpenState.CLOSED)


def test_a_reason_that_nobody_has_translated_is_said_in_german_as_at_the_door() -> None:
    german = replace(CHRISTMAS, texts={"de": Text("Umbau")})
    assert facts("2026-12-28", "fr", closure=german).closings == (
        "Fermé jusqu’au 6 janv. inclus : Umbau",
    )


def test_of_a_discreet_offer_nobody_else_reads_why() -> None:
    discreet = replace(OFFER, needs=("sos",))
    said = facts("2026-12-28", offer=discreet)
    assert said.closings == ("Geschlossen bis 6.1.: Weihnachten",)
    assert said.taken_along.closings == ("Geschlossen bis 6.1.",)


def test_the_house_says_that_it_is_closed_and_that_it_will_be() -> None:
    assert house_closings(told("2026-12-10")) == ("Geschlossen 23.12. bis 6.1.: Weihnachten",)
    assert house_closings(told("2026-12-24", "en")) == ("Closed until 6 Jan: Christmas",)
    assert house_closings(told("2026-12-01")) == ()


def test_nothing_goes_on_in_a_closed_house() -> None:
    daily = replace(OFFER, hours=Hours("Mo-Su 09:00-12:00"))
    titles = [
        [one.title for one in open_in_the_house(told(day, offer=daily))]
        for day in ("2026-12-22", "2026-12-23", "2027-01-07")
    ]
    assert titles == [["Sprachcafé"], [], ["Sprachcafé"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_the_last_day_the_first_day_and_the_reason(language: str) -> None:
    now, soon = (facts(day, language) for day in ("2026-12-28", "2026-12-14"))
    reason = now.reader.read(REASON).text.title
    for said, number in ((now, "6"), (soon, "23")):
        (words,) = said.closings
        assert number in words
        assert reason in words
