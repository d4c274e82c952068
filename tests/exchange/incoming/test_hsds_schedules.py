"""Schedules of HSDS become a rule or dates where they are exact, and words for a person else."""

from typing import Any

import pytest

from kiosk.exchange.incoming.hsds_schedules import schedule_fields
from kiosk.exchange.incoming.untrusted_json import ForeignRecord
from tests.catalog.content_folder import STAFF

TIMES = {"opens_at": "16:00:00", "closes_at": "18:00:00"}


def read(*schedules: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The fields that schedules fill, and what is left to a person."""
    return schedule_fields(ForeignRecord({"schedules": list(schedules)}), STAFF[0])


@pytest.mark.parametrize(
    ("schedule", "rule"),
    [
        ({"freq": "WEEKLY", "byday": "MO,TU,WE"}, "Mo-We 16:00-18:00"),
        ({"freq": "WEEKLY", "byday": "SA", "interval": 1}, "Sa 16:00-18:00"),
        ({"freq": "MONTHLY", "byday": "2WE,-1FR"}, "We[2],Fr[-1] 16:00-18:00"),
    ],
)
def test_the_same_week_again_and_again_is_a_rule(schedule: dict[str, Any], rule: str) -> None:
    assert read({**TIMES, **schedule})[0]["hours"] == rule


def test_several_schedules_make_one_rule() -> None:
    weekly = {"freq": "WEEKLY", **TIMES}
    morning = {"freq": "WEEKLY", "opens_at": "09:00", "closes_at": "12:00"}
    found, _ = read({**weekly, "byday": "TU"}, {**morning, "byday": "TU,TH"})
    assert found["hours"] == "Tu 09:00-12:00,16:00-18:00; Th 09:00-12:00"


@pytest.mark.parametrize(
    "days",
    [
        {"dtstart": "2026-12-03", "until": "2026-12-03"},
        {"valid_from": "2026-12-03", "valid_to": "2026-12-03"},
    ],
)
def test_a_single_day_is_a_date(days: dict[str, Any]) -> None:
    assert read({**TIMES, **days})[0]["dates"] == ["2026-12-03 16:00-18:00"]


def test_some_weeks_are_their_dates() -> None:
    run = {"dtstart": "2026-12-01", "until": "2026-12-15", "freq": "WEEKLY", "byday": "TH"}
    assert read({**TIMES, **run})[0]["dates"] == [
        "2026-12-03 16:00-18:00",
        "2026-12-10 16:00-18:00",
    ]


@pytest.mark.parametrize(
    "schedule",
    [
        {"freq": "WEEKLY", "byday": "MO", "interval": 2},
        {"freq": "WEEKLY", "byday": "2MO"},
        {"freq": "MONTHLY", "byday": "MO"},
        {"freq": "MONTHLY", "byday": "2MO", "bymonthday": "3"},
        {"freq": "WEEKLY", "byday": "MONTAG"},
        {"freq": "WEEKLY", "byday": "MO", "count": 3},
        {"freq": "WEEKLY", "byday": "MO", "valid_from": "2026-01-01"},
        {"freq": "WEEKLY", "byday": "MO", "opens_at": "abends"},
        {"freq": "WEEKLY", "byday": "MO", "closes_at": "16:00"},
        {"freq": "WEEKLY", "byday": "MO", "dtstart": "2026-02-30", "until": "2026-03-30"},
    ],
)
def test_anything_else_is_left_to_a_person_in_its_own_words(schedule: dict[str, Any]) -> None:
    found, notes = read({**TIMES, "description": "Montags, wie es passt", **schedule})
    assert not found["hours"]
    assert not found["dates"]
    assert any("Montags, wie es passt" in note for note in notes)


def test_a_rule_that_another_kiosk_wrote_is_taken_as_it_is() -> None:
    rule = "We[2] 16:00-18:00; PH off"
    extra = {"valid_from": "2026-12-03", "valid_to": "2026-12-03", **TIMES}
    found, notes = read({"notes": f"opening_hours: {rule}"}, extra)
    assert (found["hours"], found["dates"], notes) == (rule, ["2026-12-03 16:00-18:00"], [])


def test_a_rule_that_nobody_understands_is_not() -> None:
    assert not read({"notes": "opening_hours: immer mal", "description": "Oft"})[0]["hours"]
