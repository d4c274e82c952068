"""What releases are called, and which of two is newer."""

import re
from dataclasses import dataclass
from functools import total_ordering
from pathlib import Path

SUMS, SIGNATURE = "SHA256SUMS", "SHA256SUMS.sig"
"""The checksums of all packages in a folder of releases, and who vouches for them."""

_NUMBERS = r"[0-9]{1,9}(?:\.[0-9]{1,9}){0,3}"
_VERSION = re.compile(_NUMBERS)
_PACKAGE = re.compile(rf"meerbusch-kiosk_({_NUMBERS})_(?:amd64|all)\.deb")
_INSTALLED = re.compile(rf"meerbusch_kiosk-({_NUMBERS})\.dist-info")


@total_ordering
@dataclass(frozen=True, slots=True)
class ReleaseVersion:
    """A version of numbers alone: a name of a folder, and part of commands of root's."""

    name: str

    @classmethod
    def of(cls, name: str) -> "ReleaseVersion | None":
        """The version that is written so, None when it is none."""
        return cls(name) if _VERSION.fullmatch(name) else None

    @property
    def numbers(self) -> tuple[int, ...]:
        """What counts: 1.2 and 1.2.0 are the same."""
        numbers = [int(part) for part in self.name.split(".")]
        return tuple(numbers + [0] * (4 - len(numbers)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ReleaseVersion) and self.numbers == other.numbers

    def __lt__(self, other: "ReleaseVersion") -> bool:
        return self.numbers < other.numbers

    def __hash__(self) -> int:
        return hash(self.numbers)


def version_of_package(file_name: str) -> ReleaseVersion | None:
    """The version of a Debian package of the kiosk's, None for any other file."""
    found = _PACKAGE.fullmatch(file_name)
    return ReleaseVersion(found[1]) if found else None


def version_of_program(program: Path) -> ReleaseVersion | None:
    """The version of a folder of Python packages, as `kiosk --version` tells it."""
    found = [_INSTALLED.fullmatch(path.name) for path in program.glob("*.dist-info")]
    return next((ReleaseVersion(match[1]) for match in found if match), None)
