"""The kiosk's service as seen from commands of root's: whether it runs, and a fresh start."""

import subprocess
from pathlib import Path
from shutil import which

from kiosk.machine.installed_paths import SERVICE

_SECONDS = 30.0
_BOOTED_BY_SYSTEMD = Path("/run/systemd/system")


def service_runs() -> bool:
    """Whether the screen on the wall is this system's service, and is running or starting."""
    if not which("systemctl") or not _BOOTED_BY_SYSTEMD.is_dir():
        return False
    return _systemctl("is-active", "--quiet") or _systemctl("is-failed", "--quiet")


def restart_service() -> bool:
    """Let the screen begin anew, if it is there; nobody waits until it is ready."""
    return service_runs() and _systemctl("restart", "--no-block")


def _systemctl(*command: str) -> bool:
    try:
        done = subprocess.run(
            ["systemctl", *command, SERVICE], capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0
