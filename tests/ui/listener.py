"""Somebody who has a screen read aloud, by a voice that writes down what it says."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from tests.ui.visitor import Visitor
from tests.voice.fake_voice import FakeVoice

Talking = Callable[..., AbstractAsyncContextManager[Visitor]]
"""Opens a kiosk that has a voice."""


def usual(visitor: Visitor) -> bool:
    """Whether the usual bar is back."""
    return visitor.has("#back") and not visitor.has("ReadingBar")


async def begin(visitor: Visitor, voice: FakeVoice) -> None:
    """Touch the button and wait for the voice."""
    before = len(voice.said)
    await visitor.touch("#aloud")
    await visitor.wait(lambda: len(voice.said) > before)


async def heard(visitor: Visitor, voice: FakeVoice) -> list[str]:
    """Everything that is said of the present screen."""
    voice.be("quick")
    await visitor.touch("#aloud")
    await visitor.wait(lambda: len(voice.said) > 0 and usual(visitor))
    return voice.texts
