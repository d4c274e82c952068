"""The keys of one mapping, where some are no texts or stand there twice."""

from collections.abc import Iterator

from yaml import MappingNode, Node, ScalarNode

from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.hints import shortened


def single_keys(
    report: FileReport, node: MappingNode, at: str
) -> Iterator[tuple[str, tuple[Node, Node]]]:
    """The fields with a text for a key, the first of each name; reports the others.

    Where an entry of a list begins once more, it lacks the dash of the next one, and what
    follows belongs to that.
    """
    seen: set[str] = set()
    in_list = at.rstrip(".").rpartition(".")[2].isdigit()
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            report.error("want-key", key, at.rstrip("."))
        elif key.value not in seen:
            seen.add(key.value)
            yield key.value, (key, value)
        elif in_list and key.value == node.value[0][0].value:
            report.error("yaml-missing-dash", key, at + key.value, better=f"- {key.value}: …")
            return
        else:
            report.error("duplicate-key", key, at + key.value, value=shortened(key.value))
