"""The one place where text becomes what Textual paints; nothing in it is ever markup."""

from rich.segment import Segment
from textual.color import Color
from textual.css.styles import RulesMap
from textual.filter import LineFilter
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from kiosk.language.script import Align, Line, Source, cells, plain_letters, set_lines, visual

__all__ = ["Line", "PlainLetters", "ScriptText", "Source", "cells", "set_lines", "visual"]

_ONE_LINE = 100_000


class ScriptText(Visual):
    """Text that a widget may return from `render` or a `Static` may be updated with.

    The tag of a run is a style ("bold $accent") or a component class (".quiet"). `text-align`,
    `text-wrap: nowrap` and `line-pad` of the widget hold; lines begin at the right in
    right-to-left languages. Text beyond `most` lines ends in an ellipsis.
    """

    def __init__(
        self, text: Source, *, right_to_left: bool = False, most: int | None = None
    ) -> None:
        self._text = text
        self._right_to_left = right_to_left
        self._most = most
        self._set: tuple[int, bool, list[Line]] | None = None

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """One strip a line, each `width` cells wide."""
        if width <= 0:
            return []
        pad = options.rules.get("line_pad", 0)
        align = options.rules.get("text_align", "start")
        along: Align = "start" if align == "justify" else align
        lines = self._lines(options.rules, width)[:height]
        return [self._strip(line, width, pad, along, style, options) for line in lines]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """The width at which no line wraps."""
        lines = set_lines(self._text, _ONE_LINE, right_to_left=self._right_to_left)
        return max((line.width for line in lines), default=0) + 2 * rules.get("line_pad", 0)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """The number of lines at `width`."""
        return len(self._lines(rules, width))

    def _lines(self, rules: RulesMap, width: int) -> list[Line]:
        """The lines at `width`, kept for the measuring and painting that follow each other."""
        width -= 2 * rules.get("line_pad", 0)
        single = rules.get("text_wrap", "wrap") == "nowrap"
        if self._set is None or self._set[:2] != (width, single):
            most = 1 if single else self._most
            lines = set_lines(self._text, width, right_to_left=self._right_to_left, most=most)
            self._set = (width, single, lines)
        return self._set[2]

    def _strip(
        self, line: Line, width: int, pad: int, align: Align, style: Style, options: RenderOptions
    ) -> Strip:
        blank = style.background_style.rich_style
        placed = line.placed(width - 2 * pad, align, self._right_to_left)
        margin = [Segment(" " * pad, blank)] if pad else []
        words = [Segment(text, _style(tag, style, options).rich_style) for text, tag in placed.runs]
        return Strip([*margin, *words, *margin], max(width, line.width + 2 * pad))


def _style(tag: str, style: Style, options: RenderOptions) -> Style:
    """The style of a run: the widget's own, what its tag says, what comes on top."""
    if tag:
        style = style + options.get_style(tag)
    return style if options.post_style is None else style + options.post_style


class PlainLetters(LineFilter):
    """Shows plain letters where the terminal lacks the kiosk's font; an app installs it once."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same cells, with letters that every font has."""
        return [Segment(plain_letters(text), style, control) for text, style, control in segments]
