"""What a key does to a typed text, as values that a keyboard on the screen can hold."""

from dataclasses import dataclass

from kiosk.language.typed_text import TypedText


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key, pressed or touched."""

    def on(self, text: TypedText) -> TypedText:
        """The text after it."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class LetterTyped(Stroke):
    """A letter of a real keyboard, which knows its own capitals."""

    letter: str

    def on(self, text: TypedText) -> TypedText:
        """The letter before the cursor."""
        return text.typed(self.letter)


@dataclass(frozen=True, slots=True)
class LetterTouched(Stroke):
    """A letter on the screen, or one `instead` of the last."""

    letter: str
    instead: bool = False

    def on(self, text: TypedText) -> TypedText:
        """The letter, as a capital where that is wanted."""
        return text.taken_instead(self.letter) if self.instead else text.touched(self.letter)


@dataclass(frozen=True, slots=True)
class Deleted(Stroke):
    """The last letter goes, or the last `word`."""

    word: bool = False

    def on(self, text: TypedText) -> TypedText:
        """What is left."""
        return text.word_deleted() if self.word else text.deleted()


@dataclass(frozen=True, slots=True)
class CursorMoved(Stroke):
    """The cursor goes forward (1) or back (-1), by letters or by words."""

    way: int
    word: bool = False

    def on(self, text: TypedText) -> TypedText:
        """The same text."""
        return text.moved_by_word(self.way) if self.word else text.moved(self.way)


@dataclass(frozen=True, slots=True)
class CursorPlaced(Stroke):
    """A letter of the text was touched."""

    at: int

    def on(self, text: TypedText) -> TypedText:
        """The cursor stands before that letter."""
        return text.placed(self.at)


@dataclass(frozen=True, slots=True)
class KeysTurned(Stroke):
    """Other keys are wanted; keyboards count from 0."""

    keyboard: int

    def on(self, text: TypedText) -> TypedText:
        """The same text on another keyboard."""
        return text.turned(self.keyboard)


@dataclass(frozen=True, slots=True)
class ShiftTurned(Stroke):
    """The next letter is to be a capital, or not to be one."""

    def on(self, text: TypedText) -> TypedText:
        """The same text."""
        return text.shift_turned()
