"""Slips as PDF files in a folder, for trying out; they are kept for a day."""

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile
from time import time

from kiosk.language.system_words import german_reason
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.receipt import Gone
from kiosk.storage import FileInUseError, exclusive, replace

KEPT_SECONDS = 24 * 60 * 60
_LOCK_SECONDS = 2.0
_ROOM_BYTES = 1_000_000
"""More than the slip of a long list takes."""

_SLIP = re.compile(r"slip-(\d{4,})\.pdf")
_UNFINISHED = re.compile(r"\.slip-\d{4,}\.pdf\..+")
"""What a power cut leaves of a slip that was being written."""


def save(document: bytes, folder: Path, gone: Gone) -> PrintReport:
    """Save a slip under the next number; `detail` is the file's path.

    Nothing is left of a slip whose visitor leaves, nor of one for which there is no room.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with exclusive(folder / "slips", _LOCK_SECONDS):
            _remove_old(folder)
            file = folder / f"slip-{max(_numbers(folder), default=0) + 1:04}.pdf"
            replace(file, document)
            if gone():
                file.unlink()
                return PrintReport(Outcome.CANCELLED)
    except FileInUseError as error:
        return PrintReport(Outcome.NOT_SAVED, str(error))
    except OSError as error:
        return PrintReport(Outcome.NOT_SAVED, f"{folder}: {german_reason(error)}")
    return PrintReport(Outcome.SAVED, str(file))


def try_folder(folder: Path) -> None:
    """Write as much as a slip takes into `folder` and leave no trace of it; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryFile(dir=folder) as trial:
        trial.write(bytes(_ROOM_BYTES))
        trial.flush()


def _numbers(folder: Path) -> Iterator[int]:
    """The numbers of the slips that lie in the folder."""
    for file in folder.iterdir():
        if named := _SLIP.fullmatch(file.name):
            yield int(named[1])


def _remove_old(folder: Path) -> None:
    """Remove slips a day after they were saved, and nothing that somebody else put there.

    The time of a file is told by the wall clock; one that seems to come from the day after
    tomorrow was written under a wrong clock, and goes too.
    """
    for file in folder.iterdir():
        ours = _SLIP.fullmatch(file.name) or _UNFINISHED.fullmatch(file.name)
        if ours and abs(time() - file.lstat().st_mtime) > KEPT_SECONDS:
            file.unlink(missing_ok=True)
