"""`kiosk fleet run`: becomes Syncthing, with the settings of the kiosk; the service runs it."""

from argparse import Namespace

from kiosk.cli.fleet_access import refusing_when_sync_fails
from kiosk.cli.prerequisites import settings, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.machine.fleet.sync_api import SyncApi
from kiosk.machine.fleet.sync_home import KIOSK, prepare
from kiosk.machine.fleet.sync_running import run as run_syncthing


def run(arguments: Namespace) -> int:
    """Run until it is ended; this program is then no more."""
    say = staff_words()
    config = settings(arguments.config, say)
    with refusing_when_sync_fails(config, say) as home:
        if not home.config.exists():
            raise RefusalError(say("fleet-alone"))
        if SyncApi(home).answers:
            raise RefusalError(say("fleet-runs"))
        prepare(home, KIOSK)
        run_syncthing(home)
    return 0
