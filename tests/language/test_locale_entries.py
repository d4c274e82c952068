"""Reading locale files by their shape finds what the whole parser finds."""

from collections.abc import Iterator

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

from kiosk.language.locale_entries import Broken, FileComment, Message, entries
from kiosk.language.locale_review import LOCALES

WORDS = (
    "a",
    "b-1",
    "a =",
    "= x",
    "é",
    ".attr = v",
    "-t = u",
    "\na = b",
    "\n# c\n",
    "## d",
    "### e",
)
FILLED_IN = ("{$x}", "{ b }", "{-t}", "{FUN(1)}", "{$x ->\n [one] y\n *[other] z\n }", '{"q"}')
SIGNS = ("{", "}", "$x", "[one] y", "*[other] z", "\\", "[", "*", "\t", " ", "\n", "\n ", "\n\n")
FILES = st.lists(st.sampled_from(WORDS + FILLED_IN + SIGNS), max_size=24).map("".join)


class Used(Visitor):
    """Collects what a message fills in."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:
        self.names.add(f"${node.id.name}")

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:
        self.names.add(node.id.name)


def parsed(source: str) -> Iterator[tuple[object, ...]]:
    """What the whole parser finds; a message begins behind the comment that belongs to it."""
    for entry in FluentParser().parse(source).body:
        assert entry.span
        line = source.count("\n", 0, entry.span.start) + 1
        if isinstance(entry, fluent.Junk):
            yield "broken", line
        elif isinstance(entry, fluent.ResourceComment):
            yield "comment", entry.content
        elif isinstance(entry, fluent.Message):
            used = Used()
            used.visit(entry)
            assert entry.id.span
            line = source.count("\n", 0, entry.id.span.start) + 1
            yield "message", entry.id.name, line, frozenset(used.names)


def read(source: str) -> Iterator[tuple[object, ...]]:
    """What the reading by shape finds."""
    for entry in entries(source):
        match entry:
            case Broken(line):
                yield "broken", line
            case FileComment(text):
                yield "comment", text
            case Message(name, line, uses):
                yield "message", name, line, uses


@given(FILES)
def test_whatever_a_file_holds_is_read_as_the_whole_parser_reads_it(source: str) -> None:
    assert list(read(source)) == list(parsed(source))


def test_a_shipped_file_is_read_as_the_whole_parser_reads_it() -> None:
    source = (LOCALES / "ar.ftl").read_text("utf-8")
    assert list(read(source)) == list(parsed(source))
