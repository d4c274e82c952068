"""What a YAML file of the content holds: its fields, and the things in it by their ids."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from kiosk.catalog.field_table.field import Fields
from kiosk.catalog.field_table.house import FILES
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.reading import yaml_source
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.folder_versions import FolderVersions, Reader, Versions

Thing = TypeVar("Thing")


def in_yaml(fields: Fields, read: Callable[[Section], Thing]) -> Reader[Thing]:
    """Reads a YAML file that may hold these fields."""

    def reader(content: bytes, report: FileReport) -> Thing | None:
        node = yaml_source.root(content, fields, report)
        return None if node is None else read(Section(report, node, fields))

    return reader


class YamlFiles:
    """The YAML files of one folder, each read as the field table says."""

    def __init__(self, files: FolderVersions) -> None:
        self._files = files

    def read(
        self,
        name: str,
        read: Callable[[Section], Thing],
        former: Callable[[Section], Thing] | None = None,
        *,
        optional: bool = False,
    ) -> Versions[Thing]:
        """What the fields of a file say now; its former version is not asked for references."""
        fields = FILES.get(name, OFFER)
        reader = in_yaml(fields, former or read)
        return self._files.read(name, in_yaml(fields, read), reader, optional=optional)


def whole(found: Versions[Mapping[str, Thing]]) -> dict[str, Thing]:
    """The things of a file: all former ones while it is broken, and what is new and valid."""
    former, now = found.former or {}, found.now or {}
    return {**former, **{name: one for name, one in now.items() if name not in former}}
