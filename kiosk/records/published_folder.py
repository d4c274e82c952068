"""Where published figures lie: a file for each period, written once, and the key of the house."""

import hashlib
import hmac
import secrets
from collections import Counter
from collections.abc import Collection
from datetime import date
from pathlib import Path

from kiosk import storage
from kiosk.records.case import Case
from kiosk.records.case_counts import days_of
from kiosk.records.figure_files import FigureFile, figure_files, figures_file
from kiosk.records.figure_rows import figures_parsed, figures_written
from kiosk.records.period_names import half_year_of, month_of, over
from kiosk.records.private_folder import holding, make_file_private, make_private, write
from kiosk.records.published import figures
from kiosk.records.rounding import KEY_BYTES, Named
from kiosk.records.tally import Tally

KEY_FILE = "rounding.key"
"""The secret of the roundings; it never leaves this folder but in a backup of its own."""

FEWEST_MONTHS = 3
"""A half-year with fewer months of visits has no figures of visits, and so with cases.

Those of one month would be its counts rounded a second time, and two roundings of one count tell
more than one: 0 to 4 and 1 to 9 are 1 to 4. In 25 random tables with a matrix of one month an
attacker found 71 small counts, of two months 4, of three none.
"""


class LostKeyError(Exception):
    """Figures were published and the key is gone: what was rounded with another gives it away."""


class PublishedFolder:
    """The figures of one kiosk; methods raise OSError, and storage.UnreadableFileError."""

    def __init__(self, folder: Path, kiosk: str) -> None:
        self._folder = folder
        self._kiosk = kiosk

    def publish(self, tally: Tally, cases: Collection[Case], today: date) -> list[str]:
        """Publish each period that is over and was not yet; the names of those periods."""
        visited, counselled = {cell.day for cell, _ in tally}, days_of(cases)
        of_visits, of_cases = _periods(visited), _periods(counselled)
        periods = sorted(of_visits | of_cases)
        due = [name for name in periods if over(name, today) and not self._file(name).exists()]
        if due:
            make_private(self._folder)
            with holding(self._folder, f"figures-{self._kiosk}"):
                key = self._key()
                for period in [one for one in due if not self._file(one).exists()]:
                    visits = tally if period in of_visits else Tally()
                    counsel = cases if period in of_cases else ()
                    content = figures_written(figures(visits, counsel, period, key))
                    write(self._file(period), content)
        return due

    @property
    def key_lost(self) -> bool:
        """Whether figures were published, and the key is gone; raises OSError."""
        return bool(self._files()) and not (self._folder / KEY_FILE).exists()

    def figures(self) -> dict[Named, int]:
        """All that has been published."""
        found: dict[Named, int] = {}
        for file in self._files():
            try:
                found |= figures_parsed(file.path.read_bytes(), file.period)
            except ValueError as error:
                raise storage.UnreadableFileError(str(file.path)) from error
        return found

    def _file(self, period: str) -> Path:
        return figures_file(self._folder, self._kiosk, period)

    def _files(self) -> list[FigureFile]:
        return [file for file in figure_files(self._folder) if file.kiosk == self._kiosk]

    def _key(self) -> bytes:
        """The key of the kiosk, made when its first figures are; raises LostKeyError."""
        file = self._folder / KEY_FILE
        with holding(self._folder, KEY_FILE):  # kiosks that share a folder share the secret
            if self.key_lost:
                raise LostKeyError(str(file))
            if not file.exists():
                secret = secrets.token_bytes(KEY_BYTES).hex()
                write(file, secret.encode())
            make_file_private(file)
            return self._own(bytes.fromhex(file.read_text("ascii")))

    def _own(self, key: bytes) -> bytes:
        """What the kiosk draws with: with one key for several, they would all err the same way."""
        return hmac.digest(key, self._kiosk.encode(), hashlib.sha256)


def _periods(counted: Collection[date]) -> set[str]:
    """The months of these days, and the half-years that have enough of them."""
    months = {(half_year_of(day), month_of(day)) for day in counted}
    halves = Counter(half for half, _ in months)
    return {month for _, month in months} | {
        half for half, found in halves.items() if found >= FEWEST_MONTHS
    }
