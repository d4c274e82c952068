"""Whoever works with everything that a house publishes finds out no small count.

The same attacker recovers small counts that are only left out, so these tests could fail.
"""

from collections.abc import Iterator
from datetime import date
from itertools import product
from math import exp
from pathlib import Path
from random import Random

import pytest

from kiosk.records.published import LANGUAGE, MATRIX, MET, NEED, UNMET_TOO, VISITS
from kiosk.records.published_folder import FEWEST_MONTHS, PublishedFolder
from kiosk.records.report.demand import demand_figures
from kiosk.records.rounding import BASE, Named
from kiosk.records.tally import Cell, Counted, Half, Tally
from tests.records.table_attacker import TableAttacker

MONTHS = ("2026-01", "2026-02", "2026-03")
HALF_YEAR, AFTERWARDS = "2026-H1", date(2026, 7, 1)
NEEDS, LANGUAGES = ("german", "work", "housing"), ("ar", "tr", "uk", "ti")
WHAT = {MET: Counted.FOUND, UNMET_TOO: Counted.MISSED}
SMALL = range(1, BASE)

Atom = tuple[str, str, str, str]
"""Month, need, language, and whether it was met."""

ATOMS: tuple[Atom, ...] = tuple(product(MONTHS, NEEDS, LANGUAGES, WHAT))
Table = dict[Atom, int]
Known = Iterator[tuple[list[Atom], int, int]]
"""Which atoms are summed up, and between which numbers a reader knows the sum to be."""


def random_table(seed: int) -> Table:
    """Many small counts and a few large ones."""
    draw = Random(f"table {seed}")
    return {atom: poisson(draw.gammavariate(0.5, 2), draw) for atom in ATOMS}


def poisson(mean: float, draw: Random) -> int:
    """A count with this mean, by Knuth's way of multiplying."""
    count, left = 0, draw.random()
    while left > exp(-mean):
        count, left = count + 1, left * draw.random()
    return count


def tally_of(table: Table) -> Tally:
    """What a kiosk counts when each visit asks for one need, which tells a reader the most."""
    tally = Tally()
    for (month, need, language, what), count in table.items():
        day = date.fromisoformat(f"{month}-15")
        tally[Cell(day, Half.MORNING, language), Counted.VISIT] += count
        tally[Cell(day, Half.MORNING, language, need), WHAT[what]] += count
    return tally


def atoms(*places: str) -> list[Atom]:
    """Those that belong to all of these months, needs, languages or outcomes."""
    return [atom for atom in ATOMS if set(places) <= set(atom)]


def groups() -> Iterator[tuple[Named, list[Atom]]]:
    """Every figure that is published, and what it is the sum of."""
    for month, need, what in product(MONTHS, NEEDS, WHAT):
        yield (NEED, month, need, what), atoms(month, need, what)
    for month, language in product(MONTHS, LANGUAGES):
        yield (LANGUAGE, month, language, VISITS), atoms(month, language)
    for need, language, what in product(NEEDS, LANGUAGES, WHAT):
        yield (MATRIX, HALF_YEAR, need, language, what), atoms(need, language, what)


def published(table: Table, folder: Path) -> Known:
    """What the files of a house say, and the running totals that its reports make of them."""
    house = PublishedFolder(folder, "house-1")
    assert house.publish(tally_of(table), (), AFTERWARDS) == [*MONTHS, HALF_YEAR]
    figures = house.figures()
    for name, summed in groups():
        figure = figures.get(name, 0)
        yield summed, max(0, figure - 4), figure + 4
    for number in range(1, len(MONTHS) + 1):
        sums, off = demand_figures(figures, MONTHS[:number]), 4 * number
        for need in sums.needs:
            summed = [atom for month in MONTHS[:number] for atom in atoms(month, need, MET)]
            yield summed, max(0, sums.needs[need].met - off), sums.needs[need].met + off
        for language, visits in sums.languages.items():
            summed = [atom for month in MONTHS[:number] for atom in atoms(month, language)]
            yield summed, max(0, visits - off), visits + off


def left_out(table: Table, _: Path) -> Known:
    """The same tables exact, with running totals; counts from 1 to 4 are only left out."""
    sums = [summed for _, summed in groups()]
    sums += [atoms(month) for month in MONTHS]
    for number in range(1, len(MONTHS) + 1):
        for places in product(NEEDS, WHAT):
            sums.append([a for month in MONTHS[:number] for a in atoms(month, *places)])
        for language in LANGUAGES:
            sums.append([a for month in MONTHS[:number] for a in atoms(month, language)])
    for summed in sums:
        count = sum(table[atom] for atom in summed)
        yield (summed, 1, 4) if count in SMALL else (summed, count, count)


def recovered(table: Table, known: Known) -> list[tuple[Named, int]]:
    """The small counts that a reader concludes exactly, or knows to be small and not nothing."""
    attacker = TableAttacker(ATOMS)
    for summed, low, high in known:
        assert low <= sum(table[atom] for atom in summed) <= high
        attacker.learns(summed, low, high)
    found = []
    for name, summed in (*groups(), *((atom, [atom]) for atom in ATOMS)):
        count = sum(table[atom] for atom in summed)
        if count in SMALL:
            low, high = attacker.concludes(summed)
            if low == high or (low > 0 and high < BASE):
                found.append((name, count))
    return found


def test_nothing_small_is_recovered_from_what_is_published(tmp_path: Path) -> None:
    table = random_table(0)
    assert recovered(table, published(table, tmp_path)) == []


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", range(1, 25))
def test_nothing_small_is_recovered_from_any_table(tmp_path: Path, seed: int) -> None:
    table = random_table(seed)
    assert recovered(table, published(table, tmp_path)) == []


@pytest.mark.parametrize("seed", [0, pytest.param(1, marks=pytest.mark.exhaustive)])
def test_the_same_attacker_recovers_what_is_only_left_out(tmp_path: Path, seed: int) -> None:
    table = random_table(seed)
    exactly = [one for one in recovered(table, left_out(table, tmp_path)) if one]
    assert len(exactly) > 5


@pytest.mark.parametrize("months", range(1, FEWEST_MONTHS))
def test_too_few_months_are_no_half_year(tmp_path: Path, months: int) -> None:
    few = {atom: count for atom, count in random_table(0).items() if atom[0] in MONTHS[:months]}
    house = PublishedFolder(tmp_path, "house-1")
    assert house.publish(tally_of(few), (), AFTERWARDS) == list(MONTHS[:months])
    assert not any(name[0] == MATRIX for name in house.figures())
