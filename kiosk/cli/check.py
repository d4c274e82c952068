"""`kiosk check`: everything that staff should know about the content."""

from argparse import Namespace
from datetime import datetime

from kiosk.catalog.checking.check import check
from kiosk.catalog.checking.recent_changes import changed_offers
from kiosk.catalog.checking.report_lines import report_lines
from kiosk.catalog.hours.opening import BERLIN
from kiosk.cli.prerequisites import settings_with_content, staff_words


def run(arguments: Namespace) -> int:
    """Print the report; 1 when something is kept out of the kiosk."""
    say = staff_words(arguments.lang)
    config = settings_with_content(arguments.config, say)
    folder = config.content_folder
    today = datetime.now(BERLIN).date()
    report = check(folder, today, changed_offers(folder, today), config.kiosk.languages)
    print(*report_lines(report, say), sep="\n")
    return 1 if report.errors else 0
