"""`kiosk fleet revert`: the content of this kiosk becomes that of its office again."""

from argparse import Namespace

from kiosk.cli.fleet_access import refusing_when_sync_fails
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.machine.fleet.local_changes import local_changes, revert
from kiosk.machine.fleet.membership import membership
from kiosk.machine.fleet.sync_home import KIOSK
from kiosk.machine.fleet.sync_running import running


def run(arguments: Namespace) -> int:
    """Take back what somebody changed here."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    with refusing_when_sync_fails(config, say) as home:
        if membership(config.content_folder) is None:
            raise RefusalError(say("fleet-alone"))
        with running(home, KIOSK) as api:
            changed = local_changes(api)
            revert(api)
    print(say("fleet-revert-done", count=len(changed)))
    return 0
