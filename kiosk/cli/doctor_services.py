"""What `kiosk doctor` finds about all that visitors get: offers, voices, pages and slips."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.catalog.choices import Kind
from kiosk.catalog.reading.loader import load
from kiosk.cli.doctor_finding import Finding
from kiosk.cli.printer_words import printer_words
from kiosk.cli.screen_hours_fault import screen_hours_fault
from kiosk.font.paper.paper_fonts import FontsMissingError, paper_fonts
from kiosk.language.languages import SOURCE
from kiosk.machine.health import Health
from kiosk.problems import Say, Severity
from kiosk.settings.values import PrinterKind, Settings
from kiosk.site.upload.uploading import missing_program
from kiosk.slip.printing.readiness import why_not_ready
from kiosk.translation.engine.installed_packages import installed_packages
from kiosk.voice.voices import installed_voices


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


def of_screen_hours(config: Settings, say: Say) -> Iterator[Finding]:
    """Whether anybody understands when the screen is to be lit; if not, it always is."""
    if fault := screen_hours_fault(config.machine.screen_hours):
        yield Finding(Health.BAD, say("doctor-screen-hours", fault=fault))


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


def of_pages(config: Settings, say: Say) -> Iterator[Finding]:
    """Where the pages go, and whether this system has the programs for that; nobody is asked."""
    if space := config.links.web_space:
        where = {"space": space.login, "folder": space.folder}
        if program := missing_program(space):
            yield Finding(Health.BAD, say("cli-doctor-no-upload", program=program, **where))
        else:
            yield Finding(Health.GOOD, say("cli-doctor-upload", **where))


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
    name, detail = printer_words(printer, say), why_not_ready(printer)
    if not detail:
        return Finding(Health.GOOD, say("cli-doctor-printer", printer=name))
    message = "folder-bad" if printer.kind is PrinterKind.FOLDER else "printer-bad"
    words = say(f"cli-doctor-{message}", printer=name, detail=detail, file=str(file))
    return Finding(Health.BAD, words)


def of_fleet(config: Settings, say: Say) -> Iterator[Finding]:
    """What is wrong between this kiosk and others, where there are any."""
    from kiosk.cli.fleet_lines import fleet_worries

    for words in fleet_worries(config, say):
        yield Finding(Health.HINT, words)
