"""The checksums of a folder of releases, which count once their signature is good."""

import re
import subprocess
from pathlib import Path
from shutil import which

from kiosk.machine.update.release_names import ReleaseVersion, version_of_package
from kiosk.machine.update.update_fault import UpdateFaultError

_LINE = re.compile(r"([0-9a-f]{64}) [ *](\S+)")
_SECONDS = 60.0


def demand_signature(sums: Path, signature: Path, keys: Path) -> None:
    """Go on when one of the `keys` has signed, and no other signature stands beside it.

    Raises UpdateFaultError.
    """
    program = which("gpgv")
    if not program:
        raise UpdateFaultError("update-no-gpgv")
    command = [program, "--keyring", str(keys.resolve()), str(signature), str(sums)]
    try:
        answer = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise UpdateFaultError("update-signature") from error
    if answer.returncode:
        raise UpdateFaultError("update-signature")


def packages_in(sums: Path) -> dict[ReleaseVersion, tuple[str, str]]:
    """The file name and the checksum of each version; other lines are not ours."""
    found = {}
    for line in sums.read_text("ascii", "replace").splitlines():
        if match := _LINE.fullmatch(line):
            checksum, name = match.groups()
            if version := version_of_package(name):
                found[version] = (name, checksum)
    return found
