"""Three marks, one after the other: where fingers land on this screen."""

from textual import events
from textual.app import ComposeResult
from textual.timer import Timer

from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.machine.setup.touch_fit import MARKS, Point
from kiosk.ui.drawing.look import WARM, Look
from kiosk.ui.drawing.parts import Words
from kiosk.ui.terminal.locked_app import KioskScreen, LockedApp
from kiosk.ui.widgets.sheet import Sheet

PATIENCE_SECONDS = 25.0
"""After so long without a touch nobody is there; three times that is less than systemd waits."""

SHOWN_SECONDS = 3.0
"""How long the thanks stay."""

ARM = (4, 2)
"""The columns and rows from the middle of a cross to its ends."""


class MarkScreen(KioskScreen):
    """One cross and what to do with it; `number` counts from 0, after the last it thanks."""

    CSS = """
    MarkScreen { background: $background; color: $foreground; layers: words mark; }
    MarkScreen #words { layer: words; dock: top; height: 5; padding: 1 2; }
    MarkScreen .arm { layer: mark; position: absolute; background: $primary; }
    """

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def compose(self) -> ComposeResult:
        """The words at the top, unless the cross is there, and the cross as two bars."""
        say = Strings(SOURCE, "staff", isolate=False)
        if self.number == len(MARKS):
            yield Sheet(Words(say("setup-touch-thanks")), look=Look(), id="words")
            return
        asked = say("setup-touch-ask", number=self.number + 1, last=len(MARKS))
        yield Sheet(Words(asked), Words(say("setup-touch-leave")), look=Look(), id="words")
        yield Sheet(look=Look(), id="across", classes="arm")
        yield Sheet(look=Look(), id="down", classes="arm")

    def on_resize(self, event: events.Resize) -> None:
        """The cross stands where its mark is, whatever size the screen has."""
        if self.number == len(MARKS):
            return
        column, row = middle_of(self.number, event.size.width, event.size.height)
        across, down = self.query_one("#across"), self.query_one("#down")
        across.styles.width, across.styles.height = 2 * ARM[0] + 2, 1
        across.styles.offset = (column - ARM[0], row)
        down.styles.width, down.styles.height = 2, 2 * ARM[1] + 1
        down.styles.offset = (column, row - ARM[1])


class TouchCheck(LockedApp):
    """Asks for a touch on each mark; `touched` are the places, none when somebody gave up."""

    _patience: Timer

    def __init__(self) -> None:
        super().__init__(locked=False)
        self.register_theme(WARM)
        self.theme = WARM.name
        self.touched: tuple[Point, ...] = ()

    def on_mount(self) -> None:
        """The first mark."""
        self._patience = self.set_timer(PATIENCE_SECONDS, self.give_up)
        self.push_screen(MarkScreen(0))

    async def on_event(self, event: events.Event) -> None:
        """A finger goes down anywhere; Escape ends it."""
        if isinstance(event, events.MouseDown) and len(self.touched) < len(MARKS):
            self.touch(event)
        elif isinstance(event, events.Key) and event.key == "escape":
            self.give_up()
        await super().on_event(event)

    def touch(self, event: events.MouseDown) -> None:
        """Keep where the finger is, and show the next mark or the thanks."""
        place = (event.screen_x + 0.5) / self.size.width, (event.screen_y + 0.5) / self.size.height
        self.touched = (*self.touched, place)
        self._patience.reset()
        self.switch_screen(MarkScreen(len(self.touched)))
        if len(self.touched) == len(MARKS):
            self.set_timer(SHOWN_SECONDS, self.leave)

    def give_up(self) -> None:
        """Nobody is there, or nobody wants to go on."""
        if len(self.touched) < len(MARKS):
            self.touched = ()
        self.leave()

    def leave(self) -> None:
        """The end."""
        self.exit(0)


def middle_of(number: int, columns: int, rows: int) -> tuple[int, int]:
    """The left of the two cells in which the middle of a cross is."""
    x, y = MARKS[number]
    return round(x * columns) - 1, int(y * rows)
