"""`kiosk print-test`: prints a slip and says what became of it."""

from argparse import Namespace
from dataclasses import replace
from datetime import datetime

from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading.loader import load
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.facts.reader import Reader
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.problems import Say
from kiosk.settings.values import Settings
from kiosk.slip.paper.compose import slip_of
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.layout import code_limit
from kiosk.slip.paper.slip_content import Slip
from kiosk.slip.printing.desk import MARGIN_SECONDS, PrintDesk
from kiosk.slip.printing.job import PrintJob
from kiosk.slip.printing.outcome import PrintReport
from kiosk.slip.printing.printer import print_slip
from kiosk.slip.printing.receipt import Gone


def run(arguments: Namespace) -> int:
    """Print the first offer as a visitor would get it; 1 when nothing came out."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    made, printer = trial(config, say), config.slip_printer

    def print_one(slip: Slip, labels: Labels, gone: Gone) -> PrintReport:
        return print_slip(slip, labels, printer, gone)

    report = PrintDesk(print_one, printer.seconds + MARGIN_SECONDS).print(PrintJob(lambda: made))
    file, folder = str(arguments.config), str(printer.folder)
    print(say(f"cli-print-{report.outcome}", file=file, folder=folder, detail=report.detail))
    if report.detail and not report.outcome.on_paper:
        print(say("cli-detail", detail=report.detail))
    if report.paper_low:
        print(say("cli-print-paper-low"))
    return 0 if report.outcome.on_paper else 1


def trial(config: Settings, say: Say) -> tuple[Slip, Labels]:
    """A slip that says at its head that it is a trial, in the most demanding script there is."""
    catalog = load(config.content_folder).catalog
    offer = next(iter(catalog.offers.values()), None)
    if offer is None:
        raise RefusalError(say("cli-no-offers"))
    languages = [config.language(code) for code in config.kiosk.languages]
    language = next((one for one in languages if one.right_to_left), languages[0])
    reader = Reader(
        catalog=catalog,
        language=language,
        say=Strings(language.code),
        german=Strings(SOURCE),
        now=datetime.now(BERLIN),
        base_url=config.links.base_url,
    )
    slip = slip_of([offer], reader, code_limit(config.slip_printer))
    labels = Labels(reader.say, reader.german)
    return replace(slip, sender=f"{say('cli-print-title')} · {slip.sender}"), labels
