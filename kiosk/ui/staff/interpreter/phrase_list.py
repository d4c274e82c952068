"""The phrasebook: topics, and the phrases of one, in German with the visitor's words below."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk.catalog.phrasebook import Phrase, PhraseTopic
from kiosk.catalog.texts import Texts, read
from kiosk.journey import Conversation, PhrasePlace, Side
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.translation.translator import WITHOUT_MODEL
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.drawing.parts import Part, Tone, Words, colourless
from kiosk.ui.drawing.sizes import Plan, numbered_page, plan
from kiosk.ui.staff.interpreter.talk_page import TalkMove, TalkPage, turn_of
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

LEAST_TOPIC, LEAST_PHRASE = (24, 3), (34, 4)
"""The columns and rows of a tile."""

WHY_ROWS = 3
"""The most rows of the sentence that says why nobody can type."""


class PhraseListPage(TalkPage):
    """Tiles of topics or phrases, and why there is nothing else where there is not."""

    @property
    def place(self) -> PhrasePlace:
        """Where they are in the phrasebook."""
        return self.talk.phrases or PhrasePlace()

    @property
    def topic(self) -> PhraseTopic | None:
        """The topic that is open; None for one that the content has no more."""
        return next((one for one in self.guide.phrasebook if one.id == self.place.topic), None)

    @property
    def choices(self) -> Sequence[PhraseTopic | Phrase]:
        """What there is to choose from."""
        return self.topic.phrases if self.topic else self.guide.phrasebook

    @property
    def grid(self) -> Plan:
        """How the tiles stand."""
        width, height = self.space
        rows = height - self.why_rows - 1 if self.why_rows else height
        least = LEAST_PHRASE if self.topic else LEAST_TOPIC
        return plan(width, rows, len(self.choices), least)

    def heading(self) -> str:
        """The topic, or between which languages."""
        return (
            read(self.topic.texts, LANGUAGES[SOURCE]).text.title
            if self.topic
            else super().heading()
        )

    def body(self) -> Iterable[Widget]:
        """The tiles of one page."""
        if why := self.why():
            words = Sheet(Words(why, Tone.SOON, most=WHY_ROWS), look=self.look, id="why")
            words.styles.height = self.why_rows
            yield words
        grid = self.grid
        shown = numbered_page(self.choices, grid.places, self.place.page)
        yield tile_grid(self.look, [self.tile(one) for one in shown.items], grid)

    def why(self) -> str:
        """What the engine cannot do for the two, and what there is instead."""
        if not self.guide.phrasebook:
            return self.say("interpreter-no-phrases")
        if self.topic:
            return ""
        if self.talk.understood:
            return self.one_way
        known = "no-model" if self.language.code in WITHOUT_MODEL else "no-engine"
        return self.say(f"interpreter-{known}", language=self.language_name)

    @property
    def why_rows(self) -> int:
        """The rows of that sentence; one below it stays empty."""
        words = Words(self.why(), most=WHY_ROWS)
        return len(words.rows(self.space[0], WHY_ROWS, colourless(self.look))) if self.why() else 0

    def tile(self, one: PhraseTopic | Phrase) -> Choice:
        """A topic or a phrase."""
        id = f"{'phrase' if isinstance(one, Phrase) else 'topic'}-{one.id.replace('.', '-')}"
        return self.choice(self.opening(one), *self.face(one.texts), id=id)

    def opening(self, one: PhraseTopic | Phrase) -> TalkMove:
        """What a touch on a tile leads to."""
        place = self.place
        there = place.shown(one) if isinstance(one, Phrase) else place.opened(one.id)
        return lambda talk: talk.looking_up(there)

    def face(self, texts: Texts) -> list[Part]:
        """The German, and below it what the visitor will read, where there is room."""
        own = read(texts, self.language)
        below = Words(own.text.title, Tone.QUIET, most=2, language=own.language, optional=True)
        return [Words(texts[SOURCE].title, Tone.TITLE, most=3), below]

    def buttons(self) -> Sequence[Choice]:
        """The end, one step back, and the other pages."""
        last = max(0, -(-len(self.choices) // self.grid.places) - 1)
        page = min(self.place.page, last)
        return [
            self.end_button(),
            *self.ways_back(),
            *self.turning_buttons(self.turned, page, last),
        ]

    def ways_back(self) -> list[Choice]:
        """To the topics, or to typing."""
        if self.topic:
            return [self.button(to_topics, "interpreter-topics", "topics")]
        german = self.button(turn_of(Side.COUNSELLOR), "interpreter-write-german", "write-german")
        return [
            *([german] if Side.COUNSELLOR in self.talk.understood else []),
            *([self.own_turn_button()] if Side.VISITOR in self.talk.understood else []),
        ]

    def turned(self, page: int) -> TalkMove:
        """To another page."""
        there = self.place.turned_to(page)
        return lambda talk: talk.looking_up(there)


def to_topics(talk: Conversation) -> Conversation:
    """The topics again."""
    return talk.looking_up(PhrasePlace())
