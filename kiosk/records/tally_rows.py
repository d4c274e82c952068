"""The tally as rows of a TinyDB file, and back; rows are sorted, so that no order is told."""

import json
from collections.abc import Iterable
from datetime import date

from kiosk.records.tally import Cell, Counted, Half, Tally

TABLE = "tally"
_KEYS = {"day", "half", "language", "need", "offer"}
_COUNTS = {str(counted): counted for counted in Counted}
_MOST = 10**9
"""No count of a house is higher."""


def written(tally: Tally) -> bytes:
    """The bytes of a file with one row for each cell; the same tally gives the same bytes."""
    rows: dict[Cell, dict[str, int]] = {}
    for (cell, counted), count in sorted(tally.items()):
        if count:
            rows.setdefault(cell, {})[str(counted)] = count
    lines = (
        f'"{number}": {json.dumps({**_key(cell), **counts}, ensure_ascii=False)}'
        for number, (cell, counts) in enumerate(rows.items(), start=1)
    )
    body = ",\n".join(lines)
    return f'{{"{TABLE}": {{\n{body}\n}}}}\n'.encode()


def parsed(content: bytes) -> Tally:
    """The tally of a file; raises ValueError when anything in it is not as it was written."""
    try:
        table = json.loads(content)[TABLE]
        return _tally(table.values())
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no tally: {error}") from error


def _key(cell: Cell) -> dict[str, str]:
    """What a row counts, without what is empty."""
    named = {
        "day": cell.day.isoformat(),
        "half": str(cell.half),
        "language": cell.language,
        "need": cell.need,
        "offer": cell.offer,
    }
    return {name: value for name, value in named.items() if value}


def _tally(rows: Iterable[dict[str, object]]) -> Tally:
    found = Tally()
    for row in rows:
        named = {name: str(value) for name, value in row.items() if name in _KEYS}
        day, half = date.fromisoformat(named.pop("day")), Half(named.pop("half", ""))
        cell = Cell(day, half, **named)
        for name in row.keys() - _KEYS:
            found[cell, _COUNTS[name]] += _count(row[name])
    return found


def _count(value: object) -> int:
    if type(value) is not int or not 0 < value <= _MOST:
        raise ValueError(f"no count: {value!r}")
    return value
