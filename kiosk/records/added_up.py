"""The figures of all kiosks of a house or a town, added up.

Each kiosk has rounded its own once, so that their sums may leave the house as they are. Exact
tallies of other kiosks are never read.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk import storage
from kiosk.records.figure_files import FigureFile
from kiosk.records.figure_rows import figures_parsed
from kiosk.records.rounding import Named

LARGEST = 32 * 1024**2
"""No month of a kiosk has figures of so many bytes."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that is not in the sums: ValueError, NewerFiguresError or OSError says why."""

    file: Path
    error: Exception


@dataclass(frozen=True, slots=True)
class AddedUp:
    """Sums of published figures, and by kiosk the periods that are in them."""

    sums: Mapping[Named, int]
    periods: Mapping[str, frozenset[str]]
    unreadable: tuple[Unreadable, ...] = ()


def added_up(files: Iterable[FigureFile]) -> AddedUp:
    """What the files say together; they are read one by one, so that only the sums take memory."""
    sums = Counter[Named]()
    periods = defaultdict[str, set[str]](set)
    unreadable: list[Unreadable] = []
    for file in files:
        try:
            sums.update(figures_parsed(storage.read_of_others(file.path, LARGEST), file.period))
        except (OSError, ValueError) as error:
            unreadable.append(Unreadable(file.path, error))
        else:
            periods[file.kiosk].add(file.period)
    by_kiosk = {kiosk: frozenset(periods[kiosk]) for kiosk in sorted(periods)}
    return AddedUp(sums, by_kiosk, tuple(unreadable))
