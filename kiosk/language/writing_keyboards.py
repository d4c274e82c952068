"""Keyboards for whole sentences: those of the search, with capitals, punctuation and digits."""

from kiosk.language.keyboards import DIGITS, Keyboard, keyboards

HALF_SPACE = "\u200c"
"""The zero-width non-joiner, which Persian and its neighbours write inside of words."""

_ARABIC = ("ar", "fa", "prs", "ps", "ckb")

_USUAL = ".,:;!?-–()’é"
_SIGNS = {
    **dict.fromkeys(_ARABIC, "،؛؟.,:!-–()’"),
    "es": "¿¡.,:;!?-–()",
    "ja": "。、「」・！？（）.:-",
    "ti": "።፣፤፥.,:!?-()",
}
_LAST_SIGNS = "„“\"'«»…@&+%_"

_POINTS = {**dict.fromkeys(_ARABIC, ("،", ".")), "ti": ("፣", "።"), "ja": ("、", "。")}

_TURKISH_CAPITALS = {"i": "İ"}
"""Where Unicode's own rule gives the capital of another letter."""


def writing_keyboards(language: str) -> tuple[Keyboard, ...]:
    """The keyboards of the letters of `language`, and the last one with digits and signs."""
    letters = keyboards(language)[:-1]
    signs = _SIGNS.get(language, _USUAL)
    return (*letters, Keyboard(DIGITS.name + " ?", ("1234567890/€", signs, _LAST_SIGNS)))


def points(language: str) -> tuple[str, str]:
    """The comma and the full stop of `language`."""
    return _POINTS.get(language, (",", "."))


def capital(letter: str, language: str) -> str:
    """The capital of a letter as `language` writes it; itself where there is none."""
    own = _TURKISH_CAPITALS if language == "tr" else {}
    upper = own.get(letter, letter.upper())
    return upper if len(upper) == len(letter) else letter


def has_capitals(language: str) -> bool:
    """Whether the letters of `language` have capitals."""
    first = writing_keyboards(language)[0]
    return any(capital(letter, language) != letter for row in first.rows for letter in row)


def has_half_space(language: str) -> bool:
    """Whether writers of `language` part letters without a space."""
    return language in _ARABIC and language != "ar"
