"""The translation engine of a running kiosk, which nothing needs before somebody talks."""

from collections.abc import Callable, Sequence
from threading import Lock
from typing import Protocol

from kiosk.settings.values import Settings
from kiosk.translation.translator import Translator


class LiveTranslator(Translator, Protocol):
    """An engine for which somebody waits, or no longer."""

    def cancel(self) -> None:
        """Forget at once whatever the engine is at or has done; whoever waits hears of it."""


class LateTranslator:
    """Makes its engine with `make` at the first question, which may come from any thread."""

    def __init__(self, make: Callable[[], LiveTranslator]) -> None:
        self._make = make
        self._made: LiveTranslator | None = None
        self._lock = Lock()

    def reaches(self, source: str, target: str) -> bool:
        """Whether installed packages lead from one language to the other."""
        return self._engine().reaches(source, target)

    def translated(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """The texts in the other language; raises TranslationError."""
        return self._engine().translated(texts, source, target)

    def provenance(self, source: str, target: str) -> str:
        """With what the texts are made."""
        return self._engine().provenance(source, target)

    def cancel(self) -> None:
        """End what the engine is at, if there is one."""
        if self._made:
            self._made.cancel()

    def close(self) -> None:
        """Leave no process behind."""
        if self._made:
            self._made.close()

    def _engine(self) -> LiveTranslator:
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made


def installed_engine(settings: Settings) -> LiveTranslator:
    """The engine with the packages of this machine."""
    from kiosk.translation.engine.engine_process import EngineProcess

    return EngineProcess(settings.packages_folder)
