"""Bytes to and from a printer that may fall silent at any moment."""

import os
import select
from collections.abc import Callable

from kiosk.slip.printing.deadline import Deadline

_PIECE = 4096
_GLANCE_SECONDS = 0.5


class Stalled(Exception):
    """The printer takes no more bytes and the time is over."""


class Channel:
    """A conversation over an open, non-blocking file descriptor; nothing waits past the deadline.

    `sent` counts the bytes that the system took. A printer's errors arrive as OSError.
    """

    def __init__(
        self, descriptor: int, deadline: Deadline, gone: Callable[[], bool] = lambda: False
    ) -> None:
        self._descriptor = descriptor
        self._gone = gone
        self.deadline = deadline
        self.sent = 0

    def send(self, data: bytes) -> None:
        """Hand over all of `data`.

        Raises Stalled when that does not succeed in time, or when the printer takes nothing
        and the visitor has gone.
        """
        rest = memoryview(data)
        while rest:
            if not self._writable(self.deadline.at_most(_GLANCE_SECONDS)):
                if self.deadline.passed or self._gone():
                    raise Stalled("the printer takes no more")
                continue
            try:
                count = os.write(self._descriptor, rest[:_PIECE])
            except BlockingIOError:
                continue
            rest = rest[count:]
            self.sent += count

    def receive(self, seconds: float) -> int | None:
        """The next byte, or None when none comes within `seconds`."""
        if not self._readable(self.deadline.at_most(seconds)):
            return None
        try:
            data = os.read(self._descriptor, 1)
        except BlockingIOError:
            return None
        if not data:
            raise ConnectionResetError("closed by the printer")
        return data[0]

    def send_at_most(self, data: bytes) -> None:
        """Hand over what is taken at once; for the last word to a printer that has stopped."""
        if self._writable(0):
            os.write(self._descriptor, data)

    def _writable(self, seconds: float) -> bool:
        """Whether the printer takes bytes, waiting at most so long."""
        return self._ready(select.POLLOUT, seconds)

    def _readable(self, seconds: float) -> bool:
        """Whether an answer has come, waiting at most so long."""
        return self._ready(select.POLLIN, seconds)

    def _ready(self, event: int, seconds: float) -> bool:
        """Whether bytes can be moved; errors show when they are moved."""
        waiting = select.poll()
        waiting.register(self._descriptor, event)
        return bool(waiting.poll(seconds * 1000))
