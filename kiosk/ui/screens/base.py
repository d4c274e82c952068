"""What all screens of a visit share: bars, grid, keys, and the guard against tap-through."""

from collections.abc import Iterable, Sequence
from time import monotonic
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Container, Grid, Horizontal
from textual.widget import Widget

from kiosk import journey
from kiosk.ui.keys import neighbour
from kiosk.ui.lockdown import KioskScreen
from kiosk.ui.measure import Page, Plan
from kiosk.ui.parts import Heading, Part, Pictogram, Tone, Words
from kiosk.ui.reading import ReadingNews, Wish
from kiosk.ui.scene import Scene
from kiosk.ui.screens.reading_bar import ReadingBar
from kiosk.ui.widgets.sheet import Choice, Sheet, Title
from kiosk.voice.reader import State

BAR_ROWS = 3
EDGE_COLUMNS = 2
COMFORTABLE_ROWS = 26
"""Lower screens do without the empty row below the body."""

COMFORTABLE_COLUMNS = 90
"""Narrower screens give the heading the room of the bar's buttons."""

BAR_COLUMNS = 72
"""On narrower screens the list takes the place of another button, or none had its size."""

SIGNS = {"previous": "◀", "next": "▶", "leave": "✕", "restart": "↺"}
"""What every font has for some of the icons."""

READING_SIGNS = {
    "read-pause": "‖",
    "read-on": "▶",
    "read-slower": "<<",
    "read-faster": ">>",
    "read-quieter": "–",
    "read-louder": "+",
    "read-stop": "×",
}
"""The icons of the voice are letters that every font has, large with the kiosk font."""


class VisitorScreen(KioskScreen):
    """A screen of the visit, made fresh for each place and thrown away after it.

    What comes of the events in `FOLLOWED` the screen shows itself, and at once.
    """

    FOLLOWED: ClassVar[tuple[type, ...]] = ()

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self.scene = scene
        self._listens_at = float("inf")
        self._reading_bar: ReadingBar | None = None

    @property
    def subject(self) -> object:
        """What of the content is shown; while it stays the same, the screen stays too."""
        return None

    @property
    def heading(self) -> str:
        """The question or title at the top."""
        raise NotImplementedError

    @property
    def heading_language(self) -> str:
        """The language of the heading where it is another than the visitor's."""
        return ""

    def spoken_heading(self) -> Iterable[Part]:
        """What is read aloud before the body."""
        return (Words(self.heading, language=self.heading_language),)

    def body(self) -> Iterable[Widget]:
        """What stands between the bars."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """Top bar, body, bottom bar."""
        width, height = self.app.size
        self.set_class(height < COMFORTABLE_ROWS, "low")
        self.set_class(width < COMFORTABLE_COLUMNS, "narrow")
        self.set_class(self.voiced, "voiced")
        yield self.top_bar()
        yield Container(*self.body(), id="body")
        yield self.bottom_bar()

    def top_bar(self) -> Widget:
        """The centre's name and the heading; the voice, the language and the way out."""
        scene, look = self.scene, self.scene.look
        title = Title(
            Words(scene.catalog.centre.name, Tone.SMALL, most=1),
            Heading(self.heading, most=2 if self.voiced else 1, language=self.heading_language),
            look=look,
            id="title",
        )
        language = self.button(
            journey.LanguageWanted(), scene.language.endonym, icon="language", id="language-button"
        )
        leave = self.button(journey.Left(), scene.say("leave"), icon="leave", id="leave")
        return Horizontal(*look.mirror([title, *self.voice_button(), language, leave]), id="top")

    @property
    def voiced(self) -> bool:
        """Whether this screen can be read aloud."""
        return self.scene.voices.speaks(self.scene.language.code)

    def voice_button(self) -> list[Choice]:
        """Reads the screen aloud, where there is a voice for it."""
        if not self.voiced:
            return []
        return [self.button(Wish.ALOUD, self.scene.say("read-aloud"), icon="sound", id="aloud")]

    def bottom_bar(self) -> Widget:
        """Back, start over, text size, contrast, the list if there is one, and help at once."""
        say, look = self.scene.say, self.scene.look
        back = "next" if look.right_to_left else "previous"
        size, contrast = journey.TextSizeToggled(), journey.ContrastToggled()
        buttons = [
            self.button(journey.WentBack(), say("back"), icon=back, id="back"),
            self.beside_back(),
            self.button(size, "A A", icon="text-size", id="text-size", on=look.large),
            self.button(
                contrast, say("contrast"), icon="contrast", id="contrast", on=look.contrast
            ),
            self.button(journey.HelpWanted(), say("help-now"), icon="help", id="help"),
        ]
        if count := len(self.scene.chosen()):
            label = say("my-list-count", count=count)
            here = self.scene.place.step is journey.Step.LIST
            my_list = self.button(journey.ListWanted(), label, icon="list", id="my-list", on=here)
            if self.app.size.width < BAR_COLUMNS:
                spare = next(one for one in buttons if one.id in ("start-over", "contrast"))
                buttons[buttons.index(spare)] = my_list
            else:
                buttons.insert(-1, my_list)
        return Horizontal(*look.mirror(buttons), id="bottom")

    def beside_back(self) -> Choice:
        """The second button of the bottom bar."""
        say = self.scene.say
        return self.button(
            journey.StartedOver(), say("start-over"), icon="restart", id="start-over"
        )

    def button(
        self,
        event: journey.Event | Wish,
        label: str,
        *,
        icon: str = "",
        id: str | None = None,
        on: bool = False,
    ) -> Choice:
        """A touchable label under its icon; `on` marks a switch that is switched on."""
        classes = "button rounded on" if on else "button rounded"
        return Choice(event, *self.face(label, icon), look=self.scene.look, id=id, classes=classes)

    def face(self, label: str, icon: str = "") -> list[Part]:
        """What stands on a button.

        Without the kiosk font there are no icons; signs that every font has stand in for some.
        """
        words = Words(f"{self.sign(icon)}{label}", Tone.LABEL, most=3)
        if icon in READING_SIGNS:
            return [Heading(READING_SIGNS[icon]), words]
        if icon and self.scene.look.kiosk_font:
            return [Pictogram(icon, largest=(4, 2)), words]
        return [words]

    def sign(self, icon: str) -> str:
        """The sign before a label, where there is no kiosk font to draw the icon."""
        known = "" if self.scene.look.kiosk_font else SIGNS.get(icon, "")
        return f"{known} " if known else ""

    def tile(self, event: journey.Event, *parts: Part, number: int, classes: str = "") -> Choice:
        """A big choice of the body, chosen from a keyboard by its number."""
        look = self.scene.look
        return Choice(event, *parts, look=look, number=number, classes=f"tile rounded {classes}")

    def turn(self, page: Page[object]) -> tuple[list[Choice], list[Choice]]:
        """The tiles that turn to the page before and to the page after, where there are any."""
        say, icons = self.scene.say, self.scene.look.mirror(["previous", "next"])
        tiles = [
            self.tile(
                journey.PageTurned(page.number + step),
                Pictogram(icon, largest=(8, 4)),
                Words(f"{self.sign(icon)}{label}", Tone.TITLE),
                number=0,
                classes="turn",
            )
            for step, icon, label in (
                (-1, icons[0], say("page-before")),
                (1, icons[1], say("page-after")),
            )
        ]
        return tiles[:1] * page.before, tiles[1:] * page.after

    def grid(self, tiles: Sequence[Widget], plan: Plan) -> Grid:
        """`tiles` in rows, from the right in right-to-left scripts."""
        look = self.scene.look
        rows = [tiles[n : n + plan.columns] for n in range(0, len(tiles), plan.columns)]
        placed: list[Widget] = []
        for row in rows:
            empty = [Sheet(look=look) for _ in range(plan.columns - len(row))]
            placed += look.mirror([*row, *empty])
        grid = Grid(*placed, classes="tiles")
        grid.styles.grid_size_columns = plan.columns
        grid.styles.grid_size_rows = plan.rows
        return grid

    @property
    def body_size(self) -> tuple[int, int]:
        """Columns and rows between the bars, without the margins."""
        width, height = self.app.size
        margin = 1 if height < COMFORTABLE_ROWS else 2
        return width - 2 * EDGE_COLUMNS, height - 2 * BAR_ROWS - margin

    def listen(self, after_seconds: float = 0) -> None:
        """Take the next choice; a touch meant for the screen before must not land here."""
        self._listens_at = monotonic() + after_seconds

    def on_choice_chosen(self, message: Choice.Chosen) -> None:
        """Let one choice pass, and none in the first moment."""
        if monotonic() < self._listens_at:
            message.stop()
        elif not isinstance(message.event, (*self.FOLLOWED, Wish)):
            self._listens_at = float("inf")

    def follow(self, scene: Scene) -> None:
        """Show what came of an event that this screen follows."""

    def show_reading(self, news: ReadingNews) -> None:
        """The reading bar in the place of the other one, and a mark on what is read just now."""
        if news.reading and self._reading_bar is None:
            self._reading_bar = ReadingBar(self)
            self.mount(self._reading_bar)
        elif not news.reading and self._reading_bar is not None:
            self._reading_bar.remove()
            self._reading_bar = None
        if self._reading_bar is not None:
            self._reading_bar.show(news)
        for bar in self.query("#bottom"):
            bar.display = not news.reading
        for button in self.query("#aloud").results(Choice):
            button.set_class(news.reading, "on")
            label = "read-failed" if news.state is State.FAILED else "read-aloud"
            button.show(*self.face(self.scene.say(label), "sound"))
        for sheet in self.query(Sheet):
            sheet.set_class(sheet is news.sheet, "spoken")

    def on_key(self, key: events.Key) -> None:
        """Arrows move, Enter chooses, Escape goes back, a digit chooses the tile it counts."""
        if key.key in ("up", "down", "left", "right"):
            if there := neighbour(self.focused, self.query(Choice), key.key):
                there.focus()
        elif key.key == "tab":
            self.focus_next()
        elif key.key == "shift+tab":
            self.focus_previous()
        elif key.key in ("enter", "space") and isinstance(self.focused, Choice):
            self.focused.choose()
        elif key.key == "escape":
            self.post_message(Choice.Chosen(journey.WentBack()))
        elif key.character and key.character in "123456789":
            self.choose_numbered(int(key.character))

    def choose_numbered(self, number: int) -> None:
        """Choose the tile with `number`, if there is one on this page."""
        for choice in self.query(Choice):
            if choice.number == number:
                choice.choose()
