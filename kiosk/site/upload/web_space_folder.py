"""What `sftp` and `rsync` have in common: looking what is there, and carrying out a plan."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.settings.web_space import WebSpace
from kiosk.site.upload.upload_plan import UploadPlan

Progress = Callable[[float], None]
"""Hears how much is done, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class SeenThere:
    """The names in the folder at the top, and the files that were asked for, as far as they are."""

    names: frozenset[str]
    files: dict[str, bytes]


class WebSpaceFolder(ABC):
    """The folder on the web space; `rough` is an empty folder here for what is under way.

    Every method raises UploadError.
    """

    def __init__(self, space: WebSpace, rough: Path) -> None:
        self.space = space
        self.rough = rough

    @abstractmethod
    def look(self, wanted: tuple[str, ...]) -> SeenThere:
        """What is there; makes the folder, or leaves that to the first file, if it is missing."""

    @abstractmethod
    def carry(self, plan: UploadPlan, folder: Path, progress: Progress) -> None:
        """Bring what differs from `folder`, then remove what is over."""

    def fetched(self, wanted: tuple[str, ...]) -> dict[str, bytes]:
        """The files that arrived here."""
        files = ((name, self.rough / name) for name in wanted)
        return {name: file.read_bytes() for name, file in files if file.is_file()}
