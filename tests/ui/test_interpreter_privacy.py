"""Nothing of a talk outlives it, whichever way it ends."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from kiosk.journey import NO_TALK
from kiosk.ui.staff.area import StaffStep
from tests.ui.fake_translator import FakeTranslator
from tests.ui.memory_texts import holders
from tests.ui.talking import Interpreters, Talkers

WORD = "".join(chr(ord("a") + number) for number in (16, 23, 25, 21, 9, 10))
"""A word that stands nowhere else in the memory; "en" comes after it."""

Ending = Callable[[Talkers], Awaitable[None]]


async def by_button(talkers: Talkers) -> None:
    """The counsellor ends the talk."""
    await talkers.visitor.touch("#end")


async def by_escapes(talkers: Talkers) -> None:
    """Somebody hurries away."""
    await talkers.visitor.press("escape", "escape", "escape")


async def by_patience(talkers: Talkers) -> None:
    """Both walk away."""
    talkers.visitor.try_patience()
    await talkers.visitor.wait(lambda: talkers.visitor.shown == "AttractScreen")


ENDINGS = [by_button, by_escapes, by_patience]


async def ended(talkers: Talkers, ending: Ending) -> None:
    """End the talk, and wait until nothing of it is left."""
    await ending(talkers)
    assert replace(talkers.talk, requests=0) == NO_TALK
    assert talkers.visitor.app.staff.area.room is StaffStep.INTERPRETER
    await talkers.visitor.wait(lambda: holders(WORD) == [])


@pytest.mark.parametrize("ending", ENDINGS)
async def test_what_was_said_is_in_nothing_that_outlives_the_talk(
    ending: Ending, interpreter: Interpreters, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with interpreter(language="tr") as talkers:
        await talkers.say(f"{WORD}en")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        await talkers.visitor.touch("#write-own")
        await talkers.type(f"{WORD}en")
        assert holders(WORD)
        await ended(talkers, ending)
        assert WORD not in caplog.text


@pytest.mark.parametrize("ending", ENDINGS)
async def test_what_is_still_being_translated_is_forgotten_too(
    ending: Ending, interpreter: Interpreters
) -> None:
    async with interpreter(language="tr", translator=FakeTranslator(slow=True)) as talkers:
        await talkers.say(f"{WORD}en")
        await talkers.visitor.wait(lambda: talkers.visitor.has("#spinner"))
        await ended(talkers, ending)
        assert talkers.translator.cancellations


async def test_a_translation_that_comes_after_the_end_is_shown_to_nobody(
    interpreter: Interpreters,
) -> None:
    translator = FakeTranslator(slow=True, stubborn=True)
    async with interpreter(language="tr", translator=translator) as talkers:
        await talkers.say("Guten Tag.")
        await talkers.visitor.wait(lambda: talkers.visitor.has("#spinner"))
        await talkers.visitor.touch("#end")
        await talkers.choose("tr")
        translator.go_on()
        await talkers.visitor.wait(lambda: not talkers.at_work)
        assert talkers.talk.said is None
        assert talkers.visitor.shown == "TalkTypingPage"
