"""What is brought in which order, and the list on the web space that tells what lies there.

The list is the only memory, so any computer can go on where another one was cut off. Before
anything is touched it says of which files nobody can be sure until they have arrived.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import NamedTuple

FILE = "uploaded.txt"
"""The list: a path, a tab and a digest on each line."""

FRONT = "index.html"
"""What visitors open first, and so what comes last."""

HEAD = "# Das hat „kiosk publish“ hierher gebracht. Wer diese Datei löscht, bringt alles neu."

_PLAIN = re.compile(r"\w[\w.-]*(?:/(?:\w[\w.-]*|-))*", re.ASCII)

PERHAPS_MISSING, PERHAPS_OLD = "-", "?"
"""Instead of a digest: a file of which only the beginning may be there, or an older one."""


@dataclass(frozen=True, slots=True)
class UploadPlan:
    """What there is to do: what `former` lists is on the web space, and `now` is to be there."""

    former: Mapping[str, str]
    now: Mapping[str, str]

    @property
    def stages(self) -> Iterator[list[str]]:
        """What is new before the pages that refer to it; the front page last."""
        coming = [path for path in self.now if self._differs(path) and path != FRONT]
        new = [path for path in coming if self.is_new(path)]
        yield [path for path in new if not path.endswith(".html")]
        yield [path for path in new if path.endswith(".html")]
        yield [path for path in coming if not self.is_new(path)]
        yield [FRONT] if FRONT in self.now and self._differs(FRONT) else []

    @property
    def gone(self) -> list[str]:
        """What nobody refers to any more."""
        return [path for path in self.former if path not in self.now]

    @property
    def emptied(self) -> list[str]:
        """The folders that nothing of ours is in any more, the innermost first."""
        left = folders(self.gone) - folders(self.now)
        return sorted(left, key=lambda folder: (-folder.count("/"), folder))

    @property
    def unmade(self) -> list[str]:
        """The folders that may be missing, the outermost first."""
        there = (path for path, digest in self.former.items() if digest != PERHAPS_MISSING)
        return sorted(folders(filter(self.is_new, self.now)) - folders(there))

    def listed(self, arrived: set[str]) -> dict[str, str]:
        """The list while files arrive, and while what is over goes."""
        lines = dict.fromkeys(self.gone, PERHAPS_MISSING)
        for path, digest in self.now.items():
            if path in arrived or not self._differs(path):
                lines[path] = digest
            else:
                lines[path] = PERHAPS_MISSING if self.is_new(path) else PERHAPS_OLD
        return lines

    def is_new(self, path: str) -> bool:
        """Whether it may be that nothing lies there yet."""
        return self.former.get(path, PERHAPS_MISSING) == PERHAPS_MISSING

    def _differs(self, path: str) -> bool:
        return self.former.get(path) != self.now[path]


class Uploaded(NamedTuple):
    """What was done: how many files are new, changed, the same and gone."""

    new: int = 0
    changed: int = 0
    same: int = 0
    gone: int = 0


def summed_up(plan: UploadPlan) -> Uploaded:
    """How much there is to do."""
    coming = [path for stage in plan.stages for path in stage]
    new = sum(map(plan.is_new, coming))
    return Uploaded(new, len(coming) - new, len(plan.now) - len(coming), len(plan.gone))


def folders(paths: Iterable[str]) -> set[str]:
    """All folders in which these files lie, and the folders in which those do."""
    return {
        folder.as_posix() for path in paths for folder in PurePosixPath(path).parents if folder.name
    }


def digest(content: bytes) -> str:
    """What differs when a file does."""
    return blake2b(content, digest_size=8).hexdigest()


def read_list(content: bytes) -> dict[str, str]:
    """What a list tells; a line that makes no sense, or leads elsewhere, tells nothing."""
    found = {}
    for line in content.decode("utf-8", "replace").splitlines():
        path, tab, told = line.partition("\t")
        if tab and may_travel(path):
            found[path] = told
    return found


def written_list(lines: Mapping[str, str]) -> bytes:
    """The list as a file."""
    told = (f"{path}\t{digest}" for path, digest in sorted(lines.items()))
    return ("\n".join([HEAD, *told]) + "\n").encode()


def may_travel(path: str) -> bool:
    """Whether every program on the way reads a path as nothing but this path."""
    return _PLAIN.fullmatch(path) is not None
