"""Takes the program, and nothing else, out of a Debian package."""

import subprocess
import tarfile
from pathlib import Path, PurePosixPath
from shutil import copyfileobj, which

from kiosk.machine.installed_paths import PROGRAM
from kiosk.machine.update.update_fault import UnfitReleaseError, UpdateFaultError

_WITHIN = PurePosixPath(PROGRAM.relative_to("/").as_posix(), "program")
_FOLDER, _FILE, _PROGRAM = 0o755, 0o644, 0o755


def unpack(package: Path, folder: Path) -> None:
    """Put the program of a package into a new `folder`, which belongs to whoever does it.

    Raises UpdateFaultError, UnfitReleaseError for what no builder of ours writes, and OSError.
    """
    tool = which("dpkg-deb")
    if not tool:
        raise UpdateFaultError("update-no-dpkg")
    folder.mkdir(mode=_FOLDER)
    command = [tool, "--fsys-tarfile", str(package)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as reader:
        assert reader.stdout
        try:
            with tarfile.open(fileobj=reader.stdout, mode="r|") as archive:
                for member in archive:
                    _take(archive, member, folder)
        except tarfile.TarError as error:
            raise UnfitReleaseError("update-odd-package") from error
        while reader.stdout.read(65_536):
            pass  # the padding, without which the reader would complain
    if reader.returncode or not any(folder.iterdir()):
        raise UnfitReleaseError("update-odd-package")


def _take(archive: tarfile.TarFile, member: tarfile.TarInfo, folder: Path) -> None:
    """Write one member of the program; the other files of the package are apt's to bring."""
    path = PurePosixPath(member.name)
    if ".." in path.parts or path.is_absolute():
        raise UnfitReleaseError("update-odd-package")
    if not path.is_relative_to(_WITHIN) or path == _WITHIN:
        return
    target = folder / path.relative_to(_WITHIN)
    if member.isdir():
        target.mkdir(mode=_FOLDER, exist_ok=True)
        target.chmod(_FOLDER)
    elif member.isreg() and (content := archive.extractfile(member)):
        with target.open("xb") as written:
            copyfileobj(content, written)
        target.chmod(_PROGRAM if member.mode & 0o100 else _FILE)
    else:  # a link would lead out of the folder
        raise UnfitReleaseError("update-odd-package")
