"""Whoever works with everything that a house publishes of its cases finds out no small count.

Contacts and referrals are two populations of which neither bounds the other; each is attacked
with all of its figures and with the totals that reports make of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain, product
from pathlib import Path
from random import Random

import pytest

from kiosk.records.case import Became, Case, Detail, Record, Referral
from kiosk.records.case_counts import (
    CASE,
    EARLIER,
    FIRST,
    FOLLOW_UP,
    MORE,
    REFERRAL,
    RELATIVES,
    SENT,
    TOPIC,
)
from kiosk.records.figure_rows import PARTS
from kiosk.records.published_folder import PublishedFolder
from kiosk.records.rounding import BASE, Named
from kiosk.records.tally import Tally
from tests.records.table_attacker import (
    Known,
    Sum,
    Table,
    left_out,
    poisson,
    recovered,
    rounded_once,
)
from tests.records.test_disclosure import groups as groups_of_visits

HALF, LATER_HALF = "2026-H1", "2026-H2"
MONTHS, LATER_MONTHS = ("2026-01", "2026-02", "2026-03"), ("2026-07", "2026-08", "2026-09")
BEFORE, SPRING, AUTUMN = date(2025, 11, 3), date(2026, 3, 3), date(2026, 9, 3)
AFTERWARDS = date(2027, 1, 4)
TABLES = [0, *(pytest.param(seed, marks=pytest.mark.exhaustive) for seed in range(1, 25))]
Groups = Sequence[tuple[Named, Sum]]
"""Figures, and what each is the sum of."""

KINDS, BROUGHT = (FIRST, FOLLOW_UP), ("0", "1", "3")
TOPICS = {"none": (), "german": ("german",), "work": ("work",), "both": ("german", "work")}
CONTACTS: tuple[Named, ...] = tuple(product(MONTHS, KINDS, BROUGHT, TOPICS))
"""Contacts by month, kind, the relatives whom nobody knew before, and topics."""

NOT_YET = "not yet"
REFERRALS: tuple[Named, ...] = tuple(product((NOT_YET, *Became), Became))
"""Referrals by what was known of them at the end of either half-year."""

OTHER_MONTHS = [
    Case("1", (Record(date.fromisoformat(f"{month}-01")),)) for month in (*MONTHS, *LATER_MONTHS)
]
"""Cases without referrals, for a half-year of fewer months says nothing of them."""


def random_table(kinds: tuple[Named, ...], seed: int) -> Table:
    """Many small counts and a few large ones."""
    draw = Random(f"cases {seed}")
    return {kind: poisson(draw.gammavariate(0.5, 3), draw) for kind in kinds}


def contacts(table: Table) -> Iterator[Case]:
    """Cases with these contacts; follow-ups are of those that began the year before."""
    for (month, kind, brought, topics), count in table.items():
        day, details = date.fromisoformat(f"{month}-15"), {Detail.RELATIVES: brought}
        contact = Record(day, topics=TOPICS[topics], details=details)
        begun = () if kind == FIRST else (Record(BEFORE),)
        yield from [Case("1", (*begun, contact))] * count


def referrals(table: Table) -> Iterator[Case]:
    """Cases with one referral each, and what was told in spring and in autumn."""
    for (first, last), count in table.items():
        told = [(SPRING, first)] if first != NOT_YET else []
        records = tuple(
            Record(day, referrals=(Referral("offers/x", Became(became)),))
            for day, became in (*told, (AUTUMN, last))
        )
        yield from [Case("1", records)] * count


def groups_of_contacts() -> Iterator[tuple[Named, Sum]]:
    """Every figure of contacts, and what it is the sum of."""
    for month, kind in product(MONTHS, KINDS):
        yield (CASE, month, kind), [one for one in CONTACTS if one[:2] == (month, kind)]
    for need, kind in product(("german", "work"), KINDS):
        summed = [one for one in CONTACTS if one[1] == kind and need in TOPICS[one[3]]]
        yield (TOPIC, HALF, need, kind), summed
    yield (RELATIVES, HALF, MORE), [one for one in CONTACTS for _ in range(int(one[2]))]


def groups_of_referrals() -> Iterator[tuple[Named, Sum]]:
    """Every figure of referrals, and what it is the sum of."""
    for became in Became:
        yield (REFERRAL, HALF, SENT, became), [one for one in REFERRALS if one[0] == became]
        yield (REFERRAL, LATER_HALF, SENT, became), [(NOT_YET, became)]
        if became is not Became.OPEN:
            yield (
                (REFERRAL, LATER_HALF, EARLIER, became),
                [one for one in REFERRALS if one[1] == became and one[0] not in (NOT_YET, became)],
            )


def at_random(count: int, draw: Random) -> int:
    """A count rounded to a multiple of five, up or down by chance."""
    return BASE * (count // BASE + (draw.random() * BASE < count % BASE))


def possible(table: Table) -> Table:
    """Without referrals that are known at first and then not: what was told stays told."""
    return {
        one: 0 if one[1] == Became.OPEN and one[0] not in (NOT_YET, Became.OPEN) else count
        for one, count in table.items()
    }


def sums_of(groups: Groups) -> list[Sum]:
    """What the attacker is after: every figure, and every kind of contact or referral."""
    kinds = dict.fromkeys(one for _, summed in groups for one in summed)
    return [*(summed for _, summed in groups), *([one] for one in kinds)]


def published(cases: Iterable[Case], groups: Groups, folder: Path) -> Known:
    """What the files of a house say; totals of a report are sums of this and tell no more."""
    house = PublishedFolder(folder, "house-1")
    house.publish(Tally(), tuple(cases), AFTERWARDS)
    figures = house.figures()
    families = {name[:2] for name, _ in groups}
    assert {name for name in figures if name[:2] in families} <= {name for name, _ in groups}
    for name, summed in groups:
        yield summed, *rounded_once(figures.get(name, 0))


def test_every_family_that_is_published_is_attacked() -> None:
    every = (*groups_of_visits(), *groups_of_contacts(), *groups_of_referrals())
    assert {name[0] for name, _ in every} == PARTS.keys()


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", TABLES)
def test_nothing_small_is_recovered_of_contacts(tmp_path: Path, seed: int) -> None:
    table, groups = random_table(CONTACTS, seed), list(groups_of_contacts())
    known = published(contacts(table), groups, tmp_path)
    assert recovered(table, sums_of(groups), known) == []


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", TABLES)
def test_nothing_small_is_recovered_of_referrals(tmp_path: Path, seed: int) -> None:
    table, groups = possible(random_table(REFERRALS, seed)), list(groups_of_referrals())
    known = published(chain(OTHER_MONTHS, referrals(table)), groups, tmp_path)
    assert recovered(table, sums_of(groups), known) == []


@pytest.mark.parametrize("seed", TABLES)
def test_nothing_small_is_recovered_where_relatives_are_not_asked(
    tmp_path: Path, seed: int
) -> None:
    many, groups = random_table(CONTACTS, seed), list(groups_of_contacts())
    table = {one: many[one] for one in CONTACTS if one[2] == "0"}
    alone = [(name, [one for one in summed if one in table]) for name, summed in groups]
    known = published(contacts(table), alone, tmp_path)
    assert recovered(table, sums_of(alone), known) == []


@pytest.mark.parametrize("seed", TABLES)
def test_the_same_attacker_recovers_what_is_only_left_out(seed: int) -> None:
    table, groups = random_table(CONTACTS, seed), list(groups_of_contacts())
    sums = [*sums_of(groups), *([one for one in CONTACTS if one[0] == month] for month in MONTHS)]
    sums += [
        [one for one in CONTACTS if one[:3] == place] for place in product(MONTHS, KINDS, BROUGHT)
    ]
    assert recovered(table, sums_of(groups), left_out(table, sums))


@pytest.mark.parametrize("seed", TABLES)
def test_the_same_attacker_recovers_what_two_roundings_of_one_month_say(seed: int) -> None:
    draw, german = Random(seed), {"german", "both"}
    kinds = [one for one in CONTACTS if one[:3] == (MONTHS[0], FIRST, "0")]
    sums: list[Sum] = [kinds, [one for one in kinds if one[3] in german]]
    found = 0
    for _ in range(100):
        table = {one: poisson(0.3, draw) for one in kinds}
        counts = [sum(table[one] for one in cells) for cells in sums]
        known = [
            (cells, *rounded_once(at_random(count, draw)))
            for cells, count in zip(sums, counts, strict=True)
        ]
        found += len(recovered(table, sums, known))
    assert found > 0
