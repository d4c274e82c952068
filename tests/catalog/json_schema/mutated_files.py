"""Content files with a few things in them changed: well-formed YAML of every possible sense."""

from collections.abc import Callable, Iterator
from random import Random

import yaml
from yaml import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.catalog.field_table.names import KEYS
from tests.catalog.shipped import CONTENT

FILES = {
    file.relative_to(CONTENT).as_posix(): file.read_text("utf-8")
    for file in sorted(CONTENT.rglob("*.yaml"))
}
FILES["closures.yaml"] += """\
  - id: weihnachten-2026
    from: 2026-12-23
    until: 2027-01-06
    except: [sprachcafe]
    text: {de: {title: Weihnachten}}
  - {id: umbau, from: 2026-12-01, until: 2026-12-04, except: [sprachcafe],
     text: {de: {title: Umbau}}}
  - {id: sommer, from: 2027-07-19, until: 2027-08-31, providers: [vhs-meerbusch],
     offers: [integrationskurse], text: {de: {title: Sommerferien}}}
"""  # the shipped file names no closed days yet
FRAGMENTS = (
    *("", '""', "' '", "yes", "no", "'yes'", "true", "unknown", "free", "active", "draft"),
    *("historic", "fee", "fre", "kostenlos", "town", "any_status", "mothers", "emergency"),
    *("7", "'7'", "0", "-3", "1.5", "51.25", "6.69", "99.5", "251.5", "'51,2'", "2026", "1850"),
    *("2026-10-15", "2026-02-31", "2026-2-3", "1066-10-14", "'2026-12-03 16:00-18:00'"),
    *("2026-12-03 25:00-26:00", "2026-12-03", "'40667'", "40667", "4066", "'4066a'", "112"),
    *('"02132 123456"', '"+49 30 23125 042"', "anrufen", "cafe@example.org", "cafe(at)example.org"),
    *("https://example.org/x", "ftp://example.org", "www.example.org", "mailto:cafe@example.org"),
    *('"#1f5fa8"', '"#1f5fa"', "blau", "3f1c9a00", "xyz", "german", "german.practice", "germn"),
    *("stadt-meerbusch", "niemand", "Stadt Meerbusch", "german-course", "no-picture", "de", "tr"),
    *("sr-Latn", "xx", "Türkisch", "Ein Satz mit Wörtern.", f"'{'lang ' * 500}'"),
    *(
        "[]",
        "[de, tr]",
        "[de, xx]",
        "[german.practice]",
        "[mothers, wome]",
        "[yes]",
        "['']",
        "[[]]",
    ),
    *("{}", "{de: {title: Titel}}", "{de: {summary: Kurz}}", "{en: {title: Title}}", "{title: X}"),
    *("{de: }", "{de: {title: }}", "{tr: [kelime]}", "{xx: [kelime]}", "[{role: desk}]"),
    *('[{phone: "112"}]', '[{role: boss, phone: "112"}]', "{step_free: yes, wc: maybe}"),
    *("{city: Meerbusch, street: Markt 1}", "{street: Markt 1}", "{from: 2026-01-01}"),
    *("[{stop: Markt, lines: [U76, 830]}]", "[{lines: 830}]", '{lat: "51.2", lon: "6.6"}'),
    *("09-01", "13-01", "[{from: 09-01, until: 09-30, cost: fee}]", "[{from: 09-01}]"),
    *("{tr: 'Tu 10:00-12:00'}", "{de: unknown}", "{xx: unknown}"),
    *("[{id: neu, text: {de: {title: Neu}}}]", "[{id: a.b}]", "[{term: Amt}]", "CC-BY-4.0"),
)
"""What may come to stand behind a colon or in a list."""

Change = Callable[[list[Node], Random], object]


def fragment(dice: Random) -> Node:
    """Some value."""
    text = dice.choice(FRAGMENTS)
    return composed(text) if text else ScalarNode("tag:yaml.org,2002:null", "")


def composed(text: str) -> Node:
    """The node that a text is."""
    node = yaml.compose(text)
    assert node is not None
    return node


def _nodes(node: Node) -> Iterator[Node]:
    """Every list and mapping of a file that holds something."""
    if not isinstance(node, ScalarNode) and node.value:
        yield node
        inner = [one for _, one in node.value] if isinstance(node, MappingNode) else node.value
        for one in inner:
            yield from _nodes(one)


def _take_away(node: Node, at: int, dice: Random) -> None:
    del node.value[at]


def _write_otherwise(node: Node, at: int, dice: Random) -> None:
    if isinstance(node, SequenceNode):
        node.value[at] = fragment(dice)
    else:
        node.value[at] = (node.value[at][0], fragment(dice))


def _call_otherwise(node: Node, at: int, dice: Random) -> None:
    if isinstance(node, SequenceNode):
        return _write_otherwise(node, at, dice)
    key, one = node.value[at]
    named = {other.value for other, _ in node.value}
    name = dice.choice((f"{key.value}s", key.value[:-1] or "x", dice.choice(sorted(KEYS))))
    if name not in named:
        node.value[at] = (ScalarNode("tag:yaml.org,2002:str", name), one)


def _add(node: Node, at: int, dice: Random) -> None:
    if isinstance(node, SequenceNode):
        node.value.insert(at, fragment(dice))
    elif (name := dice.choice(sorted(KEYS))) not in {key.value for key, _ in node.value}:
        node.value.append((ScalarNode("tag:yaml.org,2002:str", name), fragment(dice)))


def _wrap(node: Node, at: int, dice: Random) -> None:
    """A list around a value, or a value without its list."""
    pair = isinstance(node, MappingNode)
    one = node.value[at][1] if pair else node.value[at]
    if isinstance(one, SequenceNode) and one.value:
        other = one.value[0]
    else:
        other = SequenceNode("tag:yaml.org,2002:seq", [one], flow_style=True)
    node.value[at] = (node.value[at][0], other) if pair else other


CHANGES = (_take_away, _write_otherwise, _write_otherwise, _call_otherwise, _add, _wrap)


def mutated(number: int) -> tuple[str, str]:
    """A file's name and its text after one to three changes, the same for each number."""
    dice = Random(f"mutated {number}")
    name = dice.choice(sorted(FILES))
    root = composed(FILES[name])
    for _ in range(dice.choice((1, 1, 2, 3))):
        if nodes := list(_nodes(root)):
            node = dice.choice(nodes)
            dice.choice(CHANGES)(node, dice.randrange(len(node.value)), dice)
    text = yaml.serialize(root, allow_unicode=True, width=10_000)
    return name, text.replace("!!null ''", "''")  # a tag would be all that the checker sees
