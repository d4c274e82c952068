"""`kiosk fleet`: all kiosks with how old their last sign is and how they are, and what to mend."""

import json
from argparse import Namespace
from datetime import datetime, timedelta

from kiosk.catalog.hours.opening import BERLIN
from kiosk.cli.fleet_access import refusing_when_sync_fails
from kiosk.cli.fleet_lines import as_rows, table, trouble_words
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.machine.fleet.fleet_state import fleet_state
from kiosk.machine.users import acting_as_kiosk


def run(arguments: Namespace) -> int:
    """Print the table and the troubles; 1 when somebody has to do something."""
    say, now = staff_words(), datetime.now(BERLIN)
    config = settings_with_content(arguments.config, say)
    with refusing_when_sync_fails(config, say), acting_as_kiosk():
        state = fleet_state(config, now, timedelta(hours=arguments.hours))
    worries = trouble_words(state, config, say)
    if arguments.json:
        rows = as_rows(state.view, now)
        print(json.dumps({"kiosks": rows, "troubles": worries}, ensure_ascii=False, indent=2))
    else:
        print(*table(state, now, say), sep="\n")
        print(*(say("fleet-trouble", words=words) for words in worries), sep="\n", end="")
        print(end="\n" if worries else "")
    return 0 if state.view.sound and not worries else 1
