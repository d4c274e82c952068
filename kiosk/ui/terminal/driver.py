"""A driver that survives bad input, floods of it, stray signals and the end of its terminal."""

import logging
import os
import signal
from collections.abc import Iterable
from selectors import EVENT_READ, DefaultSelector
from typing import Any, TextIO, cast

from textual import events
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Size
from textual.message import Message
from textual.messages import InBandWindowResize

from kiosk.ui.terminal.exit_status import HUNG_UP
from kiosk.ui.terminal.input_queue import InputQueue
from kiosk.ui.terminal.line_parser import LineParser
from kiosk.ui.terminal.output import VanishingOutput
from kiosk.ui.terminal.signals import ENDING
from kiosk.ui.terminal.text_direction import FIXED_DIRECTION, FREE_DIRECTION
from kiosk.ui.terminal.window_size import window_size

log = logging.getLogger(__name__)

ROUND_SECONDS = 0.1
"""How long to wait for input before silence counts."""

FEW = 4
"""With more messages than this to act on, the app gets no keys and touches in addition."""

SETTLING_SECONDS = 0.05
"""How long to wait for the end of a change of the window, which comes in many steps."""


class SteadyDriver(LinuxDriver):
    """Reads the terminal; malformed input is dropped instead of ending the app.

    Bracketed paste stays off: a paste that never ends would make the app deaf to touches.
    The size of the window comes from the system alone, never from a sequence of characters.
    When the terminal vanishes, so does the app, whoever may have forgotten to tell it.
    Suspending (SIGTSTP) does nothing, so that there is nothing to resume on SIGCONT: Textual
    would start a second thread and forget how the terminal was before the first.
    """

    def __init__(self, app: App[Any], **options: Any) -> None:
        super().__init__(app, **options)
        self._file = cast(Any, VanishingOutput(cast(TextIO, self._file)))
        self._size = self._size or self._get_terminal_size()
        self._waiting = InputQueue(self._loop, self._app_is_behind, self.process_message)
        self._measuring = False
        signal.signal(signal.SIGTSTP, signal.SIG_IGN)
        signal.signal(signal.SIGCONT, signal.SIG_DFL)

    def start_application_mode(self) -> None:
        """Take the terminal, once those who may end the kiosk can also do so cleanly."""
        for name in ENDING:
            number = signal.Signals[name]
            self._loop.add_signal_handler(number, self._app.exit, 128 + number, 128 + number)
        kept = {number: signal.getsignal(number) for number in (signal.SIGTTIN, signal.SIGTTOU)}
        super().start_application_mode()  # type: ignore[no-untyped-call]
        for number, handler in kept.items():
            signal.signal(number, handler)
        self._loop.add_signal_handler(signal.SIGWINCH, self._window_changes)
        self.write(FIXED_DIRECTION)

    def stop_application_mode(self) -> None:
        """Give the terminal back as it was."""
        self.write(FREE_DIRECTION)
        super().stop_application_mode()

    def close(self) -> None:
        """Let the input thread end too."""
        self.exit_event.set()
        super().close()

    def hang_up(self) -> None:
        """End the app: nobody holds the other end of the line."""
        self.exit_event.set()
        self._loop.call_soon_threadsafe(self._app.exit, HUNG_UP, HUNG_UP)

    def _run_input_thread(self) -> None:
        while not self.exit_event.is_set():
            try:
                self.run_input_thread()
            except OSError:
                self.hang_up()
            except Exception:  # a kiosk that reads no more would be deaf for ever
                log.exception("reading the line failed and begins anew")
                self.exit_event.wait(ROUND_SECONDS)

    def run_input_thread(self) -> None:
        """Read until the app ends; what comes while the app cannot follow is dropped unread."""
        parser = LineParser()
        with DefaultSelector() as selector:
            selector.register(self.fileno, EVENT_READ)
            while not self.exit_event.is_set():
                if not selector.select(ROUND_SECONDS):
                    self._take_in(parser.silence())
                elif not (read := os.read(self.fileno, 4096)):
                    self.hang_up()
                elif self._waiting.full:
                    parser.lose()
                else:
                    self._take_in(parser.feed(read))

    def _take_in(self, messages: Iterable[Message]) -> None:
        """Let keys and touches wait; what only a program could have sent stays outside."""
        self._waiting.put(
            message
            for message in messages
            if not isinstance(message, events.Resize | events.Paste | InBandWindowResize)
        )

    def _app_is_behind(self) -> bool:
        """Whether the app and its screens have messages that they have not yet acted on."""
        queues = [self._app, *self._app.screen_stack]
        return sum(queue.message_queue_size for queue in queues) > FEW

    def _get_terminal_size(self) -> tuple[int, int]:
        return window_size(self.fileno)

    def _window_changes(self) -> None:
        """Lay out afresh, but once for a change that is told in many steps."""
        if not self._measuring:
            self._measuring = True
            self._loop.call_later(SETTLING_SECONDS, self._measure)

    def _measure(self) -> None:
        self._measuring = False
        size = Size(*self._get_terminal_size())
        self.send_message(events.Resize(size, size))

    def _query_in_band_window_resize(self) -> None:
        """Nothing: the answer would switch the mouse to pixels."""

    def _enable_bracketed_paste(self) -> None:
        """Nothing: pasting has no place on a kiosk."""
