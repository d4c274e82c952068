"""A long list is cut into pages, and nothing of it is lost."""

from dataclasses import replace

import pytest

from kiosk.site.paging import FIRST, MOST, paged
from tests.facts.readers import OFFER


@pytest.mark.parametrize("count", [0, 1, FIRST, FIRST + 1, FIRST + MOST, FIRST + MOST + 1, 100])
def test_every_offer_is_on_one_page(count: int) -> None:
    offers = [replace(OFFER, id=str(number)) for number in range(count)]
    parts = list(paged("de/-/needs/german/", offers))
    assert [one for part in parts for one in part.items] == offers
    assert [part.path for part in parts] == list(parts[0].all_paths)
    assert len(parts) == 1 or all(part.items for part in parts)
