"""Values as the YAML of this house: plain where that is safe, long text below `>-`."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

Value = str | Sequence["Value"] | Mapping[str, "Value"]
"""What can stand in a field; every scalar is text, and the field table says what it means."""

LINE_LENGTH: Final = 92
"""How many characters of a long text stand on a line."""

_LONG: Final = 80
"""How many characters a text on the line of its field has at most."""

_PLAIN = re.compile(r"[^\W\d_][\w./@+-]*(?: [\w./@+()-]+)*")
_DAY = re.compile(r"(?:\d{4}-)?\d\d-\d\d(?: \d\d:\d\d-\d\d:\d\d)?", re.ASCII)
_LINK = re.compile(r"https?://[\w./~%+=&?:@-]+")
_GUESSED: Final = frozenset(("on", "off", "true", "false", "null", "y", "n"))
"""Plain words that other programs take for something else than words."""


def flow(value: Value) -> str:
    """A value on one line, as it may also stand between brackets."""
    if isinstance(value, str):
        return _scalar(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_scalar(k)}: {flow(one)}" for k, one in value.items()) + "}"
    return "[" + ", ".join(map(flow, value)) + "]"


def block(value: Value, indent: int, newline: str = "\n") -> str:
    """A value behind its field's colon, whose lines after the first stand below it."""
    if isinstance(value, str) and (lines := _lines(value)):
        sign = "|-" if "\n" in value else ">-"
        blanks = newline + " " * (indent + 2)
        return sign + "".join(blanks + line if line else newline for line in lines)
    return flow(value)


def field(name: str, value: Value, indent: int = 0) -> str:
    """A field with its value in lines of its own, and so every mapping inside it."""
    blanks = " " * indent
    if isinstance(value, Mapping) and value:
        inner = "".join(field(key, one, indent + 2) for key, one in value.items())
        return f"{blanks}{_scalar(name)}:\n{inner}"
    if isinstance(value, Sequence) and not isinstance(value, str) and len(flow(value)) > _LONG:
        return f"{blanks}{_scalar(name)}:\n" + "".join(f"{blanks}  - {flow(v)}\n" for v in value)
    return f"{blanks}{_scalar(name)}: {block(value, indent)}\n"


def _scalar(words: str) -> str:
    """A text on one line."""
    for shape in (_PLAIN, _DAY, _LINK):
        if shape.fullmatch(words) and words.casefold() not in _GUESSED and words[-1] != ":":
            return words
    if words.isprintable():
        return "'" + words.replace("'", "''") + "'"
    return '"' + "".join(map(_escaped, words)) + '"'


def _escaped(sign: str) -> str:
    """One character between double quotation marks."""
    if sign in '"\\':
        return f"\\{sign}"
    if sign == "\n":
        return "\\n"
    return sign if sign.isprintable() else f"\\U{ord(sign):08X}"


def _lines(words: str) -> list[str]:
    """The lines of a text that stands below its field; none where it stands on its line."""
    lines = words.split("\n")
    printable = all(line.isprintable() and line == line.strip() for line in lines)
    if not printable or not lines[0] or not lines[-1]:
        return []
    if len(lines) > 1:
        return lines
    return _wrapped(words) if len(words) > _LONG and "  " not in words else []


def _wrapped(words: str) -> list[str]:
    """A long line in lines that the reader joins again by single blanks."""
    lines = [""]
    for word in words.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > LINE_LENGTH:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return lines
