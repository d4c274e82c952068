"""A slip in any line of the shipped offers is found on that line, not where YAML gives up."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from kiosk.catalog.choices import Kind
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.model import Offer
from kiosk.catalog.reading import yaml_source
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.offer_file import KnownIds, offer
from kiosk.catalog.reading.yaml_diagnosis import probable_slip
from kiosk.problems import Problem

TODAY = date(2026, 11, 22)
SHIPPED = sorted(Path(__file__).parents[2].glob("content/offers/*.yaml"))
TRIED = 60
"""How many slips of each kind are tried."""


class Slipped(NamedTuple):
    """A shipped file with a slip in one line."""

    file: Path
    line: int
    text: str


def slips(kind: str) -> list[Slipped]:
    """The slips of one kind, drawn from all lines of all shipped offers where it can happen."""
    drawn = Random(kind)
    possible = [
        (file, number, slip)
        for file in SHIPPED
        for number, line in enumerate(file.read_text("utf-8").split("\n"))
        if line.strip() and not line.startswith("#")
        for slip in spoilt(kind, line)
    ]
    found = []
    for file, number, slip in drawn.sample(possible, min(TRIED, len(possible))):
        lines = file.read_text("utf-8").split("\n")
        lines[number] = slip
        found.append(Slipped(file, number + 1, "\n".join(lines)))
    return found


def spoilt(kind: str, line: str) -> Iterator[str]:
    """The ways in which a line can be spoilt."""
    field = re.match(r"(\s*[\w-]+):( ?)(.*)$", line)
    match kind:
        case "blank after the colon" if field and field[3]:
            yield f"{field[1]}:{field[3]}"
        case "colon" if field:
            yield f"{field[1]}{field[2]}{field[3]}"
        case "too far left" if line.startswith("  "):
            yield line[1:]
            yield line[2:]
        case "too far right":
            yield f" {line}"
            yield f"  {line}"
        case "tab" if line.startswith(" "):
            yield f"\t{line.lstrip()}"
        case "quotation mark" if field:
            for mark in re.finditer("[\"']", line):
                yield line[: mark.start()] + line[mark.end() :]
        case "bracket" if field:
            for bracket in re.finditer(r"[\[\]{}]", line):
                yield line[: bracket.start()] + line[bracket.end() :]


def checked(slipped: Slipped) -> tuple[Offer | None, list[Problem]]:
    """What a check makes of a file."""
    report = FileReport(slipped.file.name, TODAY)
    node = yaml_source.root(slipped.text.encode(), OFFER, report)
    if node is None:
        return None, report.problems
    section = Section(report, node, OFFER)
    return offer(section, Kind.OFFER, slipped.file.stem, KnownIds(None, None), {}), report.problems


@pytest.mark.parametrize(
    "kind",
    [
        "blank after the colon",
        "colon",
        "too far left",
        "too far right",
        "tab",
        "quotation mark",
        "bracket",
    ],
)
def test_a_slip_is_found_on_its_line(kind: str) -> None:
    missed = []
    tried = slips(kind)
    assert len(tried) == TRIED
    for slipped in tried:
        as_shipped = slipped._replace(text=slipped.file.read_text("utf-8"))
        meant, _ = checked(as_shipped)
        read, problems = checked(slipped)
        found = {problem.line for problem in problems} == {slipped.line}
        harmless = not problems and read == meant
        if not (found or harmless):
            missed.append((slipped.file.name, slipped.line, problems))
    assert len(missed) <= 0.03 * len(tried), missed


def test_a_hopeless_text_is_given_up_soon() -> None:
    tried = []

    def never(text: str) -> bool:
        tried.append(text)
        return False

    text = "a: [b, 'c: {d\n" * 10_000
    assert probable_slip(text, 9_999, ["a"], never) is None
    assert sum(map(len, tried)) < 2_000_000
