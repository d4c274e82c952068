"""Adds visits and cases as fast as it can, and says what has been kept.

Its arguments are a folder, the id of a kiosk, and how large a file may grow in bytes, 0 for any
size. It prints a line for each visit, the code of each case, and `+` with the code of each
follow-up after they were kept, and how much it could not keep.
"""

import resource
import sys
from datetime import date
from itertools import count
from pathlib import Path

from kiosk.records.case import Record
from kiosk.records.case_folder import CaseFolder
from kiosk.records.tally import Cell, Counted, Half, Tally
from kiosk.records.tally_folder import TallyFolder

DAY = date(2026, 11, 27)
VISIT = Cell(DAY, Half.MORNING, "ar")
REFUSED, FOLLOWED = "refused", "+"


def main() -> None:
    """Write until killed, or until the disk has refused often enough."""
    folder, kiosk, largest = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    tally, cases = TallyFolder(folder, kiosk), CaseFolder(folder, kiosk)
    refused = 0
    if largest:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
    for number in count():
        try:
            cell = Cell(DAY, Half.MORNING, "ar", f"need-{number}")
            tally.add(Tally({(VISIT, Counted.VISIT): 1, (cell, Counted.FOUND): 1}))
            print("visit", flush=True)
            code = cases.begin(Record(DAY, topics=(f"need-{number}",))).code
            print(code, flush=True)
            print(f"{FOLLOWED}{cases.follow(code, Record(DAY)).code}", flush=True)
        except OSError:
            refused += 1
            print(REFUSED, flush=True)
            if refused == 5:
                return


if __name__ == "__main__":
    main()
