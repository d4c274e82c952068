"""What tells dpkg about the package: its control file, scripts, settings to keep, checksums."""

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk.machine.deb.package_tree import FILES

SCRIPTS = ("postinst", "prerm", "postrm")
"""The maintainer scripts, which dpkg runs around installing and removing."""


def write_control(checkout: Path, root: Path, version: str, architecture: str) -> None:
    """Write the folder `DEBIAN` of a tree that holds everything else."""
    files = sorted(file for file in root.rglob("*") if file.is_file())
    names = [file.relative_to(root).as_posix() for file in files]
    sources, control = checkout / FILES / "debian", root / "DEBIAN"
    control.mkdir()
    kilobytes = sum(-(-file.stat().st_size // 1024) for file in files)
    text = (sources / "control").read_text("utf-8").rstrip("\n")
    fields = f"Version: {version}\nArchitecture: {architecture}\nInstalled-Size: {kilobytes}\n"
    (control / "control").write_text(f"{text}\n{fields}", "utf-8")
    conffiles = [f"/{name}\n" for name in names if name.startswith("etc/")]
    (control / "conffiles").write_text("".join(conffiles), "utf-8")
    (control / "md5sums").write_text("".join(_checksums(root, names)), "utf-8")
    for script in SCRIPTS:
        shutil.copyfile(sources / script, control / script)


def _checksums(root: Path, names: list[str]) -> Iterator[str]:
    """What `dpkg --verify` compares; settings may change and are left out, as is usual."""
    for name in names:
        if not name.startswith("etc/"):
            yield f"{hashlib.md5((root / name).read_bytes()).hexdigest()}  {name}\n"
