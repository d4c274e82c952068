"""Staff read every problem in both of their languages."""

import re
from datetime import date
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast

from kiosk.catalog.hours.availability import problems
from kiosk.language.strings import Strings
from kiosk.problems import Problem, Severity

RULES = {
    "blank": "Mo 09:00-10:00;",
    "comment": '"nach Vereinbarung"',
    "date-form": "24.12.2026 09:00-10:00",
    "dash": "Mo 09:00\u201310:00",
    "deletes": "We 09:00-10:00; We 14:00-15:00",
    "dot": "Mo 09.30-10:00",
    "fallback": "Mo 09:00-10:00 || Tu 09:00-10:00",
    "german-word": "Mi 09:00-10:00",
    "holiday": "Mo 09:00-10:00; PH 10:00-11:00",
    "impossible-date": "Feb 30 09:00-10:00",
    "long-night": "Mo 18:00-16:00",
    "never": "Mo 09:00-10:00; off",
    "no-length": "Mo 09:00-09:00",
    "open-end": "Mo 09:00+",
    "past-day": "Mo 25:00-26:00",
    "past-midnight": "Mo 20:00-26:00",
    "school-years": "Mo 09:00-10:00; SH off",
    "step": "week 1-53/2 Mo 09:00-10:00",
    "sun": "Mo sunrise-12:00",
    "syntax": "täglich",
    "too-early": "PH off; Mo 09:00-10:00",
    "unknown": "Mo 09:00-10:00 unknown",
    "whole-day": "Mo",
    "without-minutes": "Mo 9-10",
    "year": "2126 Dec 24 10:00-12:00",
}


def messages(language: str) -> dict[str, set[str]]:
    """The variables of each staff message."""
    source = files("kiosk.language").joinpath("locales/staff", f"{language}.ftl").read_text("utf-8")
    entries = FluentParser(with_spans=True).parse(source).body
    assert not [entry for entry in entries if isinstance(entry, ast.Junk)]
    found = [entry for entry in entries if isinstance(entry, ast.Message)]
    assert len({entry.id.name for entry in found}) == len(found)
    return {entry.id.name: variables(source, entry) for entry in found}


def variables(source: str, entry: ast.Message) -> set[str]:
    """The names of the variables in a message."""
    assert entry.span is not None
    return set(re.findall(r"\$([a-z]+)", source[entry.span.start : entry.span.end]))


def test_both_languages_say_the_same_messages_about_the_same_things() -> None:
    assert messages("de") == messages("en")


@pytest.mark.parametrize("code", RULES)
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_problem_of_a_rule_has_words(code: str, language: str) -> None:
    say = Strings(language, "staff", isolate=False)
    found = {problem.code: problem for problem in problems(RULES[code], date(2028, 12, 1))}
    assert code in found
    assert say.has(f"hours-{code}")
    assert say(f"hours-{code}", **found[code].values)


def test_every_message_about_hours_belongs_to_a_problem() -> None:
    about_hours = {name for name in messages("de") if name.startswith("hours-")}
    assert about_hours == {f"hours-{code}" for code in (*RULES, "over")}


def test_a_problem_of_a_whole_file_has_no_line() -> None:
    problem = Problem("content/needs.yaml", "no-file")
    assert problem.place == "content/needs.yaml"


def test_a_problem_at_a_place_names_line_and_column() -> None:
    problem = Problem("content/x.yaml", "missing", Severity.WARNING, 3, 7, "cost")
    assert problem.place == "content/x.yaml:3:7"
