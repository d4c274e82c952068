"""Which file of the project lies where on the machine."""

import shutil
from pathlib import Path

from kiosk.machine.deb.installed_settings import installed_settings
from kiosk.machine.installed_paths import CONTENT, PACKAGE, PROGRAM, SETTINGS

FILES = Path("kiosk/machine/files")
"""What belongs to the machine and not to Python."""

SYSTEM = Path("usr/lib/systemd")

INSTALLED = {
    FILES / "bin": Path("usr/bin"),
    FILES / "pam": Path("etc/pam.d"),
    FILES / "systemd": SYSTEM / "system",
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


def lay_out(checkout: Path, root: Path) -> None:
    """Put everything but the Python packages into the tree of the package."""
    for source, target in INSTALLED.items():
        for file in sorted((checkout / source).glob("*")):
            if file.is_file() and file.suffix != ".py":
                put(file, root / target / file.name)
    put(checkout / "kiosk/ui/terminal/foot.ini", root / "etc/kiosk/foot.ini")
    for font in sorted((checkout / "kiosk/font").glob("*.ttf")):
        put(font, root / FONTS / font.name)
    put(checkout / "kiosk/font/OFL.txt", root / FONTS / "OFL.txt")
    put(checkout / FILES / "debian/copyright", root / DOCUMENTS / "copyright")
    _content(checkout / "content", root / CONTENT.relative_to("/"))
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
