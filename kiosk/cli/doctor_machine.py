"""What `kiosk doctor` finds about the machine on the wall; elsewhere none of it is asked."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from stat import S_ISGID, S_IWGRP

from kiosk.cli.doctor_finding import Finding
from kiosk.cli.doctor_lockdown import of_lockdown
from kiosk.machine.health import Health, Subject
from kiosk.machine.health_reading import health_of
from kiosk.machine.health_rules import ACTIVE
from kiosk.machine.health_words import health_lines
from kiosk.machine.installed_paths import BACKUP_PASSPHRASE, SERVICE, USER
from kiosk.machine.night_folders import hidden_folders
from kiosk.machine.system_facts import SystemFacts
from kiosk.machine.update.installation import OWN_KEYS, Installation
from kiosk.machine.users import is_root
from kiosk.problems import Say
from kiosk.settings.values import Settings

STATUS_TIMER, UPDATE_TIMER = "kiosk-status.timer", "kiosk-update.timer"
BACKUP_TIMER = "kiosk-backup.timer"
SYNC_SERVICE = "kiosk-sync.service"
"""Carries content and reports between kiosks; it is off where a kiosk is alone."""

PACKAGED_UNITS, OWN_UNITS = Path("/usr/lib/systemd/system"), Path("/etc/systemd/system")
"""The units that packages bring, and links to those that are switched on."""

TOLD_ELSEWHERE = (Subject.CONTENT, Subject.PRINTER)
"""What the doctor says of every computer."""

GROUPS = ("video", "render", "audio", "lp")
"""What a screen, its sound and a printer on a cable belong to."""

PERIODIC = Path("/etc/apt/apt.conf.d/20auto-upgrades")
"""Where Debian is told to bring its updates by itself."""


def of_machine(config: Settings, system: SystemFacts, now: datetime, say: Say) -> Iterator[Finding]:
    """The service, what it does by itself, who may write, and what nobody may do."""
    yield from of_service(system, say)
    for line in health_lines(health_of(config, system, now), say):
        if line.subject not in TOLD_ELSEWHERE:
            yield Finding(line.state, line.words)
    yield from of_timers(config, system, say)
    yield from of_update_key(config, system, say)
    yield from of_backup(config, system, say)
    yield from of_night_folders(config, system, say)
    yield of_system_updates(system, say)
    yield of_content_rights(config.content_folder, system, say)
    yield of_groups(system, say)
    yield from of_lockdown(system, say)
    yield from of_sync(system, say)


def of_service(system: SystemFacts, say: Say) -> Iterator[Finding]:
    """Whether the screen runs, is watched over, and starts with the machine."""
    told = system.unit(SERVICE, "ActiveState", "UnitFileState", "WatchdogUSec")
    state = told.get("ActiveState", "")
    if is_fresh(told, system):
        yield Finding(Health.HINT, say("doctor-service-fresh"))
        return
    if not told:
        yield Finding(Health.BAD, say("doctor-service-gone"))
        return
    if state not in ACTIVE:
        yield Finding(Health.BAD, say("doctor-service-down", state=state))
    elif told.get("WatchdogUSec", "0") in ("", "0", "infinity"):
        yield Finding(Health.HINT, say("doctor-service-unwatched"))
    else:
        yield Finding(Health.GOOD, say("doctor-service"))
    if told.get("UnitFileState") == "disabled":
        yield Finding(Health.BAD, say("doctor-service-disabled"))


def is_fresh(told: Mapping[str, str], system: SystemFacts) -> bool:
    """Whether the unit is there but nobody has switched it on; `kiosk setup` does that.

    Where systemd does not answer, as in an image of a disk, its files tell.
    """
    if told:
        return told.get("ActiveState") == "inactive" and told.get("UnitFileState") == "disabled"
    switched_on = system.below(OWN_UNITS).glob(f"*.wants/{SERVICE}")
    return system.below(PACKAGED_UNITS / SERVICE).is_file() and not any(switched_on)


def of_timers(config: Settings, system: SystemFacts, say: Say) -> Iterator[Finding]:
    """Whether what should happen by itself does, and did so the last time."""
    machine = config.machine
    wanted = {STATUS_TIMER: True, UPDATE_TIMER: machine.updates, BACKUP_TIMER: machine.backup}
    for timer in [name for name, is_wanted in wanted.items() if is_wanted]:
        active = system.unit(timer, "ActiveState").get("ActiveState") == "active"
        state, message = (Health.GOOD, "timer") if active else (Health.HINT, "timer-off")
        yield Finding(state, say(f"doctor-{message}", timer=timer))
        service = timer.replace(".timer", ".service")
        if system.unit(service, "ActiveState").get("ActiveState") == "failed":
            yield Finding(Health.HINT, say("doctor-timer-failed", service=service))


def of_update_key(config: Settings, system: SystemFacts, say: Say) -> Iterator[Finding]:
    """Whether a newer program could be told from a forged one."""
    if not config.machine.updates:
        return
    if Installation(system.root).keys.is_file():
        yield Finding(Health.GOOD, say("doctor-update-key"))
    else:
        yield Finding(Health.BAD, say("doctor-update-no-key", file=str(OWN_KEYS)))


def of_backup(config: Settings, system: SystemFacts, say: Say) -> Iterator[Finding]:
    """Whether backups are made at night; root alone can look for their place and passphrase."""
    file = system.below(BACKUP_PASSPHRASE)
    if not config.machine.backup:
        yield Finding(Health.HINT, say("doctor-no-backup"))
        return
    folder = config.base / config.machine.backup
    if is_root() and not folder.is_dir():
        where = {"folder": str(folder), "file": str(config.file)}
        yield Finding(Health.HINT, say("doctor-backup-no-folder", **where))
    if is_root() and not file.exists():
        yield Finding(Health.BAD, say("doctor-no-passphrase", file=str(file)))


def of_night_folders(config: Settings, system: SystemFacts, say: Say) -> Iterator[Finding]:
    """Folders of backups and releases that are there for people, and for no service."""
    for key, folder in hidden_folders(config, system):
        where = {"folder": str(folder), "file": str(config.file), "key": key}
        yield Finding(Health.BAD, say("doctor-folder-hidden", **where))


def of_system_updates(system: SystemFacts, say: Say) -> Finding:
    """Whether Debian closes its own holes."""
    program = system.below(Path("/usr/bin/unattended-upgrade")).exists()
    switched_on = 'Unattended-Upgrade "1"' in system.text(PERIODIC)
    if program and switched_on:
        return Finding(Health.GOOD, say("doctor-system-updates"))
    return Finding(Health.HINT, say("doctor-no-system-updates"))


def of_content_rights(folder: Path, system: SystemFacts, say: Say) -> Finding:
    """Whether volunteers can edit what another one, or the kiosk, has written."""
    needed = S_IWGRP | S_ISGID
    folders = [folder, *(one for one in folder.iterdir() if one.is_dir() and one.name[0] != ".")]
    groups = system.answer("stat", "--format=%G", *map(str, folders)).split()
    if {*groups} == {USER} and all(one.stat().st_mode & needed == needed for one in folders):
        return Finding(Health.GOOD, say("doctor-folder"))
    return Finding(Health.HINT, say("doctor-folder-rights", folder=str(folder)))


def of_groups(system: SystemFacts, say: Say) -> Finding:
    """Whether the kiosk's user may use what hangs on the machine."""
    groups = system.answer("id", "-nG", USER).split()
    if not groups:
        return Finding(Health.BAD, say("doctor-no-user"))
    if missing := [group for group in GROUPS if group not in groups]:
        names = {"groups": ", ".join(missing), "list": ",".join(missing)}
        return Finding(Health.HINT, say("doctor-groups-missing", **names))
    return Finding(Health.GOOD, say("doctor-groups"))


def of_sync(system: SystemFacts, say: Say) -> Iterator[Finding]:
    """Whether a kiosk that has joined others hears of them."""
    told = system.unit(SYNC_SERVICE, "ActiveState", "UnitFileState")
    if told.get("UnitFileState") != "enabled":
        return
    state = told.get("ActiveState", "")
    if state in ACTIVE:
        yield Finding(Health.GOOD, say("doctor-sync"))
    else:
        words = say("doctor-sync-down", state=state, service=SYNC_SERVICE)
        yield Finding(Health.BAD, words)
