"""The joined forms of Arabic letters, one character a cell.

Unicode has presentation forms for Arabic, Persian and most of Urdu. The letters that it leaves
out have private-use characters here, which the kiosk's own font draws.
"""

from typing import NamedTuple
from unicodedata import category, decomposition

ZWNJ, ZWJ = "\u200c", "\u200d"


class Forms(NamedTuple):
    """How a letter looks alone, at the end, at the beginning and inside; empty: it cannot."""

    isolated: str = ""
    final: str = ""
    initial: str = ""
    medial: str = ""


_PLACES = {"<isolated>": 0, "<final>": 1, "<initial>": 2, "<medial>": 3}
_FIRST_PRIVATE = 0xE100
_BOTH_SIDES = "ټځڅښګڼێڵۂٽڃݩڠۺ"
_RIGHT_SIDE = "ډړږڕەۊۃۍڊڙ"


def _presentation_forms() -> dict[str, Forms]:
    """The forms that Unicode has, of letters and of lam with alef."""
    found: dict[str, list[str]] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFEFD)):
        place, *codes = decomposition(chr(code)).split() or [""]
        letters = "".join(chr(int(one, 16)) for one in codes)
        if place in _PLACES and letters[0] != " " and (len(letters) == 1 or letters[0] == "ل"):
            found.setdefault(letters, [""] * 4)[_PLACES[place]] = chr(code)
    forms = {letters: Forms(*places) for letters, places in found.items()}
    forms["ں"] = forms["ں"]._replace(initial=forms["ى"].initial, medial=forms["ى"].medial)
    forms["ـ"] = Forms(*"ـ" * 4)
    forms[ZWJ] = Forms(*ZWJ * 4)
    return forms


def _private_forms() -> dict[str, Forms]:
    """The forms that Unicode lacks, numbered in the order in which the font holds them."""
    codes = iter(range(_FIRST_PRIVATE, _FIRST_PRIVATE + 0x100))
    forms = {c: Forms(c, *(chr(next(codes)) for _ in range(3))) for c in _BOTH_SIDES}
    forms |= {c: Forms(c, chr(next(codes))) for c in _RIGHT_SIDE}
    forms["ڵا"] = Forms(chr(next(codes)), chr(next(codes)))
    return forms


_PRIVATE = _private_forms()
FORMS = _presentation_forms() | _PRIVATE
"""Forms by letter, and by lam with the alef that melts into it."""

PRIVATE = {
    form: (letters, place)
    for letters, forms in _PRIVATE.items()
    for place, form in enumerate(forms)
    if form and form not in letters
}
"""What each private character stands for: its letters and the place in `Forms`."""

_SINGLE = {"ڵا": FORMS["لا"]}
_PLAIN_LETTERS = {
    ord(form): _SINGLE[letters][place] if letters in _SINGLE else letters
    for form, (letters, place) in PRIVATE.items()
}


def unjoined(text: str) -> str:
    """`text` without the private characters: their letters stand alone in the same cells."""
    return text.translate(_PLAIN_LETTERS)


def join(word: str) -> tuple[str, tuple[int, ...]]:
    """`word` in joined forms without vowel signs, and where in it each form begins."""
    letters = _letters(word)
    shown: list[tuple[str, int]] = []
    joined, at = False, 0
    while at < len(letters):
        letter, source = letters[at]
        following = letters[at + 1][0] if at + 1 < len(letters) else ""
        if ligature := FORMS.get(letter + following) if following else None:
            shown.append((ligature[joined], source))
            joined, at = False, at + 2
            continue
        forms = FORMS.get(letter, Forms(letter))
        reaches = bool(forms.initial) and bool(FORMS.get(following, Forms()).final)
        shown.append((forms[2 * reaches + (joined and bool(forms.final))] or letter, source))
        joined, at = reaches, at + 1
    visible = [(form, source) for form, source in shown if form not in (ZWNJ, ZWJ)]
    return "".join(form for form, _ in visible), tuple(source for _, source in visible)


def _letters(word: str) -> list[tuple[str, int]]:
    """The letters of `word` with their places; heh with hamza is one letter, marks are none.

    Terminals misplace vowel signs or lose the letter below them, so they are left out.
    """
    return [
        ("\u06c0" if word[at : at + 2] == "\u0647\u0654" else letter, at)
        for at, letter in enumerate(word)
        if category(letter) != "Mn"
    ]
