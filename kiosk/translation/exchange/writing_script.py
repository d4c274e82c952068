"""Whether words are written in the script of their language, which tells a wrong file."""

import re
import unicodedata
from enum import StrEnum
from typing import Final

_EAST_ASIAN: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_WORD: Final = re.compile(rf"[{_EAST_ASIAN}]|[^\W\d_{_EAST_ASIAN}]+")
"""A word; of Japanese, which has no spaces, each character counts as one."""


class WritingScript(StrEnum):
    """A script that the kiosk's languages are written in."""

    ARABIC = "arabic"
    CYRILLIC = "cyrillic"
    ETHIOPIC = "ethiopic"
    JAPANESE = "japanese"
    LATIN = "latin"


_ARABIC: Final = ("ar", "ckb", "fa", "prs", "ps")
_CYRILLIC: Final = ("bg", "ru", "uk")
_SCRIPTS: Final = {
    **dict.fromkeys(_ARABIC, WritingScript.ARABIC),
    **dict.fromkeys(_CYRILLIC, WritingScript.CYRILLIC),
    "ti": WritingScript.ETHIOPIC,
    "ja": WritingScript.JAPANESE,
}
_NAMES: Final = {
    WritingScript.ARABIC: ("ARABIC",),
    WritingScript.CYRILLIC: ("CYRILLIC",),
    WritingScript.ETHIOPIC: ("ETHIOPIC",),
    WritingScript.JAPANESE: ("HIRAGANA", "KATAKANA", "CJK"),
    WritingScript.LATIN: ("LATIN",),
}
"""How the names of a script's letters begin in Unicode."""


def script_of(language: str) -> WritingScript:
    """The script that a language is written in here."""
    return _SCRIPTS.get(language, WritingScript.LATIN)


def in_other_script(words: str, german: str, language: str) -> bool:
    """Whether most words are in another script than the language's.

    Names and nouns that stand in the German text just so may stay as they are.
    """
    begins = _NAMES[script_of(language)]
    kept = {word for word in _WORD.findall(german) if word[0].isupper()}
    said = [word for word in _WORD.findall(words) if word not in kept]
    own = sum(unicodedata.name(word[0], "").startswith(begins) for word in said)
    return own < len(said) - own
