"""Characters that no content may hold, because they act on a terminal or cannot be seen."""

import re
import unicodedata

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

_STEERING = re.compile("[\u202a-\u202e\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]")
_PICTURELESS = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"  # letters, marks and a pattern without ink
    "\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07"  # what only chooses another look
    "\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f"
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


def without_steering(text: str) -> str:
    """`text` without controls and overrides of the writing direction; its isolates stay."""
    return _STEERING.sub("", text)


def blank(text: str) -> bool:
    """Whether nobody would see anything of `text`: it is empty, white or without a picture."""
    if text[:1].isalnum() and text[0] not in _PICTURELESS:  # nearly every text begins so
        return False
    return all(one in _PICTURELESS or unicodedata.category(one)[0] in "CZ" for one in text)


def invisible(text: str) -> list[str]:
    """The characters in `text` that nobody sees, or takes for a blank."""
    return [] if text.isascii() else _INVISIBLE.findall(text)


def made_visible(text: str) -> str:
    """`text` with the name of each character that nobody sees in its place: `a[U+200B]b`."""
    return _INVISIBLE.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)
