"""Makes a backup: one new file that is whole and was read again, or none."""

import os
import re
from datetime import datetime
from pathlib import Path
from tempfile import mkstemp

from kiosk.machine.backup.backup_archive import Backup, archive_written
from kiosk.machine.backup.backup_fault import BackupFaultError
from kiosk.machine.backup.held_files import held_files
from kiosk.machine.backup.passphrase_encryption import decrypted, encrypted
from kiosk.machine.backup_state import note_backup
from kiosk.settings.values import Settings
from kiosk.storage import UNFINISHED, clear_unfinished

KEPT = 14
"""How many nights a folder of backups goes back."""


def back_up(config: Settings, settings: Path, target: Path, passphrase: str) -> Backup:
    """Write a backup to `target`, in the place of one that is there, and note that it is good.

    Raises BackupFaultError, OSError and storage.FileInUseError; then `target` is as before.
    """
    now = datetime.now().astimezone()
    backup = Backup(config.kiosk.id, now, tuple(held_files(config, settings)))
    archive = archive_written(backup)
    _put(target, encrypted(archive, passphrase))
    if decrypted(target.read_bytes(), passphrase) != archive:
        raise BackupFaultError("backup-not-good", file=str(target))
    note_backup(config, now)
    return backup


def named_by_day(folder: Path, kiosk: str, day: datetime) -> Path:
    """What a backup of that day is called in a folder of backups."""
    return folder / f"kiosk-{kiosk}-{day:%Y-%m-%d}.gpg"


def clear_old(folder: Path, kiosk: str) -> None:
    """Leave the newest backups of a kiosk in a folder; raises OSError."""
    name = re.compile(rf"kiosk-{re.escape(kiosk)}-\d{{4}}-\d\d-\d\d\.gpg")
    clear_unfinished(folder, name)
    found = sorted(file for file in folder.iterdir() if name.fullmatch(file.name))
    for old in found[:-KEPT]:
        old.unlink()


def lies_within(file: Path, config: Settings) -> Path | None:
    """The content or the records, when `file` would lie in there and be backed up itself."""
    folders = (config.content_folder, config.records_folder)
    return next((one for one in folders if file.resolve().is_relative_to(one.resolve())), None)


def _put(target: Path, content: bytes) -> None:
    """Write a whole file or none, its owner's alone; sticks know no rights, so none are asked for.

    Raises OSError.
    """
    descriptor, name = mkstemp(prefix=f".{target.name}.", suffix=UNFINISHED, dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    os.sync()
