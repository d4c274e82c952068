"""Whole sentences can be typed on the screen, in every script, by touch and on a keyboard."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from textual import events
from textual.app import ComposeResult

from kiosk.language.strokes import (
    CursorMoved,
    Deleted,
    KeysTurned,
    LetterTouched,
    LetterTyped,
    ShiftTurned,
    Stroke,
)
from kiosk.language.typed_text import TypedText
from kiosk.settings.values import ScreenSettings
from kiosk.ui.components.typing_keys import KeyLabels
from kiosk.ui.components.typing_panel import TypingPanel
from kiosk.ui.components.typing_sheet import TypingSheet
from kiosk.ui.drawing.look import Look
from kiosk.ui.terminal.locked_app import KioskScreen
from kiosk.ui.widgets.touch_keys import TouchKeys
from tests.ui.memory_texts import holders
from tests.ui.visitor import SHIPPED, Visitor, kiosk

FONT = replace(SHIPPED, screen=ScreenSettings(kiosk_font=True))


class TypingScreen(KioskScreen):
    """Nothing but a text that is typed."""

    def __init__(self, typed: TypedText, rows: int) -> None:
        super().__init__()
        self.panel = TypingPanel(
            typed, KeyLabels("Leer", "Löschen", "Wort weg"), look=Look(kiosk_font=True), rows=rows
        )

    def compose(self) -> ComposeResult:
        """The panel."""
        yield self.panel

    def on_key(self, key: events.Key) -> None:
        """A real keyboard types too."""
        self.panel.press(key)


class Typist:
    """Somebody who types."""

    def __init__(self, visitor: Visitor, screen: TypingScreen) -> None:
        self.visitor = visitor
        self.screen = screen

    @property
    def typed(self) -> TypedText:
        """What is typed so far."""
        return self.screen.panel.typed

    async def touch(self, *strokes: Stroke) -> None:
        """Touch the middle of the keys that mean these strokes."""
        keys = self.screen.query_one(TouchKeys)
        width, height = keys.content_size
        for stroke in strokes:
            cells = ((x, y) for y in range(height) for x in range(width))
            held = [(x, y) for x, y in cells if (k := keys.key_at(x, y)) and k.event == stroke]
            assert held, f"no key for {stroke}"
            x, y = held[len(held) // 2]
            await self.visitor.touch_at(keys.content_region.x + x, keys.content_region.y + y)

    async def touch_text(self, x: int, y: int) -> None:
        """Touch a cell of the text."""
        region = self.screen.query_one(TypingSheet).content_region
        await self.visitor.touch_at(region.x + x, region.y + y)


@asynccontextmanager
async def typing(
    language: str,
    text: str = "",
    size: tuple[int, int] = (96, 27),
    rows: int = 20,
    *,
    painted: bool = False,
) -> AsyncIterator[Typist]:
    """Somebody who types a text in a language."""
    async with kiosk(FONT, size=size, painted=painted) as visitor:
        screen = TypingScreen(TypedText.at_the_end(language, text), rows)
        await visitor.app.push_screen(screen)
        await visitor.settle()
        yield Typist(visitor, screen)


@pytest.mark.exhaustive
@pytest.mark.parametrize("size", [(96, 27), (80, 24), (60, 45)], ids=str)
async def test_touched_keys_write_a_sentence(size: tuple[int, int]) -> None:
    async with typing("de", size=size, rows=16) as typist:
        await typist.touch(*map(LetterTouched, "wir"), LetterTyped(","))
        await typist.touch(LetterTyped(" "), ShiftTurned(), *map(LetterTouched, "ja"))
        await typist.touch(KeysTurned(1), LetterTouched("?"))
        assert typist.typed.text == "Wir, Ja?"


async def test_arabic_is_written_from_the_right() -> None:
    async with typing("ar") as typist:
        await typist.touch(*map(LetterTouched, "سلام"))
        assert typist.typed.text == "سلام"
        assert typist.visitor.sees("سلام")
        row = next(row for row in typist.visitor.rows() if row.strip())
        assert len(row.rstrip()) > 80, "it begins on the right"


async def test_a_tigrinya_letter_is_chosen_among_its_relatives() -> None:
    async with typing("ti") as typist:
        await typist.touch(LetterTouched("ሰ"), LetterTouched("ሱ", instead=True))
        assert typist.typed.text == "ሱ"


async def test_a_real_keyboard_writes_capitals_and_signs() -> None:
    async with typing("de") as typist:
        await typist.visitor.press(*"Ja", "space", *"Uhr!", "backspace", *"?")
        assert typist.typed.text == "Ja Uhr?"


async def test_arrows_move_by_letters_and_with_control_by_words() -> None:
    async with typing("de", "Wir helfen gern") as typist:
        await typist.visitor.press("ctrl+left", "ctrl+left", "right", "X")
        assert typist.typed.text == "Wir hXelfen gern"


async def test_in_arabic_left_is_onward() -> None:
    async with typing("ar", "نساعدك بكل سرور") as typist:
        await typist.visitor.press("right", "right")
        assert typist.typed.at == len(typist.typed.text) - 2
        await typist.touch(CursorMoved(1))
        assert typist.typed.at == len(typist.typed.text) - 1


async def test_a_word_is_deleted_at_once() -> None:
    async with typing("de", "Wir helfen gern") as typist:
        await typist.touch(Deleted(word=True), Deleted())
        assert typist.typed.text == "Wir helfen"


@pytest.mark.parametrize(("x", "at"), [(4, 4), (0, 0), (60, 15)])
async def test_a_touched_letter_gets_the_cursor(x: int, at: int) -> None:
    async with typing("de", "Wir helfen gern") as typist:
        await typist.touch_text(x, 0)
        assert typist.typed.at == at


async def test_a_touched_arabic_letter_gets_the_cursor() -> None:
    async with typing("ar", "بيت ولد") as typist:
        width = typist.screen.query_one(TypingSheet).content_size.width
        await typist.touch_text(width - 1, 0)
        assert typist.typed.at == 0
        await typist.touch_text(width - 5, 0)
        assert typist.typed.at == 4


async def test_a_long_text_shows_the_lines_around_the_cursor() -> None:
    words = " ".join(f"Wort{number}" for number in range(200))
    async with typing("de", words) as typist:
        assert typist.visitor.sees("Wort199")
        assert not typist.visitor.sees("Wort0 ")
        await typist.visitor.press("home")
        assert typist.visitor.sees("Wort0 ")


async def test_no_letter_is_lost_however_fast_somebody_types() -> None:
    async with typing("de") as typist:
        for letter in "Integrationskurs":
            typist.visitor.post_key(letter)
        await typist.visitor.settle()
        assert typist.typed.text == "Integrationskurs"


@pytest.mark.exhaustive
async def test_nothing_remembers_what_was_typed() -> None:
    word = "".join(chr(ord("a") + number) for number in (16, 23, 25, 21, 9, 10))
    async with typing("en", painted=True) as typist:
        await typist.visitor.press(*word, "e", "n")
        assert holders(word)
        typist.screen.panel.write(TypedText("en"))
        typist.visitor.app.pop_screen()
        await typist.visitor.settle()
        del typist.screen
        await typist.visitor.wait(lambda: holders(word) == [])
