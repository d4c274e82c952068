"""Which file of the project lies where on the machine."""

import shutil
from pathlib import Path

from kiosk.machine.deb.installed_settings import installed_settings
from kiosk.machine.deb.invisible_cursor import write_cursors
from kiosk.machine.installed_paths import CONTENT, PACKAGE, PROGRAM, SETTINGS

FILES = Path("kiosk/machine/files")
"""What belongs to the machine and not to Python."""

SYSTEM = Path("usr/lib/systemd")

INSTALLED = {
    FILES / "bin": Path("usr/bin"),
    FILES / "systemd": SYSTEM / "system",
    FILES / "manager": SYSTEM / "system.conf.d",
    FILES / "logind": SYSTEM / "logind.conf.d",
    FILES / "journald": SYSTEM / "journald.conf.d",
    FILES / "coredump": SYSTEM / "coredump.conf.d",
    FILES / "sysctl": Path("usr/lib/sysctl.d"),
    FILES / "sysusers": Path("usr/lib/sysusers.d"),
    FILES: PROGRAM.relative_to("/"),
}
"""Folders whose files are all taken, and where to; scripts of the machine lie in the last one."""

FONTS = Path("usr/share/fonts/truetype/kiosk")
DOCUMENTS = Path("usr/share/doc") / PACKAGE
CURSORS = Path("usr/share") / PACKAGE / "cursors"

SINGLE = {
    "kiosk/ui/terminal/foot.ini": Path("etc/kiosk/foot.ini"),
    "kiosk/font/KioskCellsMono-Regular.ttf": FONTS / "KioskCellsMono-Regular.ttf",
    "kiosk/font/KioskCellsMono-Bold.ttf": FONTS / "KioskCellsMono-Bold.ttf",
    "kiosk/font/OFL.txt": FONTS / "OFL.txt",
    "kiosk/font/FONTLOG.txt": FONTS / "FONTLOG.txt",
    "kiosk/machine/files/debian/copyright": DOCUMENTS / "copyright",
    "LICENSE": DOCUMENTS / "LICENSE",
    "README.md": DOCUMENTS / "README.md",
}
"""Single files, and where to."""


def lay_out(checkout: Path, root: Path) -> None:
    """Put everything but the Python packages into the tree of the package."""
    for source, target in INSTALLED.items():
        for file in sorted((checkout / source).glob("*")):
            if file.is_file() and file.suffix != ".py":
                put(file, root / target / file.name)
    for name, target in SINGLE.items():
        put(checkout / name, root / target)
    _content(checkout / "content", root / CONTENT.relative_to("/"))
    write_cursors(root / CURSORS / "none")
    settings = root / SETTINGS.relative_to("/")
    settings.write_text(installed_settings((checkout / "kiosk.toml").read_text("utf-8")), "utf-8")


def put(file: Path, target: Path) -> None:
    """Copy one file, without its rights and its moment."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)


def _content(folder: Path, target: Path) -> None:
    """Copy the content without the hidden generations and locks beside it."""
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder)
        if file.is_file() and not any(part.startswith(".") for part in inside.parts):
            put(file, target / inside)
