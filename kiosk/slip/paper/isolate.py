"""Phone numbers, times, dates and addresses on paper: whole, and left to right in every script.

Each is wrapped in a bidi isolate (UAX #9), so that Arabic around it cannot turn it, and its
blanks and hyphens are made unbreakable, so that no line ends inside a phone number.
"""

import re

from kiosk.language.characters import without_steering

LRI, PDI = "\u2066", "\u2069"
_TIME = r"[0-9]{1,2}[:.][0-9]{2}"
WHOLE = re.compile(
    rf"""(?P<web> https?://[^\s{LRI}-{PDI}]+[\w/] | www\.[\w.-]+\w | [\w.+-]+@[\w-]+\.[\w.]*\w )
    | {_TIME} \s* [–-] \s* {_TIME}
    | [0-9]{{1,2}}\.[0-9]{{1,2}}\.(?:[0-9]{{4}})?
    | {_TIME}
    | (?<! [\w/] ) \+? [0-9] [0-9\x20()/‑-]{{5,}} [0-9]
    """,
    re.VERBOSE,
)
"""Numbers, times, dates and addresses, which are turned in no direction."""

_GLUE = str.maketrans({" ": "\u00a0", "-": "\u2011", "–": "\u2060–\u2060"})
_LONGEST_WORD = 24
_LONG_WORD = re.compile(rf"[^\s\u00a0/-]{{{_LONGEST_WORD}}}(?=[^\s\u00a0/-])")
_BREAK = "\u200b"


def isolated(text: str) -> str:
    """`text` for paper, its numbers and addresses kept whole and in their own direction.

    Ranges in other digits than Latin ones are left alone: their order is right as it is.
    """
    return _LONG_WORD.sub(rf"\g<0>{_BREAK}", WHOLE.sub(_whole, without_steering(text)))


def _whole(match: re.Match[str]) -> str:
    """One match as a unit; a web address may still break at its slashes."""
    found = match[0]
    return f"{LRI}{found if match['web'] else found.translate(_GLUE)}{PDI}"
