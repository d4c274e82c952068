"""The base of app and screen that leave no way out."""

from collections.abc import Iterable
from typing import ClassVar

from textual import events
from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.driver import Driver
from textual.message import Message
from textual.screen import Screen

from kiosk.ui.widgets.boxes import BlankScreen


class KioskScreen(BlankScreen, inherit_bindings=False):
    """A screen without the bindings, the selection and the copying of Textual's own."""

    BINDINGS: ClassVar[list[BindingType]] = []
    ALLOW_SELECT = False
    AUTO_FOCUS = ""
    _styled = False

    def _on_screen_resume(self, event: events.ScreenResume) -> None:
        """A new screen has just been given its styles; Textual would look for them once more.

        One that lay below another may need that; of a new one it is a twentieth of its time.
        """
        event.refresh_styles = event.refresh_styles and self._styled
        self._styled = True


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

    def __init__(self, *, locked: bool) -> None:
        super().__init__()
        self.locked = locked

    def get_driver_class(self) -> type[Driver]:
        """The driver that survives bad input, whatever the environment asks for."""
        # Systems without terminal lines can import the app, though not run it.
        from kiosk.ui.terminal.driver import SteadyDriver

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

    def outlive(self, error: Exception) -> None:
        """Go on after an error of a screen; each app knows how."""
        raise NotImplementedError

    async def _dispatch_message(self, message: Message) -> None:
        """Outlive an error of the app's own handlers; Textual would end the app in silence."""
        try:
            await super()._dispatch_message(message)
        except Exception as error:
            if not self.locked:
                raise
            self._handle_exception(error)

    def _handle_exception(self, error: Exception) -> None:
        """A locked app outlives its errors; a preview shows the traceback as Textual does."""
        if not self.locked:
            super()._handle_exception(error)
        elif self.is_running:
            self.outlive(error)

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
