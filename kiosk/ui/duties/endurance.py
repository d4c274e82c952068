"""The app outlives its own errors, which end a visit and not the kiosk."""

import logging

from textual.message import Message

from kiosk.ui.services.quick_succession import with_now
from kiosk.ui.stage import Setup, Stage

CRASHES = 3
CRASH_SECONDS = 10.0

log = logging.getLogger(__name__)


class EnduringApp(Stage):
    """Begins anew after an error, unless one follows the other."""

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._crashes: list[float] = []

    async def _dispatch_message(self, message: Message) -> None:
        """Outlive an error of the app's own handlers; Textual would end the app in silence."""
        try:
            await super()._dispatch_message(message)
        except Exception as error:
            if not self.locked:
                raise
            self._handle_exception(error)

    def _handle_exception(self, error: Exception) -> None:
        """A locked kiosk forgets the visit and waits again; crash after crash ends it.

        The service then starts it afresh. A preview shows the traceback as Textual does.
        """
        self._crashes = with_now(self._crashes, CRASH_SECONDS)
        if not self.locked:
            super()._handle_exception(error)
            return
        log.error("a screen failed", exc_info=error)
        if not self.is_running:
            return
        if len(self._crashes) >= CRASHES:
            self.exit(1, return_code=1)
        else:
            self.leave()
