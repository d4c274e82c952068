"""`kiosk status`: how this kiosk is, for people, monitoring programs and the other kiosks."""

import re
import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from kiosk.catalog.hours.opening import BERLIN
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.language import dates
from kiosk.machine.health import KioskHealth
from kiosk.machine.health_json import health_json, keep_health
from kiosk.machine.health_reading import health_of
from kiosk.machine.health_rules import overall, rank
from kiosk.machine.health_words import health_lines
from kiosk.machine.installed_paths import STATUS
from kiosk.machine.machine_identity import made_identity
from kiosk.machine.system_facts import SystemFacts, this_system
from kiosk.problems import Say, system_reason
from kiosk.settings.values import Settings

UNKNOWN = 3
"""What monitoring plugins end with when they cannot tell."""

_FILE_NAME = re.compile(r"[\w.-]+")


def run(arguments: Namespace) -> int:
    """Tell or keep it; the exit status is that of monitoring plugins."""
    say, system = staff_words(), this_system()
    try:
        config = settings_with_content(arguments.config, say)
        if arguments.keep:
            return keep(config, arguments.config, system, say)
    except RefusalError as refusal:
        raise RefusalError(str(refusal), UNKNOWN) from refusal
    kiosk = health_of(config, system, datetime.now(BERLIN))
    if arguments.json:
        print(health_json(kiosk, say))
    else:
        print(*status_lines(kiosk, say), sep="\n")
    return rank(overall(kiosk))


def status_lines(kiosk: KioskHealth, say: Say) -> Iterator[str]:
    """What people read."""
    now = kiosk.checked
    when = {"day": dates.numeric(now.date()), "time": dates.time(now)}
    yield say("status-title", kiosk=kiosk.kiosk, health=overall(kiosk), **when)
    yield say(
        "status-versions",
        version=kiosk.versions.kiosk,
        python=kiosk.versions.python,
        system=kiosk.versions.system or "none",
        languages=kiosk.languages,
    )
    for line in health_lines(kiosk, say):
        yield say(f"cli-doctor-{line.state}", words=line.words)


def keep(config: Settings, settings: Path, system: SystemFacts, say: Say) -> int:
    """Write it down for others; that is done whatever they will read there."""
    id = config.kiosk.id
    if not _FILE_NAME.fullmatch(id) or id.startswith("."):
        raise RefusalError(say("status-id", id=id, file=str(settings)))
    folder = status_folder(system)
    try:
        made_identity(system.state_folder)
        kiosk = health_of(config, system, datetime.now(BERLIN))
        file = keep_health(folder, kiosk, say)
    except OSError as error:
        words = {"file": str(folder), "reason": system_reason(error)}
        raise RefusalError(say("cli-unwritable", **words)) from error
    if sys.stdout.isatty():
        print(say("status-kept", file=str(file)))
    return 0


def status_folder(system: SystemFacts) -> Path:
    """Where the kiosk's status lies for others; beside its state where nothing is installed."""
    return system.below(STATUS) if system.installed else system.state_folder / STATUS.name
