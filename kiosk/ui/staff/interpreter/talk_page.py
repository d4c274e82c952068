"""What all pages of a talk share: the two languages, and choices that move the talk."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from textual.message import Message

from kiosk.journey import Conversation, Side
from kiosk.language.german_names import german_name
from kiosk.language.languages import LANGUAGES, SOURCE, Language
from kiosk.language.strings import Strings
from kiosk.ui.components.buttons import face
from kiosk.ui.components.voice_button import VoiceButton
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Part, Tone, Words
from kiosk.ui.services.reading_aloud import ReadingCommand
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.interpreter.interpreter_work import Interpreting
from kiosk.ui.staff.interpreter.talk_guide import TalkGuide
from kiosk.ui.staff.page import BACK, StaffPage
from kiosk.ui.widgets.choice import Choice
from kiosk.voice.passages import Passage, passages

TalkMove = Callable[[Conversation], Conversation]
"""How a choice changes the talk."""

BAR_ROWS, EDGE_COLUMNS = 3, 2
"""The rows of the bars above and below, and the empty columns beside the body."""


class TalkChoice(Choice):
    """A choice that moves the talk."""

    @dataclass
    class Chosen(Message):
        """One of the two chose this."""

        move: TalkMove

    def __init__(
        self, move: TalkMove, *parts: Part, look: Look, id: str | None = None, classes: str = ""
    ) -> None:
        super().__init__(*parts, look=look, id=id, classes=f"rounded {classes}")
        self._move = move

    def announcement(self) -> Message:
        """The move."""
        return self.Chosen(self._move)


class TalkPage(StaffPage):
    """A page of the interpreter, in German for the counsellor and in the visitor's language."""

    def __init__(self, look: Look, area: StaffArea, guide: TalkGuide) -> None:
        super().__init__(look, area)
        self.guide = guide
        self.german = Strings(SOURCE)
        self.own = Strings(self.language.code)

    @property
    def talk(self) -> Conversation:
        """The talk as it is now."""
        return self.area.talk

    @property
    def language(self) -> Language:
        """The visitor's language, with the fallbacks of this machine; German before it is known."""
        code = self.talk.language or SOURCE
        return next((one for one in self.guide.languages if one.code == code), LANGUAGES[code])

    @property
    def language_name(self) -> str:
        """What the counsellor calls the visitor's language."""
        return german_name(self.language.code)

    @property
    def one_way(self) -> str:
        """That only one of the two is translated, where it is so."""
        if len(self.talk.understood) != 1:
            return ""
        side = "german" if Side.COUNSELLOR in self.talk.understood else "own"
        return self.say(f"interpreter-one-way-{side}", language=self.language_name)

    def heading(self) -> str:
        """Between which languages."""
        return self.say("interpreter-title", language=self.language_name)

    @property
    def space(self) -> tuple[int, int]:
        """Columns and rows between the bars, of which one above stays empty."""
        width, height = self.app.size
        return width - 2 * EDGE_COLUMNS, height - 2 * BAR_ROWS - 1

    def choice(
        self, move: TalkMove, *parts: Part, id: str | None = None, classes: str = "tile"
    ) -> TalkChoice:
        """Something to touch that moves the talk."""
        return TalkChoice(move, *parts, look=self.look, id=id, classes=classes)

    def button(self, move: TalkMove, message: str, id: str, **values: str) -> TalkChoice:
        """A button of the bar below with a German label."""
        words = Words(self.say(message, **values), Tone.TITLE, most=2)
        return self.choice(move, words, id=id, classes="button")

    def in_own(self, message: str, tone: Tone = Tone.TITLE, most: int = 2) -> Words:
        """A message in the visitor's language."""
        return Words(self.own(message), tone, most=most, language=self.language.code)

    def end_button(self) -> Choice:
        """The end of the talk, in the same place on every page; in a session the way back to it."""
        if self.area.session:
            return self.key(BACK, self.say("session-back"))
        return self.button(Conversation.end_wanted, "interpreter-end", "end")

    def home_button(self) -> Choice:
        """Out of the interpreter."""
        return self.key(BACK, self.say("staff-back"))

    def voice_buttons(self) -> list[Choice]:
        """Reads the visitor's words aloud, and falls silent when it is touched again."""
        if not self.guide.voices.speaks(self.language.code) or not self.aloud:
            return []
        parts = face(self.look, self.own("read-aloud"), "sound")
        command = ReadingCommand.ALOUD
        return [VoiceButton(command, *parts, look=self.look, id="aloud", classes="button rounded")]

    @property
    def aloud(self) -> tuple[str, ...]:
        """What there is to be read aloud to the visitor, in their language."""
        return ()

    def passages_to_read(self) -> list[Passage]:
        """That, sentence by sentence."""
        code = self.language.code
        return [one for text in self.aloud for one in passages(text, code)]

    def own_turn_button(self) -> Choice:
        """The visitor types; they know the name of their language."""
        language, german = (
            self.language,
            self.say("interpreter-write-own", language=self.language_name),
        )
        name = Words(language.endonym, Tone.TITLE, most=1, language=language.code)
        move, words = turn_of(Side.VISITOR), Words(german, most=2)
        return self.choice(move, name, words, id="write-own", classes="button")

    def turning_buttons(
        self, turn: Callable[[int], TalkMove], shown: int, last: int
    ) -> list[Choice]:
        """The arrows between pages; `turn` moves to a page. None where there is one page."""
        if not last:
            return []
        made: list[Choice] = []
        for icon, there, id in (("previous", shown - 1, "before"), ("next", shown + 1, "after")):
            parts = face(self.look, f"{there + 1}/{last + 1}", icon)
            one = self.choice(turn(there), *parts, id=id, classes="button")
            one.visible = 0 <= there <= last
            made.append(one)
        return made

    def on_talk_choice_chosen(self, message: TalkChoice.Chosen) -> None:
        """Somebody chose something."""
        message.stop()
        self.follow(message.move(self.talk))

    def follow(self, talk: Conversation) -> None:
        """The talk goes on, on a fresh page; what was asked for is translated meanwhile."""
        if talk == self.talk:
            return
        asked = talk.waits if talk.waits != self.talk.waits else None
        work = Interpreting(asked) if asked else None
        self.go(self.area.talking(talk), fresh=True, work=work)

    def step_back(self) -> None:
        """One step back in the talk, at last to its end; before it, out of the interpreter."""
        talk = self.talk
        if talk.language:
            self.follow(talk.before if talk.before != talk else talk.end_wanted())
        else:
            super().step_back()


def directed_look(look: Look, language: Language) -> Look:
    """The look of what stands in a language."""
    return replace(look, right_to_left=language.right_to_left)


def turn_of(side: Side) -> TalkMove:
    """It is the turn of one of the two."""
    return lambda talk: talk.turned_to(side)
