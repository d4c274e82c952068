"""How one kiosk is, as values that say nothing of its visitors."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Health(StrEnum):
    """How it stands with one thing; each is the end of a message."""

    GOOD = "good"
    HINT = "hint"
    BAD = "bad"


class Subject(StrEnum):
    """What is judged by itself; the names are keys of the JSON."""

    SCREEN = "screen"
    CONTENT = "content"
    BACKUP = "backup"
    UPDATE = "update"
    PRINTER = "printer"
    DISK = "disk"
    CLOCK = "clock"
    TEMPERATURE = "temperature"
    PAGES = "pages"


@dataclass(frozen=True, slots=True)
class InstalledVersions:
    """What runs here."""

    kiosk: str
    python: str
    system: str


@dataclass(frozen=True, slots=True)
class ScreenHealth:
    """The screen on the wall: `service` is what systemd says of it, empty without systemd.

    `since` is the day of its start, `restarts` how often in a week it had to start again without
    having been ended, and `troubles` names the work that has failed.
    """

    service: str = ""
    since: date | None = None
    restarts: int = 0
    troubles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ContentHealth:
    """The content: when a file of it `changed`, its errors, and offers whose facts are old."""

    changed: datetime | None
    errors: int
    offers: int
    old_facts: int


@dataclass(frozen=True, slots=True)
class RegularWork:
    """What should happen again and again, if it is `wanted`, and when it did last."""

    wanted: bool = False
    last: datetime | None = None


@dataclass(frozen=True, slots=True)
class UpdateHealth:
    """The updates: the version `on_trial` in these minutes, and the one that was `refused`."""

    wanted: bool = False
    last: datetime | None = None
    on_trial: str = ""
    refused: str = ""


@dataclass(frozen=True, slots=True)
class PrinterHealth:
    """The printer: its kind, why it does not print, and whether its roll is nearly used up."""

    kind: str
    reason: str = ""
    paper_low: bool = False


@dataclass(frozen=True, slots=True)
class DiskHealth:
    """The room that is left for records and content, in megabytes; None when nobody knows."""

    records: int | None
    content: int | None


@dataclass(frozen=True, slots=True)
class ClockHealth:
    """Whether the clock follows the network's; `behind` when it cannot be that early."""

    synchronised: bool | None = None
    behind: bool = False


@dataclass(frozen=True, slots=True)
class KioskHealth:
    """How the kiosk with this id is; `machine` tells two with one id apart."""

    kiosk: str
    machine: str
    checked: datetime
    versions: InstalledVersions
    languages: int
    screen: ScreenHealth
    content: ContentHealth
    backup: RegularWork
    update: UpdateHealth
    printer: PrinterHealth
    disk: DiskHealth
    clock: ClockHealth
    degrees: int | None
    pages: RegularWork
