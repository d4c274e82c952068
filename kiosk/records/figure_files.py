"""Which kiosks have their files in a folder; names of files bear the ids of the kiosks."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

FLEET = "fleet"
"""Below the records of an office: what other kiosks send to it, in a folder for each."""

_FIGURES = re.compile(r"figures-(.+)-(\d{4}-(?:\d\d|H[12]))\.json")
_TALLY = re.compile(r"tally-(.+)-(\d{4}-\d\d)(?:-\d\d)?\.json")


@dataclass(frozen=True, slots=True)
class FigureFile:
    """What one kiosk has published of one month or half-year, and where it lies."""

    kiosk: str
    period: str
    path: Path


def figures_file(folder: Path, kiosk: str, period: str) -> Path:
    """Where a kiosk publishes its figures of a period."""
    return folder / f"figures-{kiosk}-{period}.json"


def figure_files(folder: Path) -> list[FigureFile]:
    """The published figures of all kiosks, by the names of their files."""
    found = map(_FIGURES.fullmatch, sorted(_names(folder)))
    return [FigureFile(name[1], name[2], folder / name[0]) for name in found if name]


def fleet_folder(folder: Path) -> Path:
    """Where other kiosks send to, below the records of their office."""
    return folder / FLEET


def all_figure_files(folder: Path) -> list[FigureFile]:
    """The published figures that lie in a folder, and those that other kiosks have sent to it.

    A kiosk sends its own alone; and what lies there twice counts once.
    """
    sent = [
        file
        for kiosk in sorted(_names(fleet_folder(folder)))
        for file in figure_files(fleet_folder(folder) / kiosk)
        if file.kiosk == kiosk
    ]
    found = {(file.kiosk, file.period): file for file in (*sent, *figure_files(folder))}
    return [found[each] for each in sorted(found)]


def kiosks_of(folder: Path) -> set[str]:
    """The kiosks that count or have published in a folder, or have sent to it."""
    found = (_FIGURES.fullmatch(name) or _TALLY.fullmatch(name) for name in _names(folder))
    sent = {file.kiosk for file in all_figure_files(folder)}
    return {match[1] for match in found if match} | sent


def counted_months(folder: Path, kiosk: str) -> set[str]:
    """The months in which a kiosk has counted anything."""
    found = map(_TALLY.fullmatch, _names(folder))
    return {match[2] for match in found if match and match[1] == kiosk}


def _names(folder: Path) -> list[str]:
    """The names of all files but of those that would steer a terminal: no kiosk is called so."""
    found = os.listdir(folder) if folder.is_dir() else []
    return [name for name in found if name.isprintable()]
