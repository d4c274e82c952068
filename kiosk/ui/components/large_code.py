"""A code on the whole screen, with the way back, help and the way out beside it."""

from collections.abc import Sequence

from textual.widget import Widget

from kiosk import journey
from kiosk.ui.components.buttons import button
from kiosk.ui.components.view import View
from kiosk.ui.drawing.parts import Part, Tone, Words
from kiosk.ui.drawing.sizes import large_code_size, upright
from kiosk.ui.widgets.boxes import Grid, Horizontal, Vertical
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.sheet import Sheet


def large_code(
    view: View,
    screen_size: tuple[int, int],
    code: Widget,
    *caption: Part,
    tabs: Sequence[VisitChoice] = (),
) -> Widget:
    """`code` as large as the screen allows, `caption` and `tabs` at its side or below it.

    What stands in the place of a code asks for no camera.
    """
    say, look = view.say, view.look
    columns, rows = large_code_size(screen_size)
    back = "forward" if look.right_to_left else "back"
    camera = Words(say("scan-this"), Tone.QUIET, most=3, optional=True)
    words = [*caption, camera] if isinstance(code, QrCode) else caption
    ways = [
        button(view, journey.WentBack(), say("back"), icon=back, id="back"),
        button(view, journey.HelpWanted(), say("help-now"), icon="help", id="help"),
    ]
    leave = button(view, journey.Left(), say("leave"), icon="leave", id="leave")
    parts: list[Widget] = [Sheet(*words, look=look, id="caption")]
    if tabs:
        parts.append(Grid(*look.mirror(tabs), id="tabs"))
    side = Vertical(*parts, Grid(*look.mirror(ways), leave, id="ways"), id="side")
    if upright(screen_size):
        code.styles.height = rows
        return Vertical(code, side, id="enlarged-upright")
    code.styles.width = columns
    return Horizontal(*look.mirror([code, side]), id="enlarged")
