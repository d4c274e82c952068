"""Finds out how this kiosk is; it only reads, and what cannot be known stays empty."""

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from platform import python_version

from kiosk.catalog.choices import Kind
from kiosk.catalog.fact_age import is_old
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading.loader import load
from kiosk.machine.backup_state import last_backup
from kiosk.machine.health import (
    ClockHealth,
    ContentHealth,
    DiskHealth,
    InstalledVersions,
    KioskHealth,
    PrinterHealth,
    RegularWork,
    ScreenHealth,
    UpdateHealth,
)
from kiosk.machine.health_rules import SCREEN_PATIENCE
from kiosk.machine.installed_paths import PACKAGE, SERVICE
from kiosk.machine.machine_identity import known_identity
from kiosk.machine.screen_state import ScreenState, kept_state
from kiosk.machine.system_facts import SystemFacts
from kiosk.machine.update.installation import Installation
from kiosk.machine.update.kept_releases import KeptReleases
from kiosk.machine.update.release_names import ReleaseVersion
from kiosk.problems import Severity
from kiosk.settings.values import Settings
from kiosk.site.published_list import MANIFEST
from kiosk.slip.printing.readiness import readiness

SITE = "site"
"""Where `kiosk publish` writes the pages."""

_DAY = timedelta(days=1)


def health_of(config: Settings, system: SystemFacts, now: datetime) -> KioskHealth:
    """How the kiosk with these settings is; takes a second or two."""
    screen = kept_state(system.state_folder)
    content = content_health(config.content_folder, now)
    return KioskHealth(
        kiosk=config.kiosk.id,
        machine=known_identity(system.state_folder),
        checked=now.replace(second=0, microsecond=0),
        versions=InstalledVersions(version(PACKAGE), python_version(), system.name),
        languages=len(config.offered),
        screen=screen_health(screen, system),
        content=content,
        backup=backup_health(config),
        update=update_health(config, system),
        printer=printer_health(config, screen, now),
        disk=DiskHealth(
            system.free_megabytes(config.records_folder),
            system.free_megabytes(config.content_folder),
        ),
        clock=clock_health(system, content.changed, now),
        degrees=system.degrees,
        pages=RegularWork(bool(config.links.publish), time_of(config.base / SITE / MANIFEST)),
    )


def screen_health(screen: ScreenState | None, system: SystemFacts) -> ScreenHealth:
    """What systemd says of the screen, and what the screen itself has told last."""
    service = system.unit(SERVICE, "ActiveState").get("ActiveState", "")
    if screen is None:
        return ScreenHealth(service)
    troubles = tuple(sorted(screen.troubles))
    return ScreenHealth(service, screen.begun, len(screen.unplanned), troubles)


def content_health(folder: Path, now: datetime) -> ContentHealth:
    """What the check of the content says, in numbers."""
    loaded, today = load(folder), now.astimezone(BERLIN).date()
    offers = [one for one in loaded.catalog.offers.values() if one.offered_on(today)]
    return ContentHealth(
        changed=last_change(folder),
        errors=sum(problem.severity is Severity.ERROR for problem in loaded.problems),
        offers=sum(one.kind is Kind.OFFER for one in offers),
        old_facts=sum(is_old(one, today) for one in offers),
    )


def last_change(folder: Path) -> datetime | None:
    """When somebody changed a file in this folder last; hidden files are not anybody's."""
    times = [time for file in _files(folder) if (time := time_of(file))]
    return max(times, default=None)


def time_of(file: Path) -> datetime | None:
    """When a file was written last; None where there is none."""
    try:
        return datetime.fromtimestamp(int(file.stat().st_mtime), UTC)
    except (OSError, ValueError, OverflowError):
        return None


def backup_health(config: Settings) -> RegularWork:
    """The last good backup; also one that somebody made by hand."""
    last = None
    with suppress(OSError):
        last = last_backup(config)
    return RegularWork(bool(config.machine.backup), last.astimezone() if last else None)


def update_health(config: Settings, system: SystemFacts) -> UpdateHealth:
    """When somebody looked for an update last, and what became of the newest.

    Whoever looks makes a folder among the releases for as long, which changes the time of theirs.
    """
    releases = KeptReleases(Installation(system.root))
    trial, newest = None, ReleaseVersion("0")
    with suppress(OSError):
        trial, newest = releases.trial, max(releases.refused, default=newest)
    running = ReleaseVersion.of(version(PACKAGE)) or newest
    return UpdateHealth(
        wanted=bool(config.machine.updates),
        last=time_of(releases.folder),
        on_trial=trial.release.name if trial else "",
        refused=newest.name if newest > running else "",
    )


def printer_health(config: Settings, screen: ScreenState | None, now: datetime) -> PrinterHealth:
    """What the running screen knows of its printer; it is asked here only if nobody else uses it.

    Most receipt printers talk with one at a time, and a slip must not find the line busy.
    """
    printer = config.slip_printer
    if screen and screen.printer is not None and screen.alive(now, SCREEN_PATIENCE):
        return PrinterHealth(printer.kind, screen.printer, screen.paper_low)
    found = readiness(printer)
    return PrinterHealth(printer.kind, found.reason, found.paper_low)


def clock_health(system: SystemFacts, changed: datetime | None, now: datetime) -> ClockHealth:
    """Whether the clock can be right: nobody has changed content tomorrow."""
    behind = changed is not None and changed - now > _DAY
    return ClockHealth(system.clock_synchronised, behind)


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(place, name) for name in names if not name.startswith("."))
