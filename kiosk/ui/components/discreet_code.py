"""The code of a discreet offer, which the visitor sees only after a warning."""

from textual.widget import Widget

from kiosk import journey
from kiosk.ui.components.buttons import button
from kiosk.ui.components.view import View
from kiosk.ui.drawing.parts import Align, Heading, Tone
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import BAR_ROWS, HIGH_BAR_ROWS
from kiosk.ui.widgets.boxes import Vertical
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.sheet import Sheet

MOST_LINES = 6


def after_warning(view: View, code: QrCode) -> Widget:
    """The code, or in its place the warning while a discreet one was not asked for."""
    return warning(view) if warned_first(view) else code


def warned_first(view: View) -> bool:
    """Whether the visitor has to be warned before the code of this place."""
    return view.discreet and not view.place.revealed


def warning(view: View) -> Widget:
    """What a phone remembers, and the choice to see the code all the same."""
    say, look = view.say, view.look
    words = Sheet(
        Pictogram("discreet", largest=(8, 4)),
        Heading(say("discreet-warning"), Tone.SOON, most=MOST_LINES),
        look=look,
        align=Align.CENTRE,
        middle=True,
        id="warning-words",
    )
    event = journey.CodeRevealed()
    reveal = button(view, event, say("discreet-show"), icon="qr", id="reveal")
    reveal.styles.height = HIGH_BAR_ROWS if look.large else BAR_ROWS
    return Vertical(words, reveal, id="warning")
