"""What only the running screen knows of its health, in a small file for `kiosk status`.

Nothing in it tells of visitors: times are whole hours of the clock, failures have no count, and
that a slip came out is not said.
"""

import json
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk import storage

FILE_NAME = "screen-state.json"

KNOWN_DAYS = timedelta(days=7)
"""So long an end that nobody planned is remembered."""

MOST_ENDS = 100
"""More of them in a week tell nothing new."""


@dataclass(frozen=True, slots=True)
class ScreenState:
    """How the screen is: `begun` on a day, and seen alive in the `hour`.

    `printer` says why the printer does not print, None before it was asked. `troubles` names the
    kinds of work that have failed. `unplanned` holds a day for each time that the screen had to
    begin again without having ended; `ended` says that it has.
    """

    begun: date
    hour: datetime
    printer: str | None = None
    paper_low: bool = False
    troubles: tuple[str, ...] = ()
    unplanned: tuple[date, ...] = ()
    ended: bool = False

    def alive(self, now: datetime, patience: timedelta) -> bool:
        """Whether the screen runs, as far as one can see from the file."""
        return not self.ended and abs(now - self.hour) <= patience


def begun_again(former: ScreenState | None, now: datetime) -> ScreenState:
    """The state of a screen that begins now, after the one that left `former` behind."""
    today = now.date()
    ends = list(former.unplanned) if former else []
    if former and not former.ended:
        ends.append(today)
    recent = [day for day in ends if today - KNOWN_DAYS < day <= today]
    return ScreenState(today, whole_hour(now), unplanned=tuple(recent[-MOST_ENDS:]))


def whole_hour(moment: datetime) -> datetime:
    """The beginning of the hour."""
    return moment.replace(minute=0, second=0, microsecond=0)


def kept_state(folder: Path) -> ScreenState | None:
    """What the screen has told last; None when it never did, or when nobody can read it."""
    try:
        return _parsed((folder / FILE_NAME).read_bytes())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def keep_state(folder: Path, state: ScreenState) -> None:
    """Put it where `kiosk status` looks; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    told = {
        "begun": state.begun.isoformat(),
        "hour": state.hour.isoformat(),
        "printer": state.printer,
        "paper_low": state.paper_low,
        "troubles": list(state.troubles),
        "unplanned": [day.isoformat() for day in state.unplanned],
        "ended": state.ended,
    }
    content = json.dumps(told, ensure_ascii=False).encode()
    storage.replace(folder / FILE_NAME, content, keep_previous=False, day_only=True)


def _parsed(content: bytes) -> ScreenState:
    told = json.loads(content)
    printer = told["printer"]
    state = ScreenState(
        date.fromisoformat(told["begun"]),
        datetime.fromisoformat(told["hour"]),
        None if printer is None else str(printer),
        bool(told["paper_low"]),
        tuple(map(str, told["troubles"])),
        tuple(map(date.fromisoformat, told["unplanned"])),
        bool(told["ended"]),
    )
    return state if state.hour.tzinfo else replace(state, hour=state.hour.astimezone())
