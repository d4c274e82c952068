"""Syncthing's own folder on this computer: its keys, its settings, and what it may not do.

It is an instance of the kiosk alone. Its interface for programs (REST) is a socket that nobody else
may open, so there is no port on which anybody could ask for anything. It tells its makers nothing
and never replaces itself: Debian does that.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from kiosk import storage
from kiosk.machine.fleet import device_id

PROGRAM = "syncthing"

_PRIVATE_FILE, _PRIVATE_FOLDER = 0o600, 0o700

_ALWAYS: Mapping[str, str] = {
    "startBrowser": "false",
    "urAccepted": "-1",  # usage reports: never, and do not ask
    "crashReportingEnabled": "false",
    "autoUpgradeIntervalH": "0",
    "natEnabled": "false",  # opens no port in a router
    "stunKeepaliveStartS": "0",
    "announceLANAddresses": "false",
    "reconnectionIntervalS": "2",
}


class NoSyncthingError(Exception):
    """Syncthing is not installed, or could not make its keys."""


@dataclass(frozen=True, slots=True)
class Network:
    """Where Syncthing listens, and whether it tells the same network that it is there.

    Servers of the Syncthing project, which would learn the addresses of all kiosks and when they
    are on, are asked only where a code says so (`SyncApi.allow_internet`).
    """

    listen: str
    announce: bool = True


OFFICE = Network("tcp://:22000")
KIOSK = Network("tcp://127.0.0.1:0")
"""A kiosk goes to its office and lets nobody in; Syncthing wants to listen somewhere."""


@dataclass(frozen=True, slots=True)
class SyncHome:
    """The folder and what lies in it."""

    folder: Path

    @property
    def config(self) -> Path:
        """Syncthing's settings; there when it has been prepared."""
        return self.folder / "config.xml"

    @property
    def socket(self) -> Path:
        """Where our programs talk to it."""
        return self.folder / "api.sock"

    @property
    def outbox(self) -> Path:
        """What this kiosk sends to its office, and nothing else."""
        return self.folder / "outbox"

    @property
    def device(self) -> bytes:
        """The fingerprint of this computer; raises OSError and ValueError."""
        return device_id.fingerprint(self.folder / "cert.pem")

    @property
    def key(self) -> str:
        """What opens the interface; raises OSError."""
        return ElementTree.parse(self.config).getroot().findtext("gui/apikey") or ""


def prepare(home: SyncHome, network: Network) -> None:
    """Make what is missing, and forbid what must never be; raises NoSyncthingError and OSError.

    The network is set at the first time; what somebody changes there later stays.
    """
    fresh = not home.config.exists()
    if fresh:
        home.folder.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_FOLDER)
        _generate(home)
    home.folder.chmod(_PRIVATE_FOLDER)
    tree = ElementTree.parse(home.config)
    options = {**_ALWAYS, **(_chosen(network) if fresh else {})}
    _restrict(tree.getroot(), home, options)
    content = ElementTree.tostring(tree.getroot(), encoding="utf-8")
    storage.replace(home.config, content, mode=_PRIVATE_FILE, keep_previous=False)


def serving(home: SyncHome) -> tuple[list[str], dict[str, str]]:
    """The command that runs Syncthing, and its environment; raises NoSyncthingError."""
    command = [_program(), "serve", f"--home={home.folder}", "--no-browser", "--no-restart"]
    return command, _environment(home)


def _generate(home: SyncHome) -> None:
    command = [_program(), "generate", f"--home={home.folder}"]
    done = subprocess.run(command, env=_environment(home), capture_output=True, check=False)
    if done.returncode or not home.config.exists():
        raise NoSyncthingError(done.stderr.decode(errors="replace").strip()[-200:])
    config = ElementTree.parse(home.config)
    for folder in config.getroot().findall("folder"):  # the example that older ones make
        config.getroot().remove(folder)
    config.write(home.config)


def _program() -> str:
    found = shutil.which(PROGRAM)
    if not found:
        raise NoSyncthingError
    return found


def _environment(home: SyncHome) -> dict[str, str]:
    forbidden = {"STNOUPGRADE": "1", "STNODEFAULTFOLDER": "1", "STGUIADDRESS": ""}
    return {**os.environ, **forbidden, "HOME": str(home.folder)}


def _chosen(network: Network) -> dict[str, str]:
    return {
        "listenAddress": network.listen,
        "localAnnounceEnabled": str(network.announce).lower(),
        "globalAnnounceEnabled": "false",
        "relaysEnabled": "false",
    }


def _restrict(root: ElementTree.Element, home: SyncHome, options: Mapping[str, str]) -> None:
    """Set options of Syncthing, and let its interface be the socket."""
    gui, settings = root.find("gui"), root.find("options")
    if gui is None or settings is None:
        raise NoSyncthingError(str(home.config))
    gui.set("tls", "false")
    for name, value in {"address": str(home.socket), "unixSocketPermissions": "0600"}.items():
        _set(gui, name, value)
    for name, value in options.items():
        _set(settings, name, value)


def _set(parent: ElementTree.Element, name: str, value: str) -> None:
    for old in parent.findall(name):
        parent.remove(old)
    ElementTree.SubElement(parent, name).text = value
