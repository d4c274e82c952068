"""Files of another system on this computer, of any kind and size until somebody has looked."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from kiosk.catalog.reading.file_report import printable
from kiosk.exchange.incoming.import_fault import LARGEST, ImportFaultError, too_large
from kiosk.problems import system_reason

MOST_FILES = 100
"""How many files of a folder are read; one a language is meant."""


def source_files(place: Path, inner: str = "") -> Iterator[tuple[str, str, bytes]]:
    """The file itself, or the JSON files of a folder.

    Of each come its name without ending, its whole name, and what it holds.
    In a folder of folders it is the file called `inner` in each, under the folder's own name.
    Raises ImportFaultError.
    """
    try:
        if not os.path.isdir(place):
            yield place.stem, printable(place.name), _content(place)
            return
        every = sorted(os.listdir(place))
        folders = [name for name in every if inner and os.path.isfile(place / name / inner)]
        names = [name for name in every if name.endswith(".json")]
        paths = {name: place / name / inner for name in folders} or {
            name.removesuffix(".json"): place / name for name in names
        }
    except (OSError, ValueError) as error:
        raise _unreadable(place, error) from error
    if not 0 < len(paths) <= MOST_FILES:
        raise ImportFaultError("import-folder", file=printable(str(place)), most=str(MOST_FILES))
    for name, path in paths.items():
        yield name, printable(str(path.relative_to(place))), _content(path)


def _content(file: Path) -> bytes:
    """The bytes of a regular file that is not too large."""
    try:
        with open(os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise ImportFaultError("import-no-file", file=printable(str(file)))
            content = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(file, error) from error
    if len(content) > LARGEST:
        raise too_large()
    return content


def _unreadable(file: Path, error: OSError | ValueError) -> ImportFaultError:
    """The file cannot be read, for the system's reason."""
    name, reason = printable(str(file)), system_reason(error)
    return ImportFaultError("import-unreadable", file=name, reason=reason)
