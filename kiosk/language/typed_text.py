"""A text that somebody types on the screen: a value with a cursor and pure moves."""

import re
from dataclasses import dataclass, replace
from unicodedata import category

from kiosk.language.characters import stripped
from kiosk.language.keyboards import Keyboard, relatives
from kiosk.language.languages import LANGUAGES
from kiosk.language.writing_keyboards import capital, has_capitals, writing_keyboards

MOST_LETTERS = 2000
"""How many letters a text may have; the longest of the content has a quarter of them."""

_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?…]|[.!?…][\"“”»)])\s+$|^\W*$")
_WORD_BEGINS = re.compile(r"(?<!\S)\S")
_SEVERAL_BLANKS = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True)
class TypedText:
    """What is typed so far; the cursor stands before the letter `at`, marks go with their letter.

    `keyboard` counts those of the language from 0; `shifted` turns the next letter into a
    capital, or leaves it small where a sentence begins.
    """

    language: str
    text: str = ""
    at: int = 0
    keyboard: int = 0
    shifted: bool = False

    @classmethod
    def at_the_end(cls, language: str, text: str) -> "TypedText":
        """A text to go on with."""
        return cls(language, text, len(text))

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from the right."""
        return LANGUAGES[self.language].right_to_left

    @property
    def keyboards(self) -> tuple[Keyboard, ...]:
        """All keyboards, the one with the signs last."""
        return writing_keyboards(self.language)

    @property
    def capitals(self) -> bool:
        """Whether the next touched letter becomes a capital."""
        begins = _SENTENCE_BEGINS.search(self.text[: self.at]) is not None
        return has_capitals(self.language) and begins != self.shifted

    @property
    def relatives(self) -> str:
        """The letters that can be taken instead of the one before the cursor."""
        last = self.text[: self.at][-1:]
        if found := relatives(last, self.keyboards):
            return found
        small = relatives(last.lower(), self.keyboards)
        return "".join(capital(one, self.language) for one in small)

    @property
    def tidy(self) -> str:
        """The text as it is kept: without blanks at its ends, or several in a row."""
        return _SEVERAL_BLANKS.sub(" ", self.text).strip()

    def typed(self, letters: str) -> "TypedText":
        """These letters, as they are, before the cursor."""
        letters = stripped(letters)
        text = f"{self.text[: self.at]}{letters}{self.text[self.at :]}"
        if len(text) > MOST_LETTERS:
            return self
        return replace(self, text=text, at=self.at + len(letters), shifted=False)

    def touched(self, letter: str) -> "TypedText":
        """A key of the screen, which stands for the capital where that is wanted."""
        return self.typed(capital(letter, self.language) if self.capitals else letter)

    def taken_instead(self, letter: str) -> "TypedText":
        """A relative in the place of the letter before the cursor."""
        return self.deleted().typed(letter) if self.at else self

    def deleted(self) -> "TypedText":
        """One letter less before the cursor."""
        return self._without(self._beside(-1))

    def word_deleted(self) -> "TypedText":
        """One word less before the cursor."""
        return self._without(self._word_beside(-1))

    def moved(self, way: int) -> "TypedText":
        """The cursor a letter forward (1) or back (-1)."""
        return replace(self, at=self._beside(way), shifted=False)

    def moved_by_word(self, way: int) -> "TypedText":
        """The cursor at the beginning of the next word (1) or of this one or the last (-1)."""
        return replace(self, at=self._word_beside(way), shifted=False)

    def placed(self, at: int) -> "TypedText":
        """The cursor before the letter `at`."""
        at = max(0, min(at, len(self.text)))
        while 0 < at < len(self.text) and _joined(self.text[at]):
            at -= 1
        return replace(self, at=at, shifted=False)

    def turned(self, keyboard: int) -> "TypedText":
        """Other keys; what is typed stays."""
        return replace(self, keyboard=keyboard % len(self.keyboards))

    def shift_turned(self) -> "TypedText":
        """The next letter a capital, or not."""
        return replace(self, shifted=not self.shifted)

    def _beside(self, way: int) -> int:
        """Where the next letter begins, or the last one; no mark is parted from its letter."""
        at = self.at + way
        while 0 < at < len(self.text) and _joined(self.text[at]):
            at += way
        return max(0, min(at, len(self.text)))

    def _word_beside(self, way: int) -> int:
        """Where the next word begins, or the one before the cursor."""
        begins = [found.start() for found in _WORD_BEGINS.finditer(self.text)]
        if way > 0:
            return next((at for at in begins if at > self.at), len(self.text))
        return next((at for at in reversed(begins) if at < self.at), 0)

    def _without(self, start: int) -> "TypedText":
        """The text without what stands between `start` and the cursor."""
        text = self.text[:start] + self.text[self.at :]
        return replace(self, text=text, at=start, shifted=False)


def _joined(character: str) -> bool:
    """Whether a character belongs to the letter before it."""
    return category(character)[0] == "M"
