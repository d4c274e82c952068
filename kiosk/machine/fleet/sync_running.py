"""Lets Syncthing run: by the service of an installed kiosk, else for as long as it is needed."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.machine.fleet.sync_api import SyncApi, SyncSilentError
from kiosk.machine.fleet.sync_home import Network, SyncHome, prepare, serving
from kiosk.machine.system_programs import has_systemd, systemctl
from kiosk.machine.users import acting_as_kiosk, is_root

UNITS = ("kiosk-sync.service", "kiosk-outbox.timer")
"""What carries the files, and what lays out every ten minutes which are to go."""

_UNIT_FOLDERS = (Path("/etc/systemd/system"), Path("/lib/systemd/system"))
_START_SECONDS, _STOP_SECONDS, _PAUSE_SECONDS = 60.0, 20.0, 0.1


@contextmanager
def running(home: SyncHome, network: Network) -> Iterator[SyncApi]:
    """Syncthing as it runs already, or is started now.

    Raises SyncSilentError, NoSyncthingError and OSError.

    Root starts the service, which goes on; anybody else starts a process that ends with this.
    """
    api = SyncApi(home)
    if api.answers:
        yield api
        return
    with acting_as_kiosk():
        prepare(home, network)
    if _is_service():
        systemctl("enable", "--now", *UNITS)
        _wait_for(api, None)
        yield api
    else:
        with _process(home) as process:
            _wait_for(api, process)
            yield api


def run(home: SyncHome) -> None:
    """Become Syncthing, which the service does; raises NoSyncthingError and OSError."""
    command, environment = serving(home)
    home.socket.unlink(missing_ok=True)
    os.execve(command[0], command, environment)


def _is_service() -> bool:
    """Whether root is at work on a system that has the service."""
    installed = any((folder / UNITS[0]).exists() for folder in _UNIT_FOLDERS)
    return is_root() and installed and has_systemd()


@contextmanager
def _process(home: SyncHome) -> Iterator[subprocess.Popen[bytes]]:
    """A Syncthing of our own, that ends here."""
    command, environment = serving(home)
    home.socket.unlink(missing_ok=True)
    with acting_as_kiosk(), (home.folder / "syncthing.log").open("wb") as log:
        process = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,  # Ctrl+C is for us alone, who then end it
        )
    try:
        yield process
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(_STOP_SECONDS)
        process.kill()
        process.wait()


def _wait_for(api: SyncApi, process: subprocess.Popen[bytes] | None) -> None:
    """Wait until it answers."""
    deadline = time.monotonic() + _START_SECONDS
    while not api.answers:
        if time.monotonic() > deadline or (process and process.poll() is not None):
            raise SyncSilentError("start")
        time.sleep(_PAUSE_SECONDS)
