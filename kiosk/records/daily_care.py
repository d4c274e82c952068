"""What the records of a house ask for once a day."""

from datetime import date

from kiosk.records.case_folder import CaseFolder
from kiosk.records.published_folder import PublishedFolder
from kiosk.records.tally_folder import TallyFolder


def care_for(
    tally: TallyFolder, cases: CaseFolder, figures: PublishedFolder, today: date, months: int
) -> None:
    """Settle the tally, publish what is due, and forget the cases that are `months` old.

    Cases are forgotten after they were counted, and also when nothing can be published. Raises
    what the folders raise, and LostKeyError.
    """
    try:
        tally.settle(today)
        figures.publish(tally.tally(), tuple(cases.cases().values()), today)
    finally:
        cases.forget_old(today, months)
