"""What staff call a language, and which one they mean."""

from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings


def german_name(code: str) -> str:
    """What a language is called in German, or by its own speakers where German has no word."""
    message, say = f"language-{code.lower()}", Strings(SOURCE)
    return say(message) if say.has(message) else LANGUAGES[code].endonym


def code_called(written: str) -> str:
    """The code of the language that staff or its speakers call so; else what is written."""
    said = written.strip().casefold()
    names = {one.endonym.casefold(): code for code, one in LANGUAGES.items()}
    names |= {german_name(code).casefold(): code for code in LANGUAGES}
    return names.get(said, written)
