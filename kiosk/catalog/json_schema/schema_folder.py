"""What editors and readers of the content find made from the field table, and whether it is old.

The schemas lie hidden in the content folder, so that every file names its own in its first line
by a relative path. A new need or provider makes them older than the content: a check says so, and
whoever writes such a thing by a command renews them at once.
"""

from codecs import BOM_UTF8
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from kiosk import storage
from kiosk.catalog import text_keys
from kiosk.catalog.field_table.house import FILES
from kiosk.catalog.json_schema.content_names import content_names
from kiosk.catalog.json_schema.field_guide import with_field_list
from kiosk.catalog.json_schema.file_schemas import OFFER_FILE, file_schemas
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.content_files import shown
from kiosk.catalog.reading.loaded import Loaded
from kiosk.catalog.shared_folder import make_shared_folder
from kiosk.problems import Problem, Severity

FOLDER: Final = ".schema"
"""Where the schemas lie in the content folder."""

_MODELINE: Final = b"# yaml-language-server:"

GUIDE: Final = "ANLEITUNG.md"
"""The volunteer's guide in the content folder."""


def modeline(name: str) -> str:
    """The first line of a content file, by which the YAML extension of an editor finds its schema.

    `name` is the file's path from within the content folder.
    """
    path = PurePosixPath(name)
    kind = path.name if name in FILES else OFFER_FILE
    up = "../" * (len(path.parts) - 1)
    return f"# yaml-language-server: $schema={up}{FOLDER}/{_json_name(kind)}\n"


def renew(folder: Path, catalog: Catalog) -> list[str]:
    """Write what is older than the content, and name it by its path in the content folder."""
    changed = dict(_outdated(folder, catalog))
    for name, text in changed.items():
        make_shared_folder((folder / name).parent)
        storage.replace(folder / name, text.encode(), keep_previous=False)
    return [*changed]


def keep_up(folder: Path, loaded: Loaded) -> None:
    """Renew what is there after a command has changed the content, as far as all of it is good."""
    good = all(problem.severity is Severity.WARNING for problem in loaded.problems)
    if good and (folder / FOLDER).is_dir():
        renew(folder, loaded.catalog)


def name_schemas(folder: Path) -> list[str]:
    """Let every file name its schema in its first line, and tell which ones did not yet."""
    added = []
    for name in _content_names(folder):
        content = (folder / name).read_bytes()
        if not content.startswith((_MODELINE, BOM_UTF8)):
            whole = modeline(name).encode() + content
            storage.replace(folder / name, whole, keep_previous=False)
            added.append(name)
    return added


def write_schemas(place: Path, folder: Path, catalog: Catalog) -> list[str]:
    """Write all schemas to another place, and name their files."""
    place.mkdir(parents=True, exist_ok=True)
    schemas = _schemas(folder, catalog)
    for name, text in schemas.items():
        storage.replace(place / name, text.encode(), keep_previous=False)
    return [*schemas]


def outdated(folder: Path, catalog: Catalog) -> Iterator[Problem]:
    """Tell when the schemas know other names or fields than there are; without any all is well."""
    if (folder / FOLDER).is_dir() and any(True for _ in _outdated(folder, catalog)):
        path = f"{folder.name or folder.resolve().name}/{FOLDER}"
        yield Problem(path, "schema-outdated", Severity.WARNING)


def _content_names(folder: Path) -> Iterator[str]:
    """The path of each content file that people write, from within the folder."""
    yield from (name for name in FILES if (folder / name).is_file())
    for place in text_keys.FOLDERS.values():
        files = sorted((folder / place).glob("*.yaml"))
        yield from (f"{place}/{file.name}" for file in files if shown(file.name))


def _outdated(folder: Path, catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Each file that is not as it should be today, with what it should hold."""
    for name, text in _schemas(folder, catalog).items():
        if _read(folder / FOLDER / name) != text:
            yield f"{FOLDER}/{name}", text
    guide = _read(folder / GUIDE)
    if guide != (text := with_field_list(guide)):
        yield GUIDE, text


def _schemas(folder: Path, catalog: Catalog) -> dict[str, str]:
    """The text of each schema by the name of its file."""
    schemas = file_schemas(content_names(folder, catalog))
    return {_json_name(kind): text for kind, text in schemas.items()}


def _json_name(kind: str) -> str:
    """The name of the schema of a kind of file."""
    return PurePosixPath(kind).with_suffix(".json").name


def _read(file: Path) -> str:
    """What a file holds; nothing when it cannot be read."""
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
