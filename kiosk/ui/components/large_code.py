"""A code on the whole screen, with the way back, help and the way out beside it."""

from collections.abc import Sequence

from textual.widget import Widget

from kiosk import journey
from kiosk.ui.drawing.parts import Part, Tone, Words
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.boxes import Grid, Horizontal, Vertical
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.sheet import Choice, Sheet

SIDE_COLUMNS = 32
UPRIGHT_BELOW = 76
"""Screens narrower than this many columns show a code below the text."""


def large_size(screen: VisitorScreen) -> tuple[int, int]:
    """Columns and rows of a large code."""
    width, height = screen.app.size
    if width < UPRIGHT_BELOW:
        return width, min(height // 2, width // 2)
    return min(2 * height, width - SIDE_COLUMNS), height


def large_code(
    screen: VisitorScreen, code: QrCode, *caption: Part, tabs: Sequence[Choice] = ()
) -> Widget:
    """`code` as large as the screen allows, `caption` and `tabs` at its side or below it."""
    say, look = screen.view.say, screen.view.look
    columns, rows = large_size(screen)
    back = "next" if look.right_to_left else "previous"
    words = [*caption, Words(say("scan-this"), Tone.QUIET, most=3)]
    ways = [
        screen.button(journey.WentBack(), say("back"), icon=back, id="back"),
        screen.button(journey.HelpWanted(), say("help-now"), icon="help", id="help"),
    ]
    leave = screen.button(journey.Left(), say("leave"), icon="leave", id="leave")
    parts: list[Widget] = [Sheet(*words, look=look, id="caption")]
    if tabs:
        parts.append(Grid(*look.mirror(tabs), id="tabs"))
    side = Vertical(*parts, Grid(*look.mirror(ways), leave, id="ways"), id="side")
    if screen.app.size.width < UPRIGHT_BELOW:
        code.styles.height = rows
        return Vertical(code, side, id="enlarged-upright")
    code.styles.width = columns
    return Horizontal(*look.mirror([code, side]), id="enlarged")
