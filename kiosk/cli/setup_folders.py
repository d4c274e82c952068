"""The steps of `kiosk setup` about folders: where the records lie, and where backups go."""

import os

from kiosk.cli.screen_hours_fault import screen_hours_fault
from kiosk.cli.setup_ground import NOTHING, SetupGround, no_fault
from kiosk.machine.backup.backing_up import lies_within
from kiosk.machine.installed_paths import BACKUP_PASSPHRASE
from kiosk.machine.night_folders import is_hidden
from kiosk.machine.setup.place_fault import folder_of, is_installed, place_fault, usual_folder
from kiosk.machine.setup.records_access import SYSTEM_UNITS, open_records
from kiosk.machine.setup.records_place import make_records_folder, shared_place
from kiosk.machine.setup.settings_change import Change
from kiosk.machine.system_facts import this_system
from kiosk.machine.system_programs import systemctl
from kiosk.problems import system_reason

RECORDS = ("records", "folder")
"""Where the folder of the records stands in the settings."""


def ask_records(ground: SetupGround) -> None:
    """Where the tally and the cases lie; the folder is made at once."""
    say, now = ground.say, ground.settings
    print(say("setup-records-how"))
    change = ground.ask(
        say("setup-ask-records"),
        now.records.folder or str(now.records_folder),
        lambda said: {RECORDS: meant_folder(ground, said)},
        lambda said: fault_of_records(ground, said),
    )
    told = make_folder(ground, change)
    ground.keep(change)
    print(told)


def meant_folder(ground: SetupGround, said: str) -> str:
    """What is to stand in the settings for an answer; nothing means the usual folder."""
    said = "" if said == NOTHING else said
    return said or usual_folder(ground.file, this_system())


def fault_of_records(ground: SetupGround, said: str) -> str:
    """Why the records may not lie there; the folder in which they are is asked nothing."""
    say, now = ground.say, ground.settings
    folder = folder_of(now, meant_folder(ground, said))
    try:
        if place := shared_place(folder, now.content_folder):
            return say("setup-records-shared", place=str(place))
        if folder == folder_of(now, now.records.folder):
            return ""
        fault = place_fault(folder, now, ground.file, this_system())
    except (OSError, ValueError) as error:  # a folder that nobody may look into, or no path
        return say("cli-unwritable", file=str(folder), reason=system_reason(error))
    return say(fault.message, **fault.values) if fault else ""


def make_folder(ground: SetupGround, change: Change) -> str:
    """Make the folder of the records, the named or the present one; tells how it is now.

    On an installed kiosk its services may write there from their next start on. A folder that
    is not the kiosk's alone stays as it is.
    """
    say, now, system = ground.say, ground.settings, this_system()
    folder = folder_of(now, str(change.get(RECORDS, now.records.folder)))
    try:
        if fault := place_fault(folder, now, ground.file, system):
            return say("setup-records-left", words=say(fault.message, **fault.values))
        private = make_records_folder(folder)
        units = system.below(SYSTEM_UNITS)
        if is_installed(ground.file, system) and open_records(folder, units):
            systemctl("daemon-reload")
    except OSError as error:
        raise ground.unwritable(folder, error) from error
    return say("setup-records-made" if private else "setup-records-lax", folder=str(folder))


def ask_machine(ground: SetupGround) -> None:
    """What the machine does by itself: dark hours, new versions, backups."""
    print(ground.say("setup-machine-how"))
    faults = {
        "screen_hours": screen_hours_fault,
        "updates": lambda said: fault_at_night(ground, said),
        "backup": lambda said: fault_of_backup(ground, said),
    }
    for key in ("screen_hours", "updates", "backup"):
        asked = ground.say(f"setup-ask-{key.replace('_', '-')}")
        ground.keep(ground.ask_for("machine", key, asked, faults.get(key, no_fault)))
    tell_missing_passphrase(ground)


def fault_of_backup(ground: SetupGround, said: str) -> str:
    """Why backups cannot go there; nothing said means that there are none."""
    now = ground.settings
    folder = now.base / said
    if not said or said == now.machine.backup:
        return ""
    if not os.path.isdir(folder):  # which also stands what `Path` would raise
        return ground.say("setup-backup-no-folder", folder=str(folder))
    if around := lies_within(folder / "file", now):
        return ground.say("backup-inside", folder=str(around))
    return fault_at_night(ground, said)


def fault_at_night(ground: SetupGround, said: str) -> str:
    """Why an installed kiosk would look for a folder in vain; a web address is none."""
    folder, system = ground.settings.base / said, this_system()
    if not said or "://" in said or not is_installed(ground.file, system):
        return ""
    return (
        ground.say("setup-folder-hidden", folder=str(folder)) if is_hidden(folder, system) else ""
    )


def tell_missing_passphrase(ground: SetupGround) -> None:
    """Say what an installed kiosk still lacks for its backups at night."""
    system = this_system()
    file = system.below(BACKUP_PASSPHRASE)
    wanted = ground.settings.machine.backup and is_installed(ground.file, system)
    if wanted and not file.exists():
        print(ground.say("setup-no-passphrase", file=str(file)))
