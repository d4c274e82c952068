"""`kiosk fleet remove`: a kiosk belongs to the office no more; what it has published stays."""

from argparse import Namespace

from kiosk.cli.fleet_access import refusing_when_sync_fails
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.machine.fleet.office import Office
from kiosk.machine.fleet.sync_home import OFFICE
from kiosk.machine.fleet.sync_running import running
from kiosk.machine.users import acting_as_kiosk


def run(arguments: Namespace) -> int:
    """Remove it, so that another computer may come with its name."""
    say, kiosk = staff_words(), arguments.kiosk
    config = settings_with_content(arguments.config, say)
    with refusing_when_sync_fails(config, say) as home:
        if not home.config.exists():
            raise RefusalError(say("fleet-alone"))
        with running(home, OFFICE) as api, acting_as_kiosk():
            office = Office(
                api, home.device, config.kiosk.id, config.content_folder, config.records_folder
            )
            known = office.kiosks()
            if kiosk not in known:
                names = ", ".join(sorted(known)) or "–"
                raise RefusalError(say("fleet-remove-unknown", kiosk=kiosk, known=names))
            office.remove(kiosk)
    print(say("fleet-remove-done", kiosk=kiosk))
    return 0
