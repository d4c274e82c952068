"""The window is too small: one line asks staff to enlarge it."""

from textual.app import ComposeResult

from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Words
from kiosk.ui.drawing.sizes import SMALLEST
from kiosk.ui.terminal.locked_app import KioskScreen
from kiosk.ui.widgets.sheet import Sheet


class TooSmallScreen(KioskScreen):
    """Stands over everything until the window is large enough."""

    def compose(self) -> ComposeResult:
        """The request."""
        columns, rows = SMALLEST
        say = Strings(SOURCE, "staff", isolate=False)
        words = Words(say("window-too-small", columns=columns, rows=rows))
        yield Sheet(words, look=Look(), middle=True, id="too-small")
