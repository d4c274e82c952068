"""Between the line and the app: a bounded queue that hands on what came as the app can follow.

Without it a flood of input waits in the app's own queues (backpressure): a megabyte of touches
took a gigabyte of memory and a minute.
"""

from asyncio import AbstractEventLoop
from collections import deque
from collections.abc import Callable, Iterable

from textual import events
from textual.message import Message

MOST_WAITING = 32
"""More than anybody touches or types while one screen is being replaced."""

PAUSE_SECONDS = 0.005
"""The least time between two messages, in which the app acts on the first."""


class InputQueue:
    """Keeps the first `MOST_WAITING` messages; what comes while it is full is dropped.

    The thread that reads the line puts; the app's `loop` calls `act` with one message after
    the other, but not while `behind` says that the app still has enough to do.
    """

    def __init__(
        self,
        loop: AbstractEventLoop,
        behind: Callable[[], bool],
        act: Callable[[Message], None],
    ) -> None:
        self._loop = loop
        self._behind = behind
        self._act = act
        self._waiting: deque[Message] = deque()
        self._pausing = False

    @property
    def full(self) -> bool:
        """Whether the next message would be dropped."""
        return len(self._waiting) >= MOST_WAITING

    def put(self, messages: Iterable[Message]) -> None:
        """Add what came; called by the thread that reads."""
        for message in messages:
            if isinstance(message, events.MouseMove):
                self._drop_older_move()
            if not self.full:
                self._waiting.append(message)
        if self._waiting:
            self._loop.call_soon_threadsafe(self._hand_on)

    def _drop_older_move(self) -> None:
        """Of a finger that moves only the last place counts; the app may be quicker."""
        try:
            latest = self._waiting.pop()
        except IndexError:
            return
        if not isinstance(latest, events.MouseMove):
            self._waiting.append(latest)

    def _hand_on(self) -> None:
        """Give the app one message, and time to act on it before the next."""
        if self._pausing:
            return
        if self._waiting and not self._behind():
            self._act(self._waiting.popleft())
        if self._waiting:
            self._pausing = True
            self._loop.call_later(PAUSE_SECONDS, self._pause_is_over)

    def _pause_is_over(self) -> None:
        self._pausing = False
        self._hand_on()
