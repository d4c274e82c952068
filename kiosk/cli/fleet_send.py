"""`kiosk fleet send`: lays out what goes to the office; a timer calls it every ten minutes."""

from argparse import Namespace

from kiosk.cli.fleet_access import refusing_when_sync_fails
from kiosk.cli.prerequisites import settings, staff_words
from kiosk.machine.fleet.membership import membership
from kiosk.machine.fleet.outbox import fill
from kiosk.machine.installed_paths import STATUS
from kiosk.machine.users import acting_as_kiosk


def run(arguments: Namespace) -> int:
    """Copy what is new; a kiosk that belongs to no office sends nothing."""
    say = staff_words()
    config = settings(arguments.config, say)
    with refusing_when_sync_fails(config, say) as home, acting_as_kiosk():
        joined = membership(config.content_folder)
        if joined is None:
            print(say("fleet-alone"))
            return 0
        count = fill(home.outbox, config.kiosk.id, config.records_folder, STATUS)
        print(say("fleet-sent", count=count))
    return 0
