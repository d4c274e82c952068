"""What came over the line and waits for the app: a bounded queue, so that no flood fills memory."""

from collections import deque

from textual import events
from textual.message import Message

MOST_WAITING = 64
"""More than anybody touches or types while one screen is being replaced."""


class InputQueue:
    """Keeps the first `MOST_WAITING` messages; what comes while it is full is dropped.

    One thread puts and another one takes.
    """

    def __init__(self) -> None:
        self._waiting: deque[Message] = deque()

    @property
    def full(self) -> bool:
        """Whether the next message would be dropped."""
        return len(self._waiting) >= MOST_WAITING

    def put(self, message: Message) -> None:
        """Add what came; of a finger that moves only the last place counts."""
        if self.full:
            return
        if isinstance(message, events.MouseMove):
            self._drop_older_move()
        self._waiting.append(message)

    def take(self) -> Message | None:
        """What came first, or None."""
        return self._waiting.popleft() if self._waiting else None

    def _drop_older_move(self) -> None:
        """Take away the latest message when it is a move; the other thread may be quicker."""
        try:
            latest = self._waiting.pop()
        except IndexError:
            return
        if not isinstance(latest, events.MouseMove):
            self._waiting.append(latest)
