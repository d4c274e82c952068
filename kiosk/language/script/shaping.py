"""One paragraph before wrapping: joined letters, and numbers and addresses kept whole."""

import re
from collections.abc import Iterable

from kiosk.language.script.clean import INVISIBLE, JOINERS
from kiosk.language.script.joining import join
from kiosk.language.script.syllabic import SYLLABIC, compose

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
"""A letter or sign of a script that runs from right to left."""

_GLUED = str.maketrans(" -", "\u00a0\u2011")
UNGLUED = str.maketrans("\u00a0\u2011", " -")
"""Back from the unbreakable space and hyphen, which many fonts lack."""

_ISOLATE, _END = "\u2066", "\u2069"
_BETWEEN = "(?:[ \u00a0]?[/:–-][ \u00a0]?|[ \u00a0.])"
_IN_BRACKETS = "\\(0\\d*\\)[ \u00a0]?\\d+"
_DATE = r"\d{1,2}\.\d{1,2}\.(?:\d{4})?"
_ATOM = "|".join(
    (
        r"(?:https?://|www\.)[!-'*-;=?-~]*[A-Za-z0-9_/=&#-]",
        r"(?<![\w.+-])[A-Za-z0-9_.+-]++@[A-Za-z0-9.-]*[A-Za-z0-9]",
        rf"(?<![\w.]){_DATE}(?:[ \u00a0]?[–-][ \u00a0]?{_DATE})?(?!\d)",
        rf"(?<!\w)(?:\+?\d+|{_IN_BRACKETS})(?:{_BETWEEN}?{_IN_BRACKETS}|{_BETWEEN}\d+)*",
    )
)
_JOINING = (
    f"[{JOINERS}\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06ef"
    "\u06fa-\u06ff\u0750-\u077f\u08a0-\u08e1\u08e3-\u08ff]+"
)
_JOINED = re.compile(_JOINING)
_ANY_PIECE = f"(?P<atom>{_ATOM})|(?P<syllabic>{SYLLABIC})|{_JOINING}"
_PIECE = re.compile(_ANY_PIECE)
_PIECE_OR_INVISIBLE = re.compile(f"{_ANY_PIECE}|[{INVISIBLE}]")
_ATOM_ALONE = re.compile(f"(?P<atom>{_ATOM})")
_MAYBE_ATOM = re.compile(r"[\d@]|://|www\.")
_SYLLABIC = re.compile(SYLLABIC)
_WORDS = re.compile(
    "[ !\"'()*+,.:;?«»·•–—…\\-"
    "\u060c\u061b\u061f\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06ee\u06ef]*"
)
_MORE_THAN_WORDS = re.compile(f"{_MAYBE_ATOM.pattern}|{SYLLABIC}")
_MOST_SHAPED = 8192
_LIST_OF_NUMBERS_AT_MOST = 6


def keep_whole(text: str) -> str:
    """Plain `text` in which no number or address can be broken by wrapping."""
    if not _MAYBE_ATOM.search(text):
        return text
    return _ATOM_ALONE.sub(_glued, text)


def shape(text: str, remember: bool = True) -> str:
    """`text` as it is wrapped: letters joined, syllables whole, numbers unbreakable.

    In text with right-to-left letters each number or address becomes a left-to-right
    isolate; in other text isolates have no use and vanish.
    """
    if not RIGHT_TO_LEFT.search(text):
        return _PIECE_OR_INVISIBLE.sub(_glued, text)
    if not remember:
        return _PIECE.sub(_isolated, text)
    if _WORDS.fullmatch(text) or not _MORE_THAN_WORDS.search(text):
        return _shaped_words(text)
    if _SYLLABIC.search(text):
        return _PIECE.sub(_isolated, text)
    shaped, start = [], 0
    for atom in _ATOM_ALONE.finditer(text):
        shaped += [_shaped_words(text[start : atom.start()]), _isolated(atom)]
        start = atom.end()
    return "".join((*shaped, _shaped_words(text[start:])))


class _Shaped(dict[str, str]):
    """Words with what stands beside them, as they are shown; most come again and again."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_SHAPED:
            self.clear()
        self[word] = shaped = _JOINED.sub(lambda letters: join(letters[0])[0], word)
        return shaped


_SHAPED = _Shaped()


def _shaped_words(text: str) -> str:
    """Text without numbers and addresses, word by word."""
    return " ".join(map(_SHAPED.__getitem__, text.split(" ")))


def sources(text: str) -> list[int]:
    """For each character of `shape(text)` the place in `text` that it comes from."""
    isolating = RIGHT_TO_LEFT.search(text) is not None
    found: list[int] = []
    start = 0
    for piece in (_PIECE if isolating else _PIECE_OR_INVISIBLE).finditer(text):
        found.extend(range(start, piece.start()))
        found.extend(_places(piece, isolating))
        start = piece.end()
    found.extend(range(start, len(text)))
    return found


def _isolated(piece: re.Match[str]) -> str:
    """A piece of a right-to-left paragraph in the form in which it is wrapped."""
    if piece["atom"] is None:
        return _shown(piece)[0]
    return f"{_ISOLATE}{piece[0].translate(_GLUED)}{_END}" if _is_whole(piece[0]) else piece[0]


def _glued(piece: re.Match[str]) -> str:
    """A piece of any other paragraph in the form in which it is wrapped."""
    if piece["atom"] is None:
        return "" if piece[0] in INVISIBLE else _shown(piece)[0]
    return piece[0].translate(_GLUED) if _is_whole(piece[0]) else piece[0]


def _shown(piece: re.Match[str]) -> tuple[str, tuple[int, ...]]:
    """Joined letters or composed syllables, and where in the piece each begins."""
    return join(piece[0]) if piece["syllabic"] is None else compose(piece[0])


def _places(piece: re.Match[str], isolating: bool) -> Iterable[int]:
    """Where the characters of a piece come from."""
    first, end = piece.span()
    if piece["atom"] is None:
        places = () if piece[0] in INVISIBLE else _shown(piece)[1]
        return (first + place for place in places)
    if isolating and _is_whole(piece[0]):
        return (first, *range(first, end), end - 1)
    return range(first, end)


def _is_whole(words: str) -> bool:
    """Whether `words` are one number, time, date, range or address, not a list of numbers."""
    digits = sum(map(str.isdigit, words))
    return digits < len(words) and (
        words[0] in "+(0٠۰"
        or digits > _LIST_OF_NUMBERS_AT_MOST
        or any(sign in words for sign in "/.:@–-")
    )
