"""The report says what an independent count says, and how far rounding may have moved it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from kiosk.catalog.choices import Kind
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.integration_goals import Focus
from kiosk.catalog.texts import Text
from kiosk.journey import AskedOutcome
from kiosk.records.added_up import AddedUp
from kiosk.records.case import Became, Case, ContactKind, Detail, Record, Referral, reached
from kiosk.records.period_names import half_year_of, month_of
from kiosk.records.published import figures
from kiosk.records.report.demand_report import DemandReport, exact_report, published_report
from kiosk.records.report.period import Period, last_months, months, running_months
from kiosk.records.report.supply import Coverage, SupplyTable
from kiosk.records.rounding import Named
from kiosk.records.tally import Cell, Counted, Tally
from tests.records.synthetic_year import CATALOG, SyntheticVisit, cases, tally_of, visits

TODAY = date(2027, 1, 4)
ALL_YEAR = months(date(2026, 1, 1), date(2026, 12, 1))
SPRING = months(date(2026, 3, 1), date(2026, 5, 1))
KEY = b"k" * 32


def released(tally: Tally, counselled: Sequence[Case] = ()) -> AddedUp:
    """What the house has published of this at the end of the year."""
    days = {cell.day for cell, _ in tally}
    periods = {month_of(day) for day in days} | {half_year_of(day) for day in days}
    found: dict[Named, int] = {}
    for period in periods:
        found |= figures(tally, counselled, period, KEY)
    return AddedUp(found, {"kiosk": frozenset(periods)})


def counted_by_hand(year: Sequence[SyntheticVisit], period: Period) -> dict[str, Counter[object]]:
    """What the visits of a period say, without a tally."""
    by_need, unmet, by_language = Counter[object](), Counter[object](), Counter[object]()
    by_both, help_lines = Counter[object](), Counter[object]()
    secret = {sub.id for need in CATALOG.needs.values() for sub in need.subs if sub.discreet}
    for one in year:
        if not period.first <= one.moment.date() <= period.last_day:
            continue
        by_language[one.ended.language] += 1
        help_lines["all"] += bool(one.ended.opened)
        for need, outcome in {asked.need: asked.outcome for asked in one.ended.asked}.items():
            whole = need.split(".")[0]
            by_need[whole] += 1
            unmet[whole] += outcome is not AskedOutcome.FOUND
            by_both[whole, one.ended.language] += need not in secret
    return {
        "needs": by_need,
        "unmet": +unmet,
        "languages": by_language,
        "both": +by_both,
        "help": +help_lines,
    }


def told(report: DemandReport) -> dict[str, dict[object, int]]:
    """The same of a report."""
    now = report.now
    cells: dict[object, int] = {place: cell.total for place, cell in now.cells.items()}
    return {
        "needs": {row.need: row.demand.total for row in report.by_need if row.demand.total},
        "unmet": {row.need: row.demand.unmet for row in report.unmet},
        "languages": {row.language: row.visits for row in report.by_language},
        "both": cells,
        "help": {"all": now.help_line} if now.help_line else {},
    }


@pytest.mark.parametrize("count", [1_000, pytest.param(20_000, marks=pytest.mark.exhaustive)])
@pytest.mark.parametrize("period", [ALL_YEAR, SPRING])
def test_the_exact_report_says_what_an_independent_count_says(count: int, period: Period) -> None:
    year = list(visits(count))
    report = exact_report(tally_of(year), (), CATALOG, period, TODAY)
    assert told(report) == counted_by_hand(year, period)


@pytest.mark.parametrize("count", [1_000, pytest.param(20_000, marks=pytest.mark.exhaustive)])
def test_published_figures_are_as_near_to_the_truth_as_the_report_says(count: int) -> None:
    year = list(visits(count))
    report = published_report(released(tally_of(year)), CATALOG, ALL_YEAR, TODAY)
    truth = counted_by_hand(year, ALL_YEAR)["needs"]
    off = [abs(row.demand.total - truth[row.need]) for row in report.by_need]
    assert report.margin == 20
    assert sum(error <= report.margin for error in off) >= 0.8 * len(off)
    assert all(row.demand.total % 5 == 0 for row in report.by_need)
    assert report.margin_percent == pytest.approx(100 * 20 * len(off) / truth.total(), abs=2)


def test_a_group_is_a_contact_and_neither_a_case_nor_a_person() -> None:
    brought = {Detail.RELATIVES: "2"}
    group = Case("1", (Record(date(2026, 3, 3), ContactKind.GROUP, details=brought),))
    work = exact_report(Tally(), [group], CATALOG, ALL_YEAR, TODAY).now.casework
    assert (work.cases, work.contacts, work.persons) == (0, 1, 0)


def test_nobody_is_counted_twice_when_months_are_added_up() -> None:
    counselled = cases(300)
    report = exact_report(Tally(), counselled, CATALOG, ALL_YEAR, TODAY)
    whole, work = reached(counselled), report.now.casework
    assert (work.cases, work.contacts, work.persons) == (
        whole.cases,
        whole.contacts,
        whole.persons,
    )


def test_a_referral_counts_when_it_is_made_and_when_something_new_is_told() -> None:
    case = Case(
        "1",
        (
            Record(date(2026, 1, 5), referrals=(Referral("offers/a"), Referral("offers/b"))),
            Record(date(2026, 2, 5), referrals=(Referral("offers/a", Became.WAITING),)),
            Record(date(2026, 4, 5), referrals=(Referral("offers/a", Became.REACHED),)),
        ),
    )

    def work(first: int, final: int) -> tuple[int, dict[str, int], int]:
        period = months(date(2026, first, 1), date(2026, final, 1))
        found = exact_report(Tally(), [case], CATALOG, period, TODAY).now.casework
        return found.referred, {k: n for k, n in found.told.items() if n}, found.still_open

    assert work(1, 1) == (2, {}, 2)
    assert work(1, 2) == (2, {"waiting": 1}, 1)
    assert work(1, 4) == (2, {"reached": 1}, 1)
    assert work(3, 4) == (0, {"reached": 1}, 0)


def test_persons_count_when_more_of_them_come_than_before() -> None:
    case = Case(
        "1",
        (
            Record(date(2026, 1, 5), topics=("work.job", "work"), details={Detail.RELATIVES: "1"}),
            Record(date(2026, 2, 5), topics=("health",), details={Detail.RELATIVES: "3+"}),
        ),
    )
    february = months(date(2026, 2, 1), date(2026, 2, 1))
    work = exact_report(Tally(), [case], CATALOG, february, TODAY).now.casework
    assert (work.cases, work.follow_ups, work.persons) == (0, 1, 2)
    assert (work.first, work.follow_up) == ({}, {"health": 1})


def test_only_months_that_were_all_counted_are_compared() -> None:
    tally = tally_of(list(visits(300)))
    second = months(date(2026, 7, 1), date(2026, 12, 1))
    report = exact_report(tally, (), CATALOG, second, TODAY)
    assert report.before is not None
    assert report.before.visits + report.now.visits == 300
    partly = months(date(2026, 4, 1), date(2026, 9, 1))
    assert exact_report(tally, (), CATALOG, partly, TODAY).before is None
    later = months(date(2026, 11, 1), date(2027, 1, 1))
    assert exact_report(tally, (), CATALOG, later, TODAY).uncounted == ("2027-01",)


def test_the_published_matrix_is_of_whole_half_years() -> None:
    found = released(tally_of(list(visits(2_000))))
    assert published_report(found, CATALOG, ALL_YEAR, TODAY).half_years == ("2026-H1", "2026-H2")
    spring = published_report(found, CATALOG, SPRING, TODAY)
    assert (spring.half_years, spring.matrix_languages, spring.now.cells) == ((), (), {})


def test_details_of_cases_are_published_for_whole_half_years_only() -> None:
    found = released(tally_of(list(visits(2_000))), cases(300))
    whole, part = (published_report(found, CATALOG, period, TODAY) for period in (ALL_YEAR, SPRING))
    truth = reached(cases(300))
    assert whole.persons == pytest.approx(truth.persons, abs=whole.margin)
    assert whole.now.casework.cases == pytest.approx(truth.cases, abs=whole.margin)
    assert whole.now.casework.referred == pytest.approx(300, abs=20)
    assert part.now.casework.cases > 0
    assert (part.persons, part.now.casework.topics, part.now.casework.referred) == (None, [], 0)


def test_supply_is_what_is_spoken_and_open() -> None:
    supply = SupplyTable(CATALOG, date(2026, 11, 27))
    offers = [one for one in CATALOG.offers.values() if one.offered_on(date(2026, 11, 27))]
    for need in CATALOG.needs:
        fitting = [one for one in offers if any(n.split(".")[0] == need for n in one.needs)]
        assert supply.of(need, "de").offers == supply.of(need, "de-easy").offers == len(fitting)
        turkish = [one for one in fitting if "tr" in one.languages_spoken]
        assert supply.of(need, "tr").offers == len(turkish)
        assert supply.of(need, "ja").coverage is Coverage.NOTHING


@pytest.mark.parametrize(
    ("asked", "coverage"),
    [
        ((), Coverage.LITTLE),
        (("work.rights",), Coverage.GOOD),
        (("work.job",), Coverage.NOTHING),
        (("work.job", "work.rights"), Coverage.LITTLE),
        (("work",), Coverage.GOOD),
    ],
)
def test_a_need_is_covered_where_what_was_looked_for_is(
    asked: tuple[str, ...], coverage: Coverage
) -> None:
    offer = next(one for one in CATALOG.offers.values() if one.kind is Kind.OFFER)
    rights = replace(
        offer, needs=("work.rights",), languages_spoken=("tr",), hours=Hours("Mo 09:00-12:00")
    )
    supply = SupplyTable(replace(CATALOG, offers={"a": rights}), TODAY)
    assert supply.of("work", "tr", asked).coverage is coverage


def test_who_found_nobody_speaking_their_language_stands_beside_no_offer() -> None:
    cell = Cell(date(2026, 11, 3), language="tr", need="work.job")
    visit = Cell(cell.day, language="tr")
    tally = Tally({(visit, Counted.VISIT): 4, (cell, Counted.OTHER_LANGUAGE): 4})
    november = months(date(2026, 11, 1), date(2026, 11, 1))
    found = exact_report(tally, (), CATALOG, november, date(2026, 11, 27)).cell("work", "tr")
    assert (found.demand.unmet, found.supply.coverage) == (4, Coverage.NOTHING)


def test_hours_a_week_are_those_of_the_timetable_and_a_help_line_has_none() -> None:
    offer = next(one for one in CATALOG.offers.values() if one.kind is Kind.OFFER)
    plain = replace(offer, needs=("work",), languages_spoken=("tr",), hours=Hours("Mo 09:00-12:00"))
    line = replace(plain, id="line", kind=Kind.HELPLINE, hours=Hours("24/7"))
    for offers, hours in (({"a": plain}, 3.0), ({"a": plain, "b": line}, 3.0), ({"b": line}, 0.0)):
        supply = SupplyTable(replace(CATALOG, offers=offers), TODAY).of("work", "tr")
        assert (supply.offers, supply.hours) == (len(offers), hours)
        assert supply.coverage is (Coverage.GOOD if hours else Coverage.LITTLE)


def test_the_focus_stands_out_in_its_years_only() -> None:
    focus = Focus(("german.practice", "work"), 2026, 2027, {"de": Text("Sprache")})
    catalog = replace(CATALOG, centre=replace(CATALOG.centre, focus=focus))
    report = exact_report(Tally(), (), catalog, ALL_YEAR, TODAY)
    assert {row.need for row in report.by_need if row.in_focus} == {"german", "work"}
    before = months(date(2025, 1, 1), date(2025, 12, 1))
    assert exact_report(Tally(), (), catalog, before, TODAY).focus is None


def test_periods_are_chosen_by_what_is_over() -> None:
    assert last_months(date(2026, 11, 27), 6) == months(date(2026, 5, 1), date(2026, 10, 1))
    assert last_months(date(2026, 1, 31), 1).months == ("2025-12",)
    assert running_months(date(2026, 11, 27), 1).months == ("2026-11",)
    assert running_months(date(2026, 11, 27), 12) == months(date(2025, 12, 1), date(2026, 11, 1))
    assert ALL_YEAR.before.months[0] == "2025-01"
    assert ALL_YEAR.half_years == ("2026-H1", "2026-H2")
    assert SPRING.last_day == date(2026, 5, 31)
