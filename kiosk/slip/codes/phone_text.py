"""Text as a phone reads it out of a code: one clean line, in ASCII where German allows it."""

import re
import unicodedata

_GERMAN = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "Ä": "Ae",
        "Ö": "Oe",
        "Ü": "Ue",
        "ß": "ss",
        "ẞ": "SS",
        "€": "EUR",
    }
)
_PUNCTUATION = str.maketrans(
    {
        **dict.fromkeys("„“”‟«»", '"'),
        **dict.fromkeys("‚‘’‛‹›", "'"),
        **dict.fromkeys("‐‑‒–—―−·•", "-"),
        "…": "...",
    }
)
_JOINERS = "\u200c\u200d"


def one_line(text: str) -> str:
    """`text` without control and bidi characters, every run of blanks made one space.

    The two joiners stay: Persian and Kurdish words need them.
    """
    if text.isprintable() and "  " not in text:  # nearly every text; a blank is all that is white
        return text.strip()
    spaced = re.sub(r"\s+", " ", text)
    kept = (char for char in spaced if char in _JOINERS or not _unsafe(char))
    return re.sub(" +", " ", "".join(kept)).strip()


def in_ascii(german: str) -> str:
    """German words in ASCII ("Königstraße" is "Koenigstrasse"); other scripts stay as they are.

    Readers guess the charset of a code, and some guess wrong as soon as one umlaut is in it.
    """
    composed = unicodedata.normalize("NFC", one_line(german))
    return "".join(map(_base, composed.translate(_GERMAN).translate(_PUNCTUATION)))


def as_read(text: str, language: str) -> str:
    """`text` of `language` with plain punctuation, and in ASCII when the words are German."""
    if language.partition("-")[0] == "de":
        return in_ascii(text)
    return unicodedata.normalize("NFC", one_line(text)).translate(_PUNCTUATION)


def _unsafe(char: str) -> bool:
    """Whether `char` steers a terminal or a text's direction instead of being read."""
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _base(char: str) -> str:
    """The letter below an accent where that is ASCII, else `char` itself."""
    decomposed = unicodedata.normalize("NFKD", char)
    plain = "".join(part for part in decomposed if not unicodedata.combining(part))
    return plain if plain.isascii() else char
