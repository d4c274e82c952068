"""Reading content files one by one, and knowing which keys of texts belong to something."""

from collections.abc import Callable
from typing import TypeVar

from kiosk.catalog import text_keys, translation_memory
from kiosk.catalog.field_table.house import FILES
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.folder_versions import FolderVersions, Versions
from kiosk.catalog.reading.loaded import MEMORY
from kiosk.catalog.reading.yaml_things import in_yaml
from kiosk.catalog.translation_memory import Drafts, Latest

Thing = TypeVar("Thing")


class ReadFiles:
    """The files of one folder and its translation memory, each read once.

    A broken file that tells which things there are (needs, providers) makes no reference to
    them wrong; `unsure` holds how the keys of texts begin that therefore nobody can judge.
    """

    def __init__(self, files: FolderVersions) -> None:
        self.files = files
        self.rows: Latest = self._latest()
        self.memory: Drafts = translation_memory.drafts(self.rows)
        self.keys: set[str] = {text_keys.CENTRE}
        self.unsure: set[str] = set()

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
        return self.files.read(name, in_yaml(fields, read), reader, optional=optional)

    def judged(self, ids: set[str], key: Callable[[str], str], *, sure: bool) -> set[str] | None:
        """The ids that references are compared with; None when their own file is broken."""
        self.keys.update(map(key, ids))
        if sure:
            return ids
        self.unsure.add(key(""))
        return None

    def report_orphans(self) -> None:
        """Warn of texts that belong to nothing, where the things themselves are known."""
        orphans = sorted({key for key, _ in self.rows} - self.keys) if self.files.today else []
        report = self.files.report_on(MEMORY)
        for key in orphans:
            if not key.startswith(tuple(self.unsure)):
                report.warning("draft-orphan", field=key)

    def _latest(self) -> Latest:
        """The rows of the memory: a broken one stays what it was."""
        found = self.files.read(
            MEMORY, translation_memory.rows, largest=translation_memory.LARGEST, optional=True
        )
        return translation_memory.latest(found.former or {}, found.now or {})
