"""`kiosk doctor`: whether this machine has all that the kiosk needs, and what to do if not."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.cli.doctor_finding import Finding
from kiosk.cli.doctor_machine import of_machine
from kiosk.cli.doctor_records import of_pin, of_records
from kiosk.cli.doctor_services import (
    of_content,
    of_fleet,
    of_pages,
    of_printer,
    of_screen_hours,
    of_slip_fonts,
    of_translation,
    of_voice,
)
from kiosk.cli.doctor_terminal import example, of_colours, of_encoding, of_font
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.font import is_installed
from kiosk.machine.health import Health
from kiosk.machine.system_facts import this_system
from kiosk.problems import Say
from kiosk.settings.values import Settings


def run(arguments: Namespace) -> int:
    """Print what was found; 1 when something does not work."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    bad = False
    wanted = arguments.essentials
    found = essentials(config, say) if wanted else findings(config, arguments.config, say)
    for finding in found:
        print(say(f"cli-doctor-{finding.state}", words=finding.words), flush=True)
        bad = bad or finding.state is Health.BAD
    if sys.stdout.isatty() and not wanted and is_installed():
        print(f"\n{example(say)}")
    return 1 if bad else 0


def findings(config: Settings, file: Path, say: Say) -> Iterator[Finding]:
    """One thing after the other, the slowest last."""
    yield of_content(config, say)
    yield from of_font(config, file, say)
    yield from of_pin(config, file, say)
    yield from of_records(config, say)
    yield from of_screen_hours(config, say)
    yield of_colours(say)
    yield of_encoding(say)
    yield of_voice(config, say)
    yield from of_translation(config, say)
    yield from of_pages(config, say)
    yield from of_fleet(config, say)
    yield of_slip_fonts(say)
    yield of_printer(config, file, say)
    system = this_system()
    if system.installed:
        yield from of_machine(config, system, datetime.now(UTC), say)


def essentials(config: Settings, say: Say) -> Iterator[Finding]:
    """What a program must be able to do here before it takes the place of another.

    That a printer is off tonight keeps no newer program back.
    """
    import kiosk.ui.app  # noqa: F401  (all that the screen needs is there and can be read)

    yield of_content(config, say)
    yield of_slip_fonts(say)
