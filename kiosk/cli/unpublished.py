"""What has been counted and is not published yet, and what staff can do about it, if anything."""

import sys
from collections.abc import Collection, Sequence
from datetime import datetime

from kiosk.catalog.hours.opening import BERLIN
from kiosk.cli.published_figures import some_names
from kiosk.cli.records_access import refusing_when_records_fail
from kiosk.language import dates
from kiosk.problems import Say
from kiosk.records.figure_files import FigureFile, counted_months, kiosks_of
from kiosk.records.known_day import KnownDayFile
from kiosk.records.period_names import over
from kiosk.settings.values import Settings


def tell_silent(
    config: Settings, wanted: Collection[str], files: Sequence[FigureFile], say: Say
) -> None:
    """Name the other kiosks that have counted and published nothing: each publishes its own."""
    with refusing_when_records_fail(config.records_folder, say):
        known = wanted or kiosks_of(config.records_folder)
    if silent := sorted({*known} - {config.kiosk.id, *(file.kiosk for file in files)}):
        print(say("cli-report-unpublished", names=some_names(silent, say)), file=sys.stderr)


def waiting_months(config: Settings, files: Sequence[FigureFile]) -> list[str]:
    """The months that this kiosk has counted and not published, the earliest first."""
    own = config.kiosk.id
    published = {file.period for file in files if file.kiosk == own}
    return sorted(counted_months(config.records_folder, own) - published)


def why_waiting(months: Sequence[str], config: Settings, say: Say) -> str:
    """On which day this kiosk publishes these months, and whether its clock is the reason.

    Months that are over already wait for something else, which has been told.
    """
    today = datetime.now(BERLIN).date()
    with refusing_when_records_fail(config.records_folder, say):
        known = KnownDayFile(config.records_folder, config.kiosk.id).showing(today)
    if over(months[0], known.over):
        return say("cli-report-held", months=some_names(months, say))
    day = dates.numeric(known.day_after(months[-1]))
    clock = "doubtful" if known.doubtful else "believed"
    return say("cli-report-waiting", months=some_names(months, say), day=day, clock=clock)
