"""One of the two types: who it is, what was said before, the text and its keys."""

from collections.abc import Iterable, Sequence
from functools import partial

from textual import events
from textual.widget import Widget

from kiosk.journey import BOTH, Conversation, PhrasePlace, Side
from kiosk.language.languages import SOURCE
from kiosk.ui.components.typing_keys import KeyLabels, TypingKeys
from kiosk.ui.components.typing_panel import TypingPanel
from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words
from kiosk.ui.staff.interpreter.interpreter_work import WarmingUp
from kiosk.ui.staff.interpreter.talk_page import TalkPage, turn_of
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

KEY_ROWS, TEXT_ROWS = (3, 4), (4, 8)
"""The rows of a key and of the text, where there is little room and where there is plenty."""

WHY_ROWS = 2
"""The rows that say why there is no translation, or only one way."""

PLENTY = 30
"""So many rows between the bars are plenty."""


class TalkTypingPage(TalkPage):
    """What the counsellor or the visitor types, for the other one to read."""

    def top_parts(self) -> list[Part]:
        """Whose turn it is, large, and what that means to the other one."""
        language = self.language.code
        if self.talk.speaks is Side.COUNSELLOR:
            other = Words(self.own("talk-wait"), most=1, language=language)
            return [
                Heading(self.say("interpreter-turn-german"), most=1),
                Block(language, (other,)),
            ]
        german = self.say("interpreter-turn-own", language=self.language_name)
        own = Heading(self.own("talk-type"), most=1, language=language)
        return [Block(language, (own,)), Words(german, most=1)]

    def body(self) -> Iterable[Widget]:
        """What was said last, the text and the keys."""
        self.set_class(self.talk.speaks is Side.COUNSELLOR, "counsellor")
        rows, (_, height) = self.panel_rows, self.space
        if height > rows:
            before = Sheet(*self.before(), look=self.look, remembered=False, id="before")
            before.styles.height = height - rows
            yield before
        yield TypingPanel(self.talk.typed, self.labels, look=self.look, rows=rows)

    @property
    def labels(self) -> KeyLabels:
        """The words on the keys, in the language of whoever types."""
        words = self.own if self.talk.speaks is Side.VISITOR else self.german
        return KeyLabels(words("search-space"), words("search-delete"))

    @property
    def panel_rows(self) -> int:
        """The rows of the text and its keys."""
        height = self.space[1]
        plenty = height >= PLENTY
        to_be_told = self.talk.failed or (self.one_way and self.talk.said is None)
        height -= WHY_ROWS if to_be_told else 0
        keys = len(TypingKeys(self.talk.typed, self.labels).rows())
        return min(height, keys * KEY_ROWS[plenty] + TEXT_ROWS[plenty] + 1)

    def before(self) -> list[Part]:
        """What was said last, or why it was not; at first what there is to know."""
        language, said = self.language.code, self.talk.said
        if self.talk.failed:
            return [Words(f"{self.talk.failed} {self.say('interpreter-still-there')}", Tone.ALARM)]
        if said is None and self.one_way:
            return [Words(self.one_way, Tone.SOON)]
        if said is None:
            nothing = Words(self.own("talk-nothing-kept"), Tone.QUIET, language=language)
            german = Words(self.say("interpreter-nothing-kept"), Tone.QUIET)
            return [Block(language, (nothing,)), german]
        by_machine = f"{self.own('machine-text')}: ", f"{self.german('machine-text')}: "
        marks = (by_machine[0], "") if said.side is Side.COUNSELLOR else ("", by_machine[1])
        most = max(1, (self.space[1] - self.panel_rows - 2) // 2)
        own = Heading(marks[0] + said.own, Tone.TEXT, most, language, most_small=2)
        german = Words(marks[1] + said.german, Tone.QUIET, most=2, language=SOURCE)
        return [Block(language, (own,)), german]

    def on_mount(self) -> None:
        """Before anybody has spoken there is time to load the models."""
        talk = self.talk
        if talk.said is None and not talk.failed:
            self.ask(WarmingUp(talk.language, talk.understood))

    def on_typing_panel_changed(self, message: TypingPanel.Changed) -> None:
        """Keep what is typed, on the same page; what is too long is not taken."""
        failed, talk = bool(self.talk.failed), self.talk.typing(message.typed)
        if talk.typed != message.typed:
            self.query_one(TypingPanel).write(talk.typed)
        self.go(self.area.talking(talk))
        if failed:
            self.query_one("#before", Sheet).show(*self.before())

    def buttons(self) -> Sequence[Choice]:
        """The end, the phrasebook, what was said last, the other one's turn, the translation."""
        phrases = partial(Conversation.looking_up, place=PhrasePlace())
        again = self.button(Conversation.read_again, "interpreter-again", "again")
        return [
            self.end_button(),
            self.button(phrases, "interpreter-phrases", "phrases"),
            *([again] if self.talk.said else []),
            *([self.other_turn()] if self.talk.understood == BOTH else []),
            self.say_button(),
        ]

    def other_turn(self) -> Choice:
        """The other one types."""
        if self.talk.speaks is Side.VISITOR:
            return self.button(turn_of(Side.COUNSELLOR), "interpreter-write-german", "write-german")
        return self.own_turn_button()

    def say_button(self) -> Choice:
        """The translation, in the words of whoever types."""
        if self.talk.speaks is Side.COUNSELLOR:
            return self.button(Conversation.asked, "interpreter-say", "say")
        german = Words(self.say("interpreter-say"), most=1)
        words = self.in_own("talk-say", most=1), german
        return self.choice(Conversation.asked, *words, id="say", classes="button")

    def on_key(self, key: events.Key) -> None:
        """A keyboard types, and Enter translates."""
        if key.key == "enter":
            self.follow(self.talk.asked())
        elif key.key == "escape" or not self.query_one(TypingPanel).press(key):
            return
        key.prevent_default()
