"""Which settings a command takes that is not told."""

import os
from pathlib import Path

from kiosk.machine.installed_paths import PROGRAM, SETTINGS
from kiosk.machine.users import is_root

HERE = Path("kiosk.toml")
"""The settings of the folder in which somebody stands."""


def usual_settings(installed: Path = SETTINGS) -> Path:
    """The settings of this folder, else those of the kiosk that is installed on this machine.

    Where those are gone, root brings them back to their place and not to where it stands.
    """
    if os.path.exists(HERE) and _trusted(HERE):
        return HERE
    if os.path.exists(installed) or (is_root() and (installed.parent.is_dir() or PROGRAM.is_dir())):
        return installed
    return HERE


def _trusted(file: Path) -> bool:
    """Whether root may do what a file says; others do it with no more rights than they have.

    Root may stand in the content or in the kiosk's home, where others can put a file.
    """
    return not is_root() or file.lstat().st_uid == 0
