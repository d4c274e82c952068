"""Published figures as rows of a file, and back; sorted, so that no order is told."""

import json
from collections.abc import Mapping

from kiosk.records.case_counts import CASE, REFERRAL, RELATIVES, TOPIC
from kiosk.records.published import HELP, LANGUAGE, MATRIX, NEED, OFFER
from kiosk.records.rounding import BASE, Named

TABLE = "figures"

VERSION = 1
"""How the file is laid out; one that names no version is of the first."""

PARTS = {
    **{HELP: 3, CASE: 3, RELATIVES: 3},
    **{NEED: 4, LANGUAGE: 4, OFFER: 4, TOPIC: 4, REFERRAL: 4},
    MATRIX: 5,
}
"""Of how many parts the name of a figure is made, by its family."""

_MOST = 10**9
"""No count of a house is higher."""


class NewerFiguresError(ValueError):
    """A file was written by a kiosk that knows more than this one."""


def figures_written(figures: Mapping[Named, int]) -> bytes:
    """The bytes of a file with one row for each figure; the same figures give the same bytes."""
    lines = (
        f'"{number}": {json.dumps({"figure": name, "count": count}, ensure_ascii=False)}'
        for number, (name, count) in enumerate(sorted(figures.items()), start=1)
    )
    body = ",\n".join(lines)
    return f'{{"{TABLE}": {{\n{body}\n}}}}\n'.encode()


def figures_parsed(content: bytes, period: str) -> dict[Named, int]:
    """The figures of a file that tells of `period` alone.

    Raises NewerFiguresError, and ValueError when anything in it is not as it was written.
    """
    try:
        document = json.loads(content)
        if document.get("version", VERSION) != VERSION:
            raise NewerFiguresError(f"version {document['version']}")
        rows = document[TABLE].values()
        found = {_name(row["figure"], period): _count(row["count"]) for row in rows}
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no figures: {error}") from error
    if len(found) < len(rows):
        raise ValueError("a figure stands there twice")
    return found


def _name(value: list[str], period: str) -> Named:
    family, of, *_ = value
    named = len(value) == PARTS.get(family, len(value))
    if of != period or not named or not all(type(part) is str for part in value):
        raise ValueError(f"no figure of {period}: {value!r}")
    return tuple(value)


def _count(value: object) -> int:
    if type(value) is not int or not 0 < value < _MOST or value % BASE:
        raise ValueError(f"no rounded count: {value!r}")
    return value
