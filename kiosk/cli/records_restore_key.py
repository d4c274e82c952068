"""`kiosk records restore-key`: brings the key of the roundings back from its copy."""

from argparse import Namespace

from kiosk.cli.prerequisites import settings, staff_words
from kiosk.cli.records_access import refusing_when_records_fail
from kiosk.cli.refusal import RefusalError
from kiosk.cli.staff_pin import demand_pin
from kiosk.records.key_backup import NoKeyError, OtherKeyError, restore


def run(arguments: Namespace) -> int:
    """Put the key where the records are, unless another one is there."""
    say = staff_words()
    config = settings(arguments.config, say)
    folder = config.records_folder
    demand_pin(config, arguments.config, say)
    with refusing_when_records_fail(folder, say):
        try:
            missing = restore(arguments.file, folder)
        except (NoKeyError, IsADirectoryError) as error:
            raise RefusalError(say("cli-key-not-kept", file=str(arguments.file))) from error
        except OtherKeyError as error:
            raise RefusalError(say("cli-key-other", file=str(error))) from error
    print(say("cli-key-restored" if missing else "cli-key-same", folder=str(folder)))
    return 0
