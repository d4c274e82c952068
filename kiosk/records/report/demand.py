"""What was needed in a period: sums of figures, whether they are rounded or exact."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from kiosk.records.case import Became
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
from kiosk.records.published import HELP, LANGUAGE, MATRIX, MET, NEED, REASON, UNMET_TOO
from kiosk.records.rounding import Named

TOLD = tuple(became for became in Became if became is not Became.OPEN)
"""What may have become of a referral, once somebody knows."""


@dataclass(frozen=True, slots=True)
class DemandCount:
    """How often something was asked for: found, and in vain."""

    met: int = 0
    unmet: int = 0

    @property
    def total(self) -> int:
        """How often in all."""
        return self.met + self.unmet


NO_DEMAND = DemandCount()


@dataclass(frozen=True, slots=True)
class Casework:
    """Cases, contacts and persons, which are never added to each other, and their referrals.

    `first` and `follow_up` are the topics of first records and of follow-ups, by need. `told` is
    what became of referrals, by `Became`, also of earlier ones; `still_open` are those of which
    nothing was known at the end of the period in which they were made.
    """

    cases: int = 0
    follow_ups: int = 0
    relatives: int = 0
    first: Mapping[str, int] = field(default_factory=dict)
    follow_up: Mapping[str, int] = field(default_factory=dict)
    referred: int = 0
    told: Mapping[str, int] = field(default_factory=dict)
    still_open: int = 0

    @property
    def contacts(self) -> int:
        """How often people came."""
        return self.cases + self.follow_ups

    @property
    def persons(self) -> int:
        """How many people that were at least: those who came, and their relatives."""
        return self.cases + self.relatives

    @property
    def topics(self) -> list[tuple[str, int, int]]:
        """Needs with the contacts about them, first records and follow-ups, most of all first."""
        needs = dict.fromkeys((*self.first, *self.follow_up))
        rows = [(need, self.first.get(need, 0), self.follow_up.get(need, 0)) for need in needs]
        return sorted(rows, key=lambda row: -row[1] - row[2])


@dataclass(frozen=True, slots=True)
class DemandFigures:
    """The sums of one period; `needs` and `cells` name whole needs.

    `cells` are by need and language, `reasons` by need and then by what it failed of, which only
    exact figures tell.
    """

    languages: Mapping[str, int]
    needs: Mapping[str, DemandCount]
    cells: Mapping[tuple[str, str], DemandCount]
    reasons: Mapping[str, Mapping[str, int]]
    help_line: int
    casework: Casework

    @property
    def visits(self) -> int:
        """How many visits there were."""
        return sum(self.languages.values())

    @property
    def empty(self) -> bool:
        """Whether nothing at all was counted."""
        return not (self.languages or self.needs or self.casework.contacts)


def demand_figures(figures: Mapping[Named, int], periods: Collection[str]) -> DemandFigures:
    """The sums of the figures of these months and half-years, the months in their order."""
    sums = _Sums()
    for (family, period, *what), count in figures.items():
        if period in periods:
            sums.of[family][tuple(what)] += count
    return DemandFigures(
        languages={language: count for (language, _), count in sums.of[LANGUAGE].items()},
        needs={need: sums.demand(NEED, need) for need in sums.each(NEED)},
        cells={(need, code): sums.demand(MATRIX, need, code) for need, code in sums.pairs(MATRIX)},
        reasons={
            need: {why: n for (of, why), n in sums.of[REASON].items() if of == need}
            for need in sums.each(REASON)
        },
        help_line=sum(sums.of[HELP].values()),
        casework=_casework(sums),
    )


class _Sums:
    """Sums by family, and then by what a figure counts."""

    def __init__(self) -> None:
        self.of: dict[str, Counter[Named]] = defaultdict(Counter)

    def each(self, family: str) -> list[str]:
        """The first names of a family's figures."""
        return list(dict.fromkeys(name[0] for name in self.of[family]))

    def pairs(self, family: str) -> list[tuple[str, str]]:
        """The first two names of a family's figures."""
        return list(dict.fromkeys((name[0], name[1]) for name in self.of[family]))

    def demand(self, family: str, *what: str) -> DemandCount:
        """What was met and what was not."""
        counts = self.of[family]
        return DemandCount(counts[(*what, MET)], counts[(*what, UNMET_TOO)])


def _casework(sums: _Sums) -> Casework:
    contacts, topics, referrals = sums.of[CASE], sums.of[TOPIC], sums.of[REFERRAL]
    return Casework(
        cases=contacts[(FIRST,)],
        follow_ups=contacts[(FOLLOW_UP,)],
        relatives=sums.of[RELATIVES][(MORE,)],
        first={need: count for (need, kind), count in topics.items() if kind == FIRST},
        follow_up={need: count for (need, kind), count in topics.items() if kind == FOLLOW_UP},
        referred=sum(count for (when, _), count in referrals.items() if when == SENT),
        told={str(became): referrals[SENT, became] + referrals[EARLIER, became] for became in TOLD},
        still_open=referrals[SENT, Became.OPEN],
    )
