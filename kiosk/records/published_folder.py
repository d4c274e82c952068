"""Where published figures lie: a file for each period, written once, and the key of the house."""

import json
import secrets
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from pathlib import Path

from kiosk import storage
from kiosk.records.case import Case
from kiosk.records.case_counts import days_of
from kiosk.records.period_names import half_year_of, month_of, over
from kiosk.records.published import figures
from kiosk.records.rounding import KEY_BYTES, Named
from kiosk.records.tally import Tally
from kiosk.records.tally_folder import PRIVATE_FILE, PRIVATE_FOLDER

KEY_FILE = "rounding.key"
"""The secret of the roundings; it never leaves this folder but in a backup of its own."""

TABLE = "figures"

FEWEST_MONTHS = 3
"""A half-year with fewer counted months has no matrix.

That of one month would be the figures of its needs rounded a second time, and two roundings of
one count tell more than one: 0 to 4 and 1 to 9 are 1 to 4. In 25 random tables with a matrix of
one month an attacker found 71 small counts, of two months 4, of three none.
"""


class LostKeyError(Exception):
    """Figures were published and the key is gone: what was rounded with another gives it away."""


class PublishedFolder:
    """The figures of one kiosk; methods raise OSError of the disk, and ValueError for damage."""

    def __init__(self, folder: Path, kiosk: str) -> None:
        self._folder = folder
        self._kiosk = kiosk

    def publish(self, tally: Tally, cases: Collection[Case], today: date) -> list[str]:
        """Publish each period that is over and was not yet; the names of those periods."""
        counted = {cell.day for cell, _ in tally}
        months = {month_of(day) for day in counted | days_of(cases)}
        periods = sorted((*months, *_half_years(counted)))
        due = [name for name in periods if over(name, today) and not self._file(name).exists()]
        if due:
            self._folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            with storage.exclusive(self._folder / f"figures-{self._kiosk}"):
                key = self._key()
                for period in [one for one in due if not self._file(one).exists()]:
                    content = _written(figures(tally, cases, period, key))
                    storage.replace(self._file(period), content, mode=PRIVATE_FILE)
        return due

    def figures(self) -> dict[Named, int]:
        """All that has been published."""
        found: dict[Named, int] = {}
        for file in sorted(self._folder.glob(f"figures-{self._kiosk}-[0-9]*.json")):
            try:
                found |= _parsed(file.read_bytes())
            except ValueError as error:
                raise ValueError(f"{file}: {error}") from error
        return found

    def _file(self, period: str) -> Path:
        return self._folder / f"figures-{self._kiosk}-{period}.json"

    def _key(self) -> bytes:
        """The key of the house, made when the first figures are; raises LostKeyError."""
        file = self._folder / KEY_FILE
        if file.exists():
            return bytes.fromhex(file.read_text("ascii"))
        if any(self._folder.glob("figures-*.json")):
            raise LostKeyError(str(file))
        key = secrets.token_bytes(KEY_BYTES)
        storage.replace(file, key.hex().encode(), mode=PRIVATE_FILE)
        return key


def _half_years(counted: Collection[date]) -> Iterator[str]:
    """The half-years with enough months on whose days something was counted."""
    months = {(half_year_of(day), month_of(day)) for day in counted}
    for half, found in Counter(half for half, _ in months).items():
        if found >= FEWEST_MONTHS:
            yield half


def _written(found: Mapping[Named, int]) -> bytes:
    rows = {
        str(number): {"figure": list(name), "count": count}
        for number, (name, count) in enumerate(sorted(found.items()), start=1)
    }
    return f"{json.dumps({TABLE: rows}, ensure_ascii=False, indent=1)}\n".encode()


def _parsed(content: bytes) -> dict[Named, int]:
    try:
        rows = json.loads(content)[TABLE].values()
        return {tuple(map(str, row["figure"])): int(row["count"]) for row in rows}
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no figures: {error}") from error
