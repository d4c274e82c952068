"""The keys for a typed text: letters, their relatives, and what changes the text or the keys."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.language.keyboards import most_relatives
from kiosk.language.strokes import (
    CursorMoved,
    Deleted,
    KeysTurned,
    LetterTouched,
    LetterTyped,
    ShiftTurned,
    Stroke,
)
from kiosk.language.typed_text import TypedText
from kiosk.language.writing_keyboards import (
    HALF_SPACE,
    capital,
    has_capitals,
    has_half_space,
    points,
)
from kiosk.ui.components.buttons import SIGNS
from kiosk.ui.widgets.touch_keys import KeyRows, TouchKey, letter_rows

ROW_SHARE = 12
"""The shares of a row of keys; the space bar takes what the other actions leave."""

ACTION_SHARE, NARROW_ACTION_SHARE, ARROW_SHARE = 1.4, 1.2, 1.1
MANY_ACTIONS = 5
SHIFT, HALF_SPACE_NAME = "▲", "نیم فاصله"


@dataclass(frozen=True, slots=True)
class KeyLabels:
    """The words on the keys; without one for `delete_word` there is no such key."""

    space: str
    delete: str
    delete_word: str = ""


@dataclass(frozen=True, slots=True)
class TypingKeys:
    """The keys as they are after what is typed."""

    typed: TypedText
    labels: KeyLabels

    def rows(self) -> KeyRows:
        """Letters, relatives where the language has any, actions.

        Each key has its place whatever is typed.
        """
        boards, typed = self.typed.keyboards, self.typed
        letters = letter_rows(boards[typed.keyboard % len(boards)].rows, self.letter)
        return [*letters, *self.relatives(), self.actions()]

    def letter(self, letter: str) -> TouchKey:
        """A letter as a touch would type it."""
        shown = capital(letter, self.typed.language) if self.typed.capitals else letter
        return TouchKey(shown, LetterTouched(letter))

    def relatives(self) -> list[list[TouchKey]]:
        """A row of the letters that can be taken instead of the last one."""
        places = most_relatives(self.typed.keyboards)
        if not places:
            return []
        keys = [TouchKey(one, LetterTouched(one, instead=True)) for one in self.typed.relatives]
        keys += [TouchKey()] * (places - len(keys))
        gap = TouchKey(share=(ROW_SHARE - places) / 2)
        return [[gap, *keys, gap]]

    def actions(self) -> list[TouchKey]:
        """Other keys, capitals or the half space, comma, space, full stop, cursor, delete."""
        comma, stop = points(self.typed.language)
        kinds, deleting = [*self.other_keyboards(), *self.letter_kinds()], self.deleting()
        if len(kinds) + len(deleting) >= MANY_ACTIONS:
            kinds, deleting = narrowed(kinds), narrowed(deleting)
        before = [*kinds, self.mark(comma)]
        after = [self.mark(stop), *self.cursor(), *deleting]
        free = ROW_SHARE - sum(key.share for key in (*before, *after))
        return [*before, TouchKey(self.labels.space, LetterTyped(" "), free, action=True), *after]

    def mark(self, sign: str) -> TouchKey:
        """The comma or the full stop."""
        return TouchKey(sign, LetterTyped(sign))

    def other_keyboards(self) -> list[TouchKey]:
        """A key for each keyboard that is not shown."""
        boards = self.typed.keyboards
        others = (number for number in range(len(boards)) if number != self.typed.keyboard)
        return [action(boards[number].name, KeysTurned(number)) for number in others]

    def letter_kinds(self) -> list[TouchKey]:
        """What this script has besides its letters."""
        if has_capitals(self.typed.language):
            return [action(SHIFT, ShiftTurned())]
        if has_half_space(self.typed.language):
            return [action(HALF_SPACE_NAME, LetterTyped(HALF_SPACE))]
        return []

    def cursor(self) -> list[TouchKey]:
        """A letter to the left and to the right, on the screen and not in the order of reading."""
        ahead = -1 if self.typed.right_to_left else 1
        ways = (("previous", -ahead), ("next", ahead))
        return [
            TouchKey(SIGNS[icon], CursorMoved(way), ARROW_SHARE, action=True, icon=icon)
            for icon, way in ways
        ]

    def deleting(self) -> list[TouchKey]:
        """The last word away, and the last letter."""
        words, name = self.labels.delete_word, self.labels.delete
        word = [action(words, Deleted(word=True))] if words else []
        return [*word, TouchKey(name, Deleted(), ACTION_SHARE, action=True, icon="backspace")]


def action(label: str, stroke: Stroke) -> TouchKey:
    """A key that is no letter."""
    return TouchKey(label, stroke, ACTION_SHARE, action=True)


def narrowed(keys: Iterable[TouchKey]) -> list[TouchKey]:
    """The same keys where there are many of them."""
    return [replace(key, share=NARROW_ACTION_SHARE) for key in keys]
