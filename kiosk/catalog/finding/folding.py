"""Words as people mean them, however they are spelt: without case, accents and letter variants.

Only single characters are remembered here, for what visitors type must leave no trace.
"""

from unicodedata import category, normalize

_VARIANTS = str.maketrans(
    {
        **dict.fromkeys("ىیې", "ي"),
        **dict.fromkeys("ةەھہۀ", "ه"),
        **dict.fromkeys("کڪ", "ك"),
        **{"ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ґ": "г"},
        **dict.fromkeys("'’ʼ‘`ـ\u200b\u200c\u200d", None),
    }
)
"""Letters that one keyboard has and another has not; what stands inside a word falls away."""

_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
"""Katakana as the hiragana of the same sound."""

_ALIKE = _VARIANTS | _HIRAGANA

_ARTICLES = ("وال", "بال", "لل", "ال")
"""Arabic writes its article, and short words before it, in one with the noun."""

_ROOT = 3
"""How many letters must be left for an article to be one."""


class _Folded(dict[int, str]):
    """What each character met so far becomes, once it is taken apart and in small letters."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        self[code] = alike = "" if category(letter) == "Mn" else letter.translate(_ALIKE)
        return alike


class _Parted(dict[int, str]):
    """The same with a blank for everything that is no part of a word."""

    def __missing__(self, code: int) -> str:
        letters = _FOLDED[code]
        self[code] = parted = "".join(
            letter if category(letter)[0] in "LNM" else " " for letter in letters
        )
        return parted


_FOLDED, _PARTED = _Folded(), _Parted()


def words(text: str) -> tuple[str, ...]:
    """The folded words of `text`, without the Arabic article."""
    letters = normalize("NFKD", text.casefold()).translate(_PARTED)
    return tuple(map(_bare, letters.split()))


def _bare(word: str) -> str:
    """The word without the article."""
    for article in _ARTICLES:
        if word.startswith(article) and len(word) >= len(article) + _ROOT:
            return word.removeprefix(article)
    return word
