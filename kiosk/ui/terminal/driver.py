"""A driver that survives bad input and the end of its terminal."""

import os
import signal
from codecs import getincrementaldecoder
from contextlib import suppress
from selectors import EVENT_READ, DefaultSelector
from typing import Any, TextIO, cast

from textual import events
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message
from textual.messages import InBandWindowResize

FIXED_DIRECTION = "\x1b[8l"
FREE_DIRECTION = "\x1b[8h"
"""BDSM: whether the terminal reorders right-to-left text itself (ECMA-48, ANSI mode 8)."""


HUNG_UP = 128 + signal.SIGHUP
"""The exit status of a kiosk whose terminal is gone."""

SILENT_ROUNDS = 3
"""After so many tenths of a second without input, whatever the terminal began is over."""


class SteadyDriver(LinuxDriver):
    """Reads the terminal; malformed input is dropped instead of ending the app.

    Bracketed paste stays off: a paste that never ends would make the app deaf to touches.
    The size of the window comes from the system alone, never from a sequence of characters.
    When the terminal vanishes, so does the app, whoever may have forgotten to tell it.
    """

    def __init__(self, app: App[Any], **options: Any) -> None:
        super().__init__(app, **options)
        self._file = cast(Any, _Vanishing(cast(TextIO, self._file)))

    def _run_input_thread(self) -> None:
        while not self.exit_event.is_set():
            try:
                self.run_input_thread()
            except OSError:
                self.hang_up()
            except Exception as error:  # any garbage from the line must end here
                self._app.log.warning(f"input dropped: {error!r}")
                self.exit_event.wait(0.05)

    def hang_up(self) -> None:
        """End the app: nobody holds the other end of the line."""
        self.exit_event.set()
        self._loop.call_soon_threadsafe(self._app.exit, HUNG_UP, HUNG_UP)

    def close(self) -> None:
        """Let the input thread end too."""
        self.exit_event.set()
        super().close()

    def run_input_thread(self) -> None:
        """Read and parse until the app ends; silence ends what has no end of its own."""
        parser, silent = XTermParser(), 0
        decode = getincrementaldecoder("utf-8")("replace").decode
        with DefaultSelector() as selector:
            selector.register(self.fileno, EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(0.1):
                    silent = 0
                    read = os.read(self.fileno, 4096)
                    for message in parser.feed(text) if (text := decode(read)) else ():
                        self.process_message(message)
                    if not read:
                        self.hang_up()
                else:
                    silent += 1
                for message in parser.tick():
                    self.process_message(message)
                if silent == SILENT_ROUNDS:
                    parser = XTermParser()

    def process_message(self, message: Message) -> None:
        """Pass on keys and touches; what only a program could have sent stays outside."""
        if not isinstance(message, events.Resize | events.Paste | InBandWindowResize):
            super().process_message(message)

    def _query_in_band_window_resize(self) -> None:
        """Nothing: the answer would switch the mouse to pixels."""

    def _enable_bracketed_paste(self) -> None:
        """Nothing: pasting has no place on a kiosk."""

    def start_application_mode(self) -> None:
        super().start_application_mode()  # type: ignore[no-untyped-call]
        self.write(FIXED_DIRECTION)

    def stop_application_mode(self) -> None:
        self.write(FREE_DIRECTION)
        super().stop_application_mode()


class _Vanishing:
    """A terminal's output that may be gone: what nobody can see any more is dropped."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, text: str) -> None:
        """Write what can still be written."""
        with suppress(OSError, ValueError):
            self._file.write(text)

    def flush(self) -> None:
        """Send what can still be sent."""
        with suppress(OSError, ValueError):
            self._file.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)
