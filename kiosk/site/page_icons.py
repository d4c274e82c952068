"""The pictograms of one page: each is drawn once, however often the page shows it."""

import re
from functools import cache
from importlib.resources import files
from pathlib import Path

from markupsafe import Markup, escape

_PATH = re.compile(r'\bd="([^"<>]*)"')
_TOKEN = re.compile(r"[A-Za-z]|-?(?:[0-9]*\.[0-9]+|[0-9]+)")
_ARC = re.compile("[Aa]")

PICTOGRAM = "pictogram"
"""What the style sheet calls the picture of a need."""


class PageIcons:
    """Hands out icons, and at the end of the page draws those that were asked for.

    Drawings lie on a grid of 480 units. They carry no style, which the page's policy forbids.
    """

    def __init__(self, pictograms: Path) -> None:
        self._pictograms = pictograms
        self.used: dict[str, str] = {}

    def __call__(self, name: str) -> Markup:
        """A small icon beside words, which say the same."""
        self.used[f"i-{name}"] = icon_path(name)
        return _small(name)

    def pictogram(self, name: str, colour: str) -> Markup:
        """The picture of a need in its colour."""
        drawn = pictogram_path(self._pictograms, name)
        if not drawn:
            return Markup("")
        self.used[f"p-{escape(name)}"] = drawn
        return _coloured(name, colour)

    def take(self, others: "PageIcons") -> None:
        """Draw also what a part of the page needs that was made elsewhere."""
        self.used |= others.used

    def drawings(self) -> Markup:
        """What all icons of the page refer to."""
        if not self.used:
            return Markup("")
        drawn = "".join(
            f'<symbol id="{id}" viewBox="0 -480 480 480"><path d="{path}"/></symbol>'
            for id, path in self.used.items()
        )
        return Markup(f'<svg class="drawings" aria-hidden="true">{drawn}</svg>')


@cache
def _small(name: str) -> Markup:
    return Markup(f'<svg class="i" aria-hidden="true"><use href="#i-{escape(name)}"/></svg>')


@cache
def _coloured(name: str, colour: str) -> Markup:
    look = f'class="{PICTOGRAM}" fill="{escape(colour)}"'
    return Markup(f'<svg {look} aria-hidden="true"><use href="#p-{escape(name)}"/></svg>')


@cache
def icon_path(name: str) -> str:
    """The outline of one of the kiosk's own icons."""
    return outline(files("kiosk.font").joinpath("icons", f"{name}.svg").read_text("utf-8"))


@cache
def pictogram_path(folder: Path, name: str) -> str:
    """The outline of a need's picture; empty when there is none."""
    try:
        return outline((folder / f"{name}.svg").read_text("utf-8")) if name else ""
    except (OSError, UnicodeDecodeError):
        return ""


def outline(svg: str) -> str:
    """All outlines of a drawing on a grid half as fine, which no eye tells from the exact one.

    An arc is left out: its flags may stick to the numbers behind them, and no icon has any.
    """
    return "".join(_rounded(path) for path in _PATH.findall(svg) if not _ARC.search(path))


def _rounded(path: str) -> str:
    """The path in whole numbers, with a blank only where two numbers would grow into one."""
    parts: list[str] = []
    for token in _TOKEN.findall(path):
        if token.isalpha():
            parts.append(token)
            continue
        number = str(round(float(token) / 2))
        glued = not parts or parts[-1].isalpha() or number.startswith("-")
        parts.append(number if glued else f" {number}")
    return "".join(parts)
