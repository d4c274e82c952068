"""`kiosk restore`: brings back what `kiosk backup` wrote, also on another machine."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path

from kiosk.cli.answers import refusing_at_the_end
from kiosk.cli.asking import agreed
from kiosk.cli.backup_access import backup_refusals, known_passphrase
from kiosk.cli.prerequisites import staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.language import dates
from kiosk.machine.backup.backup_archive import archive_parsed
from kiosk.machine.backup.held_files import CONTENT, RECORDS
from kiosk.machine.backup.held_files import SETTINGS as SETTINGS_PART
from kiosk.machine.backup.passphrase_encryption import decrypted
from kiosk.machine.backup.restoring import Restoration, planned, restore
from kiosk.machine.installed_paths import SETTINGS
from kiosk.machine.kiosk_service import restart_service
from kiosk.problems import Say, system_reason

PLACED = {SETTINGS_PART: "settings", CONTENT: "content", RECORDS: "records"}
"""How the messages name the parts of a backup."""


def run(arguments: Namespace) -> int:
    """Check the file, say what would happen, ask, and do it."""
    say = staff_words()
    content = read(arguments.file, say)
    passphrase = known_passphrase(arguments.passphrase_file, say)
    with backup_refusals(arguments.config, say):
        restoration = planned(archive_parsed(decrypted(content, passphrase)), arguments.config)
        tell(restoration, say)
        if restoration.occupied and not arguments.yes:
            with refusing_at_the_end(say("cli-ended")):
                if not agreed(say("restore-ask"), say):
                    print(say("undo-left"))
                    return 0
        for aside in restore(restoration, datetime.now()):
            print(say("restore-aside", place=str(aside)))
    for part, place in restoration.places.items():
        print(say(f"restore-place-{PLACED[part]}", place=str(place)))
    print(say("restore-done"))
    if arguments.config == SETTINGS and restart_service():
        print(say("restore-restarted"))
    return 0


def read(file: Path, say: Say) -> bytes:
    """What the file holds."""
    try:
        return file.read_bytes()
    except OSError as error:
        words = say("package-unreadable", file=str(file), reason=system_reason(error))
        raise RefusalError(words) from error


def tell(restoration: Restoration, say: Say) -> None:
    """Say whose backup it is, and what stands in its way."""
    backup = restoration.backup
    counts = {part: backup.count(part) for part in (CONTENT, RECORDS)}
    day, time = dates.numeric(backup.at.date()), f"{backup.at:%H:%M}"
    print(say("restore-found", kiosk=backup.kiosk, day=day, time=time, **counts))
    for place in restoration.occupied:
        print(say("restore-occupied", place=str(place)))
