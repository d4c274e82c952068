"""The calendars that lie in the folder of a site, read when somebody asks for one."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.exchange.calendars.calendar_files import ROOT


class PublishedCalendars(Mapping[str, bytes]):
    """What the last edition told, by path; none while there is no folder.

    Raises OSError where one is there and cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __getitem__(self, path: str) -> bytes:
        try:
            return (self._folder / path).read_bytes()
        except FileNotFoundError as error:
            raise KeyError(path) from error

    def __iter__(self) -> Iterator[str]:
        for file in sorted((self._folder / ROOT).rglob("*.ics")):
            yield file.relative_to(self._folder).as_posix()

    def __len__(self) -> int:
        return sum(1 for _ in self)
