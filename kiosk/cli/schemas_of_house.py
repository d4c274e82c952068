"""Keeping the schemas of the editors as new as the needs and providers that a command changes."""

from pathlib import Path, PurePosixPath

from kiosk.catalog.field_table.house import FILES
from kiosk.catalog.json_schema.schema_folder import FOLDER, renew
from kiosk.catalog.reading.loader import load
from kiosk.problems import Severity


def keep_schemas(folder: Path) -> None:
    """Renew the schemas where there are any, and where the files of the house can be read."""
    if not (folder / FOLDER).is_dir():
        return
    loaded = load(folder)
    errors = (one for one in loaded.problems if one.severity is Severity.ERROR)
    if not any(PurePosixPath(one.path).name in FILES for one in errors):
        renew(folder, loaded.catalog)
