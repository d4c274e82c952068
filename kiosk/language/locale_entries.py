"""A Fluent file entry by entry, as far as a review of it asks.

Nearly all messages are one line of words and variables. These are read by their shape, and only
what lies between them is parsed: the parser goes letter by letter, and takes twenty times as long.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

_NAME = r"[A-Za-z][A-Za-z0-9_-]*"
_FILLED_IN = rf"\{{ *(\$?{_NAME}) *\}}"
_PLAIN = re.compile(
    rf"^({_NAME}) *= *(?=[^ \r\n])((?:[^{{}}\r\n]*{_FILLED_IN})*[^{{}}\r\n]*)"
    r"(?:\n(?: *\n)*(?=[A-Za-z#-]|\Z)|\Z)",
    re.MULTILINE,
)
"""A whole message in one line, with nothing behind it that could go on with it.

Nowhere inside of anything else does Fluent allow a line that begins with `name =`.
"""

_FILLED_IN_NAME = re.compile(_FILLED_IN)


@dataclass(frozen=True, slots=True)
class Message:
    """A message, its line, and the variables (`$count`) and other messages that it uses."""

    name: str
    line: int
    uses: frozenset[str]


@dataclass(frozen=True, slots=True)
class FileComment:
    """A comment on the whole file, as the one that says who made it."""

    text: str


@dataclass(frozen=True, slots=True)
class Broken:
    """Something from this line on that is no entry."""

    line: int


Entry = Message | FileComment | Broken


def entries(source: str) -> Iterator[Entry]:
    """Every message of a file, and what else matters to a review, in order."""
    line, at = 1, 0
    for plain in _PLAIN.finditer(source):
        yield from _parsed(source[at : plain.start()], line)
        line += source.count("\n", at, plain.start())
        yield Message(plain[1], line, frozenset(_FILLED_IN_NAME.findall(plain[2])))
        line += source.count("\n", plain.start(), plain.end())
        at = plain.end()
    yield from _parsed(source[at:], line)


def _parsed(source: str, first: int) -> Iterator[Entry]:
    """The entries of a part that begins in line `first`, by the parser of all of Fluent."""
    for entry in FluentParser().parse(source).body if source.strip(" \n") else ():
        itself = entry.id if isinstance(entry, fluent.Message) else entry  # below its own comment
        line = first + source.count("\n", 0, itself.span.start if itself.span else 0)
        if isinstance(entry, fluent.Junk):
            yield Broken(line)
        elif isinstance(entry, fluent.ResourceComment):
            yield FileComment(entry.content or "")
        elif isinstance(entry, fluent.Message):
            names = _Names()
            names.visit(entry)
            yield Message(entry.id.name, line, frozenset(names.found))


class _Names(Visitor):
    """Collects the variables and the other messages that a message uses."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:
        """`$count`, as translators write it."""
        self.found.add(f"${node.id.name}")

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:
        """The other message's name."""
        self.found.add(node.id.name)
