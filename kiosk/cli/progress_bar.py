"""How far a long command has come: a bar that grows on a terminal, single lines elsewhere."""

import sys
from shutil import get_terminal_size
from types import TracebackType

CELLS = 24
"""How long the whole bar is."""

_STEPS_ELSEWHERE = 4
"""How many lines a file or a pipe gets on the whole way."""


class ProgressBar:
    """Shows one thing after the other on the same line, which is gone at the end."""

    def __init__(self) -> None:
        self._drawn = ""
        self._step = -1

    def __enter__(self) -> "ProgressBar":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._drawn:
            print("\r\x1b[K", end="", flush=True)

    def show(self, share: float, words: str) -> None:
        """Say how much is done, from 0 to 1, and of what."""
        share = min(max(share, 0.0), 1.0)
        if sys.stdout.isatty():
            self._draw(share, words)
            return
        step = int(share * _STEPS_ELSEWHERE)
        if step != self._step:
            self._step = step
            print(f"{share:.0%} {words}".replace("%", " %", 1), flush=True)

    def _draw(self, share: float, words: str) -> None:
        """Draw the bar over the last one, where anything about it has changed."""
        done = round(share * CELLS)
        percent = f"{share:4.0%}".replace("%", " %")
        line = f"{'█' * done}{'░' * (CELLS - done)} {percent} {words}"
        line = line[: get_terminal_size().columns - 1]
        if line != self._drawn:
            self._drawn = line
            print(f"\r\x1b[K{line}", end="", flush=True)
