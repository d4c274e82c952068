"""`kiosk fleet join`: this kiosk joins an office; `kiosk setup --join` does the same."""

from argparse import Namespace

from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.machine.fleet.join_office import JoinError, demand_code, join


def run(arguments: Namespace) -> int:
    """Join, and say what became of it."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    try:
        demand_code(arguments.code)
        print(say("fleet-join-waits"), flush=True)
        joined = join(arguments.code, config)
    except JoinError as error:
        raise RefusalError(say(f"fleet-join-{error.code}", **error.values)) from error
    print(say("fleet-join-done", kiosk=config.kiosk.id))
    if joined.aside:
        print(say("fleet-join-aside", folder=str(joined.aside)))
    return 0
