"""A small translator of its own that works from a dictionary, waits until told, or fails."""

from collections.abc import Mapping, Sequence
from threading import Event

from kiosk.translation.translator import EngineFailedError

Pair = tuple[str, str]
SAID = {
    ("de", "tr"): {"Guten Tag.": "İyi günler.", "Um 18:00 Uhr.": "Akşam.", "Kita": "⁇"},
    ("tr", "de"): {"Saat 18:00": "Am Abend"},
    ("de", "ar"): {"Guten Tag.": "نهارك سعيد."},
    ("ar", "de"): {"سلام": "Frieden"},
    ("de", "uk"): {"Guten Tag.": "Добрий день."},
}
"""What it knows; between Turkish and Arabic it works both ways, into Ukrainian one way."""


class FakeTranslator:
    """Answers at once, unless it is `slow`: then only once it is told to go on, or cancelled.

    One that is `stubborn` hears of no cancellation.
    """

    def __init__(
        self,
        said: Mapping[Pair, Mapping[str, str]] = SAID,
        *,
        slow: bool = False,
        stubborn: bool = False,
    ) -> None:
        self._said = said
        self._may_go_on = Event()
        self._stubborn = stubborn
        self.cancellations = 0
        if not slow:
            self._may_go_on.set()
        self.asked: list[str] = []
        self.fails = self.breaks = False

    def reaches(self, source: str, target: str) -> bool:
        """Whether it has a dictionary."""
        return (source, target) in self._said

    def translated(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """The texts as the dictionary has them, or as they are."""
        self.asked += texts
        cancellations = self.cancellations
        while not self._may_go_on.wait(0.01):
            if self.cancellations != cancellations and not self._stubborn:
                raise EngineFailedError("engine-cancelled")
        if self.breaks:
            raise RuntimeError("no engine")
        if self.fails:
            raise EngineFailedError("engine-too-slow", seconds=120)
        return [self._said[source, target].get(text, text) for text in texts]

    def provenance(self, source: str, target: str) -> str:
        """Its name."""
        return "dictionary 1.0"

    def go_on(self) -> None:
        """Answer whoever waits."""
        self._may_go_on.set()

    def cancel(self) -> None:
        """Nobody waits any more."""
        self.cancellations += 1
        self.asked.clear()

    def close(self) -> None:
        """Let no thread wait for ever."""
        self.cancel()
        self.go_on()
