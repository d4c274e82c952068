"""The office: gives its content to kiosks, and lets those in that come with its code."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hmac import compare_digest
from pathlib import Path
from urllib.parse import quote

from kiosk.machine.fleet.device_id import parsed, spelled
from kiosk.machine.fleet.join_code import JoinCode
from kiosk.machine.fleet.machines_seen import forget_machines
from kiosk.machine.fleet.shared_folders import (
    CONTENT,
    IGNORED,
    from_kiosk,
    is_kiosk_name,
    keep_at_home_of_content,
    known_device,
    let_only_reports_pass,
    shared,
)
from kiosk.machine.fleet.sync_api import SyncApi
from kiosk.machine.health_json import status_file
from kiosk.records.figure_files import fleet_folder

_PRIVATE_FOLDER = 0o700


class Judgement(StrEnum):
    """What becomes of somebody who comes; each is the end of a message."""

    WELCOME = "welcome"
    WRONG_CODE = "wrong-code"
    NAME_TAKEN = "name-taken"
    NO_NAME = "no-name"


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A computer that this one does not know; it says its name, with the proof behind it."""

    device: bytes
    said: str

    @property
    def kiosk(self) -> str:
        """Which kiosk it wants to be."""
        return self.said.rpartition(" ")[0]

    @property
    def proof(self) -> str:
        """With what it shows that it has the code."""
        return self.said.rpartition(" ")[2]


@dataclass(frozen=True, slots=True)
class Office:
    """This computer as an office; methods raise SyncSilentError and OSError."""

    api: SyncApi
    device: bytes
    kiosk: str
    content: Path
    records: Path

    def open(self) -> None:
        """Offer the content to all who are known already; with the kiosk's name alone."""
        self.api.patch(f"config/devices/{spelled(self.device)}", {"name": self.kiosk})
        keep_at_home_of_content(self.content)
        devices = [self.device, *self.kiosks().values()]
        self._share(CONTENT, self.content, "sendonly", devices)

    def kiosks(self) -> Mapping[str, bytes]:
        """The kiosks that were let in."""
        rows = self.api.get("config/devices")
        found = {str(row["name"]): parsed(row["deviceID"]) for row in rows}
        return {name: device for name, device in found.items() if device != self.device}

    def newcomers(self) -> Iterator[Newcomer]:
        """Who has knocked and is not let in."""
        for device, row in (self.api.get("cluster/pending/devices") or {}).items():
            yield Newcomer(parsed(device), str(row.get("name", "")))

    def judged(self, newcomer: Newcomer, code: JoinCode) -> Judgement:
        """Whether a newcomer may come in with this code."""
        right = code.proof(newcomer.device, newcomer.kiosk)
        if not compare_digest(right.encode(), newcomer.proof.encode()):
            return Judgement.WRONG_CODE
        if not is_kiosk_name(newcomer.kiosk):
            return Judgement.NO_NAME
        if newcomer.kiosk == self.kiosk or newcomer.kiosk in self.kiosks():
            return Judgement.NAME_TAKEN
        return Judgement.WELCOME

    def let_in(self, newcomer: Newcomer) -> None:
        """Give it the content, and take what it sends into a folder of its own."""
        kiosk, device = newcomer.kiosk, newcomer.device
        place = fleet_folder(self.records) / kiosk
        place.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        let_only_reports_pass(place, kiosk)
        row = known_device(device, kiosk, ["dynamic"])
        self.api.put(f"config/devices/{spelled(device)}", row)
        self._share(from_kiosk(kiosk), place, "receiveonly", [self.device, device])
        self.open()

    def turn_away(self, newcomer: Newcomer) -> None:
        """Forget that it knocked."""
        self.api.delete("cluster/pending/devices", device=spelled(newcomer.device))

    def remove(self, kiosk: str) -> None:
        """Know a kiosk no more; what it has published stays. Raises KeyError."""
        device = self.kiosks()[kiosk]
        self.api.delete(f"config/folders/{quote(from_kiosk(kiosk))}")
        self.api.delete(f"config/devices/{spelled(device)}")
        self.open()
        fleet = fleet_folder(self.records)
        for file in (fleet / kiosk / IGNORED, status_file(fleet / kiosk, kiosk)):
            file.unlink(missing_ok=True)
        forget_machines(fleet, kiosk)

    def _share(self, name: str, path: Path, kind: str, devices: list[bytes]) -> None:
        row = shared(name, path.resolve(), kind, devices)
        self.api.put(f"config/folders/{quote(name)}", row)
