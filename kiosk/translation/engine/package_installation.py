"""Installs a package from a file: checked, tried out, and then put in its place at once.

Whatever is wrong with a file, the packages folder stays as it was.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path
from tempfile import mkdtemp

from kiosk import storage
from kiosk.translation.engine.engine_process import EngineProcess
from kiosk.translation.engine.installed_packages import (
    InstalledPackage,
    PackageFault,
    PackageFaultError,
    installed_packages,
    parsed_metadata,
    read_package,
    version_order,
)
from kiosk.translation.engine.package_archive import opened
from kiosk.translation.translator import TranslationError

TRIAL_SECONDS = 120.0
"""How long a package may take to load its model and translate a word."""

_UNPACKING = ".unpacking-"
"""With which the names of folders begin that are not finished; one left behind is removed."""


def install_package(file: Path, packages: Path) -> InstalledPackage:
    """Install the package in `file`, in the place of an older one of the same pair.

    Raises PackageFaultError, FileInUseError while another process installs, and OSError of the
    packages folder.
    """
    with opened(file) as archive:
        source, target, version = parsed_metadata(archive.metadata())
        packages.mkdir(parents=True, exist_ok=True)
        with storage.exclusive(packages / "packages"), _unfinished(packages) as folder:
            _refuse_older(packages, (source, target), version)
            fresh = folder / f"{source}_{target}"
            archive.unpack(fresh)
            read_package(fresh)
            _try_out(folder, source, target)
            return read_package(_put_in_place(fresh, packages, folder))


@contextmanager
def _unfinished(packages: Path) -> Iterator[Path]:
    """A hidden folder on the same disk, which is gone afterwards."""
    for left in packages.glob(f"{_UNPACKING}*"):
        shutil.rmtree(left, ignore_errors=True)
    folder = Path(mkdtemp(prefix=_UNPACKING, dir=packages))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _refuse_older(packages: Path, pair: tuple[str, str], version: str) -> None:
    """Keep what is newer; the same version again mends a damaged one."""
    there = installed_packages(packages).usable.get(pair)
    if there and there.age > version_order(version):
        raise PackageFaultError(PackageFault.OLDER, there.version)


def _try_out(folder: Path, source: str, target: str) -> None:
    """Let the real engine translate a word with the package, in a process that may crash."""
    engine = EngineProcess(folder, limit_seconds=TRIAL_SECONDS)
    try:
        engine.translated(["Test"], source, target)
    except TranslationError as error:
        raise PackageFaultError(PackageFault.MODEL_FAILS) from error
    finally:
        engine.close()


def _put_in_place(fresh: Path, packages: Path, unfinished: Path) -> Path:
    """Rename the tried package into a free place, and only then take away all others of the pair.

    At every moment, also of a power cut, a package of the pair is there: of two the newer counts.
    """
    others = [*_others_of_the_pair(fresh.name, packages)]
    names = chain([fresh.name], (f"{fresh.name}.{number}" for number in count(2)))
    place = next(packages / name for name in names if not (packages / name).exists())
    fresh.rename(place)
    for number, other in enumerate(others):
        other.rename(unfinished / f"old-{number}")
    return place


def _others_of_the_pair(name: str, packages: Path) -> Iterator[Path]:
    """The folders, whatever they are called, that translate a pair, and those called like it."""
    for folder in packages.iterdir():
        try:
            found = read_package(folder).name
        except PackageFaultError:
            found = folder.name.split(".")[0]
        if found == name:
            yield folder
