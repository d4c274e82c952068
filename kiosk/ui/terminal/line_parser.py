"""From the bytes on the line to keys and touches, whatever else may come over it."""

from codecs import getincrementaldecoder
from collections.abc import Iterable

from textual._xterm_parser import XTermParser
from textual.message import Message

SILENT_ROUNDS = 3
"""After so many rounds without input, whatever the terminal began is over."""

LONGEST = 256
"""So many characters without a key or a touch are no sequence any more, but noise."""

ESCAPE = "\x1b"


class LineParser:
    """Textual's parser, made to begin anew after noise, silence and loss.

    A paste, a title or a sequence that never ends would otherwise leave it deaf.
    """

    def __init__(self) -> None:
        self._lost = False
        self._silent_rounds = 0
        self._fruitless = 0
        self._begin_anew()

    def feed(self, read: bytes) -> list[Message]:
        """What `read` says, together with what was begun before it."""
        self._silent_rounds = 0
        text = self._decode(read)
        if self._lost:
            # The rest of a sequence whose beginning was dropped would be taken for keys.
            text = text[text.find(ESCAPE) :] if ESCAPE in text else ""
            self._lost = not text
        messages = self._parsed(self._parser.feed(text)) if text else []
        self._fruitless = 0 if messages else self._fruitless + len(text)
        if self._fruitless > LONGEST:
            self._begin_anew()
        return messages

    def silence(self) -> list[Message]:
        """What a tenth of a second without input says: a lone Escape is a key."""
        self._lost = False
        self._silent_rounds += 1
        messages = self._parsed(self._parser.tick())
        if self._silent_rounds == SILENT_ROUNDS:
            self._begin_anew()
        return messages

    def lose(self) -> None:
        """Something came that nobody read: begin with the next sequence, or after a silence."""
        self._begin_anew()
        self._silent_rounds = 0
        self._lost = True

    def _parsed(self, messages: Iterable[Message]) -> list[Message]:
        """`messages` as far as they can be parsed; the parser stumbles over some garbage."""
        parsed: list[Message] = []
        try:
            parsed.extend(messages)
        except Exception:  # numbers beyond Unicode, windows without size and whatever else
            self._begin_anew()
        return parsed

    def _begin_anew(self) -> None:
        self._parser = XTermParser()
        self._decode = getincrementaldecoder("utf-8")("replace").decode
        self._fruitless = 0
