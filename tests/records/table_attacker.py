"""An attacker who knows some sums of a table and works out what its cells can be.

It solves integer programmes with HiGHS, which knows all that can be concluded from sums: whoever
subtracts tables from each other concludes less.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import exp
from random import Random

import numpy as np
from highspy import Highs, HighsModelStatus, HighsVarType, ObjSense

from kiosk.records.rounding import BASE, Named

SMALL = range(1, BASE)
"""What nobody may find out."""

Table = Mapping[Named, int]
"""How many there are of each kind, the cells that nobody may find out."""

Sum = Sequence[Named]
"""The cells that are added up; one that is there twice counts twice."""

Known = Iterable[tuple[Sum, int, int]]
"""Sums, and between which numbers a reader knows each to be."""

MOST = 10_000
"""No count of a house is higher."""


class TableAttacker:
    """Knows which whole numbers some sums can be; each sum is of `cells`, whatever those are."""

    def __init__(self, cells: Iterable[Named]) -> None:
        self._columns = {cell: number for number, cell in enumerate(cells)}
        self._solver = Highs()  # type: ignore[no-untyped-call]
        self._solver.setOptionValue("output_flag", False)
        for column in self._columns.values():
            self._solver.addVar(0, MOST)
            self._solver.changeColIntegrality(column, HighsVarType.kInteger)

    def learns(self, cells: Iterable[Named], low: int, high: int) -> None:
        """The sum of these cells lies between two numbers."""
        times = Counter(self._columns[cell] for cell in cells)
        columns, weights = np.array([*times], np.int32), np.array([*times.values()], np.float64)
        self._solver.addRow(low, high, len(times), columns, weights)

    def concludes(self, cells: Iterable[Named]) -> tuple[int, int]:
        """The smallest and the largest number that the sum of these cells can be."""
        times = Counter(self._columns[cell] for cell in cells)
        for column, weight in times.items():
            self._solver.changeColCost(column, weight)
        low, high = self._best(ObjSense.kMinimize), self._best(ObjSense.kMaximize)
        for column in times:
            self._solver.changeColCost(column, 0)
        return low, high

    def _best(self, sense: ObjSense) -> int:
        self._solver.changeObjectiveSense(sense)
        self._solver.run()
        assert self._solver.getModelStatus() == HighsModelStatus.kOptimal
        return round(self._solver.getInfo().objective_function_value)


def recovered(table: Table, sums: Iterable[Sum], known: Known) -> list[tuple[Sum, int]]:
    """The small counts among these sums that a reader concludes exactly, or knows to be small."""
    attacker = TableAttacker(table)
    for cells, low, high in known:
        assert low <= sum(table[cell] for cell in cells) <= high
        attacker.learns(cells, low, high)
    found = []
    for cells in sums:
        count = sum(table[cell] for cell in cells)
        if count in SMALL:
            low, high = attacker.concludes(cells)
            if low == high or (low > 0 and high < BASE):
                found.append((cells, count))
    return found


def left_out(table: Table, sums: Iterable[Sum]) -> Known:
    """The control: sums as they are, of which those from 1 to 4 are only left out."""
    for cells in sums:
        count = sum(table[cell] for cell in cells)
        yield (cells, 1, BASE - 1) if count in SMALL else (cells, count, count)


def rounded_once(figure: int, rounded: int = 1) -> tuple[int, int]:
    """Between what a sum of so many rounded figures lies."""
    off = (BASE - 1) * rounded
    return max(0, figure - off), figure + off


def poisson(mean: float, draw: Random) -> int:
    """A count with this mean, by Knuth's way of multiplying."""
    count, left = 0, draw.random()
    while left > exp(-mean):
        count, left = count + 1, left * draw.random()
    return count
