"""What a YAML file of the content holds: its fields, and the things in it by their ids."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from kiosk.catalog.field_table.field import Fields
from kiosk.catalog.reading import yaml_source
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.folder_versions import Reader, Versions

Thing = TypeVar("Thing")


def in_yaml(fields: Fields, read: Callable[[Section], Thing]) -> Reader[Thing]:
    """Reads a YAML file that may hold these fields."""

    def reader(content: bytes, report: FileReport) -> Thing | None:
        node = yaml_source.root(content, fields, report)
        return None if node is None else read(Section(report, node, fields))

    return reader


def whole(found: Versions[Mapping[str, Thing]]) -> dict[str, Thing]:
    """The things of a file: all former ones while it is broken, and what is new and valid."""
    former, now = found.former or {}, found.now or {}
    return {**former, **{name: one for name, one in now.items() if name not in former}}
