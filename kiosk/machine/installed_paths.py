"""Where an installed kiosk lies on a Debian system; the package puts everything there."""

from pathlib import Path

from kiosk.settings.installed_file import INSTALLED

PACKAGE = "meerbusch-kiosk"
"""The name of the package, and of the folders that are its alone."""

USER = "kiosk"
"""Who runs the kiosk; volunteers who edit its content are in the group of this name."""

SERVICE = "kiosk.service"
"""The screen on the wall."""

SETTINGS = INSTALLED
CONTENT = Path("/etc/kiosk/content")

BACKUP_PASSPHRASE = Path("/etc/kiosk/backup-passphrase")
"""With what backups are encrypted at night: one line, for root alone."""

HOME = Path("/var/lib/kiosk")
"""What the kiosk itself writes."""

RECORDS = HOME / "records"
STATUS = HOME / "status"
"""How this kiosk is, in files that bear its name; `status-ID.json` goes to the other kiosks."""

PROGRAM = Path("/usr/lib") / PACKAGE
"""What the package brought: all of Python in `program`, and beside it scripts of the machine."""

RELEASES = Path("/var/lib") / PACKAGE / "releases"
"""Newer programs, one a folder, which belong to root; `current` is a link to the one in use."""
