"""The frame of all screens of a guided session: bars of its own colour, and how long it lasts."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.widget import Widget

from kiosk.facts.spoken_languages import language_name
from kiosk.journey.guided_session import GuidedSession
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.ui.components.view import View
from kiosk.ui.counsellor.session_key import (
    AFTER,
    BEFORE,
    FINISH,
    INTERPRETER,
    LANGUAGE,
    LIST,
    PAUSE,
    RETURN,
    SessionKey,
)
from kiosk.ui.counsellor.session_material import SessionMaterial, minutes_of
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words
from kiosk.ui.drawing.sizes import (
    BAR_ROWS,
    COMFORTABLE_COLUMNS,
    COMFORTABLE_ROWS,
    bar_plan,
    body_size,
    top_button_columns,
    upright,
)
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.widgets.boxes import Container, Grid, Horizontal, Vertical
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

BOTH_COLUMNS, BOTH_COLUMNS_LARGE = 96, 120
"""From so many columns on both languages stand side by side, and in large text."""

CLOCK_SECONDS = 1
"""How often the minutes above are looked at.

A timer that is cancelled keeps its screen in the memory until its time has come.
"""


class SessionFrame(StaffPage):
    """A screen with the bars of a session."""

    def __init__(self, look: Look, area: StaffArea, material: SessionMaterial) -> None:
        super().__init__(look, area)
        self.material = material
        self.add_class("session")

    @property
    def session(self) -> GuidedSession:
        """The session as it is now."""
        assert self.area.session is not None
        return self.area.session

    @property
    def own(self) -> View:
        """What the visitor sees."""
        return self.material.own

    # The bar above

    def heading(self) -> str:
        """What it is about, in the counsellor's words."""
        raise NotImplementedError

    def top_parts(self) -> list[Part]:
        """Who is here for how long, and what it is about."""
        about = Words(self.about(), most=1)
        if self.area.session and self.material.locks_soon():
            about = Words(self.say("session-locks-soon"), Tone.SWITCHED_ON, most=1)
        elif self.area.session and self.area.session.printed:
            about = Words(self.slip_told, Tone.SWITCHED_ON, most=1)
        return [about, Heading(self.heading(), most=1, most_small=2)]

    @property
    def slip_told(self) -> str:
        """What becomes of the slip that was asked for, in words for staff."""
        news = self.own.news
        working = news.working or not news.word
        return self.say("session-slip-working" if working else f"session-slip-{news.word}")

    def about(self) -> str:
        """`Beratung · Arabisch · 00:07`, on narrow screens without the first word."""
        begun = self.area.session
        language = begun is not None and begun.visit.language
        wide = self.app.size.width >= BOTH_COLUMNS or not language
        names = [self.say("session-name")] if wide else []
        if begun and begun.visit.language:
            names.append(self.language_name)
        if begun:
            names.append(minutes_of(begun, self.material.clock()))
        return " · ".join(names)

    @property
    def language_name(self) -> str:
        """What the counsellor calls the visitor's language."""
        language = self.own.language
        name = language_name(language.code, Strings(SOURCE))
        return language.endonym if name == language.code else name

    def on_mount(self) -> None:
        """Let the minutes go on."""
        self.set_interval(CLOCK_SECONDS, self.tell_the_time)

    def tell_the_time(self) -> None:
        """The minutes as they are now."""
        title, parts = self.query_one("#title", Sheet), tuple(self.top_parts())
        if title.parts != parts:
            title.show(*parts)

    def beside_heading(self) -> Sequence[Choice]:
        """The list, the interpreter, the language, and the pause."""
        count = len(self.own.chosen())
        label = self.say("session-list", count=count) if count else self.say("session-list-empty")
        keys = [
            self.icon_key(LIST, label, "list"),
            self.icon_key(INTERPRETER, self.say("session-interpreter"), "speak"),
            self.icon_key(LANGUAGE, self.say("session-language"), "language"),
        ]
        for key in keys:
            key.disabled = not self.own.visit.language
        keys[1].disabled |= self.own.language.code.partition("-")[0] == SOURCE
        return [*keys, self.icon_key(PAUSE, self.say("session-pause"), "discreet")]

    def icon_key(self, key: str, label: str, icon: str, *, on: bool = False) -> SessionKey:
        """One button with an icon."""
        return SessionKey(key, label, icon, self.look, on=on)

    # The bar below

    def buttons(self) -> Sequence[Choice]:
        """Back."""
        return [self.return_key()]

    def return_key(self) -> SessionKey:
        """One step back."""
        return self.icon_key(RETURN, self.say("staff-back"), "back")

    def no_key(self, place: str) -> SessionKey:
        """Keeps the place of a button that other screens have there, so that none moves."""
        key = self.icon_key(f"no-{place}", "", "")
        key.visible = False
        return key

    def page_keys(self, shown: int, last: int) -> list[Choice]:
        """The arrows between pages, which keep their places on a single page too."""
        before = self.icon_key(BEFORE, f"{shown + 1}/{last + 1}", "previous")
        after = self.icon_key(AFTER, f"{shown + 1}/{last + 1}", "next")
        before.visible, after.visible = shown > 0, shown < last
        return [before, after]

    def finish_key(self) -> SessionKey:
        """On to the record."""
        key = self.icon_key(FINISH, self.say("session-finish"), "check")
        key.add_class("finish")
        return key

    def compose(self) -> ComposeResult:
        """Bar, body, bar."""
        width, height = self.app.size
        self.set_class(height < COMFORTABLE_ROWS, "low")
        self.set_class(width < COMFORTABLE_COLUMNS, "narrow")
        yield self.top_bar()
        yield Container(*self.body(), id="body")
        if buttons := self.buttons():
            plan = bar_plan(self.app.size, len(buttons), self.look)
            bar = Grid(*buttons, id="bottom")
            bar.styles.grid_size_columns, bar.styles.grid_size_rows = plan.columns, plan.rows
            bar.styles.height = plan.rows * BAR_ROWS
            yield bar

    def top_bar(self) -> Widget:
        """Heading and buttons, on an upright screen below each other."""
        title = Sheet(*self.top_parts(), look=self.look, middle=True, id="title")
        buttons = self.beside_heading()
        if upright(self.app.size):
            title.styles.height = BAR_ROWS
            bar: Widget = Vertical(title, Horizontal(*buttons, classes="row"), id="top")
        else:
            for one in buttons:
                one.styles.width = top_button_columns(self.app.size)
            bar = Horizontal(title, *buttons, id="top")
        bar.styles.height = self.top_rows
        return bar

    @property
    def top_rows(self) -> int:
        """The height of the bar above."""
        return 2 * BAR_ROWS if upright(self.app.size) else BAR_ROWS

    @property
    def body_size(self) -> tuple[int, int]:
        """Columns and rows between the bars, without the margins."""
        size = self.app.size
        below = bar_plan(size, self.button_count, self.look).rows * BAR_ROWS
        return body_size(size, self.top_rows, below)

    @property
    def button_count(self) -> int:
        """How many buttons the bar below has."""
        return len(self.buttons())
