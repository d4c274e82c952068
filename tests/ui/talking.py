"""Two people at the interpreter in a test: they choose, type and touch."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.journey import Conversation
from kiosk.language.strokes import LetterTouched, LetterTyped, Stroke
from kiosk.settings.values import KioskSettings, ScreenSettings, Settings
from kiosk.ui.staff.area import StaffArea, StaffStep
from kiosk.ui.widgets.touch_keys import TouchKeys
from tests.ui.fake_translator import FakeTranslator
from tests.ui.visitor import NO_PRINTER, Visitor, kiosk

LANGUAGES = (
    "de",
    "tr",
    "ar",
    "uk",
    "ti",
    *("en", "ru", "fa", "ku", "pl", "ro", "bg", "sq", "it"),
    "ja",
)


def settings(folder: Path, **more: Any) -> Settings:
    """Those of a kiosk that shows a small content folder in many languages."""
    kiosk_settings = KioskSettings(content=str(folder), languages=LANGUAGES)
    return Settings(kiosk=kiosk_settings, printer=NO_PRINTER, **more)


class Talkers:
    """A counsellor and a visitor, and the engine between them."""

    def __init__(self, visitor: Visitor, translator: Any) -> None:
        self.visitor = visitor
        self.translator = translator

    @property
    def talk(self) -> Conversation:
        """The talk as the kiosk has it."""
        return self.visitor.app.staff.area.talk

    @property
    def at_work(self) -> bool:
        """Whether anything is still done for the talk."""
        return any(worker.group.startswith("interpreter") for worker in self.visitor.app.workers)

    async def choose(self, language: str) -> None:
        """Touch the tile of a language, on whichever page it stands."""
        visitor = self.visitor
        while not visitor.has(f"#speaks-{language}"):
            await visitor.touch("#after")
        await visitor.touch(f"#speaks-{language}")
        await visitor.wait(lambda: self.talk.language == language)

    async def type(self, words: str) -> None:
        """Type on a real keyboard."""
        await self.visitor.press(*("space" if letter == " " else letter for letter in words))

    async def touch_keys(self, *strokes: Stroke) -> None:
        """Touch keys of the keyboard on the screen."""
        keys = self.visitor.app.screen.query_one(TouchKeys)
        width, height = keys.content_size
        for stroke in strokes:
            cells = ((x, y) for y in range(height) for x in range(width))
            held = [(x, y) for x, y in cells if (k := keys.key_at(x, y)) and k.event == stroke]
            x, y = held[len(held) // 2]
            await self.visitor.touch_at(keys.content_region.x + x, keys.content_region.y + y)

    async def write(self, words: str) -> None:
        """Touch the letters of a language without capitals."""
        strokes = (LetterTyped(" ") if letter == " " else LetterTouched(letter) for letter in words)
        await self.touch_keys(*strokes)

    async def say(self, words: str) -> None:
        """The counsellor types a sentence and has it translated."""
        await self.type(words)
        await self.visitor.touch("#say")

    async def end(self) -> None:
        """End the talk, and mean it."""
        await self.visitor.touch("#end")
        await self.visitor.touch("#end-yes")

    async def open_phrase(self, topic: str, phrase: str) -> None:
        """Open a phrase of the phrasebook by touching its topic and then its tile."""
        visitor = self.visitor
        if not self.talk.phrases:
            await visitor.touch("#phrases")
        for name in (f"topic-{topic}", f"phrase-{topic}-{phrase}"):
            while not visitor.has(f"#{name}"):
                await visitor.touch("#after")
            await visitor.touch(f"#{name}")


@asynccontextmanager
async def interpreter(
    config: Settings,
    language: str = "",
    translator: Any = None,
    kiosk_font: bool = True,
    without_font: tuple[str, ...] = LANGUAGES,
    **more: Any,
) -> AsyncIterator[Talkers]:
    """Two people before the interpreter of a kiosk, in a talk if there is a language."""
    translator = translator or FakeTranslator()
    config = replace(config, screen=ScreenSettings(kiosk_font, without_font))
    async with kiosk(config, translator=translator, **more) as visitor:
        visitor.app.staff.area = StaffArea(StaffStep.INTERPRETER, StaffStep.INTERPRETER)
        visitor.app.show(0)
        await visitor.settle()
        talkers = Talkers(visitor, translator)
        if language:
            await talkers.choose(language)
        yield talkers


Interpreters = Callable[..., AbstractAsyncContextManager[Talkers]]
"""Opens the interpreter of a small kiosk; what it takes is what `interpreter` takes."""
