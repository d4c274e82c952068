"""One mapping of a content file, read field by field into plain values."""

import re
from collections.abc import Collection, Iterator
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from yaml import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.catalog.reading.file_report import FileReport
from kiosk.language.characters import blank, forbidden, stripped

LINE = 300
"""The most characters of a field that is one line."""

_Choice = TypeVar("_Choice", bound=StrEnum)
_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
_TOKEN = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*\Z")
_MEANT = {"ja": "yes", "nein": "no", "true": "yes", "false": "no", "unbekannt": "unknown"}


class Section:
    """The fields of one mapping; each reader takes a field, `finish` reports what is left.

    A blank value counts as absent. `at` is the dotted path before the fields' names.
    """

    __slots__ = ("_asked", "_fields", "at", "node", "report")

    def __init__(self, report: FileReport, node: MappingNode, at: str = "") -> None:
        self.report = report
        self.node = node
        self.at = at
        self._asked: list[str] = []
        try:
            self._fields = {key.value: (key, value) for key, value in node.value}
        except TypeError:
            self._fields = {}
        if len(self._fields) != len(node.value):
            self._fields = dict(self._single_keys())

    def place(self, name: str) -> Node:
        """The node of a field's value, else the mapping itself."""
        pair = self._fields.get(name)
        return self.node if pair is None else pair[1]

    def error(self, code: str, node: Node, name: str, **values: str) -> None:
        """Report an error in the field `name`."""
        self.report.error(code, node, self.at + name, **values)

    def warning(self, code: str, node: Node, name: str, **values: str) -> None:
        """Report a warning about the field `name`."""
        self.report.warning(code, node, self.at + name, **values)

    def scalar(self, name: str, *, required: bool = False) -> ScalarNode | None:
        """The node of a text field that holds something."""
        node = self._take(name)
        if isinstance(node, ScalarNode):
            if not blank(self._cleaned(node, name).value):
                return node
        elif node is not None:
            self.error("want-text", node, name)
            return None
        if required:
            self.error("missing", node or self.node, name)
        return None

    def text(self, name: str, *, required: bool = False, limit: int = LINE) -> str:
        """A text without blank edges, empty when absent."""
        node = self.scalar(name, required=required)
        return "" if node is None else self._words(node, name, limit)

    def line(self, name: str, *, required: bool = False, limit: int = LINE) -> str:
        """A text on one line, empty when absent."""
        words = self.text(name, required=required, limit=limit)
        return " ".join(words.split()) if "\n" in words or "\t" in words else words

    def token(self, name: str, *, required: bool = False) -> str:
        """A short name in small letters such as `any_status`, empty when absent."""
        node = self.scalar(name, required=required)
        return "" if node is None else self._token(node, name)

    def tokens(self, name: str, *, required: bool = False) -> tuple[str, ...]:
        """A list of short names, each of them once."""
        found = (self._token(node, place) for place, node in self.scalars(name, required=required))
        return tuple(dict.fromkeys(token for token in found if token))

    def scalars(self, name: str, *, required: bool = False) -> list[tuple[str, ScalarNode]]:
        """The entries of a list of texts with the field that each one is."""
        entries: list[tuple[str, ScalarNode]] = []
        for place, node in self._entries(name, required=required):
            if isinstance(node, ScalarNode) and not blank(self._cleaned(node, place).value):
                entries.append((place, node))
            else:
                self.error("want-text", node, place)
        return entries

    def yes(self, name: str) -> bool:
        """Whether a field says yes; absent is no."""
        node = self.scalar(name)
        if node is None:
            return False
        return self._among(node, name, ("yes", "no")) == "yes"

    def choice(self, name: str, default: _Choice, *, required: bool = False) -> _Choice:
        """One of the words of the default's enumeration."""
        node = self.scalar(name, required=required)
        if node is None:
            return default
        kinds = type(default)
        try:
            return kinds(node.value)
        except ValueError:
            self._among(node, name, [kind.value for kind in kinds])
            return default

    def day(self, name: str, *, required: bool = False) -> date | None:
        """A date written as 2026-12-31."""
        node = self.scalar(name, required=required)
        if node is None:
            return None
        try:
            if _DAY.match(node.value):
                return calendar_day(node.value)
        except ValueError:
            self.error("no-such-day", node, name, value=node.value)
            return None
        self.error("want-day", node, name, value=shortened(node.value))
        return None

    def section(self, name: str) -> "Section | None":
        """A mapping inside this one."""
        node = self._take(name)
        if isinstance(node, MappingNode):
            return Section(self.report, node, f"{self.at}{name}.")
        if node is not None and node.value != "":
            self.error("want-mapping", node, name)
        return None

    def sections(self, name: str) -> "Iterator[Section]":
        """The mappings of a list."""
        for place, node in self._entries(name):
            if isinstance(node, MappingNode):
                yield Section(self.report, node, f"{self.at}{place}.")
            else:
                self.error("want-mapping", node, place)

    def by_name(self) -> "Iterator[tuple[str, Node, Section]]":
        """Every field as its name, the node of its key and the mapping that it holds."""
        for name, (key, _) in self._fields.items():
            if (inner := self.section(name)) is not None:
                yield name, key, inner

    def names(self) -> "Iterator[tuple[str, Node]]":
        """The name of every field and the node of its key."""
        for name, (key, _) in self._fields.items():
            yield name, key

    def skip(self, name: str) -> None:
        """Accept a field whose value nobody here needs."""
        self._take(name)

    def finish(self) -> None:
        """Report each field that nobody asked for."""
        asked = set(self._asked)
        for name, (key, _) in self._fields.items():
            if name in asked:
                continue
            code, meant = hint("unknown-field", name, self._asked)
            self.error(code, key, name, value=shortened(name), meant=meant)

    def _take(self, name: str) -> Node | None:
        """The value of a field, which then counts as known."""
        self._asked.append(name)
        pair = self._fields.get(name)
        return None if pair is None else pair[1]

    def _entries(self, name: str, *, required: bool = False) -> list[tuple[str, Node]]:
        """The nodes of a list with the field that each one is."""
        node = self._take(name)
        if isinstance(node, SequenceNode):
            if required and not node.value:
                self.error("missing", node, name)
            return [(f"{name}.{index}", entry) for index, entry in enumerate(node.value)]
        if node is not None and node.value != "":
            self.error("want-list", node, name)
        elif required:
            self.error("missing", node or self.node, name)
        return []

    def _cleaned(self, node: ScalarNode, name: str) -> ScalarNode:
        """The node without the forbidden characters that an escape can spell."""
        if self.report.escapes and (found := forbidden(node.value)):
            self.error("character", node, name, character=found[0][1])
            node.value = stripped(node.value)
        return node

    def _words(self, node: ScalarNode, name: str, limit: int) -> str:
        """The words of a text field, bounded and without blank edges."""
        words: str = node.value
        if len(words) > limit:
            self.error("too-long", node, name, length=str(len(words)), limit=str(limit))
            words = words[:limit]
        return words.strip()

    def _token(self, node: ScalarNode, name: str) -> str:
        """The short name that a node holds, or nothing when it is none."""
        value: str = node.value
        if len(value) <= LINE and _TOKEN.match(value):
            return value
        self.error("want-token", node, name, value=shortened(value))
        return ""

    def _among(self, node: ScalarNode, name: str, words: Collection[str]) -> str:
        """The node's word when it is among `words`; else nothing, with the nearest named."""
        if node.value in words:
            return str(node.value)
        code, meant = hint("unknown-value", node.value, words)
        allowed = ", ".join(words)
        value = shortened(node.value)
        self.error(code, node, name, value=value, meant=meant, allowed=allowed)
        return ""

    def _single_keys(self) -> "Iterator[tuple[str, tuple[Node, Node]]]":
        """The fields with a text for a key, the first of each name; reports the others."""
        seen: set[str] = set()
        for key, value in self.node.value:
            if not isinstance(key, ScalarNode):
                self.report.error("want-key", key, self.at.rstrip("."))
            elif key.value in seen:
                self.error("duplicate-key", key, key.value, value=shortened(key.value))
            else:
                seen.add(key.value)
                yield key.value, (key, value)


def calendar_day(written: str) -> date:
    """The day written as 2026-12-31; raises ValueError for one on no calendar of our time."""
    day = date.fromisoformat(written)
    if not 1900 <= day.year < 2200:
        raise ValueError(written)
    return day


def hint(code: str, value: str, words: Collection[str]) -> tuple[str, str]:
    """`code` and the word that was probably meant; `code-meant` when there is one."""
    lowered = value.lower()
    meant = _MEANT.get(lowered, "")
    if meant not in words:
        near = get_close_matches(lowered[:LINE], words, n=1, cutoff=0.6)
        meant = near[0] if near else ""
    return (f"{code}-meant", meant) if meant else (code, "")


def shortened(value: str) -> str:
    """`value` on one line and short enough to be quoted in a message."""
    plain = " ".join(stripped(value).split())
    return plain if len(plain) <= 40 else plain[:39] + "…"
