"""Which settings a command takes that is not told."""

import os
from pathlib import Path

from kiosk.machine.installed_paths import SETTINGS

HERE = Path("kiosk.toml")
"""The settings of the folder in which somebody stands."""


def usual_settings(installed: Path = SETTINGS) -> Path:
    """The settings of this folder, else those of the kiosk that is installed on this machine."""
    there = not os.path.exists(HERE) and os.path.exists(installed)
    return installed if there else HERE
