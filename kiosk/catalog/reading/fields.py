"""One mapping of a content file, read field by field as the field table says."""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import TypeVar

from yaml import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.catalog.choices import Status
from kiosk.catalog.field_table.field import FREE_TEXT, Demand, Field, FieldKind, Fields
from kiosk.catalog.hours.calendar_days import day_fault
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.hints import STEP, hint, shortened, stray
from kiosk.catalog.reading.keys import single_keys
from kiosk.language.characters import blank, forbidden, stripped
from kiosk.language.languages import SOURCE

_Choice = TypeVar("_Choice", bound=StrEnum)
_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
_NAME = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*\Z")
_ANY = Field("", FieldKind.LINE, "", "")
"""What any field is inside a mapping that has no table."""


class Section:
    """The fields of one mapping; each reader takes a field, `finish` reports what is unknown.

    A blank value counts as absent. `fields` is its part of the field table, empty where any name
    may stand; `at` is the dotted path before the fields' names.
    """

    __slots__ = ("_pairs", "at", "fields", "node", "outer", "report")

    def __init__(
        self,
        report: FileReport,
        node: MappingNode,
        fields: Fields,
        at: str = "",
        outer: "Section | None" = None,
    ) -> None:
        self.report = report
        self.node = node
        self.fields = fields
        self.at = at
        self.outer = outer
        try:
            self._pairs = {key.value: (key, value) for key, value in node.value}
        except TypeError:
            self._pairs = {}
        if len(self._pairs) != len(node.value):
            self._pairs = dict(single_keys(report, node, at))

    def take(self, name: str) -> tuple[Field, Node | None]:
        """What the table says about a field, and the node of its value."""
        pair = self._pairs.get(name)
        field = self.fields[name] if self.fields else _ANY
        return field, None if pair is None else pair[1]

    def place(self, name: str) -> Node:
        """The node of a field's value, else the mapping itself."""
        pair = self._pairs.get(name)
        return self.node if pair is None else pair[1]

    def error(self, code: str, node: Node, name: str, **values: str) -> None:
        """Report an error in the field `name`."""
        self.report.error(code, node, self.at + name, **values)

    def warning(self, code: str, node: Node, name: str, **values: str) -> None:
        """Report a warning about the field `name`."""
        self.report.warning(code, node, self.at + name, **values)

    def missing(self, name: str, node: Node | None = None) -> None:
        """Report that a field is not filled in, unless it stands there under a wrong name."""
        if not self.misspelt(name):
            field = self.fields[name]
            self.error("missing", node or self.node, name, label=field.label, hint=field.hint)

    def misspelt(self, name: str) -> bool:
        """Whether a field stands here under a wrong name or at a wrong place."""
        strays = [stray for stray in self._pairs if stray not in self.fields]
        return any(name in self._stray(stray)[1].values() for stray in strays)

    def scalar(self, name: str) -> ScalarNode | None:
        """The node of a text field that holds something."""
        field, node = self.take(name)
        if isinstance(node, ScalarNode):
            if _runs_on(node) and field.kind not in FREE_TEXT:
                self.error("yaml-open-quote", node, name, mark=node.style)
                return None
            if not blank(self._cleaned(node, name).value):
                return node
        elif node is not None:
            self.error("want-text", node, name)
            return None
        if self._wanted(field):
            self.missing(name, node)
        return None

    def text(self, name: str) -> str:
        """A text without blank edges, empty when absent."""
        node = self.scalar(name)
        return "" if node is None else self._bounded(node, name)

    def line(self, name: str) -> str:
        """A text on one line, empty when absent."""
        return " ".join(self.text(name).split("\n")).replace("\t", " ")

    def name(self, name: str) -> str:
        """A short name in small letters such as `awo-muetterzentrum`, empty when absent."""
        node = self.scalar(name)
        if node is None:
            return ""
        value: str = node.value
        if is_name(value):
            return value
        self.error("want-name", node, name, value=shortened(value))
        return ""

    def scalars(self, name: str) -> list[tuple[str, ScalarNode]]:
        """The entries of a list of texts with the field that each one is."""
        entries: list[tuple[str, ScalarNode]] = []
        for place, node in self._entries(name):
            if isinstance(node, ScalarNode) and not blank(self._cleaned(node, place).value):
                entries.append((place, node))
            else:
                self.error("want-text", node, place)
        return entries

    def yes(self, name: str) -> bool:
        """Whether a field says yes; absent is no."""
        node = self.scalar(name)
        return node is not None and self._known(node, name, name, severe=True) == "yes"

    def choice(self, name: str, default: _Choice) -> _Choice:
        """One of the words of the default's enumeration."""
        node = self.scalar(name)
        word = "" if node is None else self._known(node, name, name, severe=True)
        return type(default)(word) if word else default

    def word(self, name: str) -> str:
        """One of the table's words; empty when absent or, with a warning, when unknown."""
        node = self.scalar(name)
        return "" if node is None else self._known(node, name, name, severe=False)

    def words(self, name: str) -> tuple[str, ...]:
        """The known ones of a list of the table's words, each of them once."""
        entries = self.scalars(name)
        found = (self._known(node, name, place, severe=False) for place, node in entries)
        return tuple(dict.fromkeys(word for word in found if word))

    def day(self, name: str) -> date | None:
        """A date written as 2026-12-31."""
        node = self.scalar(name)
        if node is None:
            return None
        fault = day_fault(node.value) if _DAY.match(node.value) else "want-day"
        if fault:
            self.error(fault, node, name, value=shortened(node.value))
            return None
        return date.fromisoformat(node.value)

    def section(self, name: str) -> "Section | None":
        """A mapping inside this one."""
        field, node = self.take(name)
        if node is not None and not _empty(node):
            return self._inside(node, name, field.fields)
        if self._wanted(field):
            self.missing(name, node)
        return None

    def sections(self, name: str) -> "Iterator[Section]":
        """The mappings of a list."""
        inner = self.fields[name].fields
        for place, node in self._entries(name):
            if (section := self._inside(node, place, inner)) is not None:
                yield section

    def by_name(self) -> "Iterator[tuple[str, Node, Section]]":
        """Every mapping inside by its name, with the node of its key; all have the same fields."""
        self._report_flat()
        for name, (key, node) in self._pairs.items():
            if name in self.fields or _empty(node):
                continue
            if (inner := self._inside(node, name, self.fields)) is not None:
                yield name, key, inner

    def _report_flat(self) -> None:
        """Report fields that stand beside the mapping in which they belong, or its own line."""
        strays = [(name, key) for name, (key, _) in self._pairs.items() if name in self.fields]
        hollow = [(name, key) for name, (key, node) in self._pairs.items() if _empty(node)]
        deeper = self.outer and self.node.start_mark.column - self.outer.node.start_mark.column
        if hollow and strays and (len(strays) > 1 or deeper != STEP):
            name, key = hollow[0]
            self.error("field-hollow", key, name, value=shortened(name))
            return
        for name, key in strays:
            self.error("field-left", key, name, value=name, owner=SOURCE)

    def names(self) -> "Iterator[tuple[str, Node]]":
        """The name of every field and the node of its key."""
        for name, (key, _) in self._pairs.items():
            yield name, key

    def finish(self) -> None:
        """Report each field that the table does not know."""
        for name, (key, _) in self._pairs.items():
            if name not in self.fields:
                code, found = self._stray(name)
                self.error(code, key, name, value=shortened(name), **found)

    def _stray(self, name: str) -> tuple[str, dict[str, str]]:
        """The code for a field that is not known here, and where or what it should be."""
        around = [outer.fields for outer in self._around()]
        return stray(name, self.fields, around, self._own_name())

    def _around(self) -> "Iterator[Section]":
        """The mappings in which this one lies, from the inside out."""
        outer = self.outer
        while outer is not None:
            yield outer
            outer = outer.outer

    def _own_name(self) -> str:
        """The field that holds this mapping, or its list."""
        names = [name for name in self.at.split(".") if name and not name.isdigit()]
        return names[-1] if names else ""

    def _wanted(self, field: Field) -> bool:
        """Whether a field has to be filled in here."""
        match field.demand:
            case Demand.UNLESS_DRAFT:
                return not self._says("status", Status.DRAFT)
            case Demand.UNLESS_SAMPLE_OR_DRAFT:
                return not (self._says("sample", "yes") or self._says("status", Status.DRAFT))
        return field.demand is Demand.REQUIRED

    def _says(self, name: str, word: str) -> bool:
        """Whether a field holds exactly this word."""
        pair = self._pairs.get(name)
        return pair is not None and str(pair[1].value) == word

    def _inside(self, node: Node, name: str, fields: Fields) -> "Section | None":
        """The mapping that `node` is."""
        if isinstance(node, MappingNode):
            return type(self)(self.report, node, fields, f"{self.at}{name}.", self)
        self.error("want-mapping", node, name)
        return None

    def _entries(self, name: str) -> list[tuple[str, Node]]:
        """The nodes of a list with the field that each one is."""
        field, node = self.take(name)
        if isinstance(node, SequenceNode) and node.value:
            return [(f"{name}.{index}", entry) for index, entry in enumerate(node.value)]
        if node is not None and not isinstance(node, SequenceNode) and not _empty(node):
            self.error("want-list", node, name)
        elif self._wanted(field):
            self.missing(name, node)
        return []

    def _cleaned(self, node: ScalarNode, name: str) -> ScalarNode:
        """The node without the forbidden characters that an escape can spell."""
        if self.report.escapes and (found := forbidden(node.value)):
            self.error("character", node, name, character=found[0][1])
            node.value = stripped(node.value)
        return node

    def _bounded(self, node: ScalarNode, name: str) -> str:
        """The words of a text field without blank edges, cut where they are much too long."""
        words: str = node.value.strip()
        field, length = self.fields[name], str(len(words))
        if len(words) > field.longest:
            self.error("too-long", node, name, length=length, limit=str(field.longest))
        elif field.fits and len(words) > field.fits:
            self.warning("long", node, name, length=length, limit=str(field.fits))
        return words[: field.longest]

    def _known(self, node: ScalarNode, name: str, place: str, *, severe: bool) -> str:
        """The node's word when the table has it; else nothing, with the nearest named."""
        words = self.fields[name].words
        if node.value in words:
            return str(node.value)
        code, meant = hint("unknown-value", node.value, words, words)
        report = self.error if severe else self.warning
        allowed = ", ".join(words)
        report(code, node, place, value=shortened(node.value), meant=meant, allowed=allowed)
        return ""


def is_name(value: str) -> bool:
    """Whether a text can be the id of a thing."""
    return len(value) <= _ANY.longest and bool(_NAME.match(value))


def _runs_on(node: ScalarNode) -> bool:
    """Whether a value in quotation marks goes on in the next line."""
    return node.style in ("'", '"') and node.end_mark.line > node.start_mark.line


def _empty(node: Node) -> bool:
    """Whether nothing stands behind the colon."""
    return isinstance(node, ScalarNode) and blank(node.value)
