"""`kiosk setup --answers`: everything from a file, and no question at all."""

from argparse import Namespace
from pathlib import Path

from kiosk.cli import pin
from kiosk.cli.refusal import RefusalError
from kiosk.cli.screen_hours_fault import screen_hours_fault
from kiosk.cli.setup_folders import (
    RECORDS,
    fault_at_night,
    fault_of_backup,
    fault_of_records,
    make_folder,
    meant_folder,
    tell_missing_passphrase,
)
from kiosk.cli.setup_ground import SetupGround
from kiosk.cli.setup_screen import as_it_hangs, keep_screen
from kiosk.machine.setup.answers_file import SetupAnswers, read_answers
from kiosk.machine.setup.screen_files import hung_screen, panel_size
from kiosk.pin import LONGEST, SHORTEST, fits, hashed, too_simple
from kiosk.settings.source import SettingsError

FAILED = 1


def follow(ground: SetupGround, file: Path) -> int:
    """Do what the answers say; 1 when one of them cannot be used, and then nothing is changed."""
    try:
        answers = read_answers(file)
        _refuse(ground, answers, file)
    except SettingsError as error:
        raise RefusalError(str(error), FAILED) from error
    change = dict(answers.change)
    if answers.pin and not fits(answers.pin, ground.settings.staff.pin_hash):
        change["staff", "pin_hash"] = hashed(answers.pin)
    if RECORDS in change:
        change[RECORDS] = meant_folder(ground, change[RECORDS])
        print(make_folder(ground, change))
    if ("staff", "pin_hash") in change:
        pin.keep(str(change.pop(("staff", "pin_hash"))), ground.file.resolve(), ground.say, "")
    ground.keep(change)
    if answers.size or answers.turn is not None:
        turn = hung_screen(ground.file).turn if answers.turn is None else answers.turn
        keep_screen(ground, turn, answers.size or as_it_hangs(panel_size(), turn))
    tell_missing_passphrase(ground)
    if answers.pin:
        print(ground.say("setup-answers-pin", file=str(file)))
    return 0


def _refuse(ground: SetupGround, answers: SetupAnswers, file: Path) -> None:
    """Refuse answers that do not fit this machine before anything is written."""
    say = ground.say
    if wrong := ground.objection(answers.change):
        raise RefusalError(f"{file}: {wrong}", FAILED)
    digits = answers.pin.isascii() and answers.pin.isdigit()
    if answers.pin and not (digits and SHORTEST <= len(answers.pin) <= LONGEST):
        words = say("cli-pin-digits", shortest=SHORTEST, longest=LONGEST, stays="")
        raise RefusalError(f"{file}: pin: {words}", FAILED)
    if answers.pin and too_simple(answers.pin):
        raise RefusalError(f"{file}: pin: {say('cli-pin-simple', stays='')}", FAILED)
    if wrong := screen_hours_fault(str(answers.change.get(("machine", "screen_hours"), ""))):
        raise RefusalError(f"{file}: screen_hours: {wrong}", FAILED)
    folder = answers.change.get(RECORDS)
    if folder is not None and (wrong := fault_of_records(ground, folder)):
        raise RefusalError(f"{file}: folder: {wrong}", FAILED)
    if wrong := fault_at_night(ground, str(answers.change.get(("machine", "updates"), ""))):
        raise RefusalError(f"{file}: updates: {wrong}", FAILED)
    if wrong := fault_of_backup(ground, str(answers.change.get(("machine", "backup"), ""))):
        raise RefusalError(f"{file}: backup: {wrong}", FAILED)


def joined(ground: SetupGround, code: str) -> int:
    """Join an office; the kiosk needs a name of its own before."""
    from kiosk.cli import fleet_join  # which brings much that nobody else needs

    return fleet_join.run(Namespace(config=ground.file, code=code))
