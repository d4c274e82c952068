"""`kiosk pin`: sets the PIN that opens the staff area."""

from argparse import Namespace
from pathlib import Path

from tomlkit.exceptions import TOMLKitError

from kiosk.cli.answers import refusing_at_the_end, unseen_answer
from kiosk.cli.prerequisites import settings, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.cli.settings_rights import keep_from_others, readable_by_all
from kiosk.machine.setup.settings_change import with_values
from kiosk.pin import LONGEST, SHORTEST, hashed, too_simple
from kiosk.problems import Say, system_reason
from kiosk.storage import FileInUseError, exclusive, replace

LOCK_SECONDS = 3.0
"""How long the command waits for another program that writes the settings."""


def run(arguments: Namespace) -> int:
    """Ask for a PIN twice and keep its hash in the settings."""
    say = staff_words()
    known = settings(arguments.config, say).staff.pin_hash
    stays = say("cli-pin-stays" if known else "cli-pin-still-none")
    file = arguments.config.resolve()
    with refusing_at_the_end(say("cli-pin-ended", stays=stays)):
        pin_hash = hashed(chosen_pin(say, stays))
    keep(pin_hash, file, say, stays)
    print(say("cli-pin-set", file=str(arguments.config)))
    if readable_by_all(file):
        print(say("cli-pin-readable", file=str(file)))
    return 0


def chosen_pin(say: Say, stays: str) -> str:
    """A PIN that was typed twice and that nobody guesses at once; else the old one `stays`."""
    pin = unseen_answer(say("cli-pin-ask", shortest=SHORTEST, longest=LONGEST))
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        raise RefusalError(say("cli-pin-digits", shortest=SHORTEST, longest=LONGEST, stays=stays))
    if too_simple(pin):
        raise RefusalError(say("cli-pin-simple", stays=stays))
    if unseen_answer(say("cli-pin-again")) != pin:
        raise RefusalError(say("cli-pin-differs", stays=stays))
    return pin


def keep(pin_hash: str, file: Path, say: Say, stays: str) -> None:
    """Write the hash into the settings, whose comments stay as they are; else the old `stays`."""
    try:
        with exclusive(file, LOCK_SECONDS):
            keep_from_others(file)
            replace(file, with_values(file.read_bytes(), {("staff", "pin_hash"): pin_hash}))
    except TOMLKitError as error:  # it reads a little more strictly than the kiosk does
        raise RefusalError(say("cli-pin-odd-file", file=str(file), stays=stays)) from error
    except FileInUseError as error:
        raise RefusalError(say("cli-in-use", file=str(file))) from error
    except OSError as error:
        words = say("cli-unwritable", file=str(file), reason=system_reason(error))
        raise RefusalError(words) from error
