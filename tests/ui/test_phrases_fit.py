"""Every phrase of the shipped phrasebook has room, whole, in every language on every screen."""

import pytest

from kiosk.catalog.phrasebook import Phrase, PhraseTopic
from kiosk.journey import NO_TALK, PhrasePlace
from kiosk.language.languages import LANGUAGES
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import colourless
from kiosk.ui.staff.area import StaffArea, StaffStep
from kiosk.ui.staff.interpreter.phrase_page import PADDING, PhrasePage
from kiosk.ui.staff.interpreter.talk_guide import TalkGuide
from tests.ui.visitor import SHIPPED, kiosk

SIZES = ((80, 24), (96, 27), (60, 45), (120, 40))
CUT = "…"


def opened(language: str, topic: PhraseTopic, phrase: Phrase, kiosk_font: bool) -> PhrasePage:
    """The page of a phrase for somebody who speaks a language."""
    place = PhrasePlace().opened(topic.id).shown(phrase)
    talk = NO_TALK.begun(language, frozenset()).looking_up(place)
    area = StaffArea(StaffStep.INTERPRETER, StaffStep.INTERPRETER, talk=talk)
    look = Look(kiosk_font=kiosk_font)
    return PhrasePage(look, area, TalkGuide(), phrase)


def too_long(page: PhrasePage) -> bool:
    """Whether a phrase or what stands below it loses a word."""
    width, paint = page.space[0] - 2 * PADDING, colourless(page.look)
    rows = [row for part in page.phrase_parts() for row in part.rows(width, 9, paint)]
    text = "".join(segment.text for row in rows for segment in row)
    return len(rows) > page.phrase_rows or CUT in text


@pytest.mark.exhaustive
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("kiosk_font", [True, False])
async def test_every_phrase_has_room_for_all_of_its_words(
    kiosk_font: bool, size: tuple[int, int]
) -> None:
    found: list[list[PhrasePlace]] = []

    def look_at_all(book: tuple[PhraseTopic, ...]) -> None:
        pages = (
            opened(language, topic, phrase, kiosk_font)
            for language in LANGUAGES
            for topic in book
            for phrase in topic.phrases
            if language != "de"
        )
        found.append([page.place for page in pages if too_long(page)])

    async with kiosk(SHIPPED, size=size) as visitor:
        assert len(visitor.catalog.phrasebook) > 5
        visitor.app.call_next(look_at_all, visitor.catalog.phrasebook)
        await visitor.wait(lambda: bool(found))
        assert found == [[]]
