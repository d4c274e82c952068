"""The tar archive inside a backup: who made it and when, and the files."""

import io
import json
import tarfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from kiosk.machine.backup.backup_fault import BackupFaultError
from kiosk.machine.backup.held_files import CONTENT, RECORDS, SETTINGS, HeldFile

FORMAT = 1
_LABEL = "backup.json"


@dataclass(frozen=True, slots=True)
class Backup:
    """All of one backup."""

    kiosk: str
    at: datetime
    files: tuple[HeldFile, ...]

    def part(self, name: str) -> tuple[HeldFile, ...]:
        """The files of the settings, the content or the records."""
        return tuple(one for one in self.files if PurePosixPath(one.name).parts[0] == name)

    def count(self, name: str) -> int:
        """How many files a part has."""
        return sum(one.content is not None for one in self.part(name))


def archive_written(backup: Backup) -> bytes:
    """The archive of a backup."""
    target = io.BytesIO()
    label = {"format": FORMAT, "kiosk": backup.kiosk, "at": backup.at.isoformat()}
    words = json.dumps(label).encode()
    with tarfile.open(fileobj=target, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for one in (HeldFile(_LABEL, words, 0o600, 0, "", ""), *backup.files):
            archive.addfile(_member(one), io.BytesIO(one.content or b""))
    return target.getvalue()


def archive_parsed(content: bytes) -> Backup:
    """The backup in an archive, of which nothing has been written yet; raises BackupFaultError."""
    try:
        with tarfile.open(fileobj=io.BytesIO(content), mode="r:") as archive:
            held = [_file(archive, member) for member in archive]
        label = json.loads(held[0].content or b"")
        at = datetime.fromisoformat(label["at"])
        known = label["format"] == FORMAT and held[0].name == _LABEL
    except (tarfile.TarError, ValueError, TypeError, LookupError, RecursionError) as error:
        raise BackupFaultError("restore-foreign") from error
    backup = Backup(str(label["kiosk"]), at, tuple(held[1:]))
    if not known or backup.count(SETTINGS) != 1 or not backup.count(CONTENT):
        raise BackupFaultError("restore-foreign")
    return backup


def _member(one: HeldFile) -> tarfile.TarInfo:
    member = tarfile.TarInfo(one.name)
    member.type = tarfile.DIRTYPE if one.content is None else tarfile.REGTYPE
    member.size, member.mode, member.mtime = len(one.content or b""), one.mode, one.changed
    member.uname, member.gname = one.owner, one.group
    return member


def _file(archive: tarfile.TarFile, member: tarfile.TarInfo) -> HeldFile:
    """One member; raises ValueError for what no backup of ours holds."""
    path = PurePosixPath(member.name)
    ours = path.parts[:1] in ((CONTENT,), (RECORDS,)) or member.name in (SETTINGS, _LABEL)
    if not ours or ".." in path.parts or not (member.isdir() or member.isreg()):
        raise ValueError(member.name)
    stream = archive.extractfile(member)
    content = stream.read() if stream else None
    rights = (member.mode, int(member.mtime), member.uname, member.gname)
    return HeldFile(path.as_posix(), content, *rights)
