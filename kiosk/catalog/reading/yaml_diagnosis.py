"""Which line somebody probably mistyped, where the parser stumbles only on a later one.

A slip has a remedy: the line whose mending makes the whole file readable is the mistyped one.
So each remedy is tried on the lines around the stumble, the plainest slip first.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from kiosk.catalog.reading.hints import STEP
from kiosk.catalog.reading.yaml_remedies import Remedy, indent_of, indentations, remedies

Reads = Callable[[str], bool]
"""Whether a text is well-formed YAML."""

EFFORT = 1_000_000
"""How many characters are read again at most, so that a large file does not take long."""

BACK, AHEAD = 60, 2
"""How many lines before and after the stumble are looked at."""

LONGEST = 1000
"""Lines of more characters are passed over; nobody types them."""

MOVED = 12
"""How many of them are tried with another indentation."""


@dataclass(frozen=True, slots=True)
class YamlSlip:
    """What was mistyped: the line and column from 1, the code of the message, and its values."""

    line: int
    column: int
    code: str
    values: Mapping[str, str] = field(default_factory=dict)


def probable_slip(text: str, stumble: int, names: Iterable[str], reads: Reads) -> YamlSlip | None:
    """The slip that made the parser stumble on line `stumble` (from 0); None when none is found.

    `names` are the fields that may stand in such a file.
    """
    lines, keys = text.split("\n"), frozenset(names)
    trials = EFFORT // len(text)

    def helpful(tried: Iterator[tuple[int, Remedy]]) -> Iterator[tuple[int, Remedy]]:
        nonlocal trials
        for number, remedy in tried:
            trials -= 1
            if trials < 0:
                return
            if reads("\n".join(_mended(lines, number, remedy))):
                yield number, remedy

    near = [
        number
        for number in _by_distance(stumble, len(lines))
        if _says_something(lines[number]) and len(lines[number]) <= LONGEST
    ]
    plain = helpful(remedies(lines, near, keys))
    moves = helpful(_moves(lines, near))
    found = next(plain, None) or min(
        moves, key=lambda move: _unevenness(_mended(lines, *move)), default=None
    )
    if found is None:
        return None
    number, remedy = found
    return YamlSlip(number + 1, remedy.column, remedy.code, remedy.values)


def _mended(lines: Sequence[str], number: int, remedy: Remedy) -> list[str]:
    """The lines after a remedy."""
    return [*lines[:number], remedy.mended, *lines[number + 1 :]]


def _says_something(line: str) -> bool:
    """Whether a line is neither blank nor a comment."""
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _moves(lines: Sequence[str], near: Sequence[int]) -> Iterator[tuple[int, Remedy]]:
    """Every indentation of a whole line that is worth a try."""
    for number in near[:MOVED]:
        yield from ((number, remedy) for remedy in indentations(lines, number))


def _unevenness(lines: Sequence[str]) -> int:
    """How often the indentation changes, and once more each time by another step than usual."""
    indents = [indent_of(line) for line in lines if _says_something(line)]
    return sum(
        (under != above) + (under > above and under != above + STEP)
        for above, under in pairwise(indents)
    )


def _by_distance(stumble: int, count: int) -> Iterator[int]:
    """The line of the stumble, those before it from near to far, and the next ones."""
    stumble = min(stumble, count - 1)
    yield from range(stumble, max(stumble - BACK, 0) - 1, -1)
    yield from range(stumble + 1, min(stumble + 1 + AHEAD, count))
