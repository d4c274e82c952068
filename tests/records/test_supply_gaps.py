"""Published figures and the content tell where supply does not meet demand."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.catalog.model import Catalog
from kiosk.records.published import HELP, LANGUAGE, MATRIX, NEED, OFFER
from kiosk.records.published_folder import PublishedFolder
from kiosk.records.rounding import Named
from kiosk.records.supply_gaps import SupplyGaps, UncoveredDemand, supply_gaps, times_shown
from kiosk.records.tally import Cell, Counted, Tally
from tests.catalog.content_folder import model

TODAY = date(2026, 11, 25)


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    """German is practised in German and Turkish; for help at once there is a number."""
    return model(tmp_path / "content").load().catalog


def gaps(catalog: Catalog, figures: Mapping[Named, int]) -> SupplyGaps:
    """What is lacking today."""
    return supply_gaps(catalog, figures, TODAY)


def test_a_language_that_is_asked_for_and_not_spoken_is_a_gap(catalog: Catalog) -> None:
    figures: dict[Named, int] = {
        (MATRIX, "2026-H1", "german", "ar", "met"): 20,
        (MATRIX, "2026-H1", "german", "ar", "unmet"): 10,
        (MATRIX, "2026-H1", "german", "tr", "unmet"): 500,
        (MATRIX, "2026-H1", "german", "de", "unmet"): 500,
        (MATRIX, "2026-H1", "german", "uk", "unmet"): 35,
    }
    assert gaps(catalog, figures).uncovered == (
        UncoveredDemand("german", "uk", 35),
        UncoveredDemand("german", "ar", 30),
    )


def test_a_need_for_which_nobody_offers_anything_is_one_gap_in_all_languages(
    catalog: Catalog,
) -> None:
    figures: dict[Named, int] = {
        (NEED, "2026-09", "housing", "unmet"): 15,
        (NEED, "2026-10", "housing", "unmet"): 10,
        (MATRIX, "2026-H1", "housing", "ar", "unmet"): 25,
        (NEED, "2026-10", "german", "unmet"): 10,
    }
    assert gaps(catalog, figures).uncovered == (UncoveredDemand("housing", "", 25),)


def test_only_the_last_year_counts(catalog: Catalog) -> None:
    old: dict[Named, int] = {
        (NEED, "2025-09", "housing", "unmet"): 15,
        (MATRIX, "2025-H1", "german", "ar", "unmet"): 5,
    }
    recent: dict[Named, int] = {(HELP, f"2026-{month:02}", "visits"): 5 for month in range(1, 13)}
    german = ("german", "de", "met")
    halves: dict[Named, int] = {(MATRIX, f"2026-H{half}", *german): 5 for half in (1, 2)}
    found = gaps(catalog, {**old, **recent, **halves})
    assert found.uncovered == ()
    assert found.months == tuple(f"2026-{month:02}" for month in range(1, 13))
    assert found.half_years == ("2026-H1", "2026-H2")


def test_an_offer_that_nobody_sees_while_others_are_seen_is_told(catalog: Catalog) -> None:
    assert [
        offer.id for offer in gaps(catalog, {(OFFER, "2026-H1", "notruf", "shown"): 5}).unseen
    ] == ["cafe"]


def test_nothing_is_called_unseen_while_offers_are_not_counted(catalog: Catalog) -> None:
    assert gaps(catalog, {(LANGUAGE, "2026-10", "ar", "visits"): 5}).unseen == ()


def test_an_offer_that_began_meanwhile_is_not_called_unseen(catalog: Catalog) -> None:
    fresh = replace(catalog.offers["cafe"], valid_from=date(2026, 11, 1))
    offers = {**catalog.offers, "cafe": fresh}
    figures: dict[Named, int] = {(OFFER, "2026-H1", "notruf", "shown"): 5}
    assert gaps(replace(catalog, offers=offers), figures).unseen == ()


def test_how_often_offers_are_shown_is_published_by_the_half_year(tmp_path: Path) -> None:
    folder = PublishedFolder(tmp_path, "house-1")
    days = [date(2026, 1, 3), date(2026, 2, 3), date(2026, 6, 30), date(2026, 7, 1)]
    tally = Tally({(Cell(day, offer="cafe"), Counted.SHOWN): 11 for day in days})
    folder.publish(tally, (), date(2027, 1, 4))
    shown = times_shown("cafe", folder.figures())
    assert shown.keys() == {"2026-H1"}
    assert shown["2026-H1"] in (30, 35)
    assert times_shown("notruf", folder.figures()) == {"2026-H1": 0}
