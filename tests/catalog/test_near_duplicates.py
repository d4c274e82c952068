"""Offers of different providers that look like one and the same are pointed out, and no others."""

from datetime import date

import pytest

from kiosk.catalog.checking.near_duplicates import NearDuplicate, near_duplicates
from tests.catalog.content_folder import PHONE, Content

TODAY = date(2026, 11, 25)
OWN_PHONE = (PHONE, "02132 654321")
OTHER_STREET = ("street: Musterweg 1", "street: Am Anger 2")


def offers(content: Content, *changes: tuple[str, str], title: str) -> tuple[NearDuplicate, ...]:
    """The pairs when the model offer stands there again, by another provider, so changed."""
    content.offer("zweites", "title: Sprachcafé", f"title: {title}")
    for name in ("cafe", "zweites"):
        content.confirm(name)
    content.change("offers/zweites.yaml", "provider: haus", "provider: club")
    for old, new in changes:
        content.change("offers/zweites.yaml", old, new)
    return near_duplicates(content.load().catalog, TODAY)


@pytest.mark.parametrize("title", ["Sprachcafé", "Sprach-Café", "Sprachkafe"])
def test_nearly_the_same_title_is_enough(content: Content, title: str) -> None:
    (pair,) = offers(content, OWN_PHONE, OTHER_STREET, title=title)
    assert {pair.first.id, pair.second.id} == {"cafe", "zweites"}
    assert not pair.same_phone
    assert not pair.same_address


def test_a_related_title_is_enough_where_the_phone_is_the_same(content: Content) -> None:
    (pair,) = offers(content, OTHER_STREET, title="Das Sprachcafé für alle Frauen")
    assert pair.same_phone
    assert not pair.same_address


@pytest.mark.parametrize(
    "changes",
    [
        (OWN_PHONE, OTHER_STREET),
        (("provider: club", "provider: haus"),),
        (("needs: [german.practice]", "needs: [german.course]"),),
        (("valid: {from: 2026-01-01", "valid: {from: 2027-01-01"),),
    ],
    ids=["elsewhere", "same provider", "another need", "not offered today"],
)
def test_two_offers_are_not_taken_for_one(
    content: Content, changes: tuple[tuple[str, str], ...]
) -> None:
    assert offers(content, *changes, title="Sprachcafé für alle Frauen") == ()


def test_the_invented_phone_of_samples_tells_nothing(content: Content) -> None:
    content.offer("zweites", "title: Sprachcafé", "title: Sprachcafé für alle Frauen")
    content.change("offers/zweites.yaml", "provider: haus", "provider: club")
    assert near_duplicates(content.load().catalog, TODAY) == ()
