"""The content folder as a catalogue: what is valid runs, what is not is reported."""

from datetime import date
from pathlib import Path

from kiosk.catalog.reading.folder_reader import FolderReader
from kiosk.catalog.reading.folder_versions import FolderVersions
from kiosk.catalog.reading.kept_files import KeptFiles
from kiosk.catalog.reading.loaded import Loaded


def load(folder: Path, kept: KeptFiles | None = None) -> Loaded:
    """Read the content folder for the kiosk; bad content is reported and never raised.

    What is broken stays as it was when `kept` saw it last without a fault; what is gone on
    purpose goes, and what is good now is kept. `kept.write` brings that to the disk.
    """
    return FolderReader(FolderVersions(folder, kept, None)).loaded()


def read(folder: Path, today: date | None) -> Loaded:
    """Read the content folder; with `today` also apply the rules that take the day or time."""
    return FolderReader(FolderVersions(folder, None, today)).loaded()
