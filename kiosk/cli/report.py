"""`kiosk report`: what was needed and what there is, from the figures that may leave the house."""

import sys
from argparse import Namespace
from datetime import date, datetime
from pathlib import Path

from kiosk import storage
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading.loader import load
from kiosk.cli.find import warn_of_errors
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.published_figures import added_up_aloud, figures_wanted
from kiosk.cli.refusal import RefusalError
from kiosk.cli.unpublished import tell_silent, waiting_months, why_waiting
from kiosk.problems import Say, system_reason
from kiosk.records.figure_files import FigureFile
from kiosk.records.period_names import month_of
from kiosk.records.report.demand_report import DemandReport, published_report
from kiosk.records.report.period import Period, last_months, months
from kiosk.records.report.report_words import ReportWords
from kiosk.settings.values import Settings


def run(arguments: Namespace) -> int:
    """Publish what is due, then print the report, or write it into files."""
    say, today = staff_words(), datetime.now(BERLIN).date()
    config = settings_with_content(arguments.config, say)
    period = chosen_period(arguments, today, say)
    folder = config.records_folder
    if not folder.is_dir():
        raise RefusalError(say("cli-report-none", folder=str(folder)))
    files = figures_wanted(config, arguments.kiosk, say)
    tell_silent(config, arguments.kiosk, files, say)
    figures = added_up_aloud(files, period, say)
    loaded = load(config.content_folder)
    warn_of_errors(loaded, say)
    report = published_report(figures, loaded.catalog, period, today)
    waiting = waiting_words(config, arguments, files, period, say)
    if report.now.empty:
        raise RefusalError(waiting or nothing_counted(files, say))
    if waiting:
        print(waiting, file=sys.stderr)
    words = ReportWords(report, arguments.lang)
    if arguments.pdf:
        write_pdf(arguments.pdf, report, words, say)
    if arguments.csv:
        from kiosk.records.report.report_csv import csv_bytes

        write(arguments.csv, csv_bytes(report, words), say)
    if not (arguments.pdf or arguments.csv):
        from kiosk.records.report.report_text import text_lines

        print(*text_lines(report, words), sep="\n")
    return 0


def waiting_words(
    config: Settings, arguments: Namespace, files: list[FigureFile], period: Period, say: Say
) -> str:
    """When this kiosk publishes what it has counted of the period, or its very first month."""
    if arguments.kiosk and config.kiosk.id not in arguments.kiosk:
        return ""
    waiting = waiting_months(config, files)
    missing = [month for month in waiting if month in period.months]
    silent = all(file.kiosk != config.kiosk.id for file in files)
    told = missing or (waiting if silent else [])
    return why_waiting(told, config, say) if told else ""


def nothing_counted(files: list[FigureFile], say: Say) -> str:
    """That there is nothing in these months, and in which there is."""
    known = ", ".join(sorted({file.period for file in files if "H" not in file.period}))
    return say("cli-report-empty", known=known or "–")


def chosen_period(arguments: Namespace, today: date, say: Say) -> Period:
    """The months that are asked for, all of them over; without any, the last half-year."""
    usual = last_months(today, 6)
    period = months(arguments.first or usual.first, arguments.final or usual.final)
    if max(period.first, period.final) > usual.final:
        raise RefusalError(say("cli-report-running", last=month_of(usual.final)))
    if period.final < period.first:
        raise RefusalError(say("cli-report-order"))
    return period


def write_pdf(file: Path, report: DemandReport, words: ReportWords, say: Say) -> None:
    """Set the report on paper."""
    from kiosk.font.paper.paper_fonts import FontsMissingError
    from kiosk.records.report.report_pdf import pdf_bytes

    try:
        content = pdf_bytes(report, words)
    except FontsMissingError as error:
        raise RefusalError(say("cli-report-no-fonts", fonts=str(error))) from error
    write(file, content, say)


def write(file: Path, content: bytes, say: Say) -> None:
    """Put a file where it is wanted, whole or not at all, and say where it is."""
    try:
        storage.replace(file, content, keep_previous=False)
    except OSError as error:
        words = say("cli-unwritable", file=str(file), reason=system_reason(error))
        raise RefusalError(words) from error
    print(say("cli-report-written", file=str(file)))
