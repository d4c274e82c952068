"""Brings a newer program: signature, checksum, unpacking, check, and then a trial.

Whatever goes wrong, and whenever power fails, the program in use stays the one in use.
"""

import os
import subprocess
import sys
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

from kiosk.machine.update.installation import OWN_KEYS, Installation
from kiosk.machine.update.kept_releases import UNFINISHED, KeptReleases
from kiosk.machine.update.package_unpacking import unpack
from kiosk.machine.update.program_check import demand_fitness
from kiosk.machine.update.release_names import SIGNATURE, SUMS, ReleaseVersion
from kiosk.machine.update.release_source import ReleaseSource, bring
from kiosk.machine.update.signed_sums import demand_signature, packages_in
from kiosk.machine.update.update_fault import UnfitReleaseError, UpdateFaultError

_FOLDER = 0o755


def update(
    installation: Installation, source: ReleaseSource, settings: Path
) -> ReleaseVersion | None:
    """Put the newest release of the source on trial; None when there is nothing newer.

    Raises UpdateFaultError, and OSError of the disk. Content is only read.
    """
    releases = KeptReleases(installation)
    releases.folder.mkdir(mode=_FOLDER, parents=True, exist_ok=True)
    with releases.updating() as free:
        if not free:
            raise UpdateFaultError("update-running")
        releases.clear()
        with TemporaryDirectory(
            prefix=".brought.", suffix=UNFINISHED, dir=releases.folder
        ) as place:
            return _update(releases, source, Path(place), settings)


def _update(
    releases: KeptReleases, source: ReleaseSource, place: Path, settings: Path
) -> ReleaseVersion | None:
    """The same, in a `place` of root's alone, while nobody else does it."""
    sums, signature = place / SUMS, place / SIGNATURE
    bring(source, SUMS, sums)
    bring(source, SIGNATURE, signature)
    demand_signature(sums, signature, _keys(releases.installation))
    packages = packages_in(sums)
    refused, present = releases.refused, releases.present
    newest = max((one for one in packages if one > present and one not in refused), default=None)
    if not newest:
        return None
    name, checksum = packages[newest]
    package = place / name
    if bring(source, name, package) != checksum:  # a copy under way; tomorrow it may be whole
        raise UpdateFaultError("update-checksum", name=name)
    try:
        _prepare(releases, newest, package, settings)
    except UnfitReleaseError:
        releases.refuse(newest)
        raise
    releases.try_out(newest)
    return newest


def _keys(installation: Installation) -> Path:
    """The keyring that vouches for releases; raises UpdateFaultError where there is none."""
    if not installation.keys.exists():
        raise UpdateFaultError("update-no-keys", file=str(installation.below(OWN_KEYS)))
    return installation.keys


def _prepare(
    releases: KeptReleases, version: ReleaseVersion, package: Path, settings: Path
) -> None:
    """Make the folder of a release, which gets its name when all of it is good."""
    folder = releases.unfinished(version)
    folder.mkdir(mode=_FOLDER)
    program = folder / "program"
    try:
        unpack(package, program)
        folder.chmod(_FOLDER)
        _compile(program, releases.path(version))
        demand_fitness(program, version, releases.program, settings)
        os.sync()
        releases.finish(version)
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise


def _compile(program: Path, final: Path) -> None:
    """Let Python compile once what every start would; a file that it cannot read stays as it is."""
    paths = ("-s", str(program), "-p", str(final))
    command = [sys.executable, "-I", "-m", "compileall", "-q", *paths, str(program)]
    subprocess.run(command, capture_output=True, check=False)
