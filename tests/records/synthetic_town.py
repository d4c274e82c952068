"""The records of a town that never was: as many kiosks and months as asked for, of one seed.

A few model houses are counted in full, and every kiosk is like one of them: its tally files are
those of its model, its figures are the model's counts, rounded with a key of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from kiosk.records import rounding, tally_rows
from kiosk.records.case import months_before
from kiosk.records.figure_files import figures_file
from kiosk.records.figure_rows import figures_written
from kiosk.records.period_names import half_year_of, month_of
from kiosk.records.published import period_counts
from kiosk.records.rounding import Named
from kiosk.records.tally import Cell, Counted, Half, Tally
from tests.records.synthetic_year import CATALOG, LANGUAGES

MODELS = 8

ROWS = 420
"""Of a kiosk's tally of one month: ten million in 1,000 kiosks and two years."""

NEEDS = ["", "", *(sub.id for need in CATALOG.needs.values() for sub in need.subs)]
"""What visits ask for; the empty one is the visit itself."""

HALVES = (Half.MORNING, Half.AFTERNOON)
OUTCOMES = (Counted.FOUND, Counted.OTHER_LANGUAGE, Counted.NOTHING, Counted.MISSED)


@dataclass(frozen=True, slots=True)
class ModelHouse:
    """The tally files of one house by month, and its exact counts by month and half-year."""

    tallies: dict[str, bytes]
    counts: dict[str, dict[Named, int]]


def write_town(
    folder: Path, kiosks: int, final: date, months: int, *, seed: int = 1, rows: int = ROWS
) -> int:
    """Write the files of so many kiosks, `house-0000` and on; how many figures these have."""
    folder.mkdir(exist_ok=True)
    draw = Random(seed)
    firsts = [months_before(final, back) for back in range(months)]
    models = [_house(firsts, rows, draw) for _ in range(min(kiosks, MODELS))]
    written = 0
    for number in range(kiosks):
        kiosk, model, key = f"house-{number:04}", models[number % len(models)], draw.randbytes(32)
        for month, content in model.tallies.items():
            (folder / f"tally-{kiosk}-{month}.json").write_bytes(content)
        for period, counts in model.counts.items():
            figures = rounding.published(counts, key)
            figures_file(folder, kiosk, period).write_bytes(figures_written(figures))
            written += len(figures)
    return written


def _house(firsts: list[date], rows: int, draw: Random) -> ModelHouse:
    counted = {first: _tally(first, rows, draw) for first in firsts}
    halves = {half_year_of(first) for first in firsts}
    parts = {month_of(first): [tally] for first, tally in counted.items()}
    for half in halves:
        parts[half] = [tally for first, tally in counted.items() if half_year_of(first) == half]
    counts = {
        period: dict(period_counts(_together(tallies), (), period))
        for period, tallies in parts.items()
        if "H" not in period or len(tallies) == 6
    }
    written = {month_of(first): tally_rows.written(tally) for first, tally in counted.items()}
    return ModelHouse(written, counts)


def _together(tallies: list[Tally]) -> Tally:
    total = Tally()
    for tally in tallies:
        total.update(tally)
    return total


def _tally(first: date, rows: int, draw: Random) -> Tally:
    """So many different cells of one month, small needs and languages seldom."""
    tally = Tally()
    for cell in dict.fromkeys(_cells(first, rows, draw)):
        what = draw.choices(OUTCOMES, (80, 8, 7, 5))[0] if cell.need else Counted.VISIT
        tally[cell, what] += draw.choice((1, 1, 1, 2, 3))
    return tally


def _cells(first: date, rows: int, draw: Random) -> Iterator[Cell]:
    rare = [1 / (place + 1) for place in range(len(LANGUAGES))]
    seen: set[Cell] = set()
    while len(seen) < rows:
        day, half = first + timedelta(draw.randrange(28)), draw.choice(HALVES)
        (language,) = draw.choices(LANGUAGES, rare)
        cell = Cell(day, half, language, draw.choice(NEEDS))
        seen.add(cell)
        yield cell
