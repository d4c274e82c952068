"""What the records of a house ask for once a day."""

from datetime import date

from kiosk.records.case_folder import CaseFolder
from kiosk.records.known_day import KnownDayFile
from kiosk.records.published_folder import PublishedFolder
from kiosk.records.tally_folder import TallyFolder


def care_for(
    tally: TallyFolder,
    cases: CaseFolder,
    figures: PublishedFolder,
    days: KnownDayFile,
    today: date,
    months: int,
) -> bool:
    """Settle the tally, publish what is due, and forget old cases; whether the clock is believed.

    Cases are forgotten when they are `months` old, after they were counted, and also when nothing
    can be published. Raises what the folders raise, and LostKeyError.
    """
    known = days.showing(today)
    try:
        tally.settle(today)
        figures.publish(tally.tally(), tuple(cases.cases().values()), known.over)
    finally:
        if known.forgetting:
            cases.forget_old(known.forgetting, months)
    return not known.doubtful
