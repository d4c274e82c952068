"""A line in the counsellor's words for the slip: printed, and kept nowhere."""

from collections.abc import Sequence

from kiosk.journey.guided_session import MOST_NOTED, NOTHING_NOTED, GuidedSession
from kiosk.language.typed_text import TypedText
from kiosk.ui.counsellor.session_key import RETURN
from kiosk.ui.counsellor.writing_page import WritingPage
from kiosk.ui.drawing.parts import Tone, Words
from kiosk.ui.staff.page import ENTER
from kiosk.ui.widgets.choice import Choice

CLEAR_NOTE = "clear-note"


class SlipNotePage(WritingPage):
    """The note and its keys."""

    def heading(self) -> str:
        """What it is for."""
        return self.say("session-note-title")

    def hint(self) -> Words:
        """Where it will stand, how much of it there is, and when no more fits."""
        count = len(self.session.note.text)
        where = "paper" if self.own.news.there else "screen"
        message = "full" if count >= MOST_NOTED else where
        tone = Tone.ALARM if count >= MOST_NOTED else Tone.QUIET
        return Words(
            self.say(f"session-note-{message}", count=count, most=MOST_NOTED), tone, most=1
        )

    def written(self) -> TypedText:
        """The note."""
        return self.session.note

    def after(self, typed: TypedText) -> GuidedSession:
        """With this note."""
        return self.session.noted(typed)

    def buttons(self) -> Sequence[Choice]:
        """Away with all of it, and done."""
        done = self.icon_key(RETURN, self.say("session-note-done"), "check")
        done.add_class("finish")
        return [self.icon_key(CLEAR_NOTE, self.say("session-note-clear"), "remove"), done]

    def press(self, key: str) -> None:
        """Begin anew, or go back."""
        if key == CLEAR_NOTE:
            self.follow(self.session.noted(NOTHING_NOTED))
        else:
            super().press(RETURN if key == ENTER else key)
