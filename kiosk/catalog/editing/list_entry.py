"""Add one entry to a list of a YAML text and keep every other byte.

The entry is written as its neighbours are: in lines of its own, or between braces. The text is
read again afterwards, as after any change of a field; what would change anything else is refused.
"""

from collections.abc import Mapping, Sequence
from textwrap import indent
from typing import Final

from yaml import CollectionNode, MappingNode, Node, SequenceNode

from kiosk.catalog.editing import yaml_words
from kiosk.catalog.editing.field_edit import MARK, edited, end_of, line_after, newline_of
from kiosk.catalog.editing.yaml_tree import (
    EditRefusedError,
    Path,
    Tree,
    composed,
    planted,
    same,
    tree,
)
from kiosk.catalog.editing.yaml_words import Value

Entry = Mapping[str, Value]
"""The fields of what is added, in the order in which they are to stand."""

_DASH: Final = "- "


def appended(text: str, path: Path, entry: Entry, order: Sequence[str] = ()) -> str:
    """The text with an entry more at the end of the list at a path.

    A list that is missing or empty is made where `order` wants it. Raises EditRefusedError.
    """
    if text.startswith(MARK):  # which the parser does not count
        return MARK + appended(text.removeprefix(MARK), path, entry, order)
    before = composed(text)
    found = _list_at(before, path)
    if found is None:
        return edited(text, path, [entry], order)
    wanted = _longer(tree(before), path, planted(entry))
    after = (
        _between_brackets(text, found, entry) if found.flow_style else _below(text, found, entry)
    )
    if not same(tree(composed(after)), wanted):
        raise EditRefusedError("something else would change")
    return after


def _list_at(node: Node, path: Path) -> SequenceNode | None:
    """The list at a path that holds something; None where there is none yet."""
    for name in path:
        if isinstance(node, SequenceNode) and isinstance(name, int) and name < len(node.value):
            node = node.value[name]
        elif isinstance(node, MappingNode):
            found = [value for key, value in node.value if key.value == name]
            if not found:
                return None
            node = found[0]
        else:
            raise EditRefusedError("no path")
    if isinstance(node, CollectionNode) and not isinstance(node, SequenceNode):
        raise EditRefusedError("no list")
    return node if isinstance(node, SequenceNode) and node.value else None


def _longer(whole: Tree, path: Path, entry: Tree) -> Tree:
    """The tree with an entry more in the list at a path."""
    if not path and isinstance(whole, list):
        return [*whole, entry]
    name, rest = path[0], path[1:]
    if isinstance(whole, list) and isinstance(name, int):
        return [*whole[:name], _longer(whole[name], rest, entry), *whole[name + 1 :]]
    if not isinstance(whole, tuple):
        raise EditRefusedError("no list")
    return tuple((key, _longer(one, rest, entry) if key == name else one) for key, one in whole)


def _between_brackets(text: str, found: SequenceNode, entry: Entry) -> str:
    """The text with the entry before the closing bracket."""
    at = end_of(text, found.value[-1])
    return f"{text[:at]}, {yaml_words.flow(entry)}{text[at:]}"


def _below(text: str, found: SequenceNode, entry: Entry) -> str:
    """The text with the entry in lines below the last one, as far apart as its neighbours are."""
    newline, column = newline_of(text), found.start_mark.column
    last = found.value[-1]
    if isinstance(last, CollectionNode) and last.flow_style:
        lines = f"{_DASH}{yaml_words.flow(entry)}\n"
    else:
        lines = "".join(yaml_words.field(name, one, 2) for name, one in entry.items())
        lines = _DASH + lines.removeprefix("  ")
    words = indent(lines, " " * column).replace("\n", newline)
    gap = newline if _apart(text, found) else ""
    place = line_after(text, end_of(text, last))
    if not text[:place].endswith("\n"):
        return f"{text}{newline}{gap}{words.removesuffix(newline)}"
    return text[:place] + gap + words + text[place:]


def _apart(text: str, found: SequenceNode) -> bool:
    """Whether an empty line stands between the last two entries."""
    if len(found.value) < 2:
        return False
    before, last = found.value[-2:]
    between = text[end_of(text, before) : last.start_mark.index]
    return any(not line.strip() for line in between.splitlines()[1:-1])
