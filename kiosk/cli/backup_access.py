"""What `kiosk backup` and `kiosk restore` share: the passphrase, and why they cannot go on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.cli.answers import refusing_at_the_end, unseen_answer
from kiosk.cli.refusal import RefusalError
from kiosk.machine.backup.backup_fault import BackupFaultError
from kiosk.machine.backup.passphrase_encryption import SHORTEST, too_easy
from kiosk.problems import Say, system_reason
from kiosk.storage import FileInUseError


def new_passphrase(file: Path | None, say: Say) -> str:
    """A passphrase that is hard to guess: the first line of a file, or typed twice."""
    if file:
        passphrase = passphrase_in(file, say)
    else:
        with refusing_at_the_end(say("cli-ended")):
            passphrase = unseen_answer(say("backup-ask", shortest=SHORTEST)).strip()
    if too_easy(passphrase):
        raise RefusalError(say("backup-easy", shortest=SHORTEST))
    if not file:
        with refusing_at_the_end(say("cli-ended")):
            if unseen_answer(say("backup-again")).strip() != passphrase:
                raise RefusalError(say("backup-differs"))
    return passphrase


def known_passphrase(file: Path | None, say: Say) -> str:
    """The passphrase of a backup that is there."""
    if file:
        return passphrase_in(file, say)
    with refusing_at_the_end(say("cli-ended")):
        return unseen_answer(say("restore-passphrase-ask")).strip()


def passphrase_in(file: Path, say: Say) -> str:
    """The first line of a file."""
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeError) as error:
        words = say("package-unreadable", file=str(file), reason=system_reason(error))
        raise RefusalError(words) from error
    return lines[0].strip() if lines else ""


@contextmanager
def backup_refusals(place: Path, say: Say) -> Iterator[None]:
    """End with what is wrong and how to mend it; everything is as it was."""
    try:
        yield
    except BackupFaultError as fault:
        raise RefusalError(say(fault.message, **fault.values)) from fault
    except FileInUseError as error:
        raise RefusalError(say("cli-in-use", file=str(error))) from error
    except OSError as error:
        file = str(error.filename or place)
        words = say("cli-unwritable", file=file, reason=system_reason(error))
        raise RefusalError(words) from error
