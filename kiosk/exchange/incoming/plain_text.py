"""Foreign text as plain text: its markup becomes paragraphs, and what nobody sees is gone.

A browser's parser (`nh3`) makes whatever came well-formed and leaves out what scripts and styles
say; Python's own, which a flood of unfinished tags would keep busy for minutes, reads only that.
"""

import re
from html.parser import HTMLParser
from typing import Final

from kiosk.language.characters import stripped

LONGEST: Final = 40_000
"""How many characters of a foreign text are looked at."""

_MARKUP = re.compile(
    r"</?(?:a|abbr|article|b|blockquote|body|br|center|dd|div|dl|dt|em|figure|font|form|h[1-6]|head"
    r"|hr|html|i|iframe|img|li|link|meta|object|ol|p|pre|script|section|small|span|strong|style"
    r"|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|u|ul|video)\b[^<]*>|<!--",
    re.IGNORECASE,
)
_UNSPOKEN: Final = frozenset(("iframe", "object", "script", "style", "svg", "template", "title"))
_PARAGRAPHS: Final = frozenset(
    ("article", "blockquote", "div", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6")
) | {"ol", "p", "pre", "section", "table", "ul"}
_LINES: Final = frozenset(("br", "dd", "dt", "hr", "li", "tr"))
_CELLS: Final = frozenset(("td", "th"))
_BREAK, _BULLET = "\n", "– "


def plain_text(written: str) -> str:
    """The paragraphs of a text, with a blank line between them."""
    cut = written[:LONGEST]
    text = _spoken(cut) if _MARKUP.search(cut) else cut
    lines = [one_line(line) for line in _lines(text)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def one_line(text: str) -> str:
    """The text on one line, its blanks single."""
    return " ".join(stripped(text.replace("\r", " ").replace("\t", " ")).split())


def _lines(text: str) -> list[str]:
    """The lines of a text, whichever system wrote it."""
    return re.split(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]", text)


def _spoken(markup: str) -> str:
    """What a reader of a page would read."""
    import nh3

    kept = _PARAGRAPHS | _LINES | _CELLS
    reader = _PageReader()
    reader.feed(nh3.clean(markup, set(kept), set(_UNSPOKEN), attributes={}))
    reader.close()
    return "".join(reader.found)


class _PageReader(HTMLParser):
    """Collects words, and where paragraphs and lines begin."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a paragraph, a line, or a cell of a table."""
        if tag in _PARAGRAPHS:
            self.found.append(_BREAK * 2)
        elif tag in _LINES:
            self.found.append(_BREAK + (_BULLET if tag == "li" else ""))
        elif tag in _CELLS:
            self.found.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """End a paragraph."""
        if tag in _PARAGRAPHS:
            self.found.append(_BREAK * 2)

    def handle_data(self, data: str) -> None:
        """Words; lines of the page's source are none of the page."""
        self.found.append(re.sub(r"\s+", " ", data))
