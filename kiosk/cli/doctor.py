"""`kiosk doctor`: whether this machine has all that the kiosk needs, and what to do if not."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from kiosk.catalog.choices import Kind
from kiosk.catalog.reading.loader import load
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.settings_rights import readable_by_all
from kiosk.font import FAMILY, is_installed, picture
from kiosk.font.paper.paper_fonts import FontsMissingError, paper_fonts
from kiosk.font.terminal import Drawing, cell_pixels, drawing, find_terminal
from kiosk.language.languages import SOURCE
from kiosk.pin import SHORTEST, may_be_short
from kiosk.problems import Say, Severity, system_reason
from kiosk.records.case_folder import CaseFolder
from kiosk.records.key_backup import sent_elsewhere
from kiosk.records.published_folder import KEY_FILE, PublishedFolder
from kiosk.records.tally_folder import TallyFolder
from kiosk.settings.values import PrinterKind, Settings
from kiosk.site.upload.uploading import missing_program
from kiosk.slip.printing.readiness import printer_name, why_not_ready
from kiosk.translation.engine.installed_packages import installed_packages
from kiosk.voice.voices import installed_voices

EXAMPLE, EXAMPLE_SIZE = ("housing", "work", "search"), (6, 3)
"""A house, a suitcase and a magnifying glass, in cells."""


class Health(StrEnum):
    """How it stands with one thing; each is the end of a message."""

    GOOD = "good"
    HINT = "hint"
    BAD = "bad"


class Finding(NamedTuple):
    """One line of the report."""

    state: Health
    words: str


def run(arguments: Namespace) -> int:
    """Print what was found; 1 when something does not work."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    bad = False
    for finding in findings(config, arguments.config, say):
        print(say(f"cli-doctor-{finding.state}", words=finding.words), flush=True)
        bad = bad or finding.state is Health.BAD
    if sys.stdout.isatty() and is_installed():
        print(f"\n{example(say)}")
    return 1 if bad else 0


def findings(config: Settings, file: Path, say: Say) -> Iterator[Finding]:
    """One thing after the other, the slowest last."""
    yield of_content(config, say)
    yield from of_font(config, file, say)
    yield from of_pin(config, file, say)
    yield from of_records(config, say)
    yield of_colours(say)
    yield of_encoding(say)
    yield of_voice(config, say)
    yield from of_translation(config, say)
    yield from of_pages(config, say)
    yield from of_fleet(config, say)
    yield of_slip_fonts(say)
    yield of_printer(config, file, say)


def of_content(config: Settings, say: Say) -> Finding:
    """Whether every file can be used, and whether visitors find anything at all."""
    loaded = load(config.content_folder)
    errors = sum(problem.severity is Severity.ERROR for problem in loaded.problems)
    hints = len(loaded.problems) - errors
    if errors:
        return Finding(Health.BAD, say("cli-doctor-content-bad", errors=errors, hints=hints))
    catalog = loaded.catalog
    offers = sum(offer.kind is Kind.OFFER for offer in catalog.offers.values())
    if not catalog.needs or not offers:
        return Finding(Health.BAD, say("cli-doctor-content-empty"))
    if hints:
        return Finding(Health.HINT, say("cli-doctor-content-hints", offers=offers, hints=hints))
    return Finding(Health.GOOD, say("cli-doctor-content", offers=offers))


def of_font(config: Settings, file: Path, say: Say) -> Iterator[Finding]:
    """Whether the kiosk's own font is there, and whether the terminal draws with it."""
    if is_installed():
        yield Finding(Health.GOOD, say("cli-doctor-font", family=FAMILY))
        yield of_terminal(config, file, say)
    elif config.screen.kiosk_font:
        yield Finding(Health.BAD, say("cli-doctor-font-missing", family=FAMILY))
    else:
        yield Finding(Health.HINT, say("cli-doctor-font-none", family=FAMILY))


def of_terminal(config: Settings, file: Path, say: Say) -> Finding:
    """Whether the terminal draws with the font, and whether the screens count on it."""
    terminal = find_terminal()
    name = terminal.name if terminal else ""
    drawn = drawing(terminal, cell_pixels())
    words = say(f"cli-doctor-drawn-{drawn}", terminal=name, family=FAMILY)
    if drawn not in (Drawing.OURS, Drawing.OLDER):
        words = f"{words} {say('cli-doctor-draw', terminal=name, family=FAMILY)}"
    if not config.screen.kiosk_font:
        return Finding(Health.HINT, f"{words} {say('cli-doctor-font-off', file=str(file))}")
    return Finding(Health.GOOD if drawn is Drawing.OURS else Health.HINT, words)


def example(say: Say) -> str:
    """Three pictures that only the font has, under the question whether they can be seen."""
    drawn = [picture(name, *EXAMPLE_SIZE) or () for name in EXAMPLE]
    rows = ["   ".join(row) for row in zip(*drawn, strict=True)]
    return "\n".join([say("cli-doctor-example", family=FAMILY), *rows])


def of_voice(config: Settings, say: Say) -> Finding:
    """Whether screens can be read aloud, and in how many of the offered languages."""
    voices, offered = installed_voices(), config.kiosk.languages
    if not voices.speaks(SOURCE):
        return Finding(Health.HINT, say("cli-doctor-no-voice"))
    spoken = sum(map(voices.speaks, offered))
    return Finding(Health.GOOD, say("cli-doctor-voice", spoken=spoken, offered=len(offered)))


def of_translation(config: Settings, say: Say) -> Iterator[Finding]:
    """Which pairs of languages can be translated, and which packages are broken."""
    found = installed_packages(config.packages_folder)
    pairs = ", ".join(f"{package.source} → {package.target}" for package in found.usable.values())
    if pairs:
        yield Finding(Health.GOOD, say("cli-doctor-translation", pairs=pairs))
    elif not found.broken:
        yield Finding(Health.HINT, say("cli-doctor-no-translation"))
    for name, fault in found.broken.items():
        words = say("cli-doctor-package", words=fault.words(say, name))
        yield Finding(Health.BAD, words)


def of_pin(config: Settings, file: Path, say: Say) -> Iterator[Finding]:
    """Whether the kiosk could start locked, and whether its PIN is hard to guess."""
    pin_hash = config.staff.pin_hash
    if not pin_hash:
        yield Finding(Health.HINT, say("cli-doctor-no-pin"))
        return
    if may_be_short(pin_hash):
        yield Finding(Health.HINT, say("cli-doctor-short-pin", shortest=SHORTEST))
    else:
        yield Finding(Health.GOOD, say("cli-doctor-pin"))
    if readable_by_all(file):
        yield Finding(Health.HINT, say("cli-doctor-readable", file=str(file)))


def of_records(config: Settings, say: Say) -> Iterator[Finding]:
    """What is amiss with the records: a key that is gone or seen by others, and damaged files."""
    folder, kiosk = config.records_folder, config.kiosk.id
    try:
        yield from of_files(folder, kiosk, say)
    except OSError as error:
        words = say("cli-report-disk", folder=str(folder), reason=system_reason(error))
        yield Finding(Health.BAD, words)
    if place := sent_elsewhere(folder / KEY_FILE, (config.content_folder,)):
        words = say("cli-doctor-records-sent", folder=str(folder), place=str(place))
        yield Finding(Health.HINT, words)


def of_files(folder: Path, kiosk: str, say: Say) -> Iterator[Finding]:
    """A lost key, files that nobody can read, and files that were put aside; raises OSError."""
    tally, cases = TallyFolder(folder, kiosk), CaseFolder(folder, kiosk)
    if PublishedFolder(folder, kiosk).key_lost:
        yield Finding(Health.BAD, say("cli-report-no-key", file=str(folder / KEY_FILE)))
    for file in cases.unreadable():
        yield Finding(Health.BAD, say("cli-cases-unreadable", file=str(file)))
    asides = {"report": tally.put_aside(), "cases": cases.put_aside()}
    for kind, files in asides.items():
        for file in files:
            yield Finding(Health.HINT, say(f"cli-{kind}-aside", file=str(file)))


def of_colours(say: Say) -> Finding:
    """Whether the terminal says that it knows more than 256 colours."""
    if os.environ.get("COLORTERM", "").lower() in ("truecolor", "24bit"):
        return Finding(Health.GOOD, say("cli-doctor-colours"))
    return Finding(Health.HINT, say("cli-doctor-few-colours"))


def of_encoding(say: Say) -> Finding:
    """Whether every letter gets through to the terminal."""
    encoding = sys.stdout.encoding or "?"
    if encoding.lower().replace("-", "") == "utf8":
        return Finding(Health.GOOD, say("cli-doctor-utf8"))
    return Finding(Health.BAD, say("cli-doctor-no-utf8", encoding=encoding))


def of_pages(config: Settings, say: Say) -> Iterator[Finding]:
    """Where the pages go, and whether this system has the programs for that; nobody is asked."""
    if space := config.links.web_space:
        where = {"space": space.login, "folder": space.folder}
        if program := missing_program(space):
            yield Finding(Health.BAD, say("cli-doctor-no-upload", program=program, **where))
        else:
            yield Finding(Health.GOOD, say("cli-doctor-upload", **where))


def of_fleet(config: Settings, say: Say) -> Iterator[Finding]:
    """What is wrong between this kiosk and others, where there are any."""
    from kiosk.cli.fleet_lines import fleet_worries

    for words in fleet_worries(config, say):
        yield Finding(Health.HINT, words)


def of_slip_fonts(say: Say) -> Finding:
    """Whether the letters of a slip would all be on it."""
    try:
        paper_fonts()
    except FontsMissingError as error:
        return Finding(Health.BAD, say("cli-doctor-no-slip-fonts", fonts=str(error)))
    return Finding(Health.GOOD, say("cli-doctor-slip-fonts"))


def of_printer(config: Settings, file: Path, say: Say) -> Finding:
    """Whether a slip could be printed now; nothing is printed."""
    printer = config.slip_printer
    if printer.kind is PrinterKind.NONE:
        return Finding(Health.HINT, say("cli-doctor-printer-none"))
    name, detail = printer_name(printer), why_not_ready(printer)
    if not detail:
        return Finding(Health.GOOD, say("cli-doctor-printer", printer=name))
    message = "folder-bad" if printer.kind is PrinterKind.FOLDER else "printer-bad"
    words = say(f"cli-doctor-{message}", printer=name, detail=detail, file=str(file))
    return Finding(Health.BAD, words)
