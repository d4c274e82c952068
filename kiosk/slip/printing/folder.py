"""Slips as PDF files in a folder, for trying out and for kiosks without a printer."""

from itertools import count
from pathlib import Path

from kiosk.slip.printing.outcome import Outcome, PrintReport


def save(document: bytes, folder: Path) -> PrintReport:
    """Save a slip under the next free number; `detail` is the file's path."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in count(1):
            file = folder / f"slip-{number:04}.pdf"
            try:
                with file.open("xb") as new:
                    new.write(document)
            except FileExistsError:
                continue
            break
    except OSError as error:
        return PrintReport(Outcome.UNREACHABLE, str(error))
    return PrintReport(Outcome.SAVED, str(file))
