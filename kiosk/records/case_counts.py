"""What the cases add to the figures of a period; periods may be added up, nobody counts twice.

A case counts in the month of its first record, and each contact in its own. Relatives count when
a contact shows that there are more of them than were known. A referral counts in the period in
which it was made, by what is known of it when that ends, and once more in a later one that tells
something new.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from kiosk.catalog.finding.matching import whole
from kiosk.records.case import Became, Case, Record
from kiosk.records.rounding import Named

CASE, RELATIVES, TOPIC, REFERRAL = "case", "relatives", "topic", "referral"
"""The families; a figure's name begins with one of them and its period."""

FIRST, FOLLOW_UP = "first", "follow-up"
"""The kinds of contacts and of their topics: one begins a case, all others are further contacts.

So is one with a group, which has no case.
"""

MORE = "more"
"""How many relatives there were whom nobody knew before."""

SENT, EARLIER = "sent", "earlier"
"""Whether a referral was made in the period, or earlier and something new is known of it."""


def contact_counts(cases: Iterable[Case], period: str, first: date, last: date) -> Counter[Named]:
    """How many first records and follow-ups there were from the first day to the last."""
    kinds = (
        _kind(case, number)
        for case in cases
        for number, record in enumerate(case.records)
        if first <= record.day <= last
    )
    return Counter((CASE, period, kind) for kind in kinds)


def case_details(cases: Iterable[Case], period: str, first: date, last: date) -> Counter[Named]:
    """How many relatives these contacts brought, their topics, and what became of referrals."""
    counts = Counter[Named]()
    for case in cases:
        for day, (family, *what), number in _steps(case):
            if number and first <= day <= last:
                counts[(family, period, *what)] += number
        for when, became in _referrals(case, first, last):
            counts[REFERRAL, period, when, became] += 1
    return counts


def days_of(cases: Iterable[Case]) -> set[date]:
    """All days on which there was a contact."""
    return {record.day for case in cases for record in case.records}


def _steps(case: Case) -> Iterator[tuple[date, Named, int]]:
    """What each contact adds: when, what, and how much."""
    known = 0
    for number, record in enumerate(case.records):
        known, before = max(known, record.relatives), known
        yield record.day, (RELATIVES, MORE), known - before
        for need in dict.fromkeys(map(whole, record.topics)):
            yield record.day, (TOPIC, need, _kind(case, number)), 1


def _kind(case: Case, number: int) -> str:
    """What a contact is, by its place in the case."""
    return FOLLOW_UP if number or case.of_group else FIRST


def _referrals(case: Case, first: date, last: date) -> Iterator[tuple[str, Became]]:
    """The referrals of a period, then what it tells of earlier ones."""
    before = _known(record for record in case.records if record.day < first)
    for to, became in _known(record for record in case.records if record.day <= last).items():
        if to not in before:
            yield SENT, became
        elif became is not before[to]:
            yield EARLIER, became


def _known(records: Iterable[Record]) -> dict[str, Became]:
    """Where these contacts sent somebody, and the last that was heard of it."""
    known: dict[str, Became] = {}
    for one in (referral for record in records for referral in record.referrals):
        if one.to not in known or one.became is not Became.OPEN:
            known[one.to] = one.became
    return known
