"""Where nobody knows whether a door is open on holidays, nobody is sent there on one."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.catalog.choices import Kind
from kiosk.catalog.hours.availability import Hours, OpenState, problems
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Offer
from kiosk.facts.offer_facts import OfferFacts
from tests.facts.readers import OFFER, WEDNESDAY, reader

UNSURE = replace(OFFER, hours=Hours("Mo-Fr 08:00-18:00; PH unknown"))
CHRISTMAS = datetime(2026, 12, 25, 10, tzinfo=BERLIN)
BEFORE = datetime(2026, 12, 18, 10, tzinfo=BERLIN)


def facts(now: datetime, offer: Offer = UNSURE) -> OfferFacts:
    return OfferFacts(offer, reader("de", now=now))


def test_on_an_unsure_holiday_no_door_is_said_to_be_open() -> None:
    opening = facts(CHRISTMAS).opening
    assert opening.state is OpenState.LATER
    assert opening.words.startswith("Fr 25.12. (1. Weihnachtstag): bitte vorher anrufen · Öffnet")


def test_a_holiday_that_is_near_is_spoken_of_beside_the_week() -> None:
    assert (
        facts(BEFORE).week
        == "Mo–Fr 8:00–18:00 · Fr 25.12. (1. Weihnachtstag): bitte vorher anrufen"
    )
    assert facts(WEDNESDAY).week == "Mo–Fr 8:00–18:00"


def test_a_help_line_may_be_closed_for_calling_it_is_what_one_does_anyway() -> None:
    line = replace(UNSURE, kind=Kind.HELPLINE)
    assert "(1. Weihnachtstag): vielleicht geschlossen" in facts(BEFORE, line).week


def test_a_holiday_on_which_it_would_be_closed_anyway_needs_no_word() -> None:
    tuesdays = replace(UNSURE, hours=Hours("Tu 08:00-18:00; PH unknown"))
    assert facts(BEFORE, tuesdays).week == "Di 8:00–18:00"


def test_a_rule_that_says_nothing_of_holidays_means_what_it_always_meant() -> None:
    silent = replace(UNSURE, hours=Hours("Mo-Fr 08:00-18:00"))
    assert facts(CHRISTMAS, silent).opening.state is OpenState.OPEN


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("Mo-Fr 08:00-18:00; SH unknown", "unknown"),
        ("PH unknown; Mo-Fr 08:00-18:00", "too-early"),
        ("Mo-Fr 08:00-18:00 unknown", "unknown"),
    ],
)
def test_only_of_public_holidays_nothing_may_be_known(rule: str, code: str) -> None:
    assert code in [one.code for one in problems(rule, WEDNESDAY.date())]


def test_an_unsure_holiday_is_no_slip() -> None:
    assert problems(UNSURE.hours.rule, WEDNESDAY.date()) == ()
