"""The package and a Debian 13 with it, made once for all tests, however many processes run them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from tests.machine.debian_tree import (
    DebianTree,
    built_package,
    fresh_tree,
    install_package,
    skip_without_debootstrap,
)


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that the first process fills, and which all others of this run then find."""
    shared = factory.getbasetemp()
    if shared.name.startswith("popen-"):  # pytest-xdist gives each process a folder in the run's
        shared = shared.parent
    folder, done = shared / name, shared / f"{name}.done"
    with FileLock(shared / f"{name}.lock"):
        if not done.exists():
            make(folder)
            done.touch()
    return folder


@pytest.fixture(scope="session")
def kiosk_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as the workshop makes it."""
    skip_without_debootstrap()

    def make(folder: Path) -> None:
        folder.mkdir()
        (folder / "where").write_text(str(built_package(folder)), "utf-8")

    return Path((once(tmp_path_factory, "package", make) / "where").read_text("utf-8"))


@pytest.fixture(scope="session")
def debian_tree(tmp_path_factory: pytest.TempPathFactory, kiosk_package: Path) -> DebianTree:
    """A Debian 13 with the package; tests that change something take a `copy` of it."""

    def make(folder: Path) -> None:
        install_package(fresh_tree(folder), kiosk_package)

    return DebianTree(once(tmp_path_factory, "debian", make))
