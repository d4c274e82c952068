"""An engine for tests, small and in this process, that writes large and fails as it is told."""

from collections.abc import Callable, Sequence

from kiosk.translation.translator import EngineFailedError


class UpperCaseEngine:
    """A `Translator` into the languages it is made for.

    `asked` counts the texts. `before` is called before each call with how many there were.
    """

    def __init__(
        self,
        languages: Sequence[str] = ("tr", "ar"),
        *,
        dies_of: str = "",
        garbles: Callable[[str], str] = str,
        before: Callable[[int], None] = lambda _: None,
    ) -> None:
        self.asked = 0
        self._calls = 0
        self._languages = languages
        self._dies_of = dies_of
        self._garbles = garbles
        self._before = before

    def reaches(self, source: str, target: str) -> bool:
        """From German into its languages."""
        return source == "de" and target in self._languages

    def translated(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """The texts in capital letters."""
        self._before(self._calls)
        self._calls += 1
        self.asked += len(texts)
        if self._dies_of and any(self._dies_of in text for text in texts):
            raise EngineFailedError("engine-died")
        return [self._garbles(text).upper() for text in texts]

    def provenance(self, source: str, target: str) -> str:
        """As the real one says it."""
        return f"argostranslate 1.11.0, {source}_{target} 1.0"

    def close(self) -> None:
        """Nothing is held."""
