"""A Debian 13 of our own in a folder, in which the package is really installed.

`KIOSK_TEST_TREE` may name a fresh tree (`debootstrap --variant=minbase trixie FOLDER`), which is
only copied; `KIOSK_TEST_PACKAGE` a package that is there already.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.walls.tree import ROOT

FRESH, BUILT = "KIOSK_TEST_TREE", "KIOSK_TEST_PACKAGE"

QUICK = "force-unsafe-io"
"""What spares dpkg from waiting for the disk after each file."""

NOTHING_STARTS = "#!/bin/sh\nexit 101\n"
"""How a tree says that no service is to be started in it (policy-rc.d)."""

ALONE = ("unshare", "--mount", "--pid", "--fork", "--kill-child")
"""How a command gets mounts and process numbers of its own."""

ENTER = """
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
shift
exec "$@"
"""
"""Mounts what a system has beside its files, goes on with the command; the tree comes first."""

Finished = subprocess.CompletedProcess[str]


@dataclass(frozen=True, slots=True)
class DebianTree:
    """One tree; commands run in it as if it were the whole system."""

    folder: Path

    def command(self, *command: str, user: str = "root") -> list[str]:
        """How a command is written so that it runs in the tree, with its own processes alone.

        What is mounted for it is gone with it.
        """
        as_user = ["--userspec", f"{user}:{user}"] if user != "root" else []
        inside = ["chroot", *as_user, str(self.folder), *command]
        return [*ALONE, "sh", "-ec", ENTER, "sh", str(self.folder), *inside]

    def run(self, *command: str, user: str = "root", check: bool = True, **also: str) -> Finished:
        """A command that has ended in the tree; `also` is added to its few variables."""
        done = subprocess.run(
            self.command(*command, user=user),
            env=variables(user) | also,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert not check or done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done

    def install(self, *packages: str) -> None:
        """Install packages of Debian, or files of the tree that are packages."""
        self.run("apt-get", "install", "-qy", "--no-install-recommends", *packages)

    def copy(self, folder: Path) -> "DebianTree":
        """The same system once more."""
        subprocess.run(["cp", "-a", "--reflink=auto", self.folder, folder], check=True)
        return DebianTree(folder)

    def at(self, path: str | Path) -> Path:
        """Where a path of the tree lies outside."""
        return self.folder / str(path).lstrip("/")


def variables(user: str) -> dict[str, str]:
    """The environment of a command in the tree, which inherits nothing of the tests'."""
    return {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": "/" if user == "root" else "/var/lib/kiosk",
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
    }


def skip_without_debootstrap() -> None:
    """Leave out a test where no tree can be made or entered."""
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("unshare"):
        pytest.skip("needs root on Linux")
    if subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount")
    if not os.environ.get(FRESH) and not shutil.which("debootstrap"):
        pytest.skip("needs debootstrap")
    if not shutil.which("dpkg-deb"):
        pytest.skip("needs dpkg-deb")


def fresh_tree(folder: Path) -> DebianTree:
    """A new Debian 13 in a folder that is not there yet."""
    if kept := os.environ.get(FRESH):
        DebianTree(Path(kept)).copy(folder)
    else:
        debootstrap = ["debootstrap", "--variant=minbase", "trixie", str(folder)]
        subprocess.run(debootstrap, check=True, stdout=subprocess.DEVNULL)
    tree = DebianTree(folder)
    tree.at("/etc/dpkg/dpkg.cfg.d/quick").write_text(f"{QUICK}\n", "utf-8")
    refusal = tree.at("/usr/sbin/policy-rc.d")
    refusal.write_text(NOTHING_STARTS, "utf-8")
    refusal.chmod(0o755)
    shutil.copyfile("/etc/resolv.conf", tree.at("/etc/resolv.conf"))
    tree.run("apt-get", "update", "-q")
    return tree


def built_package(folder: Path) -> Path:
    """The package of this project, built in a folder unless it is there."""
    if kept := os.environ.get(BUILT):
        return Path(kept)
    build = [sys.executable, "-m", "kiosk.machine.deb", "--to", str(folder)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


def install_package(tree: DebianTree, package: Path) -> None:
    """Do in the tree what the README says: `apt install ./meerbusch-kiosk….deb`."""
    inside = f"/tmp/{package.name}"
    shutil.copyfile(package, tree.at(inside))
    tree.install(inside)
    tree.at(inside).unlink()
