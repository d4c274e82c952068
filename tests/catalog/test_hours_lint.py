"""What the checker says about an opening rule."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog.hours.availability import RuleProblem, problems

TODAY = date(2026, 11, 22)


def codes(rule: str) -> list[str]:
    return [problem.code for problem in problems(rule, TODAY)]


@pytest.mark.parametrize(
    "rule",
    [
        "24/7",
        "24/7; PH off",
        "We[2] 16:00-18:00; PH off; SH off",
        "Mo-Fr 09:00-12:00, We 14:00-17:00",
        "Mo-Fr 08:00-12:00,14:00-16:00; PH,SH off",
        "Th[-1] 17:00-19:00",
        "Apr-Sep Sa 10:00-12:00; Oct-Mar Sa 14:00-16:00",
        "Mo-Fr 20:00-02:00",
        "Feb 29 10:00-12:00",
        'Mo 10:00-12:00 "mit Kinderbetreuung"',
        "Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 1 off",
    ],
)
def test_good_rules_have_no_problem(rule: str) -> None:
    assert problems(rule, TODAY) == ()


@pytest.mark.parametrize(
    ("rule", "column", "code"),
    [
        ("", 1, "blank"),
        ("   ", 1, "blank"),
        ("Mo-Fr 09:00-12:00;", 19, "blank"),
        ('"nach Vereinbarung"', 1, "comment"),
        ('Mo 09:00-12:00; "nach Vereinbarung"', 16, "comment"),
        ('Mo-Fr "nach Vereinbarung"', 1, "comment"),
        ("Mo 09:00-12:00 || off", 16, "fallback"),
        ("week 1-53/2 We 10:00-12:00", 10, "step"),
        ("Mo 09:00-17:00/00:30", 15, "step"),
        ("Feb 30 10:00-12:00", 1, "impossible-date"),
        ("Mo 09:00-10:00; Nov 28-31 off", 17, "impossible-date"),
        ("2026 Feb 29 10:00-12:00", 1, "impossible-date"),
        ("Mo-Fr,PH 09:00-12:00", 7, "holiday"),
        ("Mo-Fr 09:00-12:00; SH 10:00-11:00", 20, "holiday"),
        ("sunrise-12:00", 1, "sun"),
        ("Mo 10:00-12:00 unknown", 16, "unknown"),
        ("Mo 10:00-10:00", 4, "no-length"),
        ("Mo 16-18", 4, "without-minutes"),
        ("Mo 16:00-18", 10, "without-minutes"),
        ("Mo 09.00-12.00", 4, "dot"),
        ("Mo-Fr 09:00\N{EN DASH}12:00", 12, "dash"),
        ("Mo 25:00-26:00", 4, "past-day"),
        ("24.12.2026 10:00-12:00", 1, "date-form"),
        ("Mo 09:00-12:00; 2026-12-24 off", 17, "date-form"),
        ("Mo 9:00 bis 12:00", 9, "syntax"),
        ("2126 Dec 24 10:00-12:00", 1, "year"),
        ("Mo 09:00-12:00; 1826 Dec 24 off", 17, "year"),
    ],
)
def test_a_severe_problem_has_its_column(rule: str, column: int, code: str) -> None:
    found = problems(rule, TODAY)
    assert [(problem.column, problem.code) for problem in found] == [(column, code)]
    assert found[0].severe


@pytest.mark.parametrize(
    ("rule", "better"),
    [("Di 09:00-12:00", "Tu"), ("Mo,Mittwoch 09:00-12:00", "We"), ("Dez 24 off", "Dec")],
)
def test_german_words_are_recognised(rule: str, better: str) -> None:
    (problem,) = problems(rule, TODAY)
    assert (problem.code, problem.values["better"]) == ("german-word", better)


def test_a_piece_that_deletes_part_of_a_day_is_pointed_out() -> None:
    assert problems("Mo-Fr 09:00-12:00; We 14:00-17:00", TODAY) == (
        RuleProblem(20, "deletes", {"days": "We"}, severe=False),
    )


@pytest.mark.parametrize(
    "rule",
    [
        "Mo-Fr 09:00-12:00,14:00-16:00; Fr 09:00-12:00",
        "Mo-Fr 09:00-17:00; Fr 09:00-18:00",
        "Mo-Fr 09:00-12:00; Sa 14:00-17:00",
        "Mo-Fr 09:00-12:00; Dec 24 off",
        "Mo-Fr 09:00-12:00; 2026 Dec 24 14:00-16:00",
    ],
)
def test_shortening_lengthening_or_dating_a_day_is_meant(rule: str) -> None:
    assert problems(rule, TODAY) == ()


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("Mo-Fr", "whole-day"),
        ("Mo 17:00+", "open-end"),
        ("Mo 22:00-26:00", "past-midnight"),
        ("Mo 12:00-09:00", "long-night"),
        ("Jan Mo 10:00-12:00; Jan off", "never"),
        ("off", "never"),
        ("PH off", "never"),
        ("Mo-Fr 09:00-12:00; PH off; Sa 10:00-12:00", "too-early"),
    ],
)
def test_what_is_seldom_meant_is_a_warning(rule: str, code: str) -> None:
    (problem,) = problems(rule, TODAY)
    assert (problem.code, problem.severe) == (code, False)


@pytest.mark.parametrize(
    ("rule", "better"),
    [
        ("PH off; Mo-Fr 09:00-12:00", "Mo-Fr 09:00-12:00; PH off"),
        ("SH off; PH off; Mo 09:00-12:00", "Mo 09:00-12:00; SH off; PH off"),
        ('PH,SH off; Mo 09:00-12:00 "x"', 'Mo 09:00-12:00 "x"; PH,SH off'),
        ("Dec 24 off; Mo-Fr 09:00-12:00", "Mo-Fr 09:00-12:00; Dec 24 off"),
        ("Sa off; Mo-Su 09:00-12:00", "Mo-Su 09:00-12:00; Sa off"),
        (
            "PH off; Mo-Fr 09:00-12:00; Dec 25 10:00-11:00",
            "Mo-Fr 09:00-12:00; PH off; Dec 25 10:00-11:00",
        ),
    ],
)
def test_what_closes_has_to_stand_behind_what_it_closes(rule: str, better: str) -> None:
    (problem,) = problems(rule, TODAY)
    assert (problem.code, problem.column, problem.severe) == ("too-early", 1, True)
    assert problem.values["better"] == better
    assert problems(better, TODAY) == ()


@pytest.mark.parametrize(
    "rule",
    [
        "off; Mo 09:00-12:00",
        "Su off; Mo-Fr 09:00-12:00",
        "Mo-Su 10:00-18:00; PH off; Dec 25 10:00-11:00",
    ],
)
def test_a_closing_piece_that_nothing_opens_again_is_fine(rule: str) -> None:
    assert problems(rule, TODAY) == ()


def test_school_holidays_that_nobody_has_published_are_pointed_out() -> None:
    (problem,) = problems("Mo 09:00-12:00; SH off", date(2028, 12, 1))
    assert (problem.code, problem.column, problem.severe) == ("school-years", 17, False)
    assert problem.values == {"until": "2029-08-14"}


WORDS = ("Mo", "Tu", "We[2]", "PH", "SH", "off", "Feb", "30", "2026", "week", "16", "10:00", "24/7")
SIGNS = (";", ",", "-", "+", "||", "/", ' "x" ', '"', " ", "\N{EN DASH}", "ä", "\n")


@given(st.lists(st.sampled_from(WORDS + SIGNS), max_size=12))
def test_any_text_gets_an_answer_with_columns_inside_it(words: list[str]) -> None:
    rule = " ".join(words)
    assert all(1 <= problem.column <= len(rule) + 1 for problem in problems(rule, TODAY))
