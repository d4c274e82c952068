"""The first page of the interpreter: which language does the visitor speak?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from textual.message import Message
from textual.widget import Widget

from kiosk.journey import Conversation
from kiosk.language.german_names import german_name
from kiosk.language.languages import SOURCE, Language
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Tone, Words, colourless
from kiosk.ui.drawing.sizes import Plan, numbered_page, plan
from kiosk.ui.staff.interpreter.interpreter_work import FindingReach
from kiosk.ui.staff.interpreter.talk_page import TalkMove, TalkPage
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

LEAST = (20, 3)
"""The columns and rows of a tile: the name in large letters, and what it is called in German."""


class SpokenLanguage(Choice):
    """The tile of a language, under the name its speakers use."""

    @dataclass
    class Chosen(Message):
        """The visitor speaks it."""

        code: str

    def __init__(self, language: Language, look: Look) -> None:
        name = Heading(language.endonym, most=1, language=language.code)
        german = german_name(language.code).replace(language.endonym, "")
        below = Words(german, Tone.QUIET, most=1, optional=True)
        id = f"speaks-{language.code}"
        super().__init__(name, below, look=look, id=id, classes="tile rounded endonym")
        self.code = language.code

    def announcement(self) -> Message:
        """The language."""
        return self.Chosen(self.code)


class VisitorLanguagePage(TalkPage):
    """A tile for each language of the kiosk but German."""

    def heading(self) -> str:
        """The question."""
        return self.say("interpreter-language")

    def body(self) -> Iterable[Widget]:
        """The tiles of one page, and above them why there are no more."""
        if missing := self.missing():
            words = Sheet(*missing, look=self.look, id="why")
            words.styles.height = self.missing_rows
            yield words
        grid = self.grid
        shown = numbered_page(self.languages, grid.places, self.talk.page)
        yield tile_grid(self.look, [SpokenLanguage(one, self.look) for one in shown.items], grid)

    def missing(self) -> list[Words]:
        """How many languages cannot be drawn without the kiosk font, where there are any."""
        count = self.guide.without_font
        return [Words(self.say("interpreter-no-font", count=count), Tone.SOON)] if count else []

    @property
    def missing_rows(self) -> int:
        """The rows of that sentence; one below it stays empty."""
        width, height = self.space
        return sum(len(one.rows(width, height, colourless(self.look))) for one in self.missing())

    @property
    def grid(self) -> Plan:
        """How the tiles stand."""
        (width, height), above = self.space, self.missing_rows
        return plan(width, height - above - bool(above), len(self.languages), LEAST)

    @property
    def languages(self) -> list[Language]:
        """What visitors speak."""
        return [one for one in self.guide.languages if one.code != SOURCE]

    def buttons(self) -> Sequence[Choice]:
        """Out of the interpreter, and the other pages."""
        last = max(0, -(-len(self.languages) // self.grid.places) - 1)
        return [self.home_button(), *self.turning_buttons(turned, min(self.talk.page, last), last)]

    def on_spoken_language_chosen(self, message: SpokenLanguage.Chosen) -> None:
        """Find out how far the engine helps; the talk begins at once after that."""
        message.stop()
        self.ask(FindingReach(message.code))


def turned(page: int) -> TalkMove:
    """To a page of languages."""
    return lambda talk: Conversation.turned_page(talk, page)
