"""Both read: what was said and its translation side by side, or that it is on its way."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from textual import events
from textual.widget import Widget

from kiosk.journey import Conversation, PhrasePlace, Side
from kiosk.language.languages import LANGUAGES, SOURCE, Language
from kiosk.language.typed_text import TypedText
from kiosk.ui.drawing.parts import Align, Heading, Part, Space, Tone, Words, colourless
from kiosk.ui.drawing.sizes import upright
from kiosk.ui.staff.interpreter.talk_page import TalkPage, directed_look, turn_of
from kiosk.ui.widgets.boxes import Container, Vertical
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

MOST_LINES = 12
"""The lines that may be large."""

DOTS = 5
SPINNER_SECONDS = 0.25


class TalkReadingPage(TalkPage):
    """German on the left, the visitor's language on the right, or below and above each other."""

    _turn = 0
    """How far the sign has gone that something happens."""

    def body(self) -> Iterable[Widget]:
        """The two panels, and what the counsellor has to know of the translation."""
        german, own = self.panel(Side.COUNSELLOR), self.panel(Side.VISITOR)
        if upright(self.app.size):
            yield Container(own, german, id="panels", classes="upright")
        else:
            yield Container(german, own, id="panels")
        said = self.talk.said
        if said and said.doubts and not self.talk.waits:
            doubts = Words(self.say("interpreter-doubts", doubts=said.doubts), Tone.ALARM, most=3)
            sheet = Sheet(doubts, look=self.look, remembered=False, id="doubts")
            paint = replace(colourless(self.look), remember=False)
            sheet.styles.height = len(doubts.rows(self.space[0], 3, paint))
            yield sheet

    def panel(self, side: Side) -> Widget:
        """What one of the two reads or has said, under the name of the language."""
        language = self.language_of(side)
        look = directed_look(self.look, language)
        title = Sheet(*self.named(side), look=look, classes="title")
        words = Sheet(*self.words(side), look=look, remembered=False, middle=True, classes="words")
        if self.talk.waits and self.talk.waits.side is not side:
            words = Sheet(*self.waiting(), look=look, middle=True, align=Align.CENTRE, id="spinner")
        return Vertical(title, words, classes=f"panel {side}")

    def language_of(self, side: Side) -> Language:
        """In which language one of the two speaks."""
        return LANGUAGES[SOURCE] if side is Side.COUNSELLOR else self.language

    def named(self, side: Side) -> list[Part]:
        """The language, and below it whether a machine has written what stands there."""
        language, said, talk = self.language_of(side), self.talk.said, self.talk
        name = Words(language.endonym, Tone.TITLE, most=1, language=language.code)
        if talk.waits or said is None or said.side is side:
            return [name]
        say = self.german if side is Side.COUNSELLOR else self.own
        mark = Words(say("machine-text"), Tone.SMALL, most=1, language=language.code)
        return [name, mark]

    def words(self, side: Side) -> list[Part]:
        """What stands on a panel, as large as there is room for."""
        said, waits, code = self.talk.said, self.talk.waits, self.language_of(side).code
        text = ""
        if waits:
            text = waits.words
        elif said:
            text = said.german if side is Side.COUNSELLOR else said.own
        return [Heading(text, Tone.TEXT, most=MOST_LINES, language=code, most_small=MOST_LINES)]

    def waiting(self) -> list[Part]:
        """A sign that something happens, and the words for it."""
        dots = ("●" if self._turn % DOTS == dot else "○" for dot in range(DOTS))
        return [
            Words("  ".join(dots), Tone.ACCENT),
            Space(),
            self.in_own("talk-wait"),
            Words(self.say("interpreter-waits"), Tone.QUIET),
        ]

    @property
    def aloud(self) -> tuple[str, ...]:
        """The translation of what the counsellor has said, and that a machine made it."""
        said = self.talk.said
        if said is None or said.side is Side.VISITOR or self.talk.waits:
            return ()
        return self.own("machine-text"), said.translated

    def on_mount(self) -> None:
        """Let the sign move while somebody waits."""
        if self.talk.waits:
            self.set_interval(SPINNER_SECONDS, self.turn_spinner)

    def turn_spinner(self) -> None:
        """Let the sign go one step on."""
        self._turn += 1
        self.query_one("#spinner", Sheet).show(*self.waiting())

    def buttons(self) -> Sequence[Choice]:
        """While somebody waits, the way out of that; else who types next."""
        if self.talk.waits:
            cancel = self.button(Conversation.cancelled, "interpreter-cancel", "cancel")
            return [self.end_button(), cancel]
        phrases = partial(Conversation.looking_up, place=PhrasePlace())
        understood = self.talk.understood
        german = self.button(turn_of(Side.COUNSELLOR), "interpreter-write-german", "write-german")
        return [
            self.end_button(),
            *self.voice_buttons(),
            self.button(phrases, "interpreter-phrases", "phrases"),
            *([german] if Side.COUNSELLOR in understood else []),
            *([self.own_turn_button()] if Side.VISITOR in understood else []),
        ]

    def on_key(self, key: events.Key) -> None:
        """Whoever has a keyboard before them is the counsellor, and goes on in German."""
        if key.character and key.is_printable:
            key.prevent_default()
            typed = TypedText.at_the_end(SOURCE, self.talk.german.text).typed(key.character)
            self.follow(self.talk.turned_to(Side.COUNSELLOR).typing(typed))
