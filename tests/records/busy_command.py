"""Does what `kiosk cases list` does, again and again, while others write.

Its arguments are a folder and the id of a kiosk. The days go on, so that each joins its month
while visits are still added to it.
"""

import sys
from contextlib import suppress
from datetime import timedelta
from itertools import cycle
from pathlib import Path

from kiosk.records.case_folder import CaseFolder
from kiosk.records.daily_care import care_for
from kiosk.records.known_day import KnownDayFile
from kiosk.records.published_folder import PublishedFolder
from kiosk.records.tally_folder import TallyFolder
from tests.records.busy_writer import DAY


def main() -> None:
    """Care until killed."""
    folder, kiosk = Path(sys.argv[1]), sys.argv[2]
    tally, cases = TallyFolder(folder, kiosk), CaseFolder(folder, kiosk)
    figures, days = PublishedFolder(folder, kiosk), KnownDayFile(folder, kiosk)
    for later in cycle((0, 1)):
        with suppress(OSError):
            care_for(tally, cases, figures, days, DAY + timedelta(later), 24)
            cases.cases()
            print("cared", flush=True)


if __name__ == "__main__":
    main()
