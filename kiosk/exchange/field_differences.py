"""What a file says and somebody else says otherwise, field by field."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.catalog.editing.field_edit import edited
from kiosk.catalog.editing.yaml_tree import Path, Tree, planted, same
from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.field_table.field import Fields
from kiosk.catalog.field_table.offer import OFFER

_OUR_OWN: Final = ("id", "sample", "status", "imported", "text")
"""What nobody else decides, and the texts, which are compared one by one."""


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """One field by its German label: what the file says, and what the others say.

    `value` is what would be written at `path`; None takes the field away.
    """

    path: Path
    label: str
    ours: str
    theirs: str
    value: Value | None


def differences(ours: Mapping[str, Tree], theirs: Mapping[str, Value]) -> list[FieldDifference]:
    """The fields that the others fill in otherwise; what only the file says is its own."""
    return [*_facts(ours, theirs), *_texts(ours, theirs)]


def applied(text: str, found: Sequence[FieldDifference]) -> str:
    """The text of a file with what the others say; raises EditRefusedError."""
    for one in found:
        text = edited(text, one.path, one.value, order_at(one.path))
    return text


def order_at(path: Path) -> Sequence[str]:
    """The order of the fields beside the one at a path."""
    fields: Fields = OFFER
    for name in path[:-1]:
        if isinstance(name, str) and name in fields:
            fields = fields[name].fields
    return [*fields]


def shown(said: Tree | Value) -> str:
    """What a field says, as people read it."""
    if isinstance(said, str):
        return said
    if isinstance(said, Mapping):
        said = tuple((name, planted(one)) for name, one in said.items())
    if isinstance(said, tuple):
        return ", ".join(shown(one[1]) if isinstance(one, tuple) else str(one) for one in said)
    return "; ".join(shown(one) for one in said)


def _facts(ours: Mapping[str, Tree], theirs: Mapping[str, Value]) -> Iterator[FieldDifference]:
    """All fields but the texts."""
    for name, value in theirs.items():
        if name in _OUR_OWN:
            continue
        there = ours.get(name, "")
        if not same(there, planted(value)):
            label = OFFER[name].label
            yield FieldDifference((name,), label, shown(there), shown(value), value)


def _texts(ours: Mapping[str, Tree], theirs: Mapping[str, Value]) -> Iterator[FieldDifference]:
    """The texts of each language; a language that is new comes as a whole."""
    texts, there = theirs.get("text"), dict(_pairs(ours.get("text", ())))
    for code, text in texts.items() if isinstance(texts, Mapping) else ():
        if not isinstance(text, Mapping):
            continue
        own = dict(_pairs(there.get(code, ())))
        if not own:
            label = f"{OFFER['text'].label} ({code})"
            yield FieldDifference(("text", code), label, "", shown(text.get("title", "")), text)
            continue
        for name, words in text.items():
            if not same(own.get(name, ""), planted(words)):
                label = f"{OFFER['text'].fields[name].label} ({code})"
                path = ("text", code, name)
                yield FieldDifference(path, label, shown(own.get(name, "")), shown(words), words)


def _pairs(said: Tree) -> tuple[tuple[str, Tree], ...]:
    return said if isinstance(said, tuple) else ()
