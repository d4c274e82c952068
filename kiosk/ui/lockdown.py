"""The base of app and screen that leave no way out, and a driver that survives bad input."""

import asyncio
import os
import signal
from codecs import getincrementaldecoder
from collections.abc import Iterable
from contextlib import suppress
from selectors import EVENT_READ, DefaultSelector
from typing import Any, ClassVar, TextIO, cast

from textual import events
from textual._xterm_parser import XTermParser
from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.driver import Driver
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message
from textual.messages import InBandWindowResize
from textual.screen import Screen

QUIET_SIGNALS = ("SIGINT", "SIGQUIT", "SIGTSTP", "SIGUSR1", "SIGUSR2", "SIGALRM")
"""Signals that a keyboard or a careless script can send; the locked kiosk ignores them."""

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


class KioskScreen(Screen[None], inherit_bindings=False):
    """A screen without the bindings, the selection and the copying of Textual's own."""

    BINDINGS: ClassVar[list[BindingType]] = []
    ALLOW_SELECT = False
    AUTO_FOCUS = ""


class LockedApp(App[int], inherit_bindings=False):
    """An app that only its own code can leave."""

    BINDINGS: ClassVar[list[BindingType]] = []
    ENABLE_COMMAND_PALETTE = False
    COMMAND_PALETTE_BINDING = "f63"
    ALLOW_SELECT = False
    ALLOW_IN_MAXIMIZED_VIEW = ""
    ESCAPE_TO_MINIMIZE = False
    ENABLE_SELECT_AUTO_SCROLL = False
    AUTO_FOCUS = ""
    TOOLTIP_DELAY = 3600.0

    def get_driver_class(self) -> type[Driver]:
        """The driver that survives bad input, whatever the environment asks for."""
        return SteadyDriver

    def get_default_screen(self) -> Screen[None]:
        """An empty screen of our own kind."""
        return KioskScreen(id="_default")

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """No commands at all."""
        return ()

    async def on_event(self, event: events.Event) -> None:
        """Drop pastes, whatever the terminal may send."""
        if isinstance(event, events.Paste):
            event.stop()
            return
        await super().on_event(event)

    def heed_signals(self, *, locked: bool) -> None:
        """End cleanly on TERM and HUP; when `locked`, ignore what a keyboard can send."""
        loop = asyncio.get_running_loop()
        for name in ("SIGTERM", "SIGHUP"):
            number = signal.Signals[name]
            loop.add_signal_handler(number, self.exit, 128 + number, 128 + number)
        if locked:
            for name in QUIET_SIGNALS:
                signal.signal(signal.Signals[name], signal.SIG_IGN)

    async def action_quit(self) -> None:
        """Nothing: staff leave through the staff area."""

    def action_help_quit(self) -> None:
        """Nothing."""

    def action_suspend_process(self) -> None:
        """Nothing."""

    def action_screenshot(self, filename: str | None = None, path: str | None = None) -> None:
        """Nothing."""

    def action_show_help_panel(self) -> None:
        """Nothing."""

    def copy_to_clipboard(self, text: str) -> None:
        """Nothing: no visitor's text leaves through the terminal."""

    def open_url(self, url: str, *, new_tab: bool = True) -> None:
        """Nothing: the kiosk opens no browser."""
