"""Text size, contrast and direction: what they change on the screen."""

from dataclasses import replace

import pytest
from textual.color import Color

from kiosk.config import ScreenSettings
from kiosk.ui.widgets.sheet import Choice
from tests.ui.walker import SHIPPED, Visitor, kiosk

WITH_FONT = replace(SHIPPED, screen=ScreenSettings(kiosk_font=True))
NARROW = 60
"""So few columns that five filters in a row leave each only ten."""

ENOUGH = 7.0
"""The contrast of text against its ground that the whole kiosk promises (WCAG AAA)."""


def tiles(visitor: Visitor) -> list[Choice]:
    """The tiles that are shown, by their digits."""
    choices = [choice for choice in visitor.app.screen.query(Choice) if choice.number]
    return sorted(choices, key=lambda choice: choice.number)


async def test_large_text_shows_fewer_and_larger_choices() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de")
        before = tiles(visitor)
        await visitor.touch("#text-size")
        after = tiles(visitor)
        assert len(after) < len(before)
        assert after[0].region.area > before[0].region.area
        assert visitor.widget("#text-size").has_class("on")


async def test_large_text_is_twice_as_large_with_the_kiosk_font() -> None:
    async with kiosk(WITH_FONT) as visitor:
        await visitor.walk("de", "1", "2", "1")
        summary = visitor.app.scene.read(visitor.app.scene.offer().texts).text.summary  # type: ignore[union-attr]
        word = summary.split()[0]
        assert visitor.sees(word)
        await visitor.touch("#text-size")
        assert not visitor.sees(word), "the words are made of slices now"


async def test_text_size_goes_back_to_normal() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de")
        before = visitor.rows()
        await visitor.touch("#text-size")
        await visitor.touch("#text-size")
        assert visitor.rows() == before


async def test_strong_contrast_paints_on_black_and_keeps_the_place() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", "1")
        place = visitor.app.visit.place
        warm = visitor.app.screen.styles.background
        await visitor.touch("#contrast")
        assert visitor.app.screen.styles.background == Color(0, 0, 0) != warm
        assert visitor.app.visit.place == place
        await visitor.touch("#contrast")
        assert visitor.app.screen.styles.background == warm


async def test_leaving_gives_the_next_visitor_the_warm_colours() -> None:
    async with kiosk() as visitor:
        warm = visitor.app.screen.styles.background
        await visitor.walk("de")
        await visitor.touch("#contrast")
        await visitor.touch("#leave")
        assert visitor.app.screen.styles.background == warm


@pytest.mark.parametrize("contrast", [False, True])
async def test_all_words_stand_out_from_their_ground(contrast: bool) -> None:
    async with kiosk() as visitor:
        await visitor.press("enter", "1")
        if contrast:
            await visitor.touch("#contrast")
        faint: set[str] = set()
        for digit in ("1", "2", "1", ""):
            faint |= set(too_faint(visitor))
            if digit:
                await visitor.press(digit)
        await visitor.touch("#help")
        assert faint | set(too_faint(visitor)) == set()


def too_faint(visitor: Visitor) -> list[str]:
    """The words on the screen whose contrast is not enough."""
    faint = []
    for strip in visitor.app.screen._compositor.render_strips():
        for text, style, _ in strip:
            words = text.strip(" ▄")
            if words and style and style.color and style.bgcolor:
                ink = Color.from_rich_color(style.color)
                ground = Color.from_rich_color(style.bgcolor)
                if _contrast(ink, ground) < ENOUGH:
                    faint.append(f"{words} ({ink.hex} on {ground.hex})")
    return faint


def _contrast(one: Color, other: Color) -> float:
    """The contrast ratio of WCAG 2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Color) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in colour.rgb)
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


async def test_in_arabic_the_first_tile_stands_at_the_right() -> None:
    async with kiosk() as visitor:
        await visitor.walk("ar")
        first, second = tiles(visitor)[:2]
        assert first.region.y == second.region.y
        assert first.region.x > second.region.right


async def test_in_arabic_the_bars_are_mirrored() -> None:
    async with kiosk() as visitor:
        await visitor.walk("ar")
        width = visitor.app.size.width
        assert visitor.widget("#back").region.right == width
        assert visitor.widget("#help").region.x == 0
        assert visitor.widget("#leave").region.x < visitor.widget("#title").region.x


async def test_in_arabic_the_code_stands_at_the_left() -> None:
    async with kiosk() as visitor:
        await visitor.walk("ar", "1", "2", "1")
        assert visitor.widget("#code").region.right < visitor.widget("#pages").region.x


async def test_in_german_the_code_stands_at_the_right() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", "1", "2", "1")
        assert visitor.widget("#code").region.x >= visitor.widget("#pages").region.right


async def test_in_arabic_the_right_arrow_goes_to_the_tile_at_the_right() -> None:
    async with kiosk() as visitor:
        await visitor.walk("ar")
        first, second = tiles(visitor)[:2]
        second.focus()
        await visitor.press("right")
        assert visitor.app.focused is first


@pytest.mark.parametrize("size", [(80, 24), (96, 27), (120, 40), (60, 80)])
async def test_everything_that_can_be_touched_is_large_enough(size: tuple[int, int]) -> None:
    finger = 12 if size[0] > NARROW else 10
    async with kiosk(size=size) as visitor:
        await visitor.press("enter")
        small: list[str] = []
        for digit in ("1", "1", "2", "1", ""):
            for choice in visitor.app.screen.query(Choice):
                width, height = choice.outer_size
                if choice.region.area and choice.visible and (width < finger or height < 3):
                    small.append(f"{visitor.step}: {choice} {width}×{height}")
            if digit:
                await visitor.press(digit)
        assert small == []
