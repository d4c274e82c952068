"""On closed days nothing begins, and on all others everything is as it was."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog.closed_offers import closes, house_of, with_closures
from kiosk.catalog.closures import Closure
from kiosk.catalog.hours.availability import Availability, Hours, OpenState
from kiosk.catalog.hours.closed_days import ClosedDays
from kiosk.catalog.hours.opening import BERLIN, Opening
from kiosk.catalog.hours.ordinary_week import ordinary_week
from kiosk.catalog.model import Catalog, Centre, Offer
from kiosk.catalog.texts import Text
from tests.catalog.random_offers import HOURS, NIGHTS_AND_DAYS, OFFERS

FIRST = date(2026, 11, 25)
DAYS = 120
DAY = timedelta(days=1)
CHRISTMAS = ClosedDays(date(2026, 12, 23), date(2027, 1, 6), "christmas")
PROVIDERS = st.sampled_from(["haus", "club", "amt"])
SINGLE = HOURS.filter(lambda hours: hours.dates != NIGHTS_AND_DAYS)
"""Hours of which no two spans make one that lasts for days."""

LASTING = st.tuples(st.integers(0, DAYS), st.integers(0, 40)).map(
    lambda days: (FIRST + days[0] * DAY, FIRST + sum(days) * DAY)
)
CLOSURE = Closure("x", FIRST, FIRST, {"de": Text("Weihnachten")})
IDS = st.lists(st.sampled_from(["o0", "o1", "o2"]), max_size=2).map(tuple)
CLOSURES = st.lists(
    st.builds(
        lambda days, providers, offers, spared: replace(
            CLOSURE, first=days[0], last=days[1], providers=providers, offers=offers, spared=spared
        ),
        LASTING,
        st.lists(PROVIDERS, max_size=2).map(tuple),
        IDS,
        IDS,
    ),
    max_size=3,
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def closed(rule: str, *, by_appointment: bool = False) -> Hours:
    return Hours(rule, by_appointment=by_appointment, closed=(CHRISTMAS,))


def house(offers: list[Offer], closures: list[Closure]) -> Catalog:
    """A house with these offers and closures, all under names of their own."""
    named = {f"x{number}": one for number, one in enumerate(closures)}
    catalog = Catalog(Centre("Haus", {}, provider="haus"), {}, {}, {one.id: one for one in offers})
    return with_closures(catalog, named)


@given(st.lists(st.tuples(PROVIDERS, SINGLE), min_size=1, max_size=3), OFFERS, CLOSURES)
def test_nothing_concerned_begins_on_closed_days_and_all_else_stays(
    own: list[tuple[str, Hours]], others: list[Offer], closures: list[Closure]
) -> None:
    offers = [
        Offer(f"o{number}", one.kind, provider, one.texts, (), hours=hours)
        for number, ((provider, hours), one) in enumerate(zip(own, others, strict=False))
    ]
    for offer in offers:
        catalog = house(offers, closures)
        concerning = [one for one in closures if closes(one, offer, house_of(catalog.centre, {}))]
        shut = {
            one.first + number * DAY
            for one in concerning
            for number in range((one.last - one.first).days + 1)
        }
        before = offer.hours.openings(FIRST, DAYS)
        after = catalog.offers[offer.id].hours.openings(FIRST, DAYS)
        assert after == tuple(one for one in before if one.opens.date() not in shut)
        if not concerning:
            assert catalog.offers[offer.id] is offer


@given(HOURS, LASTING, st.integers(0, DAYS * 24))
def test_whoever_is_told_to_come_later_comes_when_it_is_open(
    hours: Hours, days: tuple[date, date], later: int
) -> None:
    shut = Hours(hours.rule, hours.dates, hours.by_appointment, (ClosedDays(*days),))
    now = datetime.combine(FIRST, datetime.min.time(), BERLIN) + timedelta(hours=later)
    found = shut.availability(now)
    assert (found.closed is not None) <= (days[0] <= now.date() <= days[1])
    if found.opening:
        assert not days[0] <= found.opening.opens.date() <= days[1]
    if found.state is OpenState.ALWAYS:
        assert not days[0] <= now.date() <= days[1]
    moment = shut.next_change(now)
    just_before = datetime.fromtimestamp(moment - 1, BERLIN)
    assert shut.availability(just_before) == found


def test_a_closed_door_tells_until_when_and_when_it_opens_next() -> None:
    opening = Opening(at("2027-01-07T09:00"), at("2027-01-07T12:00"))
    assert closed("Mo-Fr 09:00-12:00").availability(at("2026-12-23T10:00")) == Availability(
        OpenState.LATER, opening, closed=CHRISTMAS
    )


def test_the_day_before_is_as_ever() -> None:
    assert closed("Mo-Fr 09:00-12:00").availability(at("2026-12-22T10:00")) == Availability(
        OpenState.OPEN, Opening(at("2026-12-22T09:00"), at("2026-12-22T12:00"))
    )


def test_a_night_that_has_begun_before_goes_on_to_its_end() -> None:
    hours = closed("Mo-Su 22:00-02:00")
    assert hours.availability(at("2026-12-23T01:00")).state is OpenState.OPEN
    assert hours.availability(at("2026-12-23T02:00")).closed == CHRISTMAS


def test_round_the_clock_closes_too() -> None:
    hours = closed("24/7")
    assert hours.availability(at("2026-12-22T23:59")) == Availability(OpenState.ALWAYS)
    shut = hours.availability(at("2026-12-23T00:00"))
    assert (shut.state, shut.opening and shut.opening.opens) == (
        OpenState.LATER, at("2027-01-07T00:00"),
    )  # fmt: skip


def test_nobody_makes_an_appointment_on_closed_days() -> None:
    hours = closed("Mo 09:00-12:00", by_appointment=True)
    assert hours.availability(at("2026-12-22T10:00")).state is OpenState.APPOINTMENT
    assert hours.availability(at("2026-12-23T10:00")).state is OpenState.CLOSED


def test_a_door_of_which_nobody_knows_the_hours_is_closed_all_the_same() -> None:
    assert closed("").availability(at("2026-12-22T10:00")).state is OpenState.UNKNOWN
    assert closed("").availability(at("2026-12-23T10:00")).state is OpenState.CLOSED


def test_of_several_closures_the_one_that_ends_last_is_told() -> None:
    day = ClosedDays(date(2026, 12, 24), date(2026, 12, 24), "day")
    hours = Hours("Mo-Fr 09:00-12:00", closed=(CHRISTMAS, day))
    assert hours.availability(at("2026-12-24T10:00")).closed == CHRISTMAS


def test_closed_days_do_not_change_what_an_ordinary_week_is() -> None:
    rule = "We 16:00-18:00"
    long = Hours(rule, closed=(ClosedDays(date(2026, 12, 1), date(2027, 2, 28)),))
    assert ordinary_week(long, FIRST) == ordinary_week(Hours(rule), FIRST)
