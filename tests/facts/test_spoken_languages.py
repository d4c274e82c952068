"""A language is claimed only for the hours in which it is really spoken."""

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.catalog.choices import Kind
from kiosk.catalog.finding.matching import Filters, Match, Query, find
from kiosk.catalog.hours.availability import Hours, OpenState
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.hours.spoken_hours import SpokenHours
from kiosk.catalog.model import Offer
from kiosk.facts.fact import Topic, about
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reasons import reason
from kiosk.records.report.supply import SupplyTable
from kiosk.site.structured_data import structured_data
from tests.catalog.random_offers import index
from tests.facts.readers import CATALOG, OFFER, WEDNESDAY, offer_facts, reader

TUESDAY = WEDNESDAY.replace(day=24)
LINE = replace(
    OFFER,
    kind=Kind.HELPLINE,
    hours=Hours("24/7"),
    languages_spoken=("de", "tr"),
    language_hours={"tr": "Tu 00:00-24:00"},
)


def seen(offer: Offer, language: str, now: datetime) -> OfferFacts:
    """What is said at that time to a reader of that language."""
    return OfferFacts(offer, reader(language, now=now))


def languages(offer: Offer, language: str = "de") -> list[str]:
    return [fact.brief for fact in about(offer_facts(offer, language).all, Topic.LANGUAGES)]


def found(*offers: Offer, now: datetime, filters: Filters = Filters()) -> tuple[Match, ...]:
    return find(index(offers), Query("german", "tr"), now, filters).matches


def test_a_night_in_which_a_language_is_spoken_is_not_over_at_midnight() -> None:
    night = SpokenHours(Hours("24/7"), "Mo-Su 22:00-06:00")
    (span,) = night.openings(WEDNESDAY.date(), 1)
    assert (span.opens.hour, span.closes.hour) == (22, 6)


def test_a_line_that_speaks_turkish_on_tuesdays_does_not_claim_it_on_other_days() -> None:
    assert languages(LINE) == ["Deutsch, Türkisch (Di)"]
    assert languages(LINE, "tr") == ["Türkçe (Sal), Almanca"]
    assert not seen(LINE, "tr", WEDNESDAY).spoken_now
    assert seen(LINE, "tr", TUESDAY).spoken_now


def test_the_hours_of_a_language_lie_within_those_of_the_door() -> None:
    offer = replace(LINE, hours=Hours("Tu,Th 11:00-15:00"), language_hours={"tr": "Tu 10:00-12:00"})
    assert languages(offer) == ["Deutsch, Türkisch (Di 11:00–12:00)"]


def test_where_nobody_knows_the_hours_of_a_language_that_is_said() -> None:
    offer = replace(LINE, language_hours={"tr": ""})
    assert languages(offer) == ["Deutsch, Türkisch (Zeiten bitte erfragen)"]
    assert not seen(offer, "tr", WEDNESDAY).spoken_now


def test_without_known_hours_of_the_door_a_language_is_spoken_at_its_own() -> None:
    hours = SpokenHours(Hours(), "We 10:00-12:00")
    assert hours.availability(WEDNESDAY).state is OpenState.OPEN


def test_by_appointment_nobody_speaks_it_just_now() -> None:
    hours = SpokenHours(Hours(by_appointment=True), "We 10:00-12:00")
    assert hours.availability(WEDNESDAY).state is OpenState.APPOINTMENT


@pytest.mark.parametrize(
    ("hour", "state"), [(23, OpenState.OPEN), (1, OpenState.OPEN), (3, OpenState.LATER)]
)
def test_a_night_belongs_to_the_day_on_which_it_begins(hour: int, state: OpenState) -> None:
    hours = SpokenHours(Hours("Mo-Su 20:00-04:00"), "Tu 22:00-02:00")
    day = 24 if hour > 12 else 25
    now = datetime(2026, 11, day, hour, tzinfo=BERLIN)
    assert hours.availability(now).state is state


def test_an_offer_that_is_open_in_my_language_now_comes_first() -> None:
    always = replace(OFFER, id="always", languages_spoken=("tr",), hours=Hours("24/7"))
    limited = replace(always, id="a", language_hours={"tr": "Tu 00:00-24:00"})
    assert [one.offer.id for one in found(always, limited, now=WEDNESDAY)] == ["always", "a"]
    assert [one.offer.id for one in found(always, limited, now=TUESDAY)] == ["a", "always"]


def test_open_now_in_my_language_leaves_out_what_is_open_in_another_one() -> None:
    offer = replace(LINE, kind=Kind.OFFER)
    both = Filters(open_now=True, my_language=True)
    assert found(offer, now=WEDNESDAY, filters=Filters(my_language=True))
    assert not found(offer, now=WEDNESDAY, filters=both)
    assert found(offer, now=TUESDAY, filters=both)


def test_spoken_there_stays_a_reason_with_its_hours() -> None:
    (match,) = found(replace(LINE, kind=Kind.OFFER), now=WEDNESDAY)
    assert reason(match.reasons[0], reader("tr")).words == "Türkçe (Sal)"


def test_coverage_counts_the_hours_of_the_language_alone() -> None:
    hours = Hours("Mo-Fr 09:00-12:00")
    offer = replace(LINE, kind=Kind.OFFER, hours=hours, language_hours={"tr": "Tu 10:00-12:00"})
    supply = SupplyTable(replace(CATALOG, offers={"cafe": offer}), date(2026, 11, 25))
    assert supply.of("german", "tr").hours == 2.0
    assert supply.of("german", "de").hours == 15.0


def test_search_engines_read_when_a_language_is_spoken() -> None:
    told = json.loads(structured_data(offer_facts(LINE), "de/x/"))["availableChannel"]
    assert told["availableLanguage"] == ["de"]
    _, turkish = told["servicePhone"]
    assert turkish["availableLanguage"] == ["tr"]
    assert [one["dayOfWeek"] for one in turkish["hoursAvailable"]] == ["Tuesday"]
