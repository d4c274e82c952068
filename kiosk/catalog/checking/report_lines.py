"""The report of a check as lines of text, in the staff's language."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby

from kiosk.catalog.checking.check import Report
from kiosk.catalog.checking.text_gaps import Gaps
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.table import HoursRow, table
from kiosk.problems import Say

NAMES_SHOWN = 8
"""How many names of a list are printed before the rest is only counted."""

REVIEWS_SHOWN = 10
"""How many of the offers to verify next are printed."""

WEEKS = 4
"""How many weeks of changed hours are printed, a line each."""


def report_lines(report: Report, say: Say) -> list[str]:
    """The whole report: changed hours, closed days, texts, what to verify, problems, and the count.

    What matters most comes last, because that is what stays on the screen.
    """
    parts = [
        list(hours_lines(report, say)),
        list(closed_lines(report, say)),
        list(text_lines(report, say)),
        list(review_lines(report, say)),
        list(old_lines(report, say)),
        list(helpline_lines(report, say)),
        list(draft_lines(report, say)),
        list(problem_lines(report, say)),
        [count_line(report, say)],
    ]
    return [line for part in parts if part for line in (*part, "")][:-1]


def problem_lines(report: Report, say: Say) -> Iterator[str]:
    """A line for each problem, with its place and remedy."""
    for problem in report.problems:
        yield problem.line_in(say)


def count_line(report: Report, say: Say) -> str:
    """How many errors and warnings there are."""
    warnings = len(report.problems) - report.errors
    return say("report-count", errors=report.errors, warnings=warnings)


def hours_lines(report: Report, say: Say) -> Iterator[str]:
    """The next weeks of each changed offer."""
    if not report.changed_hours:
        return
    last = report.today + timedelta(7 * WEEKS - 1)
    yield say("report-hours", first=_day(report.today, say), last=_day(last, say))
    for changed in report.changed_hours:
        yield f"  {changed.key} · {changed.title}"
        for line in weeks_of(changed.hours, report.today, say):
            yield f"    {line}"


def closed_lines(report: Report, say: Say) -> Iterator[str]:
    """The closed days to come, and how many offers each of them closes."""
    if report.closed_times:
        yield say("report-closed-days")
    for one in report.closed_times:
        days = f"{_day(one.first, say)}–{_day(one.last, say)}"
        yield f"  {days}  {say('report-closes', reason=one.reason, count=one.offers)}"


def text_lines(report: Report, say: Say) -> Iterator[str]:
    """What each language lacks."""
    if not report.gaps:
        return
    yield say("report-texts")
    for gaps in report.gaps:
        yield from _gap_lines(gaps, say)
    if report.unsure_texts:
        yield "  " + say("report-unsure")
    for text in report.unsure_texts:
        yield f"    {text.key} {text.language}  of: {text.of}"
    if drafts := report.interface_drafts:
        yield "  " + say("report-interface", count=len(drafts), names=", ".join(drafts))


def review_lines(report: Report, say: Say) -> Iterator[str]:
    """The offers whose facts somebody should make sure of next."""
    if not report.reviews:
        return
    yield say("report-reviews")
    for review in report.reviews[:REVIEWS_SHOWN]:
        yield f"  {_day(review.day, say)}  {review.key} · {review.title}"


def draft_lines(report: Report, say: Say) -> Iterator[str]:
    """The drafts that wait for their release, each with the fields that still want a person."""
    if not report.drafts:
        return
    yield say("report-drafts")
    for id in report.drafts[:NAMES_SHOWN]:
        wanted = Counter(_label(one.field) for one in report.draft_stops.get(id, ()))
        named = [f"{name} ({count})" if count > 1 else name for name, count in wanted.items()]
        yield f"  {id}: {', '.join(named) or say('report-draft-ready')}"
    if (more := len(report.drafts) - NAMES_SHOWN) > 0:
        yield f"  {say('report-more', names='…', more=more)}"


def _label(path: str) -> str:
    """What a field of an offer is called, by the last of its names that is known."""
    fields, found = OFFER, path
    for name in path.split("."):
        if name in fields:
            found, fields = fields[name].label, fields[name].fields
    return found


def helpline_lines(report: Report, say: Say) -> Iterator[str]:
    """Every help line that nobody has made sure of for too long; a wrong one may cost a life."""
    if not report.stale_helplines:
        return
    yield say("report-stale-helplines")
    for line in report.stale_helplines:
        yield f"  {_day(line.day, say)}  {line.key} · {line.title}"


def old_lines(report: Report, say: Say) -> Iterator[str]:
    """The oldest of the offers whose facts are old, with the day of the last check."""
    if not report.old_offers:
        return
    yield say("report-old-offers", count=len(report.old_offers))
    for one in report.old_offers[:REVIEWS_SHOWN]:
        yield f"  {_day(one.day, say)}  {one.key} · {one.title}"
    if (more := len(report.old_offers) - REVIEWS_SHOWN) > 0:
        yield f"  {say('report-more', names='…', more=more)}"


def _gap_lines(gaps: Gaps, say: Say) -> Iterator[str]:
    """One line with the counts of a language, and one with the names for each count."""
    counts = {kind: len(names) for kind, names in gaps.by_kind.items()}
    hidden = counts["failed"] + counts["unseen"]
    yield "  " + say("report-language", language=gaps.language, hidden=hidden, **counts)
    for kind, names in gaps.by_kind.items():
        if names:
            listed = ", ".join(names[:NAMES_SHOWN])
            if len(names) > NAMES_SHOWN:
                listed = say("report-more", names=listed, more=len(names) - NAMES_SHOWN)
            yield f"    {say(f'report-{kind}')}: {listed}"


def weeks_of(hours: Hours, today: date, say: Say) -> Iterator[str]:
    """The next weeks, one line for each, or a single one when the weeks say nothing."""
    if hours.always:
        yield say("report-always")
        return
    rows = table(hours, today, WEEKS)
    if hours.by_appointment:
        yield say("report-appointment")
    elif not rows:
        yield say("report-no-opening" if hours.rule or hours.dates else "report-no-hours")
    if rows:
        for week in range(WEEKS):
            first = today + timedelta(7 * week)
            until = first + timedelta(7)
            inside = [row for row in rows if first <= date.fromisoformat(row["date"]) < until]
            yield f"{_day(first, say)}  {_week(inside, say)}"
    last = today + timedelta(7 * WEEKS - 1)
    for closed in hours.closed:
        if closed.first <= last and today <= closed.last:
            yield say("report-closed", first=_day(closed.first, say), last=_day(closed.last, say))


def _week(rows: Iterable[HoursRow], say: Say) -> str:
    """The days of a week, those with the same times together: `Mo Di 09:00-12:00; Mi …`."""
    times: dict[str, list[str]] = {}
    for day, spans in groupby(rows, lambda row: row["date"]):
        weekday = say("weekday", number=date.fromisoformat(day).weekday())
        times.setdefault(", ".join(f"{s['opens']}-{s['closes']}" for s in spans), []).append(
            weekday
        )
    return "; ".join(f"{' '.join(days)} {spans}" for spans, days in times.items()) or "–"


def _day(day: date, say: Say) -> str:
    """A date as staff write it."""
    return say("day", day=f"{day:%d}", month=f"{day:%m}", year=f"{day:%Y}")
