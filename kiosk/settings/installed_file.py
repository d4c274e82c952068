"""Where the settings of an installed kiosk lie, which root and the group `kiosk` may read."""

from pathlib import Path

INSTALLED = Path("/etc/kiosk/kiosk.toml")
