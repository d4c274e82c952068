"""Makes signed releases of small programs that stand in for the kiosk, and systems that take them.

A program answers as the real one does: its version, and whether it gets on with the content.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from shutil import which

import pytest

from kiosk.machine.update.release_names import SUMS
from kiosk.machine.update.release_signing import sign

PROGRAM = "usr/lib/meerbusch-kiosk/program"
FILES = Path(__file__).parents[3] / "kiosk" / "machine" / "files"
NEEDED = ("gpg", "gpgv", "dpkg-deb", "flock")

STAND_IN = """\
import sys
if "--version" in sys.argv:
    print("kiosk {version}")
elif "--essentials" in sys.argv:
    {check}
"""
FIT = "pass"
UNFIT = "print('✗ Inhalt: so nicht'); sys.exit(1)"
DEAF = "raise RuntimeError"

CONTROL = """\
Package: meerbusch-kiosk
Version: {version}
Architecture: amd64
Maintainer: somebody
Description: a program that stands in
"""


def lay(program: Path, version: str, check: str = FIT) -> None:
    """Write a program that stands in for the kiosk."""
    (program / "kiosk").mkdir(parents=True)
    (program / "kiosk" / "__init__.py").touch()
    words = STAND_IN.format(version=version, check=check)
    (program / "kiosk" / "__main__.py").write_text(words, "utf-8")
    (program / f"meerbusch_kiosk-{version}.dist-info").mkdir()
    (program / f"meerbusch_kiosk-{version}.dist-info" / "METADATA").write_text(version)
    for number in range(40):
        (program / "kiosk" / f"part_{number}.py").write_text(f"NUMBER = {number}\n" * 200)


@dataclass(frozen=True)
class Workshop:
    """A folder of releases, the key that signs them, and a system that takes them."""

    folder: Path

    @property
    def releases(self) -> Path:
        """Where the packages lie."""
        return self.folder / "releases"

    @property
    def root(self) -> Path:
        """The system."""
        return self.folder / "root"

    @property
    def kept(self) -> Path:
        """Where the system keeps its newer programs."""
        return self.root / "var/lib/meerbusch-kiosk/releases"

    def build(self, version: str, check: str = FIT) -> Path:
        """Pack a program; it is not signed yet."""
        tree = self.folder / "trees" / version
        lay(tree / PROGRAM, version, check)
        return self.pack(tree, version)

    def pack(self, tree: Path, version: str) -> Path:
        """Pack whatever a tree holds."""
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN" / "control").write_text(CONTROL.format(version=version))
        package = self.releases / f"meerbusch-kiosk_{version}_amd64.deb"
        command = ["dpkg-deb", "-Znone", "--build", str(tree), str(package)]
        subprocess.run(command, check=True, capture_output=True)
        return package

    def sign(self) -> None:
        """Vouch for all that is there now."""
        sign(self.releases, "maker@example.org")

    def publish(self, version: str, check: str = FIT) -> None:
        """Pack a program and sign."""
        self.build(version, check)
        self.sign()

    def command(self, *arguments: str, place: str = "") -> list[str]:
        """The command line of an update of this system."""
        config = str(self.folder / "kiosk.toml")
        where = [place or str(self.releases), "--root", str(self.root), "--config", config]
        return [sys.executable, "-m", "kiosk", "update", *where, *arguments]

    def update(self, *arguments: str, place: str = "") -> subprocess.CompletedProcess[str]:
        """Update the system, to the end."""
        command = self.command(*arguments, place=place)
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    def choose(self) -> None:
        """What happens before each start of the service."""
        subprocess.run([FILES / "choose-release", self.root], check=True, capture_output=True)

    def confirm(self) -> None:
        """What happens once the service is ready."""
        subprocess.run([FILES / "confirm-release", self.root], check=True)

    def start(self) -> str:
        """Start the program that the service would start, and tell its version."""
        self.choose()
        return self.launched()

    def launched(self) -> str:
        """What the chosen program says of itself, as the launcher finds it."""
        program = self.kept / "current" / "program"
        if not program.is_dir():
            program = self.root / PROGRAM
        answer = subprocess.run(
            [sys.executable, "-P", "-m", "kiosk", "--version"],
            env={"PYTHONPATH": str(program)},
            cwd="/",
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        return answer.stdout.removeprefix("kiosk ").strip()


def workshop_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    """A system with version 1.0 and a workshop whose releases it takes."""
    for program in NEEDED:
        if which(program) is None:
            pytest.skip(f"needs the program {program}")
    workshop = Workshop(folder)
    workshop.releases.mkdir()
    lay(workshop.root / PROGRAM, "1.0")
    keys = folder / "keys"
    keys.mkdir(mode=0o700)
    monkeypatch.setenv("GNUPGHOME", str(keys))
    make_key("maker@example.org")
    ring = workshop.root / "usr/share/meerbusch-kiosk"
    ring.mkdir(parents=True)
    gpg("--output", str(ring / "release-key.gpg"), "--export", "maker@example.org")
    return workshop


def make_key(name: str) -> None:
    """Make a key that signs."""
    gpg("--passphrase", "", "--quick-generate-key", name, "ed25519", "sign", "never")


def gpg(*arguments: str) -> None:
    """Call gpg with the keys of the test."""
    subprocess.run(["gpg", "--batch", "--quiet", *arguments], check=True, capture_output=True)


def end_agent() -> None:
    """Let nothing of gpg run on."""
    subprocess.run(["gpgconf", "--kill", "all"], check=False, env=os.environ)


def forget_signature(folder: Path) -> None:
    """Change the checksums after they were signed."""
    with (folder / SUMS).open("a") as sums:
        sums.write("\n")
