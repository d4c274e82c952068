"""What `kiosk doctor` finds about the PIN and the records: who could read or lose them."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.cli.doctor_finding import Finding
from kiosk.cli.settings_rights import readable_by_all
from kiosk.machine.health import Health
from kiosk.pin import SHORTEST, may_be_short
from kiosk.problems import Say, system_reason
from kiosk.records.case_folder import CaseFolder
from kiosk.records.key_backup import sent_elsewhere
from kiosk.records.published_folder import KEY_FILE, PublishedFolder
from kiosk.records.tally_folder import TallyFolder
from kiosk.settings.values import Settings


def of_pin(config: Settings, file: Path, say: Say) -> Iterator[Finding]:
    """Whether the kiosk could start locked, and whether its PIN is hard to guess."""
    pin_hash = config.staff.pin_hash
    if not pin_hash:
        yield Finding(Health.HINT, say("cli-doctor-no-pin"))
        return
    if may_be_short(pin_hash):
        yield Finding(Health.HINT, say("cli-doctor-short-pin", shortest=SHORTEST))
    else:
        yield Finding(Health.GOOD, say("cli-doctor-pin"))
    if readable_by_all(file):
        yield Finding(Health.HINT, say("cli-doctor-readable", file=str(file)))


def of_records(config: Settings, say: Say) -> Iterator[Finding]:
    """What is amiss with the records: a key that is gone or seen by others, and damaged files."""
    folder, kiosk = config.records_folder, config.kiosk.id
    try:
        yield from of_files(folder, kiosk, say)
    except OSError as error:
        words = say("cli-report-disk", folder=str(folder), reason=system_reason(error))
        yield Finding(Health.BAD, words)
    if place := sent_elsewhere(folder / KEY_FILE, (config.content_folder,)):
        words = say("cli-doctor-records-sent", folder=str(folder), place=str(place))
        yield Finding(Health.HINT, words)


def of_files(folder: Path, kiosk: str, say: Say) -> Iterator[Finding]:
    """A lost key, files that nobody can read, and files that were put aside; raises OSError."""
    tally, cases = TallyFolder(folder, kiosk), CaseFolder(folder, kiosk)
    if PublishedFolder(folder, kiosk).key_lost:
        yield Finding(Health.BAD, say("cli-report-no-key", file=str(folder / KEY_FILE)))
    for file in cases.unreadable():
        yield Finding(Health.BAD, say("cli-cases-unreadable", file=str(file)))
    asides = {"report": tally.put_aside(), "cases": cases.put_aside()}
    for kind, files in asides.items():
        for file in files:
            yield Finding(Health.HINT, say(f"cli-{kind}-aside", file=str(file)))
