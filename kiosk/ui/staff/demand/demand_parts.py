"""Each part of the report of demand and supply, as parts of a sheet."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.catalog.integration_goals import RecommendationStatus
from kiosk.language.script import cells
from kiosk.records.report.demand_report import DemandReport, MatrixCell
from kiosk.records.report.report_words import SIGNS, ReportWords
from kiosk.records.report.supply import FEW_HOURS, Coverage
from kiosk.records.tally import UNMET
from kiosk.ui.drawing.bar_rows import NAME, BarRow, ColumnsRow
from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.parts import Part, Space, Tone, Words
from kiosk.ui.staff.demand.viewing import DemandPart

MARK = "»"
"""Stands before the needs of the focus."""

LEAST_COLUMN = 9
"""The cells of a column of the matrix, for the names of most languages have eight."""

TONES = {Coverage.NOTHING: Tone.ALARM, Coverage.LITTLE: Tone.SOON, Coverage.GOOD: Tone.GOOD}


STAGES: Mapping[RecommendationStatus, str] = {
    RecommendationStatus.OPEN: "○",
    RecommendationStatus.DOING: "◐",
    RecommendationStatus.DONE: "●",
}
STAGE_TONES: Mapping[RecommendationStatus, Tone] = {
    RecommendationStatus.OPEN: Tone.TEXT,
    RecommendationStatus.DOING: Tone.SOON,
    RecommendationStatus.DONE: Tone.GOOD,
}
"""How far a recommendation is, as a sign and a colour."""


def parts_of(
    report: DemandReport, words: ReportWords, part: DemandPart, size: tuple[int, int]
) -> list[Part]:
    """That the figures are exact, and one part of the report in so many cells."""
    width, height = size
    parts = [Words(words.say("demand-exact"), Tone.QUIET), *_MAKERS[part](report, words, width)]
    bars = sum(isinstance(one, BarRow) for one in parts)
    return list(_apart(parts)) if len(parts) + bars <= height else parts


def _apart(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts with air between the bars."""
    for part in parts:
        yield part
        if isinstance(part, BarRow | Block):
            yield Space()


def _titled(title: str, parts: Sequence[Part], words: ReportWords) -> Iterator[Part]:
    """Parts below a heading, which never stands alone at the end of a page."""
    first, *others = parts
    yield Space()
    yield Block(words.language, (Words(title, Tone.TITLE), first))
    yield from others


@dataclass(frozen=True, slots=True)
class _Bar:
    """What a bar tells, before all of them are drawn to one scale."""

    name: str
    solid: int
    light: int = 0
    said: str = ""
    marked: bool = False


def _bars(bars: Sequence[_Bar], words: ReportWords) -> list[BarRow]:
    """The bars to one scale, with as much room for words as the longest of them take."""
    most = max((bar.solid + bar.light for bar in bars), default=0)
    beside = max((cells(bar.said) for bar in bars), default=0)
    return [
        BarRow(
            bar.name,
            bar.solid,
            bar.light,
            most,
            words.number(bar.solid + bar.light),
            bar.said,
            beside,
            MARK if bar.marked else "",
        )
        for bar in bars
    ]


def _needs(report: DemandReport, words: ReportWords, width: int) -> list[Part]:
    say, bars = words.say, []
    for row in report.by_need:
        demand = row.demand
        said = [say("demand-in-vain", count=demand.unmet)] if demand.unmet else []
        if row.before is not None:
            said.append(say("demand-before", count=row.before.total))
        name, told = words.need(row.need), " · ".join(said)
        bars.append(_Bar(name, demand.met, demand.unmet, told, row.in_focus))
    focus = words.focus()
    legend = f"{MARK} {focus} · {say('demand-bar')}" if focus else say("demand-bar")
    return [*_bars(bars, words), Words(legend, Tone.QUIET)]


def _languages(report: DemandReport, words: ReportWords, width: int) -> list[Part]:
    bars = []
    for row in report.by_language:
        before = "" if row.before is None else words.say("demand-before", count=row.before)
        bars.append(_Bar(words.spoken(row.language), row.visits, said=before))
    return [*_bars(bars, words)]


def _matrix(report: DemandReport, words: ReportWords, width: int) -> list[Part]:
    """As many of the most used languages as there is room for."""
    columns = (width - NAME - 1) // LEAST_COLUMN
    codes = report.matrix_languages[:columns]
    column = (width - NAME - 1) // max(1, len(codes))
    head = tuple((words.spoken(code), Tone.QUIET) for code in codes)
    rows = [
        ColumnsRow(
            words.need(row.need),
            tuple(_cell(report.cell(row.need, code)) for code in codes),
            column,
            MARK if row.in_focus else "",
        )
        for row in report.by_need
    ]
    return [
        ColumnsRow("", head, column),
        *rows,
        Words(signs(words), Tone.QUIET),
    ]


def _cell(cell: MatrixCell) -> tuple[str, Tone]:
    """Demand with the sign of its coverage; where nobody asked, nothing is amiss."""
    coverage = cell.supply.coverage
    if not cell.demand.total:
        return f"· {SIGNS[coverage]}", Tone.QUIET
    return f"{cell.demand.total} {SIGNS[coverage]}", TONES[coverage]


def _unmet(report: DemandReport, words: ReportWords, width: int) -> list[Part]:
    say, bars = words.say, []
    for row in report.unmet:
        reasons = " · ".join(words.number(row.reasons.get(str(why), 0)) for why in UNMET)
        said = f"{say('demand-of', count=row.demand.total)}: {reasons}"
        bars.append(_Bar(words.need(row.need), 0, row.demand.unmet, said, row.in_focus))
    rows = _bars(bars, words)
    reasons = " · ".join(say(f"demand-reason-{why}") for why in UNMET)
    legend = [Words(say("demand-reasons", reasons=reasons), Tone.QUIET)]
    nothing = [Words(say("demand-nothing-unmet"), Tone.GOOD)]
    told = legend if any(row.roomy(width) for row in rows) else []
    return [*(rows or nothing), *told, *_recommendations(report, words)]


def _recommendations(report: DemandReport, words: ReportWords) -> Iterator[Part]:
    """What has been recommended, to whom, and how far they are."""
    rows = []
    for one in report.recommendations:
        title, owner, status = words.recommendation(one)
        line = f"{STAGES[one.status]} {status}: {title} ({owner})"
        rows.append(Words(line, STAGE_TONES[one.status]))
    nothing = Words(words.say("demand-no-recommendations"), Tone.QUIET)
    return _titled(words.say("demand-recommendations"), rows or [nothing], words)


def _counsel(report: DemandReport, words: ReportWords, width: int) -> list[Part]:
    """Cases, contacts and persons apart, then what became of referrals, and the topics."""
    work, say = report.now.casework, words.say
    apart = [f"{name}: {count}" for name, count in words.work().items()]
    helped = f"{say('demand-help-line')}: {words.number(report.now.help_line)}"
    outcomes = {"made": work.referred, **work.told, "open": work.still_open}
    bars = [_Bar(say(f"demand-referral-{became}"), n) for became, n in outcomes.items()]
    return [
        Words(" · ".join((*apart, helped)), Tone.TITLE),
        *_titled(say("demand-referrals"), _bars(bars, words), words),
        *_topics(report, words),
    ]


def _topics(report: DemandReport, words: ReportWords) -> list[Part]:
    """What first talks were about beside what later ones were."""
    say, topics = words.say, report.now.casework.topics
    bars = [
        _Bar(words.need(need), first, later, say("demand-topic-counts", first=first, later=later))
        for need, first, later in topics
    ]
    if not bars:
        return []
    legend = Words(say("demand-topics-legend"), Tone.QUIET)
    return [*_titled(say("demand-topics"), _bars(bars, words), words), legend]


_MAKERS: Mapping[DemandPart, Callable[[DemandReport, ReportWords, int], list[Part]]] = {
    DemandPart.NEEDS: _needs,
    DemandPart.LANGUAGES: _languages,
    DemandPart.MATRIX: _matrix,
    DemandPart.UNMET: _unmet,
    DemandPart.COUNSEL: _counsel,
}


def signs(words: ReportWords) -> str:
    """What the signs of the matrix mean."""
    good, little, nothing = (
        SIGNS[one] for one in (Coverage.GOOD, Coverage.LITTLE, Coverage.NOTHING)
    )
    hours = words.hours(FEW_HOURS)
    return words.say("demand-signs", good=good, little=little, nothing=nothing, hours=hours)
