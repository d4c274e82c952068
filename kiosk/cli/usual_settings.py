"""Which settings a command takes that is not told."""

import os
from pathlib import Path

from kiosk.machine.installed_paths import SETTINGS

HERE = Path("kiosk.toml")
"""The settings of the folder in which somebody stands."""


def usual_settings(installed: Path = SETTINGS) -> Path:
    """The settings of this folder, else those of the kiosk that is installed on this machine."""
    if os.path.exists(installed) and not (os.path.exists(HERE) and _trusted(HERE)):
        return installed
    return HERE


def _trusted(file: Path) -> bool:
    """Whether root may do what a file says; others do it with no more rights than they have.

    Root may stand in the content or in the kiosk's home, where others can put a file.
    """
    return not hasattr(os, "geteuid") or os.geteuid() != 0 or file.lstat().st_uid == 0
