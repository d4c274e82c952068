"""`kiosk backup`: what the kiosk knows, encrypted in one file."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path

from kiosk.cli.backup_access import backup_refusals, new_passphrase
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.cli.staff_pin import demand_pin
from kiosk.machine.backup.backing_up import back_up, clear_old, lies_within, named_by_day
from kiosk.machine.backup.held_files import CONTENT, RECORDS
from kiosk.machine.installed_paths import BACKUP_PASSPHRASE
from kiosk.problems import Say
from kiosk.settings.values import Settings


def run(arguments: Namespace) -> int:
    """Write the file, and tell how much is in it."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    target = target_of(arguments, config, say)
    if not target:
        return 0
    secret = arguments.passphrase_file or (BACKUP_PASSPHRASE if arguments.nightly else None)
    if config.staff.pin_hash and not secret:
        demand_pin(config, arguments.config, say)
    passphrase = new_passphrase(secret, say)
    with backup_refusals(target, say):
        backup = back_up(config, arguments.config, target, passphrase)
        if target.parent == config.base / config.machine.backup:
            clear_old(target.parent, config.kiosk.id)
    if not arguments.nightly:
        counts = {part: backup.count(part) for part in (CONTENT, RECORDS)}
        print(say("backup-done", file=str(target), **counts))
        print(say("backup-passphrase"))
    return 0


def target_of(arguments: Namespace, config: Settings, say: Say) -> Path | None:
    """The file to write; None in a night for which nobody has named a folder."""
    named: Path | None = arguments.file
    if named is None and not config.machine.backup:
        if arguments.nightly:
            return None
        raise RefusalError(say("backup-no-place", file=str(arguments.config)))
    place = config.base / config.machine.backup if named is None else named
    if named is None and not place.is_dir():
        raise RefusalError(say("backup-no-folder", folder=str(place)))
    if place.is_dir():
        place = named_by_day(place, config.kiosk.id, datetime.now())
    elif not place.parent.is_dir():
        raise RefusalError(say("backup-no-folder", folder=str(place.parent)))
    elif place.exists():
        raise RefusalError(say("cli-key-exists", file=str(place)))
    if around := lies_within(place, config):
        raise RefusalError(say("backup-inside", folder=str(around)))
    return place
