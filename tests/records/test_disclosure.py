"""Whoever works with everything that a house publishes of visits finds out no small count.

The same attacker recovers small counts that are only left out, so these tests could fail.
"""

from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from random import Random

import pytest

from kiosk.records.published import HELP, LANGUAGE, MATRIX, MET, NEED, OFFER, UNMET_TOO, VISITS
from kiosk.records.published_folder import FEWEST_MONTHS, PublishedFolder
from kiosk.records.report.demand import demand_figures
from kiosk.records.rounding import Named
from kiosk.records.tally import Cell, Counted, Half, Tally
from tests.records.table_attacker import Known, Table, left_out, poisson, recovered, rounded_once

MONTHS = ("2026-01", "2026-02", "2026-03")
HALF_YEAR, AFTERWARDS = "2026-H1", date(2026, 7, 1)
NEEDS, LANGUAGES = ("german", "work", "housing"), ("ar", "tr", "uk", "ti")
WHAT = {MET: Counted.FOUND, UNMET_TOO: Counted.MISSED}
LINES = {"no line": (), "one line": ("a",), "other line": ("b",), "both lines": ("a", "b")}
"""Which help lines a visit may open: a figure of their own each, and one of visits with any."""

ATOMS: tuple[Named, ...] = tuple(product(MONTHS, NEEDS, LANGUAGES, WHAT, LINES))
"""The kinds of visits."""


def random_table(seed: int) -> Table:
    """Many small counts and a few large ones; few visits open a help line."""
    draw = Random(f"table {seed}")
    often = {"no line": 2.0, "one line": 0.5, "other line": 0.2, "both lines": 0.1}
    return {atom: poisson(draw.gammavariate(0.5, often[atom[4]]), draw) for atom in ATOMS}


def tally_of(table: Table) -> Tally:
    """What a kiosk counts when each visit asks for one need, which tells a reader the most."""
    tally = Tally()
    for month, need, language, what, lines in ATOMS:
        day, count = date.fromisoformat(f"{month}-15"), table[month, need, language, what, lines]
        visit = Cell(day, Half.MORNING, language)
        tally[visit, Counted.VISIT] += count
        tally[Cell(day, Half.MORNING, language, need), WHAT[what]] += count
        if LINES[lines]:
            tally[visit, Counted.HELP_LINE] += count
        for line in LINES[lines]:
            tally[Cell(day, offer=line), Counted.SHOWN] += count
    return tally


def atoms(*places: str) -> list[Named]:
    """Those that belong to all of these months, needs, languages, outcomes or help lines."""
    return [atom for atom in ATOMS if set(places) <= {*atom, *LINES[atom[4]]}]


def called(*places: str) -> list[Named]:
    """The same with any help line."""
    return [atom for atom in atoms(*places) if LINES[atom[4]]]


def groups() -> Iterator[tuple[Named, list[Named]]]:
    """Every figure that is published, and what it is the sum of."""
    for month, need, what in product(MONTHS, NEEDS, WHAT):
        yield (NEED, month, need, what), atoms(month, need, what)
    for month, language in product(MONTHS, LANGUAGES):
        yield (LANGUAGE, month, language, VISITS), atoms(month, language)
    for month in MONTHS:
        yield (HELP, month, VISITS), called(month)
    for line in ("a", "b"):
        yield (OFFER, HALF_YEAR, line, "shown"), atoms(line)
    for need, language, what in product(NEEDS, LANGUAGES, WHAT):
        yield (MATRIX, HALF_YEAR, need, language, what), atoms(need, language, what)


def small_ones() -> Iterator[list[Named]]:
    """What the attacker is after: every figure, and every kind of visit."""
    yield from (summed for _, summed in groups())
    yield from ([atom] for atom in ATOMS)


def running() -> Iterator[tuple[int, tuple[str, str], list[Named]]]:
    """Sums over the first months, by how many those are."""
    for number in range(1, len(MONTHS) + 1):
        for place in product(NEEDS, WHAT):
            yield number, place, [atom for m in MONTHS[:number] for atom in atoms(m, *place)]
        for language in LANGUAGES:
            summed = [atom for m in MONTHS[:number] for atom in atoms(m, language)]
            yield number, (LANGUAGE, language), summed
        yield number, (HELP, ""), [atom for m in MONTHS[:number] for atom in called(m)]


def published(table: Table, folder: Path) -> Known:
    """What the files of a house say, and the running totals that its reports make of them."""
    house = PublishedFolder(folder, "house-1")
    assert house.publish(tally_of(table), (), AFTERWARDS) == [*MONTHS, HALF_YEAR]
    figures = house.figures()
    assert figures.keys() <= {name for name, _ in groups()}
    for name, summed in groups():
        yield summed, *rounded_once(figures.get(name, 0))
    for number, (what, which), summed in running():
        sums = demand_figures(figures, MONTHS[:number])
        if what == LANGUAGE:
            said = sums.languages.get(which, 0)
        elif what == HELP:
            said = sums.help_line
        else:
            need = sums.needs.get(what)
            said = getattr(need, which) if need else 0
        yield summed, *rounded_once(said, number)


def test_nothing_small_is_recovered_from_what_is_published(tmp_path: Path) -> None:
    table = random_table(0)
    assert recovered(table, small_ones(), published(table, tmp_path)) == []


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", range(1, 25))
def test_nothing_small_is_recovered_from_any_table(tmp_path: Path, seed: int) -> None:
    table = random_table(seed)
    assert recovered(table, small_ones(), published(table, tmp_path)) == []


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", [0, pytest.param(1, marks=pytest.mark.exhaustive)])
def test_the_same_attacker_recovers_what_is_only_left_out(seed: int) -> None:
    table = random_table(seed)
    sums = [summed for _, summed in groups()] + [summed for *_, summed in running()]
    sums += [atoms(month) for month in MONTHS]
    assert len(recovered(table, small_ones(), left_out(table, sums))) > 5


@pytest.mark.parametrize("months", range(1, FEWEST_MONTHS))
def test_too_few_months_are_no_half_year(tmp_path: Path, months: int) -> None:
    table = random_table(0)
    few = {atom: count if atom[0] in MONTHS[:months] else 0 for atom, count in table.items()}
    house = PublishedFolder(tmp_path, "house-1")
    assert house.publish(+tally_of(few), (), AFTERWARDS) == list(MONTHS[:months])
    assert not any(name[0] in (MATRIX, OFFER) for name in house.figures())
