"""`kiosk pin`: sets the PIN that opens the staff area."""

import os
import sys
from argparse import Namespace
from getpass import getpass
from pathlib import Path
from stat import S_IMODE
from tempfile import NamedTemporaryFile

import tomlkit

from kiosk.cli.prerequisites import settings, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.pin import LONGEST, SHORTEST, hashed
from kiosk.problems import system_reason


def run(arguments: Namespace) -> int:
    """Ask for a PIN twice and keep its hash in the settings."""
    say = staff_words()
    settings(arguments.config, say)
    pin = asked(say("cli-pin-ask", shortest=SHORTEST))
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        raise RefusalError(say("cli-pin-digits", shortest=SHORTEST, longest=LONGEST))
    if asked(say("cli-pin-again")) != pin:
        raise RefusalError(say("cli-pin-differs"))
    keep(hashed(pin), arguments.config.resolve())
    print(say("cli-pin-set", file=str(arguments.config)))
    return 0


def asked(question: str) -> str:
    """An unseen answer from the keyboard, or the next line that a script sends."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    return getpass(f"{question} ")


def keep(pin_hash: str, file: Path) -> None:
    """Write the hash into the settings, whose comments stay as they are."""
    try:
        with file.open(encoding="utf-8", newline="") as source:
            document = tomlkit.load(source)
        document.setdefault("staff", tomlkit.table())["pin_hash"] = pin_hash
        replace_text(file, tomlkit.dumps(document))
    except OSError as error:
        words = staff_words()("cli-unwritable", file=str(file), reason=system_reason(error))
        raise RefusalError(words) from error


def replace_text(file: Path, text: str) -> None:
    """Put `text` in the place of the file at one stroke, so that a power cut loses neither."""
    with NamedTemporaryFile(
        "w", encoding="utf-8", newline="", dir=file.parent, prefix=f".{file.name}.", delete=False
    ) as fresh:
        try:
            fresh.write(text)
            fresh.flush()
            os.fsync(fresh.fileno())
            keep_owner(file.stat(), fresh.fileno())
            os.replace(fresh.name, file)
        except BaseException:
            os.unlink(fresh.name)
            raise


def keep_owner(old: os.stat_result, fresh: int) -> None:
    """Give a new file the rights of the old one; also its owner when root does the work.

    Otherwise `sudo kiosk pin` could leave settings that the kiosk's own user may not read.
    """
    os.fchmod(fresh, S_IMODE(old.st_mode))
    if os.geteuid() == 0:
        os.fchown(fresh, old.st_uid, old.st_gid)
