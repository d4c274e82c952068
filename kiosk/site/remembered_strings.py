"""Interface words that are formatted once: a site says the same of a thousand offers."""

from kiosk.language.strings import Strings


class RememberedStrings(Strings):
    """The words of one language, each kept as soon as it was said."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self._said: dict[tuple[object, ...], str] = {}

    def __call__(self, message: str, **values: str | int) -> str:
        """The text of `message`."""
        key = (message, *values.items())
        said = self._said.get(key)
        if said is None:
            said = self._said[key] = super().__call__(message, **values)
        return said
