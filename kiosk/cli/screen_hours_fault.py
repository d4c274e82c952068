"""What is wrong with the hours at which the screen is lit, for the doctor and the setup."""

from datetime import datetime

from kiosk.catalog.hours.availability import problems
from kiosk.catalog.hours.opening import BERLIN
from kiosk.cli.hours import problem_line


def screen_hours_fault(rule: str) -> str:
    """Why the rule cannot be used, with its column and how to mend it; empty when it can."""
    found = problems(rule, datetime.now(BERLIN).date()) if rule else ()
    return next((problem_line(one) for one in found if one.severe), "")
