"""A visit adds to the tally what was needed and what came of it, each once, and nothing else."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.journey import Asked, AskedOutcome, Opened, Use, VisitEnded
from kiosk.records.counting import counted
from kiosk.records.tally import Cell, Counted, Half, Tally
from tests.journey.visits import CAFE, CATALOG, LINE, NEEDS

DAY = date(2026, 11, 27)
MORNING = datetime(2026, 11, 27, 11, 59)
VISIT = Cell(DAY, Half.MORNING, "ar")
GERMAN = Cell(DAY, Half.MORNING, "ar", "german")
DISCREET = replace(CATALOG, needs={**NEEDS, "work": replace(NEEDS["work"], discreet=True)})


def tally(*asked: Asked, **further: object) -> Tally:
    """What a visit in Arabic on a Friday morning adds, beside itself."""
    ended = replace(VisitEnded("ar", asked), **further)  # type: ignore[arg-type]
    found = counted(ended, MORNING, CATALOG)
    assert found.pop((VISIT, Counted.VISIT)) == 1
    return found


def test_somebody_who_chose_no_language_was_no_visit() -> None:
    assert not counted(VisitEnded(""), MORNING, CATALOG)


def test_a_visit_counts_by_day_half_day_and_language() -> None:
    afternoon = datetime(2026, 11, 27, 12, 0)
    found = counted(VisitEnded("tr"), afternoon, CATALOG)
    assert found == {(Cell(DAY, Half.AFTERNOON, "tr"), Counted.VISIT): 1}


@pytest.mark.parametrize("outcome", AskedOutcome)
def test_a_need_counts_by_what_came_of_it(outcome: AskedOutcome) -> None:
    assert tally(Asked("german", (), outcome)) == {(GERMAN, Counted(outcome)): 1}


def test_a_need_asked_for_with_five_filters_is_one_demand() -> None:
    names = ("open_now", "women_only", "childcare", "free")
    filtered = [Asked("german", names[:number], AskedOutcome.NOTHING) for number in range(1, 5)]
    assert tally(Asked("german"), *filtered) == {(GERMAN, Counted.FOUND): 1}


def test_nothing_in_the_own_language_is_told_from_nothing_at_all() -> None:
    own = Asked("german", ("my_language",), AskedOutcome.NOTHING)
    assert tally(Asked("german"), own) == {(GERMAN, Counted.OTHER_LANGUAGE): 1}
    nothing = Asked("german", (), AskedOutcome.NOTHING)
    assert tally(nothing, own) == {(GERMAN, Counted.NOTHING): 1}


def test_who_says_that_nothing_fits_is_counted_so_whatever_the_kiosk_found() -> None:
    said = Asked("german", ("free",), AskedOutcome.MISSED)
    assert tally(Asked("german"), said) == {(GERMAN, Counted.MISSED): 1}


def test_an_offer_counts_by_the_day_and_for_its_need() -> None:
    found = tally(opened=(Opened(CAFE, "german"), Opened(CAFE, "work"), Opened("gone", "german")))
    assert found == {
        (GERMAN, Counted.SHOWN): 1,
        (replace(GERMAN, need="work"), Counted.SHOWN): 1,
        (Cell(DAY, offer=CAFE), Counted.SHOWN): 1,
    }


def test_a_help_line_that_was_opened_counts_once_a_visit() -> None:
    found = tally(opened=(Opened(LINE), Opened(LINE, "german")))
    assert found[VISIT, Counted.HELP_LINE] == 1


def test_paper_and_voice_count_once_a_visit() -> None:
    found = tally(uses=frozenset(Use))
    assert found == {(VISIT, Counted.PRINTED): 1, (VISIT, Counted.LISTENED): 1}


def test_a_discreet_need_tells_the_day_and_nothing_else() -> None:
    ended = VisitEnded("ar", (Asked("work"),), (Opened(CAFE, "work"),))
    found = counted(ended, MORNING, DISCREET)
    assert {cell for cell, _ in found if cell.need} == {Cell(DAY, need="work")}


def test_a_discreet_help_line_tells_no_language_either() -> None:
    lines = {LINE: replace(CATALOG.offers[LINE], needs=("work",))}
    catalog = replace(DISCREET, offers={**CATALOG.offers, **lines})
    found = counted(VisitEnded("ar", opened=(Opened(LINE, "work"),)), MORNING, catalog)
    assert {cell for cell, what in found if what is not Counted.VISIT} == {
        Cell(DAY),
        Cell(DAY, need="work"),
        Cell(DAY, offer=LINE),
    }
