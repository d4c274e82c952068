"""`kiosk records backup-key`: a copy of the key without which no figure is published any more.

It belongs to the published figures and not to the cases, hence its place beside these commands.
"""

from argparse import Namespace

from kiosk.cli.prerequisites import settings, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.cli.staff_pin import demand_pin
from kiosk.problems import system_reason
from kiosk.records.key_backup import NoKeyError, back_up, sent_elsewhere


def run(arguments: Namespace) -> int:
    """Write the copy where nobody else gets to see it."""
    say, copy = staff_words(), arguments.file
    config = settings(arguments.config, say)
    folder = config.records_folder
    if place := sent_elsewhere(copy, (config.content_folder, folder)):
        raise RefusalError(say("cli-key-sent", folder=str(place)))
    demand_pin(config, arguments.config, say)
    try:
        back_up(folder, copy)
    except NoKeyError as error:
        raise RefusalError(say("cli-key-none", file=str(error))) from error
    except FileExistsError as error:
        raise RefusalError(say("cli-key-exists", file=str(copy))) from error
    except OSError as error:
        words = say("cli-unwritable", file=str(copy), reason=system_reason(error))
        raise RefusalError(words) from error
    print(say("cli-key-kept", file=str(copy)))
    return 0
