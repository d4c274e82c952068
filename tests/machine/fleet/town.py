"""An office and its kiosks as folders, each with a real Syncthing that speaks to loopback alone."""

import json
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from kiosk.machine.fleet.join_office import Joined, join
from kiosk.machine.fleet.outbox import fill
from kiosk.machine.fleet.sync_api import SyncApi
from kiosk.machine.fleet.sync_home import Network, SyncHome
from kiosk.machine.fleet.sync_running import running
from kiosk.machine.health_json import status_file
from kiosk.settings.reading import read_settings
from kiosk.settings.values import Settings
from tests.cli.commands import COMMAND

PATIENCE_SECONDS = 30.0

FIGURES = b'{"figures": "of one month"}\n'
CASES = b'{"case": "of one person"}\n'


def comes(true: Callable[[], object]) -> bool:
    """Whether something comes true in good time."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


@dataclass
class Place:
    """One computer: its settings, content, records, and its status."""

    folder: Path
    kiosk: str
    _running: AbstractContextManager[SyncApi] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        for name in ("content/offers", "records", "status"):
            (self.folder / name).mkdir(parents=True)
        settings = (
            f'[kiosk]\nid = "{self.kiosk}"\n[records]\nfolder = "records"\n'
            '[fleet]\nfolder = "sync"\n'
        )
        (self.folder / "kiosk.toml").write_text(settings, "utf-8")

    @property
    def settings(self) -> Settings:
        return read_settings(self.folder / "kiosk.toml")

    @property
    def home(self) -> SyncHome:
        return SyncHome(self.settings.sync_folder)

    @property
    def api(self) -> SyncApi:
        return SyncApi(self.home)

    @property
    def content(self) -> Path:
        return self.folder / "content"

    @property
    def records(self) -> Path:
        return self.folder / "records"

    def start(self, port: int = 0) -> None:
        """Run its Syncthing."""
        self._running = running(self.home, Network(f"tcp://127.0.0.1:{port}", announce=False))
        self._running.__enter__()

    def stop(self) -> None:
        """End its Syncthing."""
        if self._running:
            self._running.__exit__(None, None, None)
        self._running = None

    def joins(self, code: str, patience: float = PATIENCE_SECONDS) -> Joined:
        """Join with a code, as the setup of a new kiosk does."""
        return join(code, self.settings, status=self.folder / "status", patience=patience)

    def says(self, machine: str = "m-1", health: str = "good", words: str = "") -> None:
        """Write down how it is."""
        sign = {
            "id": self.kiosk,
            "machine": machine,
            "written": datetime.now(UTC).isoformat(),
            "health": health,
            "version": "0.1.0",
            "words": words,
        }
        file = status_file(self.folder / "status", self.kiosk)
        file.write_text(json.dumps(sign), "utf-8")

    def sends(self) -> None:
        """Lay out what goes to the office."""
        fill(self.home.outbox, self.kiosk, self.records, self.folder / "status")

    def command(self, *arguments: str) -> subprocess.Popen[str]:
        """A command on this computer."""
        return subprocess.Popen(
            [*COMMAND, *arguments],
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )


class Invitation:
    """`kiosk fleet invite` while it waits."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.said = ""

    def code(self) -> str:
        """The next code that it shows."""
        assert comes(lambda: self._code_in_line() is not None), self.said
        return self.said.splitlines()[-1].strip()

    def wait_for(self, words: str) -> None:
        """Read on until it has said these words."""
        while words not in self.said:
            self._line()

    def end(self) -> int:
        """Press Ctrl+C."""
        self._process.send_signal(signal.SIGINT)
        self.said += self._process.communicate(timeout=PATIENCE_SECONDS)[0]
        return self._process.returncode

    def _code_in_line(self) -> str | None:
        line = self._line().strip()
        return line if line.count("-") == 7 else None

    def _line(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, f"ended: {self.said}"
        self.said += line
        return line


@contextmanager
def invitation(office: Place, port: int) -> Iterator[Invitation]:
    """The office waits for kiosks, which find it on this computer."""
    process = office.command("fleet", "invite", "--address", f"127.0.0.1:{port}")
    try:
        yield Invitation(process)
    finally:
        process.kill()
        process.communicate()


def free_port() -> int:
    """A port of loopback that nobody has just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def seen_by_others(place: Place) -> list[str]:
    """Where on the network its Syncthing listens, beyond this computer."""
    status = place.api.get("system/status")["connectionServiceStatus"]
    return [address for address in status if "127.0.0.1" not in address]
