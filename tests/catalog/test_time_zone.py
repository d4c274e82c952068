"""Doors open by the clock of Berlin, also on a system that has no time zones of its own."""

import os
import subprocess
import sys

QUESTION = """
from datetime import datetime
from kiosk.catalog.hours.opening import BERLIN
print(datetime(2026, 7, 1, 12, tzinfo=BERLIN).isoformat())
"""


def test_berlin_is_known_where_the_system_knows_no_time_zone() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", QUESTION],
        env=os.environ | {"PYTHONTZPATH": ""},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (answer.stdout.strip(), answer.stderr) == ("2026-07-01T12:00:00+02:00", "")
