"""What a voice is given to say: whole sentences, without signs that only an eye understands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from kiosk.language.script.clean import INVISIBLE, clean

MOST_LETTERS = 300
"""Longer sentences are cut, for a pause begins its passage again."""

LEAST_DIGITS = 6
"""A shorter number that begins with 0 is something else than a telephone number."""

_ENDS = re.compile(
    r"(?<!\b\w)(?<!\b\d\d)"  # not after "z." or "25."
    r"([.!?…؟۔።፧]+[\"'“”»)]*)\s+(?![\da-zäöüß])"
)
_PHONE = re.compile(r"(?<![\w.,:–-])(?:(?:\+|0)\d[\d /()-]*\d|11[02]|116 ?\d{3})(?![\w:–-]|[.,]\d)")
_ONLY_PHONE = re.compile(r"\+?\d[\d /()-]*")
_PAUSES = re.compile(r"\s*[•·|]\s*")
_SIGNS = re.compile(r"[\[\]{}<>\\^~_*#`]")
"""Two opening brackets would make the program take what follows for sounds."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or a label, and the code of its language."""

    text: str
    language: str


def passages(text: str, language: str) -> Iterator[Passage]:
    """`text` sentence by sentence; nothing where nothing can be said."""
    for line in speakable(text).splitlines():
        for sentence in _ENDS.sub(r"\1\n", line).splitlines():
            for piece in wrap(sentence, MOST_LETTERS):
                if said := piece.strip(" ,"):
                    yield Passage(said, language)


def speakable(text: str) -> str:
    """`text` as it is said: no controls and signs, telephone numbers digit by digit."""
    text = clean(text).translate(dict.fromkeys(map(ord, INVISIBLE)))
    if _ONLY_PHONE.fullmatch(text.strip()):
        return _digits(text)
    text = _PHONE.sub(lambda found: _number(found[0]), text)
    text = _SIGNS.sub(" ", _PAUSES.sub(", ", text)).strip(" ,")
    return text if any(map(str.isalnum, text)) else ""


def _number(found: str) -> str:
    """A telephone number digit by digit, any other number as it is."""
    short = found.startswith("11")
    return _digits(found) if short or sum(map(str.isdigit, found)) >= LEAST_DIGITS else found


def _digits(number: str) -> str:
    """Each digit alone, with a pause between the groups."""
    return ", ".join(" ".join(group) for group in re.findall(r"\+?\d+", number))
