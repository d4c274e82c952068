"""The health of a kiosk in words: one line for each thing, with what to do about it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from kiosk.catalog.hours.opening import BERLIN
from kiosk.language import dates
from kiosk.machine.health import Health, KioskHealth, Subject
from kiosk.machine.health_rules import (
    ACTIVE,
    LITTLE_ROOM,
    SOME_RESTARTS,
    WARM,
    judged,
    of_backup,
    of_content,
    of_pages,
    of_update,
)
from kiosk.problems import Say
from kiosk.settings.values import PrinterKind


class HealthLine(NamedTuple):
    """What is to be said about one thing."""

    subject: Subject
    state: Health
    words: str


Words = Iterator[str]


def health_lines(kiosk: KioskHealth, say: Say) -> Iterator[HealthLine]:
    """A line for each thing of which something is known."""
    states = judged(kiosk)
    for subject, tell in _TELLERS.items():
        if words := " ".join(tell(kiosk, say)):
            yield HealthLine(subject, states[subject], say(f"health-{subject}", words=words))


def _screen(kiosk: KioskHealth, say: Say) -> Words:
    screen = kiosk.screen
    if screen.service and screen.service not in ACTIVE:
        yield say("health-screen-down", service=screen.service)
    elif screen.since:
        yield say("health-screen-runs", day=dates.numeric(screen.since))
    else:
        yield say("health-screen-service" if screen.service else "health-screen-unknown")
    if screen.restarts > SOME_RESTARTS:
        yield say("health-screen-restarts", count=screen.restarts)
    if screen.troubles:
        yield say("health-screen-troubles", works=", ".join(screen.troubles))


def _content(kiosk: KioskHealth, say: Say) -> Words:
    content = kiosk.content
    if content.errors:
        yield say("health-content-errors", count=content.errors)
    elif not content.offers:
        yield say("health-content-empty")
    else:
        yield say("health-content-shown", count=content.offers, day=_day(content.changed))
    if of_content(content) is Health.HINT:
        yield say("health-content-old", count=content.old_facts)


def _backup(kiosk: KioskHealth, say: Say) -> Words:
    backup = kiosk.backup
    if not backup.wanted:
        yield say("health-backup-off")
    elif backup.last is None:
        yield say("health-backup-none")
    else:
        yield say("health-backup-last", day=_day(backup.last))
        if of_backup(backup, kiosk.checked) is not Health.GOOD:
            yield say("health-backup-late")


def _update(kiosk: KioskHealth, say: Say) -> Words:
    update = kiosk.update
    if not update.wanted:
        yield say("health-update-off")
        return
    if update.last is None:
        yield say("health-update-never")
    else:
        yield say("health-update-last", day=_day(update.last))
    if update.refused:
        yield say("health-update-refused", version=update.refused)
    elif update.last and of_update(update, kiosk.checked) is not Health.GOOD:
        yield say("health-update-late")
    if update.on_trial:
        yield say("health-update-trial", version=update.on_trial)


def _printer(kiosk: KioskHealth, say: Say) -> Words:
    printer = kiosk.printer
    if printer.kind == PrinterKind.NONE:
        yield say("health-printer-none")
    elif printer.reason:
        yield say("health-printer-stopped", reason=_reason(printer.reason, say))
    else:
        yield say("health-printer-ready")
    if printer.paper_low:
        yield say("health-printer-paper-low")


def _disk(kiosk: KioskHealth, say: Say) -> Words:
    known = [one for one in (kiosk.disk.records, kiosk.disk.content) if one is not None]
    if len(known) < 2:
        yield say("health-disk-unknown")
    elif min(known) < LITTLE_ROOM:
        yield say("health-disk-little", megabytes=min(known))
    else:
        yield say("health-disk-room", gigabytes=min(known) // 1000)


def _clock(kiosk: KioskHealth, say: Say) -> Words:
    words = {True: "network", False: "alone", None: "unknown"}[kiosk.clock.synchronised]
    yield say("health-clock-behind" if kiosk.clock.behind else f"health-clock-{words}")


def _degrees(kiosk: KioskHealth, say: Say) -> Words:
    if kiosk.degrees is not None:
        yield say("health-temperature-degrees", degrees=kiosk.degrees)
        if kiosk.degrees >= WARM:
            yield say("health-temperature-warm")


def _pages(kiosk: KioskHealth, say: Say) -> Words:
    pages = kiosk.pages
    if not pages.wanted:
        return
    if pages.last is None:
        yield say("health-pages-never")
        return
    yield say("health-pages-last", day=_day(pages.last))
    if of_pages(pages, kiosk.content.changed, kiosk.checked) is not Health.GOOD:
        yield say("health-pages-behind")


def _day(moment: datetime | None) -> str:
    return dates.numeric(moment.astimezone(BERLIN).date()) if moment else "?"


def _reason(reason: str, say: Say) -> str:
    """Why the printer has stopped; what it says itself is English."""
    known = ("no paper", "cover open", "offline")
    return say(f"health-printer-{reason.replace(' ', '-')}") if reason in known else reason


_TELLERS: Mapping[Subject, Callable[[KioskHealth, Say], Words]] = {
    Subject.SCREEN: _screen,
    Subject.CONTENT: _content,
    Subject.PRINTER: _printer,
    Subject.BACKUP: _backup,
    Subject.UPDATE: _update,
    Subject.DISK: _disk,
    Subject.CLOCK: _clock,
    Subject.TEMPERATURE: _degrees,
    Subject.PAGES: _pages,
}
