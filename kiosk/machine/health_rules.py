"""What is good, what deserves a hint and what is bad: every limit is here."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from kiosk.machine.health import (
    ContentHealth,
    Health,
    KioskHealth,
    PrinterHealth,
    RegularWork,
    ScreenHealth,
    Subject,
    UpdateHealth,
)

SCREEN_PATIENCE = timedelta(hours=2)
"""The running screen tells once an hour that it lives."""

SOME_RESTARTS, MANY_RESTARTS = 10, 50
"""In a week; a plug that somebody pulls each evening is not yet worth a word."""

OLD_SHARE = 0.1
"""So many of the offers may have old facts."""

BACKUP_LATE, BACKUP_MISSING = timedelta(days=2), timedelta(days=14)

UPDATE_LATE = timedelta(days=7)

PAGES_LATE = timedelta(days=7)
"""So long after a change the pages may still show what was before it."""

LITTLE_ROOM, NO_ROOM = 1_000, 200
"""In megabytes."""

WARM, HOT = 80, 95
"""In degrees Celsius."""

ACTIVE = ("active", "activating", "reloading")
"""What systemd says of a service that is there, or soon will be."""

_RANKS = {Health.GOOD: 0, Health.HINT: 1, Health.BAD: 2}


def judged(kiosk: KioskHealth) -> Mapping[Subject, Health]:
    """How it stands with each thing."""
    now = kiosk.checked
    return {
        Subject.SCREEN: of_screen(kiosk.screen),
        Subject.CONTENT: of_content(kiosk.content),
        Subject.BACKUP: of_backup(kiosk.backup, now),
        Subject.UPDATE: of_update(kiosk.update, now),
        Subject.PRINTER: of_printer(kiosk.printer),
        Subject.DISK: max(map(of_room, (kiosk.disk.records, kiosk.disk.content)), key=rank),
        Subject.CLOCK: of_clock(kiosk),
        Subject.TEMPERATURE: of_degrees(kiosk.degrees),
        Subject.PAGES: of_pages(kiosk.pages, kiosk.content.changed, now),
    }


def overall(kiosk: KioskHealth) -> Health:
    """How the kiosk is: like the worst of all things."""
    return max(judged(kiosk).values(), key=rank)


def rank(health: Health) -> int:
    """Higher is worse; monitoring programs know these numbers."""
    return _RANKS[health]


def of_screen(screen: ScreenHealth) -> Health:
    """A service that does not run shows nothing."""
    if screen.service and screen.service not in ACTIVE:
        return Health.BAD
    if screen.restarts > MANY_RESTARTS:
        return Health.BAD
    return Health.HINT if screen.restarts > SOME_RESTARTS or screen.troubles else Health.GOOD


def of_content(content: ContentHealth) -> Health:
    """What is broken is not shown; what is old may be wrong."""
    if content.errors or not content.offers:
        return Health.BAD
    return Health.HINT if content.old_facts > content.offers * OLD_SHARE else Health.GOOD


def of_backup(backup: RegularWork, now: datetime) -> Health:
    """A disk may break any day."""
    if not backup.wanted:
        return Health.GOOD
    if backup.last is None or now - backup.last > BACKUP_MISSING:
        return Health.BAD
    return Health.HINT if now - backup.last > BACKUP_LATE else Health.GOOD


def of_update(update: UpdateHealth, now: datetime) -> Health:
    """Without updates the kiosk works as before."""
    if not update.wanted:
        return Health.GOOD
    late = update.last is None or now - update.last > UPDATE_LATE
    return Health.HINT if late or update.refused else Health.GOOD


def of_printer(printer: PrinterHealth) -> Health:
    """A kiosk without a printer is complete."""
    if printer.reason:
        return Health.BAD
    return Health.HINT if printer.paper_low else Health.GOOD


def of_room(megabytes: int | None) -> Health:
    """A full disk keeps neither records nor changes."""
    if megabytes is None:
        return Health.HINT
    if megabytes < NO_ROOM:
        return Health.BAD
    return Health.HINT if megabytes < LITTLE_ROOM else Health.GOOD


def of_clock(kiosk: KioskHealth) -> Health:
    """With a wrong clock every opening time is wrong."""
    if kiosk.clock.behind:
        return Health.BAD
    return Health.HINT if kiosk.clock.synchronised is False else Health.GOOD


def of_degrees(degrees: int | None) -> Health:
    """Heat ends machines that hang in a closed case."""
    if degrees is None or degrees < WARM:
        return Health.GOOD
    return Health.BAD if degrees >= HOT else Health.HINT


def of_pages(pages: RegularWork, changed: datetime | None, now: datetime) -> Health:
    """The codes on slips lead to the pages, which should say what the screen says."""
    if not pages.wanted:
        return Health.GOOD
    if pages.last is None:
        return Health.HINT
    behind = changed is not None and changed > pages.last and now - changed > PAGES_LATE
    return Health.HINT if behind else Health.GOOD
