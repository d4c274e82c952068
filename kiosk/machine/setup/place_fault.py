"""Why records may not lie in a folder: it is the system's, it leads elsewhere, or it is in use."""

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from stat import S_ISVTX
from typing import Final, NamedTuple

from kiosk.machine.installed_paths import HOME, RECORDS, RELEASES, SETTINGS
from kiosk.machine.system_facts import SystemFacts
from kiosk.records.figure_files import FLEET
from kiosk.records.published_folder import KEY_FILE
from kiosk.settings.values import Settings

SYSTEM: Final = (
    *("bin", "boot", "dev", "etc", "lib", "lib32", "lib64", "proc", "run", "sbin", "sys", "usr"),
    *(str(one).lstrip("/") for one in (RELEASES.parent, HOME / "status", HOME / "syncthing")),
)
"""Below the root: what belongs to the system, with all that is in it."""

PASSING: Final = ("tmp", "var/tmp", "var/cache", "home", "root")
"""What is emptied, or what no service sees; only a kiosk that lies there itself may use it."""

OWN: Final = ("tally-", "cases-", "figures-", "backup-", "clock-")
"""How the names of the records begin."""

BESIDE: Final = "kiosk-records"
"""What we propose in a folder that holds other things."""


class PlaceFault(NamedTuple):
    """A message for staff and what it names."""

    message: str
    values: dict[str, str]


def foreign(names: Iterable[str]) -> list[str]:
    """What in a folder is nobody's records, by name."""
    return sorted(name for name in names if not _is_own(name))


def _is_own(name: str) -> bool:
    plain = name.lstrip(".")
    return name == FLEET or plain.startswith((*OWN, KEY_FILE))


def is_installed(file: Path, system: SystemFacts) -> bool:
    """Whether these are the settings of the kiosk that is installed on this machine."""
    return file.resolve() == system.below(SETTINGS).resolve()


def usual_folder(file: Path, system: SystemFacts) -> str:
    """What stands in the settings for the usual folder; empty where it is the user's own."""
    return str(system.below(RECORDS)) if is_installed(file, system) else ""


def folder_of(config: Settings, said: str) -> Path:
    """Where the records would lie with this in the settings."""
    records = replace(config.records, folder=said)
    return Path(os.path.abspath(replace(config, records=records).records_folder))


def place_fault(
    folder: Path, config: Settings, file: Path, system: SystemFacts
) -> PlaceFault | None:
    """What speaks against the folder, and which other one would do; None when nothing."""
    usual = folder_of(config, usual_folder(file, system))
    real = Path(os.path.realpath(folder))
    if real != folder:
        return PlaceFault("setup-records-link", {"folder": str(folder), "place": str(real)})
    base = Path(os.path.realpath(file)).parent
    inside = folder / BESIDE
    other = usual if is_of_system(inside, base, system.root) else inside
    values = {"folder": str(folder), "other": str(other)}
    if is_of_system(folder, base, system.root) or _belongs_to_all(folder):
        return PlaceFault("setup-records-system", values)
    if folder.exists() and not folder.is_dir():
        return PlaceFault("setup-records-file", {**values, "other": str(usual)})
    if folder.is_dir() and (found := foreign(os.listdir(folder))):
        return PlaceFault("setup-records-foreign", {**values, "found": ", ".join(found[:3])})
    return None


def is_of_system(folder: Path, base: Path, root: Path) -> bool:
    """Whether a folder is the system's or shared by all, seen from settings in `base`."""
    root = root.resolve()
    if not folder.is_relative_to(root):
        return False
    below = folder.relative_to(root)
    passing = [root / one for one in PASSING if not base.is_relative_to(root / one)]
    closed = [*(root / one for one in SYSTEM), *passing]
    shared = len(below.parts) < 2 or below.parent == Path("var") or below == Path("var/lib")
    return shared or any(folder.is_relative_to(one) for one in closed)


def _belongs_to_all(folder: Path) -> bool:
    """Whether everybody may put files there and take away but their own, as in `/tmp`."""
    return folder.is_dir() and bool(folder.stat().st_mode & S_ISVTX)
