"""The door to the staff area, which opens for the right PIN."""

from collections.abc import Callable
from time import monotonic

TRIES = 5
PAUSE_SECONDS = 30


class Door:
    """Opens for the right PIN; after five wrong ones it stays shut for half a minute.

    `fits` says whether a PIN is right. The door outlives the PIN pad, so that closing the pad
    and coming back shortens nothing.
    """

    def __init__(self, fits: Callable[[str], bool]) -> None:
        self._fits = fits
        self._wrong = 0
        self._shut_until = 0.0

    @property
    def shut(self) -> bool:
        """Whether not even the right PIN is taken now."""
        return monotonic() < self._shut_until

    def opens_for(self, digits: str) -> bool:
        """Whether `digits` are the PIN; a wrong try is counted."""
        if self._fits(digits):
            self._wrong = 0
            return True
        self._wrong += 1
        if self._wrong >= TRIES:
            self._wrong = 0
            self._shut_until = monotonic() + PAUSE_SECONDS
        return False
