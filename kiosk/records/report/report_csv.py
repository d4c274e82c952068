"""The report as one long table for a German spreadsheet: UTF-8 with its mark, and semicolons."""

import csv
from collections.abc import Iterator
from io import StringIO

from kiosk.records.report.demand_report import DemandReport
from kiosk.records.report.report_words import ReportWords

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet takes words for something to be calculated."""

Row = tuple[str, str, str, str, str]
"""Part, need, language, what is counted, and how often."""


def csv_bytes(report: DemandReport, words: ReportWords) -> bytes:
    """The file; each line tells the period, so that several reports can be put together."""
    period = f"{report.period.months[0]}/{report.period.months[-1]}"
    written = StringIO()
    table = csv.writer(written, delimiter=";", lineterminator="\r\n")
    table.writerow([words.say(f"demand-column-{name}") for name in COLUMNS])
    halves = "+".join(report.half_years)
    parts = {period: (_demand, _work, _recommended), halves: (_matrix, _details)}
    for of, makers in parts.items():
        for row in (row for maker in makers if of for row in maker(report, words)):
            table.writerow([of, *map(harmless, row)])
    for line in filter(None, (words.no_half_years(), words.left_out(), *words.how_counted())):
        table.writerow([period, words.say("demand-how"), "", "", harmless(line), ""])
    return written.getvalue().encode("utf-8-sig")


COLUMNS = ("period", "part", "need", "language", "what", "count")
"""What stands in each column."""


def harmless(words: str) -> str:
    """The words, behind an apostrophe where a spreadsheet would calculate with them."""
    return f"'{words}" if words.startswith(FORMULA) else words


def decimal(number: float) -> str:
    """A number as a German spreadsheet reads it, which takes 3.5 for a day in May."""
    return f"{number:.1f}".removesuffix(".0").replace(".", ",")


def _demand(report: DemandReport, words: ReportWords) -> Iterator[Row]:
    part, say = words.say("demand-by-need"), words.say
    for row in report.listed_needs:
        need = words.need(row.need)
        yield part, need, "", say("demand-met"), str(row.demand.met)
        yield part, need, "", say("demand-vain"), str(row.demand.unmet)
        if row.before is not None:
            before = say("demand-all-before", months=words.before)
            yield part, need, "", before, str(row.before.total)
    part = say("demand-by-language")
    for one in report.by_language:
        yield part, "", words.spoken(one.language), say("demand-visit"), str(one.visits)


def _matrix(report: DemandReport, words: ReportWords) -> Iterator[Row]:
    part, say = words.say("demand-matrix"), words.say
    for row in report.by_need:
        for one in report.by_language:
            cell, need = report.cell(row.need, one.language), words.need(row.need)
            spoken = words.spoken(one.language)
            yield part, need, spoken, say("demand-met"), str(cell.demand.met)
            yield part, need, spoken, say("demand-vain"), str(cell.demand.unmet)
            yield part, need, spoken, say("demand-offers"), str(cell.supply.offers)
            yield part, need, spoken, say("demand-hours"), decimal(cell.supply.hours)


def _work(report: DemandReport, words: ReportWords) -> Iterator[Row]:
    work, say = report.now.casework, words.say
    part = say("demand-casework")
    yield part, "", "", say("demand-help-line"), str(report.now.help_line)
    counts = {"cases": work.cases, "contacts": work.contacts, "persons": report.persons}
    for name, count in counts.items():
        if count is not None:
            yield part, "", "", say(f"demand-{name}"), str(count)


def _details(report: DemandReport, words: ReportWords) -> Iterator[Row]:
    """Topics of the cases, and what became of referrals."""
    work, say = report.now.casework, words.say
    part = say("demand-casework")
    for kind, topics in (("first", work.first), ("follow-up", work.follow_up)):
        for need, count in topics.items():
            yield part, words.need(need), "", say(f"demand-{kind}"), str(count)
    part = say("demand-referrals")
    for became, count in {"made": work.referred, **work.told, "open": work.still_open}.items():
        yield part, "", "", say(f"demand-referral-{became}"), str(count)


def _recommended(report: DemandReport, words: ReportWords) -> Iterator[Row]:
    part = words.say("demand-recommendations")
    for one in report.recommendations:
        title, owner, status = words.recommendation(one)
        yield part, "", "", f"{title} ({owner})", status
