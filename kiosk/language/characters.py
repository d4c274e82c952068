"""Characters that no content may hold, because they act on a terminal or cannot be seen."""

import re

_UNSEEN = "\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff"
NO_BREAK_SPACES = "\u00a0\u202f"
_INVISIBLE = re.compile(f"[{_UNSEEN}{NO_BREAK_SPACES}]")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls but for tab and line feed
    "\u2028\u2029"  # line breaks that nobody sees
    "\u202a-\u202e\u2066-\u2069"  # overrides of the writing direction
    "\ud800-\udfff\ue000-\uf8ff\ufffe\uffff"  # no characters at all, or the kiosk font's own
    "\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
    f"|[{_UNSEEN}]{{4,}}"  # one joiner is spelling, a row of them is a flood
)


def forbidden(text: str) -> list[tuple[int, str]]:
    """Where each forbidden character stands in `text`, and its name such as `U+202E`."""
    # No forbidden character is printable, and this test is ten times as fast as the search.
    if text.replace("\n", "").isprintable():
        return []
    return [
        (found.start(), f"U+{ord(found.group()[0]):04X}") for found in _FORBIDDEN.finditer(text)
    ]


def stripped(text: str) -> str:
    """`text` without its forbidden characters."""
    return _FORBIDDEN.sub("", text)


def visible(text: str) -> bool:
    """Whether `text` holds anything that a reader would see."""
    return bool(text.strip()) if text.isascii() else bool(_INVISIBLE.sub("", text).strip())


def invisible(text: str) -> list[str]:
    """The characters in `text` that nobody sees, or takes for a blank."""
    return [] if text.isascii() else _INVISIBLE.findall(text)


def made_visible(text: str) -> str:
    """`text` with the name of each character that nobody sees in its place: `a[U+200B]b`."""
    return _INVISIBLE.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)
