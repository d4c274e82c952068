"""How far a translation is, in words with an estimate, for the bar of long commands."""

import time

from kiosk.cli.progress_bar import ProgressBar
from kiosk.language.german_names import german_name
from kiosk.problems import Say
from kiosk.translation.batch import BatchProgress

_MINUTE = 60


class TranslationBar:
    """Shows each step of a batch: the bar and the words count texts.

    The estimate goes by the characters, which take the time.
    """

    def __init__(self, bar: ProgressBar, say: Say) -> None:
        self._bar = bar
        self._say = say
        self._began = time.monotonic()

    def show(self, progress: BatchProgress) -> None:
        """Show how far it is, and how long it still takes."""
        share = progress.characters / max(progress.all_characters, 1)
        left = (time.monotonic() - self._began) * (1 / max(share, 1e-6) - 1)
        words = self._say(
            "cli-translate-progress",
            language=german_name(progress.language),
            done=progress.texts,
            count=progress.all_texts,
            minutes=round(left / _MINUTE) if left >= _MINUTE else 0,
        )
        self._bar.show(progress.texts / max(progress.all_texts, 1), words)
