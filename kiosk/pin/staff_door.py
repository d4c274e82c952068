"""The door to the staff area, which opens for the right PIN."""

import logging
from collections.abc import Callable
from math import ceil
from time import monotonic
from typing import Protocol

from kiosk.pin.wrong_tries import NO_TRIES, WrongTries

TRIES = 5
"""How many wrong PINs make a series."""

FIRST_PAUSE_SECONDS = 30.0
LONGEST_PAUSE_SECONDS = 15 * 60.0

log = logging.getLogger(__name__)


class TriesStore(Protocol):
    """Keeps the count of wrong PINs beyond the end of the kiosk; neither method ever raises."""

    def load(self) -> WrongTries:
        """What was kept, nothing where there is none."""
        ...

    def keep(self, tries: WrongTries) -> None:
        """Write the count down."""
        ...


class Door:
    """Opens for the right PIN; after five wrong ones it stays shut, each time twice as long.

    `fits` says whether a PIN is right. The door outlives the PIN pad, and with a `store` also
    the kiosk, so that neither coming back nor a restart shortens anything (exponential backoff).
    `clock` counts seconds and is never set.
    """

    def __init__(
        self,
        fits: Callable[[str], bool],
        store: TriesStore | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._fits = fits
        self._store = store
        self._clock = clock
        self._tries = store.load() if store else NO_TRIES
        self._takes_pins_at = clock() + min(self._tries.shut_for, pause_after(self._tries.series))

    @property
    def seconds_shut(self) -> int:
        """For how many seconds not even the right PIN is taken; 0 when it is."""
        return max(0, ceil(self._takes_pins_at - self._clock()))

    def opens_for(self, digits: str) -> bool:
        """Whether `digits` are the PIN and the door is not shut; a wrong try is counted."""
        if self.seconds_shut:
            return False
        if self._fits(digits):
            self._remember(NO_TRIES)
            return True
        self._count_wrong_try()
        return False

    def _count_wrong_try(self) -> None:
        """Take down a wrong PIN; the last of a series shuts the door."""
        in_series, series = self._tries.in_series + 1, self._tries.series
        if in_series < TRIES:
            self._remember(WrongTries(in_series, series))
            return
        pause = pause_after(series + 1)
        self._takes_pins_at = self._clock() + pause
        self._remember(WrongTries(0, series + 1, pause))
        log.warning(
            "%d wrong PINs, for the %d. time since the right one: no PIN is taken for %d seconds",
            TRIES,
            series + 1,
            pause,
        )

    def _remember(self, tries: WrongTries) -> None:
        """Keep the count, if it has changed."""
        if self._store and tries != self._tries:
            self._store.keep(tries)
        self._tries = tries


def pause_after(series: int) -> float:
    """For how many seconds the door stays shut after so many series of wrong PINs."""
    doublings = min(series, 10) - 1
    return min(FIRST_PAUSE_SECONDS * 2**doublings, LONGEST_PAUSE_SECONDS) if series else 0.0
