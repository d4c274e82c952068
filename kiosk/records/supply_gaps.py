"""Where supply does not meet demand, from published figures alone, so that anybody may know it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.catalog.checking.due_reviews import Review, due_reviews, old_facts
from kiosk.catalog.checking.near_duplicates import NearDuplicate, near_duplicates
from kiosk.catalog.model import Catalog, Offer
from kiosk.language.languages import SOURCE
from kiosk.records.period_names import days_within
from kiosk.records.published import OFFER, SHOWN
from kiosk.records.report.demand import DemandCount, demand_figures
from kiosk.records.report.supply import NO_SUPPLY, SupplyTable
from kiosk.records.rounding import Named

MONTHS, HALF_YEARS = 12, 2
"""So many of the last published periods are looked at: a year."""

WEEK = timedelta(7)


@dataclass(frozen=True, slots=True)
class UncoveredDemand:
    """How often a need was asked for without any offer that fits.

    With a `language` nobody speaks that there; without one there is no offer at all.
    """

    need: str
    language: str
    demand: int


@dataclass(frozen=True, slots=True)
class SupplyGaps:
    """What a house lacks; `months` and `half_years` are those whose figures were looked at.

    `in_vain` are needs that were asked for in vain, with how often, of which no gap is known:
    there are offers, and which language they lack only half-years tell.
    `unseen` are offers that hardly anybody has seen in half-years in which others were counted,
    each of them offered all that time as far as anybody knows. `old` are those whose facts nobody
    has made sure of for too long, help lines first. `samples` counts invented entries.
    """

    uncovered: tuple[UncoveredDemand, ...]
    in_vain: Mapping[str, DemandCount]
    duplicates: tuple[NearDuplicate, ...]
    unseen: tuple[Offer, ...]
    reviews: tuple[Review, ...]
    old: tuple[Review, ...]
    samples: int
    months: tuple[str, ...]
    half_years: tuple[str, ...]


def supply_gaps(catalog: Catalog, figures: Mapping[Named, int], today: date) -> SupplyGaps:
    """All that is lacking on this day."""
    periods = sorted({period for _, period, *_ in figures})
    months = tuple(period for period in periods if "H" not in period)[-MONTHS:]
    halves = tuple(period for period in periods if "H" in period)[-HALF_YEARS:]
    offered = [offer for offer in catalog.offers.values() if offer.offered_on(today)]
    uncovered = sorted(
        _uncovered(catalog, figures, (*months, *halves), today),
        key=lambda gap: (-gap.demand, gap.need, gap.language),
    )
    return SupplyGaps(
        uncovered=tuple(uncovered),
        in_vain=_in_vain(figures, months, {gap.need for gap in uncovered}),
        duplicates=near_duplicates(catalog, today),
        unseen=tuple(_unseen(offered, figures, halves)),
        reviews=due_reviews(catalog, today, WEEK),
        old=old_facts(catalog, today),
        samples=sum(offer.sample for offer in offered),
        months=months,
        half_years=halves,
    )


def times_shown(offer: str, figures: Mapping[Named, int]) -> dict[str, int]:
    """How often an offer was shown, by each of the last half-years in which offers were counted."""
    halves = sorted({period for family, period, *_ in figures if family == OFFER})
    return {half: figures.get((OFFER, half, offer, SHOWN), 0) for half in halves[-HALF_YEARS:]}


def _uncovered(
    catalog: Catalog, figures: Mapping[Named, int], periods: tuple[str, ...], today: date
) -> Iterator[UncoveredDemand]:
    """What was asked for where there is nothing; a language only where German has something."""
    supply, demand = SupplyTable(catalog, today), demand_figures(figures, periods)
    for need, count in demand.needs.items():
        if count.total and supply.of(need, SOURCE) == NO_SUPPLY:
            yield UncoveredDemand(need, "", count.total)
    for (need, language), count in demand.cells.items():
        somewhere = supply.of(need, SOURCE).offers
        if count.total and somewhere and not supply.of(need, language).offers:
            yield UncoveredDemand(need, language, count.total)


def _in_vain(
    figures: Mapping[Named, int], months: tuple[str, ...], told: set[str]
) -> Mapping[str, DemandCount]:
    """The needs that were asked for in vain and are not `told` yet, the most often first."""
    needs = demand_figures(figures, months).needs.items()
    rows = [(need, count) for need, count in needs if count.unmet and need not in told]
    return dict(sorted(rows, key=lambda row: (-row[1].unmet, row[0])))


def _unseen(
    offered: list[Offer], figures: Mapping[Named, int], halves: tuple[str, ...]
) -> Iterator[Offer]:
    """The offers without a figure where others have one."""
    counted = {(name[1], name[2]) for name in figures if name[0] == OFFER and name[1] in halves}
    seen = {offer for _, offer in counted}
    for offer in offered if counted else ():
        first, _ = days_within(min(half for half, _ in counted))
        since = offer.valid_from
        if offer.id not in seen and (since is None or since <= first):
            yield offer
