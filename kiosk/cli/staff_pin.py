"""Asks for the PIN before a command that shows or changes what only staff may know.

It keeps a passer-by at an open terminal out. Whoever is logged in as the kiosk's own user can
read the files themselves; rights of files and disks keep others away from these.
"""

import logging
from functools import partial
from pathlib import Path

from platformdirs import user_state_path

from kiosk.cli.answers import refusing_at_the_end, unseen_answer
from kiosk.cli.refusal import RefusalError
from kiosk.pin import fits
from kiosk.pin.staff_door import Door
from kiosk.pin.wrong_tries import FILE_NAME, TriesFile
from kiosk.problems import Say
from kiosk.settings.values import Settings

logging.getLogger("kiosk.pin").addHandler(logging.NullHandler())  # the command says it in German


def demand_pin(config: Settings, file: Path, say: Say) -> None:
    """Go on with the right PIN alone; wrong ones here and at the pad make one series."""
    if not config.staff.pin_hash:
        raise RefusalError(say("cli-pin-none", file=str(file)))
    tries = TriesFile(user_state_path("kiosk") / FILE_NAME)
    door = Door(partial(fits, pin_hash=config.staff.pin_hash), tries)
    _refuse_while_shut(door, say)
    with refusing_at_the_end(say("cli-ended")):
        opened = door.opens_for(unseen_answer(say("cli-pin-demand")))
    if not opened:
        _refuse_while_shut(door, say)
        raise RefusalError(say("cli-pin-wrong"))


def _refuse_while_shut(door: Door, say: Say) -> None:
    if seconds := door.seconds_shut:
        raise RefusalError(say("cli-pin-shut", seconds=seconds))
