"""Whoever finds nothing is led only to what is near, for every need of the shipped content."""

from datetime import datetime

import pytest

from kiosk.catalog.finding.matching import Index, Query, whole
from kiosk.catalog.finding.nearby import NOTHING_NEAR, Nearby, nearby
from kiosk.catalog.hours.opening import BERLIN
from tests.catalog.shipped import shipped

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=BERLIN)
INDEX = Index(shipped())
EVERY_NEED = [
    id
    for need in shipped().needs.values()
    for id in (need.id, *(sub.id for sub in need.subs))
]  # fmt: skip


def near(need: str) -> Nearby:
    """What is near for somebody who reads Arabic."""
    return nearby(INDEX, Query(need, "ar"), NOW)


def test_a_german_course_never_leads_to_help_for_pregnancy() -> None:
    found = near("german.course")
    assert found.needs == ("german.practice", "german.literacy", "german.online", "german.test")
    assert found.helplines == ()


@pytest.mark.parametrize("need", EVERY_NEED)
def test_everything_near_belongs_to_the_same_need(need: str) -> None:
    found = near(need)
    assert need not in found.needs
    assert {whole(sub) for sub in found.needs} <= {whole(need)}
    for line in found.helplines:
        assert whole(need) in map(whole, line.offer.needs)


@pytest.mark.parametrize("need", EVERY_NEED)
def test_each_need_that_is_near_has_offers(need: str) -> None:
    for sub in near(need).needs:
        assert any(sub in offer.needs for offer in shipped().offers.values())


def test_where_nothing_is_near_that_is_what_is_said() -> None:
    assert near("seniors") == NOTHING_NEAR
    assert not near("unknown.need")


def test_only_help_lines_of_the_same_need_are_near() -> None:
    lines = {line.offer.id for line in near("family.separation").helplines}
    against_violence = {f"hilfetelefon-{one}" for one in ("frauen", "maenner", "missbrauch")}
    assert lines == {"elterntelefon", "schwangere-in-not", *against_violence}
    assert near("money.debt").helplines == ()
