"""What the cases add to the figures of a month; months may be added up, for nobody counts twice.

A case counts in the month of its first record, each contact in its own. Persons count when a
contact shows that there are more of them than known before. What became of a referral counts in
the month in which somebody told; how many are still open is as of the month's end.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from datetime import date

from kiosk.catalog.finding.matching import whole
from kiosk.records.case import Became, Case, Record
from kiosk.records.period_names import month_of
from kiosk.records.rounding import Named

CASE, TOPIC, REFERRAL = "case", "topic", "referral"
"""The families; a figure's name begins with one of them and its month."""

FIRST, FOLLOW_UP, PERSONS, MADE = "first", "follow-up", "persons", "made"
"""What a figure counts beside the outcomes; its name ends with it."""


def case_counts(cases: Iterable[Case], months: Collection[str]) -> Counter[Named]:
    """How often, in each of these months."""
    counts = Counter[Named]()
    for case in cases:
        for day, (family, *what), number in _steps(case):
            if (month := month_of(day)) in months:
                counts[(family, month, *what)] += number
        for month in months:
            if still_open := _open_by(month, case):
                counts[REFERRAL, month, Became.OPEN] += still_open
    return counts


def days_of(cases: Iterable[Case]) -> set[date]:
    """All days on which there was a contact."""
    return {record.day for case in cases for record in case.records}


def _steps(case: Case) -> Iterator[tuple[date, Named, int]]:
    """What each contact adds: when, what, and how much."""
    outcomes: dict[str, Became] = {}
    known = 0
    for number, record in enumerate(case.records):
        kind, day = FOLLOW_UP if number else FIRST, record.day
        yield day, (CASE, kind), 1
        known, before = max(known, 1 + record.relatives), known
        yield day, (CASE, PERSONS), known - before
        for need in dict.fromkeys(map(whole, record.topics)):
            yield day, (TOPIC, need, kind), 1
        for to, became in _news(record, outcomes):
            if to not in outcomes:
                yield day, (REFERRAL, MADE), 1
            if became is not Became.OPEN:
                yield day, (REFERRAL, became), 1
            outcomes[to] = became


def _news(record: Record, known: dict[str, Became]) -> Iterator[tuple[str, Became]]:
    """The referrals of a contact that are new, or of which it tells something new."""
    for one in record.referrals:
        if one.to not in known or one.became not in (known[one.to], Became.OPEN):
            yield one.to, one.became


def _open_by(month: str, case: Case) -> int:
    """How many referrals nobody had heard of when the month ended."""
    outcomes: dict[str, Became] = {}
    for record in case.records:
        if month_of(record.day) <= month:
            outcomes |= dict(_news(record, outcomes))
    return sum(became is Became.OPEN for became in outcomes.values())
