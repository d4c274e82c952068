"""Which page shows where two people are in their talk."""

from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.interpreter.phrase_list import PhraseListPage
from kiosk.ui.staff.interpreter.phrase_page import PhrasePage
from kiosk.ui.staff.interpreter.talk_end import TalkEndPage
from kiosk.ui.staff.interpreter.talk_guide import TalkGuide
from kiosk.ui.staff.interpreter.talk_page import TalkPage
from kiosk.ui.staff.interpreter.talk_reading import TalkReadingPage
from kiosk.ui.staff.interpreter.talk_typing import TalkTypingPage
from kiosk.ui.staff.interpreter.visitor_language import VisitorLanguagePage


def talk_screen(look: Look, area: StaffArea, guide: TalkGuide) -> TalkPage:
    """A fresh page that goes on where the last one ended."""
    talk = area.talk
    if not talk.language:
        return VisitorLanguagePage(look, area, guide)
    if talk.ending:
        return TalkEndPage(look, area, guide)
    if talk.phrases:
        phrase = guide.phrase(talk.phrases.phrase)
        return (
            PhrasePage(look, area, guide, phrase) if phrase else PhraseListPage(look, area, guide)
        )
    reading = talk.waits or talk.speaks is None
    return (TalkReadingPage if reading else TalkTypingPage)(look, area, guide)
