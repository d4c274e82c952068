"""One package for Debian 13: a tree of files, all of one moment, packed in one order.

The same commit gives the same bytes (a reproducible build): nothing of the clock, the folder, the
umask or the number of processors gets into it.
"""

import os
import subprocess
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.machine.deb.control_files import write_control
from kiosk.machine.deb.package_tree import lay_out
from kiosk.machine.deb.python_packages import install_packages
from kiosk.machine.installed_paths import PACKAGE, PROGRAM

WITHOUT_HISTORY = 1_767_225_600
"""When everything is said to have been written where no git knows: the first second of 2026."""

ARCHITECTURE = "amd64"


def build(checkout: Path, folder: Path) -> Path:
    """Write the package of the checkout into a folder and say where it lies."""
    moment = moment_of(checkout)
    version = version_of(checkout)
    folder.mkdir(parents=True, exist_ok=True)
    package = folder.resolve() / f"{PACKAGE}_{version}_{ARCHITECTURE}.deb"
    with TemporaryDirectory(prefix="kiosk-deb-") as scratch:
        root = Path(scratch) / "root"
        install_packages(checkout, root / PROGRAM.relative_to("/") / "program", moment)
        lay_out(checkout, root)
        write_control(checkout, root, version, ARCHITECTURE)
        make_even(root, moment)
        pack(root, package, moment)
    return package


def version_of(checkout: Path) -> str:
    """The version that the project gives itself."""
    project = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))
    return str(project["project"]["version"])


def moment_of(checkout: Path) -> int:
    """When the newest commit was made, in seconds since 1970 (`SOURCE_DATE_EPOCH`)."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    log = ("git", "-C", checkout, "log", "-1", "--format=%ct")
    try:
        return int(subprocess.run(log, capture_output=True, check=True, text=True).stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return WITHOUT_HISTORY


def make_even(root: Path, moment: int) -> None:
    """Give all files one moment, and the rights that their first two letters ask for."""
    for path in sorted(root.rglob("*"), reverse=True):
        if path.is_dir() or is_program(path):
            path.chmod(0o755)
        else:
            path.chmod(0o644)
        os.utime(path, (moment, moment))
    root.chmod(0o755)
    os.utime(root, (moment, moment))


def is_program(file: Path) -> bool:
    """Whether a file is to be run by its own name: a script outside the Python packages."""
    if file.suffix:
        return False
    with file.open("rb") as start:
        return start.read(2) == b"#!"


def pack(root: Path, package: Path, moment: int) -> None:
    """Make the package of the tree; two threads would already cut the archive elsewhere."""
    options = ("--root-owner-group", "--threads-max=1", "-Zxz", "-z2")
    subprocess.run(
        ("dpkg-deb", *options, "--build", root, package),
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(moment)},
    )
