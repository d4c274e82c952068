"""What a YAML text says, in the order in which it says it, to compare it before and after."""

from collections.abc import Sequence

import yaml

from kiosk.catalog.editing.yaml_words import Value

Path = tuple[str | int, ...]
"""The names of fields and the places in lists on the way to a value."""

Tree = str | list["Tree"] | tuple[tuple[str, "Tree"], ...]
"""A scalar, a list, or the pairs of a mapping in their order."""

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""The parser with which the content is read; the two do not agree about every text."""


class EditRefusedError(Exception):
    """A change that cannot be made without touching anything else; nothing was changed."""


def composed(text: str) -> yaml.Node:
    """The nodes of a text; raises EditRefusedError where it cannot be read."""
    try:
        node = yaml.compose(text, _LOADER)
    except (yaml.YAMLError, RecursionError, ValueError) as wrong:
        raise EditRefusedError(str(wrong)) from wrong
    if not isinstance(node, yaml.MappingNode):
        raise EditRefusedError("no mapping")
    return node


def tree(node: yaml.Node) -> Tree:
    """What the nodes say; raises EditRefusedError where one stands for several places."""
    return _tree(node, set())


def _tree(node: yaml.Node, seen: set[int]) -> Tree:
    """What a node says that has not been seen before."""
    if id(node) in seen:
        raise EditRefusedError("an alias")
    seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        if not all(isinstance(key, yaml.ScalarNode) for key, _ in node.value):
            raise EditRefusedError("a key that is no word")
        return tuple((key.value, _tree(value, seen)) for key, value in node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_tree(one, seen) for one in node.value]
    return str(node.value)


def planted(value: Value) -> Tree:
    """The tree of a value that is to be written."""
    if isinstance(value, str):
        return str(value)  # also where it is a word of an enumeration
    if isinstance(value, Sequence):
        return [planted(one) for one in value]
    return tuple((name, planted(one)) for name, one in value.items())


def changed(whole: Tree, path: Path, value: Value | None) -> Tree:
    """The tree after a change, a new field standing last in its mapping."""
    name, rest = path[0], path[1:]
    if isinstance(whole, list) and isinstance(name, int) and name < len(whole):
        if not rest and value is None:
            return whole[:name] + whole[name + 1 :]
        inner = changed(whole[name], rest, value) if rest or value is None else planted(value)
        return [*whole[:name], inner, *whole[name + 1 :]]
    if not isinstance(whole, tuple) or not isinstance(name, str):
        raise EditRefusedError("no such place")
    if name not in dict(whole):
        if rest or value is None:
            raise EditRefusedError("no such field")
        return (*whole, (name, planted(value)))
    pairs = []
    for key, one in whole:
        if key != name:
            pairs.append((key, one))
        elif rest:
            pairs.append((key, changed(one, rest, value)))
        elif value is not None:
            pairs.append((key, planted(value)))
    return tuple(pairs)


def same(one: Tree, other: Tree) -> bool:
    """Whether two trees say the same, in whichever order the fields of a mapping stand."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        pairs = zip(sorted(one, key=_name), sorted(other, key=_name), strict=False)
        return len(one) == len(other) and all(a == b and same(x, y) for (a, x), (b, y) in pairs)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other


def _name(pair: tuple[str, Tree]) -> str:
    return pair[0]
