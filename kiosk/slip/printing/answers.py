"""The answers of a receipt printer, sorted by what they answer."""

from time import monotonic

from kiosk.slip.printing.channel import Channel
from kiosk.slip.printing.escpos import UNASKED_BYTES, AnswerKind, Question, kind_of

_REST_SECONDS = 0.1


class Answers:
    """Listens on a channel.

    The answer to the question at the end may come while another one is awaited, so the last
    byte of each kind is kept until somebody asks for it.
    """

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._kept: dict[AnswerKind, int] = {}

    def ask(self, question: Question, seconds: float) -> int | None:
        """The answer to a question, or None when none comes within `seconds`."""
        self._kept.pop(AnswerKind.AT_ONCE, None)
        self._channel.send(question.value)
        return self.next(AnswerKind.AT_ONCE, seconds)

    def next(self, kind: AnswerKind, seconds: float) -> int | None:
        """The next answer of one kind, or None when none comes within `seconds`."""
        end = monotonic() + self._channel.deadline.at_most(seconds)
        while kind not in self._kept and (left := end - monotonic()) > 0:
            if (byte := self._channel.receive(left)) is not None:
                self._sort(byte)
        return self._kept.pop(kind, None)

    def _sort(self, byte: int) -> None:
        """Keep an answer; pass over what nobody asked for."""
        kind = kind_of(byte)
        if kind is AnswerKind.UNASKED:
            for _ in range(UNASKED_BYTES - 1):
                self._channel.receive(_REST_SECONDS)
        else:
            self._kept[kind] = byte
