"""Change one field of a YAML text and keep every other byte.

The text is cut at the marks of the field's node. After each cut it is read again: the change
must be there, and nothing else may have changed; otherwise it is refused.
"""

import re
from collections.abc import Sequence

from yaml import CollectionNode, MappingNode, Node, SequenceNode

from kiosk.catalog.editing import yaml_words
from kiosk.catalog.editing.yaml_tree import (
    EditRefusedError,
    Path,
    changed,
    composed,
    same,
    tree,
)
from kiosk.catalog.editing.yaml_words import Value

MARK = "\ufeff"
"""What may stand before everything else, and says that a file is UTF-8."""

_COMMENT = re.compile(r"(?:^|\s)#", re.MULTILINE)


def edited(text: str, path: Path, value: Value | None, order: Sequence[str] = ()) -> str:
    """The text with another value in a field, with a new field, or with None without it.

    A new field stands behind the last one that comes before it in `order`, else at the end of
    its mapping; the mapping itself must be there. Raises EditRefusedError.
    """
    if text.startswith(MARK):  # which the parser does not count
        return MARK + edited(text.removeprefix(MARK), path, value, order)
    before = composed(text)
    wanted = changed(tree(before), path, value)
    parent, pair = _found(before, path)
    if pair is None:
        if value is None:
            raise EditRefusedError("an entry of a list")
        after = _added(text, parent, str(path[-1]), value, order)
    elif value is None:
        after = _removed(text, parent, pair)
    else:
        after = _replaced(text, parent, pair, value)
    if not same(tree(composed(after)), wanted):
        raise EditRefusedError("something else would change")
    return after


def _found(node: Node, path: Path) -> tuple[CollectionNode, tuple[Node, Node] | None]:
    """What holds the value at a path, and the field with its value; an entry is its own field."""
    for depth, name in enumerate(path):
        if not isinstance(node, CollectionNode):
            break
        parent, pair = node, None
        if isinstance(node, SequenceNode) and isinstance(name, int):
            node = node.value[name]
            pair = (node, node)
        elif isinstance(node, MappingNode):
            pair = next((pair for pair in node.value if pair[0].value == name), None)
            node = pair[1] if pair else node
        if depth == len(path) - 1:
            return parent, pair
    raise EditRefusedError("no path")


def _replaced(text: str, parent: CollectionNode, pair: tuple[Node, Node], value: Value) -> str:
    """The text with another value in a field that is there."""
    key, node = pair
    start, end = node.start_mark.index, end_of(text, node)
    if isinstance(node, MappingNode | SequenceNode) and _COMMENT.search(text[start:end]):
        raise EditRefusedError("a comment would be lost")
    blank = ""
    if key is not node and node.start_mark.line != key.start_mark.line:
        colon = text.index(":", key.end_mark.index) + 1
        if text[colon:start].strip():
            raise EditRefusedError("a comment stands behind the colon")
        start, blank = colon, " "
    elif start == end:
        blank = " "
    words = (
        yaml_words.flow(value)
        if key is node or parent.flow_style
        else yaml_words.block(value, key.start_mark.column, newline_of(text))
    )
    return f"{text[:start]}{blank}{words}{text[end:]}"


def _removed(text: str, parent: CollectionNode, pair: tuple[Node, Node]) -> str:
    """The text without a field; the last one of a mapping stays, for nothing would be left."""
    key, node = pair
    start, end = key.start_mark.index, end_of(text, node)
    if len(parent.value) == 1 or key is node:
        raise EditRefusedError("nothing would be left")
    if parent.flow_style:
        place = parent.value.index(pair)
        if place:
            return text[: end_of(text, parent.value[place - 1][1])] + text[end:]
        return text[:start] + text[parent.value[1][0].start_mark.index :]
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip(" "):
        raise EditRefusedError("the field does not begin its line")
    return text[:line] + text[line_after(text, end) :]


def _added(text: str, parent: CollectionNode, name: str, value: Value, order: Sequence[str]) -> str:
    """The text with a new field."""
    if not isinstance(parent, MappingNode) or not parent.value:
        raise EditRefusedError("no fields beside it")
    before = _neighbour(parent, name, order)
    at = end_of(text, before)
    if parent.flow_style:
        return f"{text[:at]}, {name}: {yaml_words.flow(value)}{text[at:]}"
    newline, column = newline_of(text), parent.value[0][0].start_mark.column
    line = f"{' ' * column}{name}: {yaml_words.block(value, column, newline)}"
    place = line_after(text, at)
    if not text[:place].endswith("\n"):
        return f"{text}{newline}{line}"
    return f"{text[:place]}{line}{newline}{text[place:]}"


def _neighbour(parent: MappingNode, name: str, order: Sequence[str]) -> Node:
    """The value behind which a new field stands."""
    earlier = set(order[: order.index(name)]) if name in order else set()
    known = [value for key, value in parent.value if key.value in earlier]
    found: Node = known[-1] if known else parent.value[-1][1]
    return found


def end_of(text: str, node: Node) -> int:
    """Where a value really ends; the mark of a block runs on to what comes next."""
    while isinstance(node, MappingNode | SequenceNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(node, MappingNode) else last
    start = node.start_mark.index
    return int(start + len(text[start : node.end_mark.index].rstrip()))


def line_after(text: str, at: int) -> int:
    """Where the line after the one at this place begins."""
    return text.find("\n", at) + 1 or len(text)


def newline_of(text: str) -> str:
    """How the lines of a text end."""
    return "\r\n" if "\r\n" in text else "\n"
