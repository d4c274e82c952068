"""What staff should know of the records: what waits, what lies aside, and a clock that jumped."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.problems import Problem, Severity


@dataclass(frozen=True, slots=True)
class RecordsState:
    """How the records of this kiosk are.

    `waiting` visits could not be written for a `reason` of the system, `lost` ones were not
    counted at all. In `aside` lie damaged files whose generation before holds; `unreadable` are
    files of cases that have none. `clock_believed` says whether the clock has not
    jumped; otherwise nothing is published or forgotten for some days.
    """

    folder: str = ""
    waiting: int = 0
    reason: str = ""
    lost: int = 0
    aside: tuple[Path, ...] = ()
    unreadable: tuple[Path, ...] = ()
    clock_believed: bool = True

    def problems(self) -> Iterator[Problem]:
        """Each in the words of staff, with its remedy."""
        if self.waiting and self.reason:
            values = {"count": str(self.waiting), "reason": self.reason}
            yield Problem(self.folder, "records-waiting", values=values)
        if self.lost:
            yield Problem(self.folder, "records-lost", values={"count": str(self.lost)})
        for file in self.unreadable:
            yield Problem(str(file), "records-unreadable")
        for file in self.aside:
            yield Problem(str(file), _aside(file), Severity.WARNING)
        if not self.clock_believed:
            yield Problem("", "records-clock", Severity.WARNING)


def _aside(file: Path) -> str:
    return "records-cases-aside" if "cases-" in file.name else "records-tally-aside"
