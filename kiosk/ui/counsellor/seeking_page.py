"""What both look for, in the counsellor's words."""

from collections.abc import Sequence

from kiosk.journey.guided_session import GuidedSession
from kiosk.language.typed_text import TypedText
from kiosk.ui.counsellor.writing_page import WritingPage
from kiosk.ui.drawing.parts import Tone, Words
from kiosk.ui.staff.page import ENTER
from kiosk.ui.widgets.choice import Choice


class SessionSeekingPage(WritingPage):
    """The words and their keys."""

    def heading(self) -> str:
        """The question."""
        return self.german.say("search-question")

    def hint(self) -> Words:
        """An example."""
        return Words(self.german.say("search-hint"), Tone.QUIET, most=1)

    def written(self) -> TypedText:
        """What is looked for."""
        return self.session.sought

    def after(self, typed: TypedText) -> GuidedSession:
        """With these words."""
        return self.session.seeking(typed)

    def buttons(self) -> Sequence[Choice]:
        """Back, and what the words find."""
        find = self.icon_key(ENTER, self.say("session-find"), "search")
        find.add_class("finish")
        return [self.return_key(), find]

    def press(self, key: str) -> None:
        """Look for it."""
        if key == ENTER:
            self.follow(self.session.searched())
        else:
            super().press(key)
