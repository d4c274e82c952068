"""Brings back what a backup holds; what was there before is kept beside it.

Everything is read and checked first, then written beside its place, then each part is put in its
place in one step. When one step fails, those before it are taken back.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

from kiosk import storage
from kiosk.machine.backup.backup_archive import Backup
from kiosk.machine.backup.backup_fault import BackupFaultError
from kiosk.machine.backup.held_files import (
    CONTENT,
    RECORDS,
    SETTINGS,
    records_held,
)
from kiosk.machine.backup.restored_files import write_part
from kiosk.machine.users import acting_as_owner
from kiosk.settings.reading import read_settings
from kiosk.settings.source import SettingsError
from kiosk.settings.values import Settings


@dataclass(frozen=True, slots=True)
class Restoration:
    """A backup, and the places where its settings say that its parts belong."""

    backup: Backup
    config: Settings
    places: dict[str, Path]

    @property
    def occupied(self) -> list[Path]:
        """The places where something is already."""
        return [place for place in self.places.values() if _holds_something(place)]


def planned(backup: Backup, settings: Path) -> Restoration:
    """Where everything would go; raises BackupFaultError, and OSError of the disk."""
    settings = Path(os.path.realpath(settings))
    config = replace(_settings(backup, settings), file=settings)
    places = {
        RECORDS: Path(os.path.realpath(config.records_folder)),
        CONTENT: Path(os.path.realpath(config.content_folder)),
        SETTINGS: settings,
    }
    for one in places.values():
        if any(other in one.parents for other in places.values()):
            raise BackupFaultError("restore-nested", place=str(one))
    return Restoration(
        backup, config, {name: at for name, at in places.items() if backup.part(name)}
    )


def restore(restoration: Restoration, now: datetime) -> list[Path]:
    """Put everything in its place; tells where what was there before lies now.

    Raises OSError and storage.FileInUseError; then everything is as it was.
    """
    with ExitStack() as unfinished, ExitStack() as undoing:
        fresh = {}
        for name, place in restoration.places.items():
            place.parent.mkdir(parents=True, exist_ok=True)
            fresh[name] = place.with_name(f".{place.name}.restored{storage.UNFINISHED}")
            unfinished.callback(_clear, fresh[name])
            _clear(fresh[name])
            with _writing(place):
                write_part(restoration.backup.part(name), fresh[name], place)
        os.sync()
        asides = []
        with records_held(restoration.config):
            for name, place in restoration.places.items():
                asides += _swapped(fresh[name], place, now, undoing)
        os.sync()
        undoing.pop_all()
    return [aside for aside in asides if not _cleared_when_empty(aside)]


@contextmanager
def _writing(place: Path) -> Iterator[None]:
    """Be no more than the owner of the folder around a place that is or will be theirs.

    They could put a link in the way of root, who would give them whatever it leads to.
    """
    around = place.parent
    theirs = not place.exists() or place.stat().st_uid == around.stat().st_uid
    with acting_as_owner(around) if theirs else nullcontext():
        yield


def _swapped(fresh: Path, place: Path, now: datetime, undoing: ExitStack) -> list[Path]:
    """Let `fresh` take its place; tells where what was there lies now."""
    asides = []
    if place.exists():
        aside = _free(place, now)
        _rename(place, aside)
        undoing.callback(_rename, aside, place)
        asides.append(aside)
    _rename(fresh, place)
    undoing.callback(_rename, place, fresh)
    return asides


def _rename(before: Path, after: Path) -> None:
    """Rename something within its folder."""
    with _writing(before):
        os.rename(before, after)


def _cleared_when_empty(aside: Path) -> bool:
    """Take away what nobody misses, as the empty folder of a fresh machine; whether it was that."""
    if _holds_something(aside):
        return False
    _clear(aside)
    return True


def _free(place: Path, now: datetime) -> Path:
    """A name beside a place that nothing has yet."""
    name = f"{place.name}.before-{now:%Y-%m-%d-%H%M%S}"
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    return next(free for one in names if not (free := place.with_name(one)).exists())


def _holds_something(place: Path) -> bool:
    """Whether there is a file, or a folder with more than locks in it."""
    if not place.is_dir():
        return place.exists()
    return any(not one.name.endswith(".lock") for one in place.iterdir())


def _settings(backup: Backup, settings: Path) -> Settings:
    """What the settings in the backup say."""
    (file,) = backup.part(SETTINGS)
    with TemporaryDirectory(prefix="kiosk-settings-") as folder:
        copy = Path(folder) / settings.name
        copy.write_bytes(file.content or b"")
        try:
            return read_settings(copy)
        except SettingsError as error:
            raise BackupFaultError("restore-settings", words=str(error)) from error


def _clear(path: Path) -> None:
    """Take away what was only being written."""
    if path.is_dir() and not path.is_symlink():
        rmtree(path)
    else:
        path.unlink(missing_ok=True)
