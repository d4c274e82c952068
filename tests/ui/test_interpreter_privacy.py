"""Nothing of a talk outlives it, whichever way it ends."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from kiosk.journey import NO_TALK
from kiosk.ui.staff.area import StaffStep
from kiosk.voice.voices import installed_voices
from tests.families import some_of
from tests.ui.fake_translator import FakeTranslator
from tests.ui.memory_texts import holders
from tests.ui.talking import Interpreters, Talkers
from tests.voice.fake_voice import FakeVoice

WORD = "".join(chr(ord("a") + number) for number in (22, 9, 16, 23, 10, 25))
"""A word that stands nowhere else in the memory; "en" comes after it."""

ARABIC = "".join(chr(0x636 + number) for number in (0, 9, 4, 1, 3, 0))
"""One whose letters join, as the interface shapes them and would remember them."""

Ending = Callable[[Talkers], Awaitable[None]]


async def by_button(talkers: Talkers) -> None:
    """The counsellor ends the talk."""
    await talkers.end()


async def by_escapes(talkers: Talkers) -> None:
    """Somebody hurries away."""
    await talkers.visitor.press("escape", "escape", "escape")


async def by_patience(talkers: Talkers) -> None:
    """Both walk away."""
    talkers.visitor.try_patience()
    await talkers.visitor.wait(lambda: talkers.visitor.shown == "AttractScreen")


ENDINGS = [
    by_button,
    *(pytest.param(ending, marks=pytest.mark.exhaustive) for ending in (by_escapes, by_patience)),
]


async def ended(talkers: Talkers, ending: Ending) -> None:
    """End the talk, and wait until nothing of it is left."""
    await ending(talkers)
    assert replace(talkers.talk, requests=0) == NO_TALK
    assert talkers.visitor.app.staff.area.room is StaffStep.INTERPRETER
    await talkers.visitor.wait(lambda: holders(WORD, ARABIC) == [])


@pytest.mark.exhaustive
@pytest.mark.parametrize("kiosk_font", some_of([True, False], True))
@pytest.mark.parametrize("ending", ENDINGS)
async def test_what_was_said_is_in_nothing_that_outlives_the_talk(
    ending: Ending,
    kiosk_font: bool,
    interpreter: Interpreters,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    async with interpreter(language="ar", kiosk_font=kiosk_font, painted=True) as talkers:
        await talkers.say(f"{WORD}en")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        await talkers.visitor.touch("#write-own")
        await talkers.say(f"{ARABIC}ة")
        await talkers.visitor.wait(lambda: not talkers.talk.waits and not talkers.talk.speaks)
        await talkers.type(f"{WORD}en")
        assert holders(WORD, ARABIC)
        await ended(talkers, ending)
        assert WORD not in caplog.text
        assert ARABIC not in caplog.text


@pytest.mark.exhaustive
@pytest.mark.parametrize("ending", ENDINGS)
async def test_what_is_still_being_translated_is_forgotten_too(
    ending: Ending, interpreter: Interpreters
) -> None:
    async with interpreter(
        language="tr", translator=FakeTranslator(slow=True), painted=True
    ) as talkers:
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
        await talkers.end()
        await talkers.choose("tr")
        translator.go_on()
        await talkers.visitor.wait(lambda: not talkers.at_work)
        assert talkers.talk.said is None
        assert talkers.visitor.shown == "TalkTypingPage"


@pytest.mark.exhaustive
async def test_a_number_that_the_visitor_touched_is_forgotten(interpreter: Interpreters) -> None:
    digits = "".join(str(number) for number in (7, 3, 9, 1, 8, 4, 2, 6))
    async with interpreter(language="tr", painted=True) as talkers:
        await talkers.open_phrase("family", "children")
        for digit in digits:
            await talkers.visitor.touch(f"#digit-{digit}")
        assert holders(digits)
        await talkers.end()
        await talkers.visitor.wait(lambda: holders(digits) == [])


@pytest.mark.exhaustive
async def test_what_was_read_aloud_is_forgotten(
    interpreter: Interpreters, voice: FakeVoice
) -> None:
    translator = FakeTranslator({("de", "ar"): {}})
    async with interpreter(
        language="ar", translator=translator, find_voices=installed_voices, painted=True
    ) as talkers:
        await talkers.say(f"{WORD}en")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        await talkers.visitor.touch("#aloud")
        await talkers.visitor.wait(lambda: len(voice.said) > 0)
        await ended(talkers, by_button)
