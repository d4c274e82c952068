"""Who translates: what the rest of the room asks of an engine, and how an engine fails."""

from collections.abc import Sequence
from typing import Final, Protocol

from kiosk.problems import Say

WITHOUT_MODEL: Final = frozenset(("ckb", "de-easy", "ku", "prs", "ps", "so", "sr-Latn", "ti"))
"""The kiosk's languages into which no public model translates (index of June 2025)."""


class TranslationError(Exception):
    """A translation that did not come about.

    `code` names the staff message that `values` complete; neither holds anything of the texts.
    """

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(" ".join((code, *map(str, values.values()))))
        self.code = code
        self.values = values

    def words(self, say: Say) -> str:
        """What staff read about it."""
        return say(self.code, **self.values)


class NoRouteError(TranslationError):
    """No package leads from one language to the other, neither straight nor over English."""


class EngineFailedError(TranslationError):
    """The engine died, could not do it, took longer than its time limit, or was cancelled."""


class Translator(Protocol):
    """An engine; every method may be called from any thread.

    Languages are codes of `kiosk.language.languages`.
    """

    def reaches(self, source: str, target: str) -> bool:
        """Whether installed packages lead from one language to the other."""

    def translated(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """The texts in the other language, in their order; their lines stay lines.

        Waits until all are there. A text may hold several sentences and lines. Raises
        TranslationError.
        """

    def provenance(self, source: str, target: str) -> str:
        """With what the texts are made: `argostranslate 1.11.0, de_en 1.0, en_tr 1.5`.

        Raises NoRouteError.
        """

    def close(self) -> None:
        """Free whatever the engine holds; the next call begins afresh."""
