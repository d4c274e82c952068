"""Checker and schema agree about everything that a schema can say."""

import re
from collections import Counter
from pathlib import PurePath

import pytest

from kiosk.catalog.field_table.house import FILES
from kiosk.catalog.json_schema.file_schemas import OFFER_FILE
from kiosk.problems import Problem, Severity
from tests.catalog.json_schema.checkers_eyes import problems
from tests.catalog.json_schema.editors_eyes import DECIMAL, faults
from tests.catalog.json_schema.mutated_files import FILES as SHIPPED
from tests.catalog.json_schema.mutated_files import mutated
from tests.catalog.json_schema.unsayable import (
    HOURS,
    PARTLY_SAYABLE,
    SAYABLE_ADVICE,
    SPELT_AS_NUMBERS,
    UNSAYABLE,
)

SAMPLE, ALL = 60, 1_000
EITHER = re.compile(r"address\.street$|seasons\.\d+\.(?:from|until)$")


def kind_of(name: str) -> str:
    """The kind of file that a content file is, as schemas are named."""
    return PurePath(name).name if name in FILES else OFFER_FILE


def code_of(problem: Problem) -> str:
    """A problem's code; one of its own where another field would have done."""
    missing = problem.code == "missing"
    return "missing-either" if missing and EITHER.search(problem.field) else problem.code


def partly(problem: Problem) -> bool:
    """Whether an editor sees only some of what is wrong in this way."""
    spelt = problem.code in SPELT_AS_NUMBERS and DECIMAL.fullmatch(problem.values["value"])
    return bool(spelt) or problem.code in PARTLY_SAYABLE


def sayable(found: list[Problem]) -> list[Problem]:
    """What an editor may mark."""
    return [
        one
        for one in found
        if one.severity is Severity.ERROR or one.code.startswith(SAYABLE_ADVICE)
        if code_of(one) not in UNSAYABLE and not one.code.startswith(HOURS)
    ]


def disagreements(numbers: range) -> list[str]:
    """Where one of both finds a fault and the other should and does not."""
    found = []
    for number in numbers:
        name, text = mutated(number)
        told, marked = sayable(problems(name, text)), faults(kind_of(name), text)
        overlooked = not marked and not all(map(partly, told))
        if overlooked or (marked and not told):
            codes = sorted(one.code for one in told)
            found.append(f"{number} {name}: checker {codes}, schema {marked}")
    return found


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_file_is_good_to_both(name: str) -> None:
    assert faults(kind_of(name), SHIPPED[name]) == []
    assert sayable(problems(name, SHIPPED[name])) == []


@pytest.mark.exhaustive
def test_both_agree_about_changed_files() -> None:
    assert disagreements(range(SAMPLE)) == []


@pytest.mark.exhaustive
def test_both_agree_about_a_thousand_changed_files() -> None:
    assert disagreements(range(SAMPLE, ALL)) == []


@pytest.mark.exhaustive
def test_the_changes_make_good_files_and_bad_ones_of_every_kind() -> None:
    good = Counter(not sayable(problems(*mutated(number))) for number in range(SAMPLE))
    assert min(good[True], good[False]) >= SAMPLE // 10
    assert {kind_of(mutated(number)[0]) for number in range(ALL)} == {OFFER_FILE, *FILES}


def test_a_tilde_is_a_word_to_the_checker_and_nothing_to_an_editor() -> None:
    text = "terms: [{term: ~}]"
    assert problems("glossary.yaml", text) == []
    assert faults("glossary.yaml", text) != []


def test_a_number_may_have_been_spelt_as_it_should() -> None:
    name, good = "offers/familienbuero.yaml", SHIPPED["offers/familienbuero.yaml"]
    right, wrong = (good.replace('"40670"', code) for code in ("40670", "4e4"))
    assert faults(kind_of(name), right) == faults(kind_of(name), wrong) == []
    assert [one.code for one in problems(name, wrong)] == ["postcode"]
