"""Whether a program gets on with the content and the settings of this house, before it is used."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk.machine.installed_paths import HOME
from kiosk.machine.update.release_names import ReleaseVersion
from kiosk.machine.update.update_fault import UnfitReleaseError, UpdateFaultError
from kiosk.machine.users import acting_as_kiosk, is_root, kiosk_user

CHECK_SECONDS = 180.0
"""How long a program may take; a small computer needs some seconds."""

_BAD = "✗"


@dataclass(frozen=True, slots=True)
class ProgramAnswer:
    """How a program ended, and what it said."""

    status: int
    words: str

    @property
    def faults(self) -> list[str]:
        """The lines of `kiosk doctor` that tell what does not work."""
        return [line for line in self.words.splitlines() if line.startswith(_BAD)]


def demand_fitness(fresh: Path, version: ReleaseVersion, present: Path, settings: Path) -> None:
    """Go on when the `fresh` program works here as well as the `present` one.

    A fault that both find in the same words is one of the house's; it keeps no update back.
    Raises UnfitReleaseError, and UpdateFaultError while it cannot be told whose fault it is.
    """
    if answered(fresh, "--version").words.split() != ["kiosk", version.name]:
        raise UnfitReleaseError("update-does-not-start")
    check = ("doctor", "--essentials", "--config", str(settings))
    found = answered(fresh, *check)
    if found.status == 0:
        return
    known = answered(present, *check)
    if known.status == 0:
        raise UnfitReleaseError("update-unfit", faults="\n".join(found.faults))
    if not found.faults or found.faults != known.faults:
        raise UpdateFaultError("update-house-first")


def answered(program: Path, *arguments: str) -> ProgramAnswer:
    """What a program says, which runs as the kiosk's user when root asks."""
    command = [sys.executable, "-P", "-m", "kiosk", *arguments]
    try:
        with acting_as_kiosk():
            done = subprocess.run(
                command,
                cwd="/",
                env=_environment(program),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=CHECK_SECONDS,
                check=False,
            )
    except subprocess.TimeoutExpired:
        return ProgramAnswer(1, "")
    return ProgramAnswer(done.returncode, done.stdout.decode("utf-8", "replace"))


def _environment(program: Path) -> dict[str, str]:
    """Nothing of the caller's but the way to programs, so that each check is like the other."""
    return {
        "PYTHONPATH": str(program),
        "PYTHONNOUSERSITE": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(HOME) if is_root() and kiosk_user() else os.environ.get("HOME", "/"),
        "PATH": os.environ.get("PATH", os.defpath),
        "LANG": "C.UTF-8",
    }
