"""An attacker who knows some sums of a table and works out what its cells can be.

It solves integer programmes with HiGHS, which knows all that can be concluded from sums: whoever
subtracts tables from each other concludes less.
"""

from collections.abc import Hashable, Iterable

import numpy as np
from highspy import Highs, HighsModelStatus, HighsVarType, ObjSense

MOST = 10_000
"""No count of a house is higher."""


class TableAttacker:
    """Knows which whole numbers some sums can be; each sum is of `cells`, whatever those are."""

    def __init__(self, cells: Iterable[Hashable]) -> None:
        self._columns = {cell: number for number, cell in enumerate(cells)}
        self._solver = Highs()  # type: ignore[no-untyped-call]
        self._solver.setOptionValue("output_flag", False)
        for column in self._columns.values():
            self._solver.addVar(0, MOST)
            self._solver.changeColIntegrality(column, HighsVarType.kInteger)

    def learns(self, cells: Iterable[Hashable], low: int, high: int) -> None:
        """The sum of these cells lies between two numbers."""
        columns = self._columns_of(cells)
        self._solver.addRow(low, high, len(columns), columns, np.ones(len(columns)))

    def concludes(self, cells: Iterable[Hashable]) -> tuple[int, int]:
        """The smallest and the largest number that the sum of these cells can be."""
        columns = self._columns_of(cells)
        for column in columns:
            self._solver.changeColCost(int(column), 1)
        low, high = self._best(ObjSense.kMinimize), self._best(ObjSense.kMaximize)
        for column in columns:
            self._solver.changeColCost(int(column), 0)
        return low, high

    def _columns_of(
        self, cells: Iterable[Hashable]
    ) -> "np.ndarray[tuple[int], np.dtype[np.int32]]":
        return np.array([self._columns[cell] for cell in cells], dtype=np.int32)

    def _best(self, sense: ObjSense) -> int:
        self._solver.changeObjectiveSense(sense)
        self._solver.run()
        assert self._solver.getModelStatus() == HighsModelStatus.kOptimal
        return round(self._solver.getInfo().objective_function_value)
