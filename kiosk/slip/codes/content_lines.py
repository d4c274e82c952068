"""The content lines that vCard (RFC 6350) and iCalendar (RFC 5545) share."""

import re
from collections.abc import Iterable

_LONGEST = 75
_AFTER_A_WORD = re.compile(r"(?<= )|(?<=\\n)")


def escape(value: str) -> str:
    """`value` as TEXT: backslash, comma, semicolon and newline escaped (RFC 6350 §3.4).

    iCalendar asks for the same escapes (RFC 5545 §3.3.11).
    """
    for char in "\\,;":
        value = value.replace(char, "\\" + char)
    return value.replace("\n", "\\n")


def text(name: str, *components: str) -> str:
    """One property whose components are TEXT, divided by semicolons."""
    return f"{name}:{';'.join(map(escape, components))}"


def document(lines: Iterable[str]) -> str:
    """The lines folded and ended by CRLF (RFC 6350 §3.2, RFC 5545 §3.1)."""
    return "".join(f"{_fold(line)}\r\n" for line in lines)


def _fold(line: str) -> str:
    """`line` in pieces of at most 75 octets, each further one led by a space.

    No letter is cut, and no word or number that fits a piece, for readers that do not unfold.
    """
    if len(line.encode()) <= _LONGEST:
        return line
    pieces, octets = [""], 0
    for word in _AFTER_A_WORD.split(line):
        whole = len(word.encode())
        if octets + whole > _LONGEST and whole < _LONGEST:
            pieces.append(" ")
            octets = 1
        if octets + whole <= _LONGEST:
            pieces[-1] += word
            octets += whole
            continue
        for char in word:
            size = len(char.encode())
            if octets + size > _LONGEST:
                pieces.append(" ")
                octets = 1
            pieces[-1] += char
            octets += size
    return "\r\n".join(pieces)
