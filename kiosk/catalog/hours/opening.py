"""One span of time, and the clock by which every door in the catalogue opens."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True, slots=True, order=True)
class Opening:
    """One span in which a door is open or a line is answered; both ends in Europe/Berlin."""

    opens: datetime
    closes: datetime
