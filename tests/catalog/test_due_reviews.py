"""Staff are told in time which offers somebody should make sure of again."""

from datetime import date, timedelta

import pytest

from kiosk.catalog.checking.due_reviews import due_reviews
from tests.catalog.content_folder import Content

WEEK = timedelta(7)
DUE = date(2027, 4, 15)


@pytest.fixture
def content(content: Content) -> Content:
    """The model content, whose offer is no sample; its help line is due years later."""
    content.confirm()
    content.change("helplines/notruf.yaml", "next_review: 2027-04-15", "next_review: 2030-01-01")
    return content


def due(content: Content, today: date) -> list[str]:
    """What is due this week."""
    return [review.key for review in due_reviews(content.load().catalog, today, WEEK)]


@pytest.mark.parametrize(("days", "keys"), [(-8, []), (-7, ["offers/cafe"]), (30, ["offers/cafe"])])
def test_a_review_is_due_from_a_week_before_until_it_is_done(
    content: Content, days: int, keys: list[str]
) -> None:
    assert due(content, DUE + timedelta(days)) == keys


def test_the_longest_due_comes_first(content: Content) -> None:
    content.change("helplines/notruf.yaml", "next_review: 2030-01-01", "next_review: 2027-01-01")
    assert due(content, DUE) == ["helplines/notruf", "offers/cafe"]


def test_nobody_is_asked_about_a_sample_or_an_offer_that_is_gone(content: Content) -> None:
    assert due(content, date(2028, 1, 1)) == []
    content.change("offers/cafe.yaml", "id: cafe\n", "id: cafe\nsample: yes\n")
    assert due(content, DUE) == []
