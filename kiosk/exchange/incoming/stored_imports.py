"""What earlier imports have left in the content folder, drafts and released offers alike."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalog.checking.trial import IMPORTED
from kiosk.catalog.choices import Kind
from kiosk.catalog.editing.yaml_tree import EditRefusedError, Tree, composed, tree
from kiosk.catalog.reading import content_files
from kiosk.catalog.reading.content_files import FileFaultError
from kiosk.catalog.text_keys import FOLDERS
from kiosk.exchange.incoming.draft_text import fingerprint
from kiosk.exchange.incoming.import_fault import ImportFaultError


@dataclass(frozen=True, slots=True)
class StoredImport:
    """A file that an import once wrote: its name within the content folder, and what it says."""

    name: str
    text: str
    fields: Mapping[str, Tree]
    source: str
    id: str
    of: str

    @property
    def identity(self) -> str:
        """The id of the offer."""
        return Path(self.name).stem

    @property
    def draft(self) -> bool:
        """Whether it still waits for its release."""
        return self.name.startswith(f"{IMPORTED}/")

    @property
    def untouched(self) -> bool:
        """Whether no person has changed it since it came."""
        return self.draft and fingerprint(self.text) == self.of


def stored_imports(folder: Path) -> list[StoredImport]:
    """Every file of the folder that names another system.

    Raises ImportFaultError where one cannot be read: nobody would know what it stands for.
    """
    places = (FOLDERS[Kind.OFFER], IMPORTED)
    return [found for place in places for found in _stored(folder, place)]


def _stored(folder: Path, place: str) -> Iterator[StoredImport]:
    """Those of one folder."""
    if not (folder / place).is_dir():
        return
    try:
        files = content_files.listing(folder / place, folder)
    except FileFaultError as wrong:
        raise ImportFaultError("import-broken-draft", file=place) from wrong
    for file in files:
        name = f"{place}/{file}"
        if not file.endswith(".yaml"):
            continue
        try:
            text = content_files.read(folder / name, folder).content.decode("utf-8")
            if place != IMPORTED and "imported:" not in text:
                continue
            fields = dict(_pairs(tree(composed(text))))
        except (FileFaultError, EditRefusedError, UnicodeDecodeError) as wrong:
            raise ImportFaultError("import-broken-draft", file=name) from wrong
        origin = {key: str(value) for key, value in _pairs(fields.get("imported", ()))}
        if origin:
            source, there, of = (origin.get(key, "") for key in ("source", "id", "of"))
            yield StoredImport(name, text, fields, source, there, of)


def _pairs(said: Tree) -> tuple[tuple[str, Tree], ...]:
    """The fields of a mapping, and none where something else stands."""
    return said if isinstance(said, tuple) else ()
