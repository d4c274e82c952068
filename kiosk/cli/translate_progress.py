"""How far a translation is: a bar with an estimate on a terminal, a line now and then elsewhere."""

import sys
import time
from shutil import get_terminal_size

from kiosk.cli.translate_report import language_name
from kiosk.problems import Say
from kiosk.translation.batch import BatchProgress

_BAR_WIDTH = 20
_TO_START_OF_LINE = "\r\x1b[K"
_SHORT_SECONDS = 60


class ProgressLine:
    """Shows each step of a batch; the estimate goes by the characters, which take the time."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self._began = time.monotonic()
        self._terminal = sys.stdout.isatty()
        self._tenths = 0

    def show(self, progress: BatchProgress) -> None:
        """Show how far it is: at every step on a terminal, else after each tenth of the whole."""
        words = self._words(progress)
        if self._terminal:
            room = get_terminal_size().columns - 1
            print(f"{_TO_START_OF_LINE}{words[:room]}", end="", flush=True)
        elif (tenths := _parts(progress, 10)) > self._tenths:
            self._tenths = tenths
            print(words, flush=True)

    def end(self) -> None:
        """Leave the line to others."""
        if self._terminal:
            print(_TO_START_OF_LINE, end="", flush=True)

    def _words(self, progress: BatchProgress) -> str:
        """The bar, the numbers, and how long it still takes."""
        filled = _parts(progress, _BAR_WIDTH)
        bar = f"[{'#' * filled}{'.' * (_BAR_WIDTH - filled)}]"
        spent = time.monotonic() - self._began
        left = spent * (progress.all_characters / max(progress.characters, 1) - 1)
        return self._say(
            "cli-translate-progress",
            bar=bar,
            percent=_parts(progress, 100),
            language=language_name(progress.language),
            done=progress.texts,
            count=progress.all_texts,
            minutes=round(left / 60) if left >= _SHORT_SECONDS else 0,
        )


def _parts(progress: BatchProgress, parts: int) -> int:
    """How many of so many equal parts are done."""
    return parts * progress.characters // max(progress.all_characters, 1)
