"""The terminal's output, which may be gone before the kiosk is."""

from contextlib import suppress
from typing import Any, TextIO


class VanishingOutput:
    """A stream whose other end may vanish: what nobody can see any more is dropped."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, text: str) -> None:
        """Write what can still be written."""
        with suppress(OSError, ValueError):
            self._file.write(text)

    def flush(self) -> None:
        """Send what can still be sent."""
        with suppress(OSError, ValueError):
            self._file.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)
