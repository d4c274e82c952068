"""Every text is at least seven times as bright as its ground, or the other way round."""

import pytest
from textual.color import Color
from textual.theme import Theme

from kiosk.ui.drawing.look import CONTRAST, WARM

ENOUGH = 7.0
"""WCAG 2.2, success criterion 1.4.6."""

WEIGHTS = (0.2126, 0.7152, 0.0722)
"""How bright red, green and blue seem."""

GROUNDS = {
    "background": ("foreground", "quiet", "good", "soon", "alarm-text"),
    "surface": ("foreground", "quiet", "good", "soon", "alarm-text"),
    "touched": ("foreground", "quiet", "good", "soon", "alarm-text"),
    "primary": ("on-accent",),
    "accent-deep": ("on-accent",),
    "bar": ("bar-text", "foreground"),
    "chip": ("bar-text",),
    "alarm": ("white",),
    "switched-on": ("switched-on-text",),
}
"""Which texts stand on which ground, as the style sheets say."""


def colour(theme: Theme, name: str) -> Color:
    """A colour of the theme, or one that every theme has."""
    if name in theme.variables:
        return Color.parse(theme.variables[name])
    return Color.parse(getattr(theme, name, None) or name)


def luminance(colour: Color) -> float:
    """How bright a colour is, from 0 to 1 (WCAG 2.2, relative luminance)."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.normalized
    ]
    return float(sum(weight * part for weight, part in zip(WEIGHTS, linear, strict=True)))


def contrast(one: Color, other: Color) -> float:
    """How many times as bright the brighter colour is (WCAG 2.2, contrast ratio)."""
    darker, brighter = sorted((luminance(one), luminance(other)))
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [WARM, CONTRAST], ids=lambda theme: str(theme.name))
@pytest.mark.parametrize(
    ("ground", "text"), [(ground, text) for ground, texts in GROUNDS.items() for text in texts]
)
def test_text_stands_out_from_its_ground(theme: Theme, ground: str, text: str) -> None:
    assert contrast(colour(theme, text), colour(theme, ground)) >= ENOUGH
