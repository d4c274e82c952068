"""What this computer knows of the fleet: as an office of all kiosks, as a kiosk of itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.catalog.reading.content_files import conflicts
from kiosk.machine.fleet.fleet_view import FleetView, fleet_view
from kiosk.machine.fleet.local_changes import local_changes
from kiosk.machine.fleet.membership import Membership, membership
from kiosk.machine.fleet.sync_api import SyncApi, SyncSilentError
from kiosk.machine.fleet.sync_home import SyncHome
from kiosk.machine.installed_paths import STATUS
from kiosk.settings.values import Settings


@dataclass(frozen=True, slots=True)
class FleetState:
    """The kiosks that are known here, and what is amiss with this computer's part.

    `conflicts` are files of content and records of which there are two versions; `changed` are
    those of a joined kiosk's content that differ from its office's. `runs` tells whether Syncthing
    does; nobody expects that of a computer that is `alone`.
    """

    view: FleetView
    office: Membership | None
    alone: bool
    runs: bool
    conflicts: tuple[Path, ...]
    changed: tuple[str, ...]


def fleet_state(
    settings: Settings, now: datetime, patience: timedelta, status: Path = STATUS
) -> FleetState:
    """Look at everything once; raises OSError."""
    home, records = SyncHome(settings.sync_folder), settings.records_folder
    api, office = SyncApi(home), membership(settings.content_folder)
    alone = not home.config.exists()
    runs = not alone and api.answers
    changed: list[str] = []
    if office and runs:
        try:
            changed = local_changes(api)
        except SyncSilentError:
            runs = False
    twice = [*conflicts(settings.content_folder), *records.glob("*.sync-conflict-*")]
    view = fleet_view(settings.kiosk.id, records, status, now, patience)
    return FleetState(view, office, alone, runs, tuple(twice), tuple(changed))
