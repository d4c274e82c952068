"""Where an installed kiosk lies below a folder, which is `/` but for tests and images of disks."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.machine.installed_paths import PROGRAM, RELEASES

OWN_KEYS = Path("/etc/kiosk/release-key.gpg")
"""Whose releases a house takes that makes its own; else those of the package."""

PACKAGE_KEYS = Path("/usr/share/meerbusch-kiosk/release-key.gpg")

_OF_ROOT_ALONE = 0o600


@dataclass(frozen=True, slots=True)
class Installation:
    """The paths that belong to root."""

    root: Path = Path("/")

    def below(self, path: Path) -> Path:
        """An absolute path, below the root of this installation."""
        return self.root / path.relative_to("/")

    @property
    def releases(self) -> Path:
        """The folder of the newer programs."""
        return self.below(RELEASES)

    @property
    def packaged_program(self) -> Path:
        """The program that came with the package."""
        return self.below(PROGRAM) / "program"

    @property
    def keys(self) -> Path:
        """The keyring of those who may sign releases."""
        own = self.below(OWN_KEYS)
        return own if own.exists() else self.below(PACKAGE_KEYS)

    @property
    def is_this_system(self) -> bool:
        """Whether the kiosk's service runs here."""
        return self.root == Path("/")


@contextmanager
def alone(file: Path, *, wait: bool) -> Iterator[bool]:
    """Hold a lock that shell scripts of the machine (`flock`) heed too; whether it was free.

    The system takes it away from whoever is killed. Nobody else may open it: whoever held it for
    good would keep the kiosk from starting.
    """
    import fcntl

    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT, _OF_ROOT_ALONE), "w") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            yield False
            return
        yield True
