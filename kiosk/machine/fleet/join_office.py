"""A kiosk joins its office with a code; from then on nobody has to do anything."""

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import chain, count
from pathlib import Path
from urllib.parse import quote

from kiosk.catalog.reading.content_files import conflicts
from kiosk.machine.fleet.device_id import spelled
from kiosk.machine.fleet.join_code import CodeError, JoinCode, parsed
from kiosk.machine.fleet.membership import Membership, remember
from kiosk.machine.fleet.outbox import fill
from kiosk.machine.fleet.shared_folders import (
    CONTENT,
    from_kiosk,
    is_kiosk_name,
    keep_at_home_of_content,
    known_device,
    shared,
)
from kiosk.machine.fleet.sync_api import SyncApi, SyncSilentError
from kiosk.machine.fleet.sync_home import (
    KIOSK,
    Network,
    NoSyncthingError,
    SyncHome,
)
from kiosk.machine.fleet.sync_running import running
from kiosk.machine.installed_paths import STATUS
from kiosk.machine.users import acting_as_kiosk
from kiosk.problems import system_reason
from kiosk.settings.values import Settings

PATIENCE_SECONDS = 90.0
"""So long a kiosk waits for the office to let it in."""

ASIDE = "content-before-joining"
"""Where the content of a kiosk goes that is not the office's, in Syncthing's folder."""

_PAUSE_SECONDS = 0.2


class JoinError(Exception):
    """A kiosk could not join; `fleet-join-CODE` is the message of the staff's words for it."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


@dataclass(frozen=True, slots=True)
class Joined:
    """The office that was joined, and where content lies now that was only on this kiosk."""

    office: str
    aside: Path | None


def join(
    code: str,
    settings: Settings,
    *,
    status: Path = STATUS,
    network: Network = KIOSK,
    patience: float = PATIENCE_SECONDS,
) -> Joined:
    """Join the office of a code and fetch its content; raises JoinError.

    It can be done again, also after a time in which the office was somewhere else.
    """
    try:
        return _joined(demand_code(code), settings, status, network, patience)
    except NoSyncthingError as error:
        raise JoinError("no-syncthing") from error
    except SyncSilentError as error:
        raise JoinError("silent", reason=str(error)) from error
    except OSError as error:
        file = str(error.filename or settings.sync_folder)
        raise JoinError("disk", file=file, reason=system_reason(error)) from error


def demand_code(code: str) -> JoinCode:
    """What a code says; raises JoinError at once for a slip of the pen."""
    try:
        return parsed(code)
    except CodeError as error:
        raise JoinError(f"code-{error}") from error


def _joined(
    code: JoinCode, settings: Settings, status: Path, network: Network, patience: float
) -> Joined:
    kiosk, home = settings.kiosk.id, SyncHome(settings.sync_folder)
    content = settings.content_folder.resolve()
    if not is_kiosk_name(kiosk):
        raise JoinError("no-name", kiosk=kiosk)
    with running(home, network) as api:
        if home.device == code.office:
            raise JoinError("itself")
        way = _Way(api, home.device, code.office, kiosk)
        way.refuse_an_office()
        with acting_as_kiosk():
            keep_at_home_of_content(content)
            fill(home.outbox, kiosk, settings.records_folder, status)
            aside = _set_aside(content, home.folder)
        if code.internet:
            api.allow_internet()
        way.knock(code, content, home.outbox)
        try:
            way.wait_for_content(patience)
        except JoinError:
            way.leave()
            with acting_as_kiosk():
                _needed(aside, content)
            raise
        finally:
            way.say_name(kiosk)
    with acting_as_kiosk():
        remember(content, Membership(spelled(code.office), kiosk, date.today()))
        return Joined(spelled(code.office), _kept(aside, content))


@dataclass(frozen=True, slots=True)
class _Way:
    """The way of one kiosk into its office."""

    api: SyncApi
    device: bytes
    office: bytes
    kiosk: str

    def refuse_an_office(self) -> None:
        """An office has content of its own, which another one would replace."""
        kinds = {row["id"]: row["type"] for row in self.api.get("config/folders")}
        if kinds.get(CONTENT) == "sendonly":
            raise JoinError("is-office")

    def knock(self, code: JoinCode, content: Path, outbox: Path) -> None:
        """Show the code to the office, and be ready for its content."""
        for row in self.api.get("config/devices"):
            if row["deviceID"] not in (spelled(self.device), spelled(self.office)):
                self.api.delete(f"config/devices/{row['deviceID']}")
        self.say_name(f"{self.kiosk} {code.proof(self.device, self.kiosk)}")
        row = known_device(self.office, "office", code.addresses)
        self.api.put(f"config/devices/{spelled(self.office)}", row)
        both = (self.device, self.office)
        for name, path, kind in (
            (CONTENT, content, "receiveonly"),
            (from_kiosk(self.kiosk), outbox, "sendonly"),
        ):
            self.api.put(f"config/folders/{quote(name)}", shared(name, path, kind, both))

    def say_name(self, name: str) -> None:
        """What others hear who this computer is, from the next time it meets them."""
        self.api.patch(f"config/devices/{spelled(self.device)}", {"name": name})

    def wait_for_content(self, patience: float) -> None:
        """Wait until the content is that of the office; raises JoinError."""
        deadline = time.monotonic() + patience
        if not _comes(self._has_heard, deadline):
            raise JoinError("declined" if self._met() else "unreachable")
        self.api.post("db/revert", folder=CONTENT)
        if not _comes(self._is_same, time.monotonic() + patience):
            raise JoinError("unfinished")

    def leave(self) -> None:
        """Knock no more."""
        for name in (CONTENT, from_kiosk(self.kiosk)):
            self.api.delete(f"config/folders/{quote(name)}")
        self.api.delete(f"config/devices/{spelled(self.office)}")

    def _has_heard(self) -> bool:
        """Whether the office has told what its content is, and all of it has come."""
        status = self.api.get("db/status", folder=CONTENT)
        return bool(
            status["state"] == "idle" and status["globalFiles"] and not status["needTotalItems"]
        )

    def _is_same(self) -> bool:
        """Whether nothing is here that is not the office's."""
        status = self.api.get("db/status", folder=CONTENT)
        return self._has_heard() and not status.get("receiveOnlyTotalItems")

    def _met(self) -> bool:
        """Whether some computer answered where the office should be."""
        tried = self.api.get("system/status").get("lastDialStatus") or {}
        return any(not row.get("error") for row in tried.values())


def _comes(done: Callable[[], bool], deadline: float) -> bool:
    while not done():
        if time.monotonic() > deadline:
            return False
        time.sleep(_PAUSE_SECONDS)
    return True


def _set_aside(content: Path, folder: Path) -> Path:
    """A copy of the content as it is before the office's comes; those of former times stay."""
    names = chain([ASIDE], (f"{ASIDE}-{number}" for number in count(2)))
    aside = next(free for name in names if not (free := folder / name).exists())
    shutil.copytree(content, aside, ignore=shutil.ignore_patterns(".*"))
    return aside


def _kept(aside: Path, content: Path) -> Path | None:
    """The copy, unless nobody needs it; what Syncthing kept in the content is in it too."""
    for file in conflicts(content):
        file.unlink()
    return _needed(aside, content)


def _needed(aside: Path, content: Path) -> Path | None:
    """The copy, which goes when all of it is still in the content."""
    files = [file for file in aside.rglob("*") if file.is_file()]
    if all(_same(file, content / file.relative_to(aside)) for file in files):
        shutil.rmtree(aside)
        return None
    return aside


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and one.read_bytes() == other.read_bytes()
