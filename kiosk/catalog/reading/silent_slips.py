"""Slips that are good YAML and yet not what somebody meant: a closer look at the text itself."""

import re
from collections.abc import Iterator, Sequence

from yaml import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.catalog.field_table.field import FREE_TEXT, Field, Fields
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.hints import STEP, shortened
from kiosk.language.mojibake import garbled_words

_SWALLOWED = re.compile(r" #\S.*$| # \S.*$")
"""A comment right behind a value; people put more blanks before one that they mean."""


def report_silent_slips(text: str, root: MappingNode, fields: Fields, report: FileReport) -> None:
    """Warn of letters that are garbled, ends that are cut off, and lines that stick out."""
    garbled = list(garbled_words(text))
    if garbled:
        offset, found, meant = garbled[0]
        line, column = text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
        values = {"found": shortened(found), "meant": shortened(meant)}
        report.warning_at(line, column, "garbled", count=str(len(garbled)), **values)
    lines = text.split("\n")
    for name, field, key, node in _texts(root, fields, ""):
        if not node.style and field.kind in FREE_TEXT:
            _report_swallowed(lines, name, node, report)
        elif node.style in ("|", ">"):
            _report_ragged(lines, name, key, report, node.end_mark.line)


def _texts(
    node: Node, fields: Fields, at: str
) -> Iterator[tuple[str, Field, ScalarNode, ScalarNode]]:
    """Every text of the table's fields, with its dotted name and the node of its key."""
    if isinstance(node, SequenceNode):
        for index, entry in enumerate(node.value):
            yield from _texts(entry, fields, f"{at}{index}.")
    elif isinstance(node, MappingNode):
        for key, value in node.value:
            field = fields.get(str(key.value))
            name = f"{at}{key.value}"
            if field is None:  # the name of a language, below which all have the same fields
                yield from _texts(value, fields, f"{name}.")
            elif isinstance(value, ScalarNode):
                yield name, field, key, value
            else:
                yield from _texts(value, field.fields, f"{name}.")


def _report_swallowed(
    lines: Sequence[str], name: str, node: ScalarNode, report: FileReport
) -> None:
    """Warn of a text that ends at a # which was probably part of it."""
    line, end = node.end_mark.line, node.end_mark.column
    if line < len(lines) and (comment := _SWALLOWED.fullmatch(lines[line][end:])):
        found = shortened(comment[0].strip())
        report.warning_at(line + 1, end + 2, "swallowed", name, found=found)


def _report_ragged(
    lines: Sequence[str], name: str, key: ScalarNode, report: FileReport, end: int
) -> None:
    """Warn of a line that is indented otherwise than the rest of the text below `key`."""
    indents = {
        number: len(lines[number]) - len(lines[number].lstrip(" "))
        for number in range(key.start_mark.line + 1, min(end, len(lines)))
        if lines[number].strip()
    }
    # Of as many lines of the one as of the other those are right that stand one step below.
    tidy = [key.start_mark.column + STEP, *indents.values()]
    usual = max(tidy, key=tidy.count)
    for number, indent in indents.items():
        if indent != usual:
            report.warning_at(number + 1, indent + 1, "ragged", name, blanks=str(usual))
            return
