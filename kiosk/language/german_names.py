"""What staff call a language."""

from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings


def german_name(code: str) -> str:
    """What a language is called in German, or by its own speakers where German has no word."""
    message, say = f"language-{code.lower()}", Strings(SOURCE)
    return say(message) if say.has(message) else LANGUAGES[code].endonym
