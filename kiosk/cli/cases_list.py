"""`kiosk cases list`: the cases that are kept, for staff alone."""

from argparse import Namespace

from kiosk.catalog.reading.loader import load
from kiosk.cli.case_lines import case_lines
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.records_access import cared_for_cases, refusing_when_records_fail
from kiosk.cli.staff_pin import demand_pin
from kiosk.records.case import reached


def run(arguments: Namespace) -> int:
    """Print a few lines for each case, the one that came last first."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    demand_pin(config, arguments.config, say)
    with refusing_when_records_fail(config.records_folder, say):
        cases = cared_for_cases(config, say).cases().values()
    catalog = load(config.content_folder).catalog
    for case in sorted(cases, key=lambda case: (case.last_day, case.code), reverse=True):
        print(*case_lines(case, catalog, say), sep="\n", end="\n\n")
    sums = reached(cases)
    print(say("cli-cases-sum", cases=sums.cases, contacts=sums.contacts, persons=sums.persons))
    print(say("cli-cases-kept", months=config.records.months))
    return 0
