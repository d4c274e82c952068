"""What somebody changed in the content of a joined kiosk, where it reaches nobody else."""

from kiosk.machine.fleet.shared_folders import CONTENT
from kiosk.machine.fleet.sync_api import SyncApi


def local_changes(api: SyncApi) -> list[str]:
    """The files of the content that are not as the office has them; raises SyncSilentError."""
    found = api.get("db/localchanged", folder=CONTENT)
    return sorted(str(row["name"]) for row in found.get("files") or ())


def revert(api: SyncApi) -> None:
    """Let the content be as the office has it; raises SyncSilentError."""
    api.post("db/revert", folder=CONTENT)
