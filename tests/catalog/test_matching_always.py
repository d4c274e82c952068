"""What holds of every answer to a wish, whatever the offers, the filters and the moment."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog.finding.matching import Filters, Query, find
from kiosk.catalog.model import Offer
from tests.catalog.random_offers import FILTERS, OFFERS, WISHES, index

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 25, 10, tzinfo=BERLIN)
"""A Wednesday."""


MOMENTS = st.sampled_from(
    [
        NOW,
        datetime(2026, 3, 29, 3, 10, tzinfo=BERLIN),
        datetime(2026, 10, 25, 2, 10, tzinfo=BERLIN),
        datetime(2026, 10, 25, 2, 10, fold=1, tzinfo=BERLIN),
        datetime(2026, 12, 25, 10, tzinfo=BERLIN),
    ]
)


@given(OFFERS, WISHES, FILTERS, MOMENTS)
def test_only_what_is_offered_is_found(
    offers: list[Offer], wish: Query, filters: Filters, now: datetime
) -> None:
    answer = find(index(offers), wish, now, filters)
    for match in (*answer.matches, *answer.wider, *answer.helplines):
        assert match.offer.offered_on(now.date())


@given(OFFERS, WISHES, MOMENTS)
def test_without_filters_everything_that_fits_is_found_once(
    offers: list[Offer], wish: Query, now: datetime
) -> None:
    need, _, sub = wish.need.partition(".")
    fitting = [
        offer.id
        for offer in offers
        if offer.offered_on(now.date())
        and any(
            filed in (need, wish.need) or (not sub and filed.startswith(f"{need}."))
            for filed in offer.needs
        )
    ]
    found = [match.offer.id for match in find(index(offers), wish, now).matches]
    assert sorted(found) == sorted(fitting)


@given(OFFERS, WISHES, FILTERS, MOMENTS)
def test_filters_only_narrow_and_never_reorder(
    offers: list[Offer], wish: Query, filters: Filters, now: datetime
) -> None:
    catalogue = index(offers)
    everything = find(catalogue, wish, now).matches
    narrowed = find(catalogue, wish, now, filters).matches
    assert narrowed == tuple(match for match in everything if match in narrowed)


@pytest.mark.exhaustive
@given(OFFERS, WISHES, FILTERS, MOMENTS)
def test_the_page_is_empty_only_when_there_is_nothing_at_all(
    offers: list[Offer], wish: Query, filters: Filters, now: datetime
) -> None:
    answer = find(index(offers), wish, now, filters)
    nothing = not (answer.matches or answer.wider or answer.helplines)
    whole_need = find(index(offers), Query(wish.need.partition(".")[0]), now)
    assert not nothing or not (whole_need.matches or whole_need.helplines)


@given(OFFERS, WISHES, MOMENTS)
def test_the_order_of_the_files_does_not_matter(
    offers: list[Offer], wish: Query, now: datetime
) -> None:
    backwards = find(index(reversed(offers)), wish, now)
    assert find(index(offers), wish, now) == backwards


@given(OFFERS, WISHES, MOMENTS)
def test_scores_fall_from_top_to_bottom(offers: list[Offer], wish: Query, now: datetime) -> None:
    scores = [match.score for match in find(index(offers), wish, now).matches]
    assert scores == sorted(scores, reverse=True)
