"""Text size and contrast: what they change on the screen."""

from dataclasses import replace

import pytest
from textual.color import Color

from kiosk.settings.values import ScreenSettings, Settings
from tests.ui.visitor import SHIPPED, Visitor, kiosk

WITH_FONT = replace(SHIPPED, screen=ScreenSettings(kiosk_font=True))
ENOUGH = 7.0
"""The contrast of text against its ground that the whole kiosk promises (WCAG AAA)."""


@pytest.mark.parametrize("config", [SHIPPED, WITH_FONT], ids=["without font", "with font"])
async def test_large_text_shows_fewer_and_larger_choices(config: Settings) -> None:
    async with kiosk(config, painted=True) as visitor:
        await visitor.walk("de")
        before = visitor.tiles()
        await visitor.touch("#text-size")
        after = visitor.tiles()
        assert len(after) < len(before)
        assert after[0].region.area > before[0].region.area
        assert visitor.widget("#text-size").has_class("on")


async def test_large_text_is_twice_as_large_with_the_kiosk_font() -> None:
    async with kiosk(WITH_FONT, painted=True) as visitor:
        await visitor.walk("de", "1", "2", "1")
        word = "Kapittelsbusch"
        assert visitor.sees(word)
        await visitor.touch("#text-size")
        assert not visitor.sees(word), "the words are made of slices now"


async def test_text_size_goes_back_to_normal() -> None:
    async with kiosk(painted=True) as visitor:
        await visitor.walk("de")
        before = visitor.rows()
        await visitor.touch("#text-size")
        await visitor.touch("#text-size")
        assert visitor.rows() == before


async def test_strong_contrast_paints_on_black_and_keeps_the_place() -> None:
    async with kiosk(painted=True) as visitor:
        await visitor.walk("de", "1")
        place = visitor.app.visit.place
        warm = visitor.app.screen.styles.background
        await visitor.touch("#contrast")
        assert visitor.app.screen.styles.background == Color(0, 0, 0) != warm
        assert visitor.app.visit.place == place
        await visitor.touch("#contrast")
        assert visitor.app.screen.styles.background == warm


async def test_leaving_gives_the_next_visitor_the_warm_colours() -> None:
    async with kiosk(painted=True) as visitor:
        warm = visitor.app.screen.styles.background
        await visitor.walk("de")
        await visitor.touch("#contrast")
        await visitor.touch("#leave")
        assert visitor.app.screen.styles.background == warm


@pytest.mark.parametrize("contrast", [False, True])
async def test_all_words_stand_out_from_their_ground(contrast: bool) -> None:
    async with kiosk(painted=True) as visitor:
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
