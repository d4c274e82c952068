"""The records of a house for the commands: what staff can do when the disk does not obey."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from kiosk import storage
from kiosk.catalog.hours.opening import BERLIN
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say, system_reason
from kiosk.records.case_folder import CaseFolder
from kiosk.records.daily_care import care_for
from kiosk.records.known_day import KnownDayFile
from kiosk.records.published_folder import KEY_FILE, LostKeyError, PublishedFolder
from kiosk.records.tally_folder import TallyFolder
from kiosk.settings.values import Settings


def cared_for_cases(config: Settings, say: Say) -> CaseFolder:
    """The cases, of which those are forgotten whose time is over.

    A lost key keeps nobody from the cases; it is told.
    """
    try:
        care(config, say)
    except LostKeyError as error:
        print(say("cli-report-no-key", file=str(error)), file=sys.stderr)
    return CaseFolder(config.records_folder, config.kiosk.id)


def care(config: Settings, say: Say) -> None:
    """Do what the records ask for once a day, and tell of files that had to be put aside."""
    folder, kiosk = config.records_folder, config.kiosk.id
    tally, today = TallyFolder(folder, kiosk), datetime.now(BERLIN).date()
    cases, figures = CaseFolder(folder, kiosk), PublishedFolder(folder, kiosk)
    days = KnownDayFile(folder, kiosk)
    try:
        if not care_for(tally, cases, figures, days, today, config.records.months):
            print(say("records-clock"), file=sys.stderr)
        if figures.key_lost:
            print(say("cli-report-no-key", file=str(folder / KEY_FILE)), file=sys.stderr)
    finally:
        for file in tally.put_aside():
            print(say("cli-report-aside", file=str(file)), file=sys.stderr)
        for file in cases.put_aside():
            print(say("cli-cases-aside", file=str(file)), file=sys.stderr)


@contextmanager
def refusing_when_records_fail(folder: Path, say: Say) -> Iterator[None]:
    """End with what is wrong and how to mend it when records cannot be read or written."""
    try:
        yield
    except LostKeyError as error:
        raise RefusalError(say("cli-report-no-key", file=str(error))) from error
    except storage.FileInUseError as error:
        raise RefusalError(say("cli-in-use", file=str(error))) from error
    except OSError as error:
        reason = system_reason(error)
        raise RefusalError(say("cli-report-disk", folder=str(folder), reason=reason)) from error
    except storage.UnreadableFileError as error:
        raise RefusalError(say("cli-report-damaged", file=str(error))) from error
