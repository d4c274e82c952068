"""The report as lines of text for a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from kiosk.records.report.bar import bar, bar_in_two
from kiosk.records.report.demand_report import DemandReport, MatrixCell
from kiosk.records.report.report_words import SIGNS, ReportWords

BAR = 30
"""The cells of the longest bar."""

NAME = 18
"""The cells of a name; a longer one is cut."""

NUMBER, CELL = 6, 7
"""The cells of a number, and of a cell of the matrix."""

WIDTH = 96
"""The cells of a line of running text."""

IN_FOCUS = "»"
"""Stands before the needs of the focus."""


def text_lines(report: DemandReport, words: ReportWords) -> list[str]:
    """The whole report, a part after the other."""
    say = words.say
    parts = (
        _title(report, words),
        [say("demand-by-need"), *_needs(report, words)],
        [say("demand-by-language"), *_languages(report, words)],
        [say("demand-matrix"), *_matrix(report, words)],
        [say("demand-unmet"), *_unmet(report, words)],
        [say("demand-casework"), *casework_lines(report, words)],
        *([[say("demand-referrals"), *referral_lines(report, words)]] if report.half_years else []),
        [say("demand-recommendations"), *_recommendations(report, words)],
        [say("demand-how"), *wrapped(words.how_counted())],
    )
    return [line for part in parts for line in (*part, "")][:-1]


def _title(report: DemandReport, words: ReportWords) -> Sequence[str]:
    say = words.say
    lines = [
        f"{say('demand-title')} · {words.period} · {words.house}",
        say("demand-visits", count=report.now.visits, made=words.day(report.made_on)),
    ]
    lines += filter(None, [words.counted()])
    if report.before is not None:
        before = report.before.visits
        lines.append(say("demand-visits-before", count=before, months=words.before))
    if focus := words.focus():
        lines.append(f"{IN_FOCUS} {focus}")
    return lines


def _needs(report: DemandReport, words: ReportWords) -> Iterator[str]:
    rows = report.listed_needs
    most = max((row.demand.total for row in rows), default=0)
    for row in rows:
        demand = row.demand
        drawn = bar_in_two(demand.met, demand.unmet, most, BAR)
        mark = IN_FOCUS if row.in_focus else " "
        line = f"{mark} {_row(words, words.need(row.need), demand.total, drawn)}"
        if demand.unmet:
            line += f"  {words.say('demand-in-vain', count=demand.unmet)}"
        if row.before is not None:
            line += f"  {words.say('demand-before', count=row.before.total)}"
        yield line
    yield f"  {words.say('demand-bar')}"
    yield f"  {words.left_out()}"


def _languages(report: DemandReport, words: ReportWords) -> Iterator[str]:
    rows = report.by_language
    most = max((row.visits for row in rows), default=0)
    for row in rows:
        drawn = bar(row.visits, most, BAR)
        line = f"  {_row(words, words.spoken(row.language), row.visits, drawn)}"
        if row.before is not None:
            line += f"  {words.say('demand-before', count=row.before)}"
        yield line
    yield f"  {words.left_out()}"


def _matrix(report: DemandReport, words: ReportWords) -> Iterator[str]:
    codes = report.matrix_languages
    if not codes:
        yield from wrapped([words.no_half_years() or words.say("demand-nothing-unmet")])
        return
    yield f"  {'':<{NAME}}{''.join(f'{code:>{CELL}}' for code in codes)}"
    for row in report.by_need:
        cells = "".join(f"{_cell(report.cell(row.need, code)):>{CELL}}" for code in codes)
        yield f"  {_name(words.need(row.need))}{cells}"
    yield from (f"  {sign} {meaning}" for sign, meaning in words.signs())


def _cell(cell: MatrixCell) -> str:
    return f"{cell.demand.total or '·'} {SIGNS[cell.supply.coverage]}"


def _unmet(report: DemandReport, words: ReportWords) -> Iterator[str]:
    rows = report.unmet
    if not rows:
        yield f"  {words.say('demand-nothing-unmet')}"
    most = max((row.demand.unmet for row in rows), default=0)
    for row in rows:
        drawn = bar(row.demand.unmet, most, BAR)
        share = words.say("demand-of", count=row.demand.total)
        yield f"  {_row(words, words.need(row.need), row.demand.unmet, drawn)}  {share}"


def casework_lines(report: DemandReport, words: ReportWords) -> Iterator[str]:
    """Cases, contacts and persons apart, then the topics of first records and follow-ups."""
    work, say = report.now.casework, words.say
    for name, count in words.work().items():
        yield f"  {_name(name)} {count:>{NUMBER}}"
    yield f"  {_name(say('demand-help-line'))} {words.number(report.now.help_line):>{NUMBER}}"
    yield from wrapped(filter(None, [words.details()]))
    if work.topics:
        first, later = say("demand-first"), say("demand-follow-up")
        yield f"  {_name(say('demand-topics'))} {first:>{NAME}} {later:>{NAME}}"
    for need, first_count, later_count in work.topics:
        yield f"  {_name(words.need(need))} {first_count:>{NAME}} {later_count:>{NAME}}"


def referral_lines(report: DemandReport, words: ReportWords) -> Iterator[str]:
    """How many were referred, and what became of that."""
    work = report.now.casework
    counts = {"made": work.referred, **work.told, "open": work.still_open}
    most = max(counts.values())
    for became, count in counts.items():
        name = words.say(f"demand-referral-{became}")
        yield f"  {_row(words, name, count, bar(count, most, BAR))}"


def _recommendations(report: DemandReport, words: ReportWords) -> Iterator[str]:
    if not report.recommendations:
        yield f"  {words.say('demand-no-recommendations')}"
    for one in report.recommendations:
        title, owner, status = words.recommendation(one)
        yield from wrapped([f"[{status}] {title} ({owner})"])


def wrapped(paragraphs: Iterable[str]) -> Iterator[str]:
    """Paragraphs in lines, of which the first is told from the others."""
    for paragraph in paragraphs:
        yield from wrap(paragraph, WIDTH, initial_indent="  ", subsequent_indent="    ")


def _row(words: ReportWords, name: str, count: int, drawn: str) -> str:
    """A name, its bar and its number, each in its column."""
    return f"{_name(name)} {drawn:<{BAR}} {words.number(count):>{NUMBER}}"


def _name(name: str) -> str:
    """A name in its column."""
    return f"{name if len(name) <= NAME else name[: NAME - 1] + '…':<{NAME}}"
