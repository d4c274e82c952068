"""Published figures are rounded once and unbiased, add up, and give no small count away."""

import stat
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.published import HELP, LANGUAGE, MATRIX, NEED
from kiosk.records.published_folder import KEY_FILE, LostKeyError, PublishedFolder
from kiosk.records.rounding import BASE, KEY_BYTES, Named, published, rounded
from kiosk.records.tally import Cell, Counted, Half, Tally

KEYS = st.binary(min_size=KEY_BYTES, max_size=KEY_BYTES)
TODAY = date(2027, 1, 4)


def visits(day: date, need: str, language: str, count: int) -> Tally:
    """So many visits that found something."""
    visit = Cell(day, Half.MORNING, language)
    asked = Cell(day, Half.MORNING, language, need)
    return Tally({(visit, Counted.VISIT): count, (asked, Counted.FOUND): count})


@given(count=st.integers(0, 10_000), key=KEYS, cell=st.lists(st.text(), max_size=3).map(tuple))
def test_a_figure_is_the_next_multiple_of_five_up_or_down(
    count: int, key: bytes, cell: tuple[str, ...]
) -> None:
    figure = rounded(count, cell, key)
    assert figure % BASE == 0
    assert abs(figure - count) < BASE
    assert rounded(count, cell, key) == figure


@pytest.mark.parametrize("count", [1, 2, 3, 4, 13])
def test_rounding_keeps_the_expected_value(count: int) -> None:
    figures = [rounded(count, (str(cell),), b"k" * KEY_BYTES) for cell in range(20_000)]
    assert sum(figures) / len(figures) == pytest.approx(count, abs=0.08)


def test_another_key_draws_otherwise() -> None:
    draws = {rounded(2, ("cell",), bytes([number]) * KEY_BYTES) for number in range(40)}
    assert draws == {0, 5}


def test_what_comes_to_nothing_is_left_out() -> None:
    cells: dict[Named, int] = {(str(number),): 1 for number in range(100)}
    figures = published(cells, b"k" * KEY_BYTES)
    assert set(figures.values()) == {5}
    assert 5 < len(figures) < 40


@pytest.fixture
def folder(tmp_path: Path) -> PublishedFolder:
    """An empty one."""
    return PublishedFolder(tmp_path / "records", "house-1")


def test_a_month_is_published_when_it_is_over_and_never_again(folder: PublishedFolder) -> None:
    november = visits(date(2026, 11, 3), "german.practice", "ar", 40)
    assert folder.publish(november, (), date(2026, 11, 30)) == []
    assert folder.publish(november, (), date(2026, 12, 1)) == ["2026-11"]
    before = folder.figures()
    later = november + visits(date(2026, 11, 4), "german", "ar", 500)
    assert folder.publish(later, (), date(2026, 12, 1)) == []
    assert (
        folder.figures()
        == before
        == {
            (NEED, "2026-11", "german", "met"): 40,
            (LANGUAGE, "2026-11", "ar", "visits"): 40,
        }
    )


def test_needs_and_languages_together_are_published_by_the_half_year(
    folder: PublishedFolder,
) -> None:
    tally = visits(date(2026, 7, 1), "german", "ar", 15) + visits(
        date(2026, 12, 31), "german.practice", "ar", 20
    )
    tally += visits(date(2026, 9, 1), "german", "ar", 5)
    assert folder.publish(tally, (), TODAY) == ["2026-07", "2026-09", "2026-12", "2026-H2"]
    matrix = {name: n for name, n in folder.figures().items() if name[0] == MATRIX}
    assert matrix == {(MATRIX, "2026-H2", "german", "ar", "met"): 40}


def test_nothing_finer_than_a_month_and_no_discreet_need_with_a_language_is_published(
    folder: PublishedFolder,
) -> None:
    day = date(2026, 12, 2)
    tally = Tally({(Cell(day, need="sos.violence"), Counted.MISSED): 30})
    for month in (10, 11, 12):
        tally += visits(date(2026, month, 2), "work", "tr", 30)
    tally[Cell(day, Half.MORNING, "tr"), Counted.HELP_LINE] = 10
    folder.publish(tally, (), TODAY)
    assert {name for name in folder.figures() if name[1] in ("2026-12", "2026-H2")} == {
        (NEED, "2026-12", "work", "met"),
        (NEED, "2026-12", "sos", "unmet"),
        (LANGUAGE, "2026-12", "tr", "visits"),
        (HELP, "2026-12", "visits"),
        (MATRIX, "2026-H2", "work", "tr", "met"),
    }


def test_the_key_lies_with_the_records_and_only_its_owner_reads_it(
    folder: PublishedFolder, tmp_path: Path
) -> None:
    folder.publish(visits(date(2026, 11, 3), "work", "ar", 7), (), TODAY)
    key = tmp_path / "records" / KEY_FILE
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert len(bytes.fromhex(key.read_text())) == KEY_BYTES


def test_without_its_key_a_house_publishes_nothing_more(
    folder: PublishedFolder, tmp_path: Path
) -> None:
    folder.publish(visits(date(2026, 11, 3), "work", "ar", 7), (), TODAY)
    (tmp_path / "records" / KEY_FILE).unlink()
    with pytest.raises(LostKeyError):
        folder.publish(visits(date(2026, 10, 3), "work", "ar", 7), (), TODAY)


def test_all_tables_are_sums_of_the_same_figures(folder: PublishedFolder) -> None:
    tally = Tally()
    for number in range(60):
        tally += visits(date(2026, 7 + number % 6, 3), ("work", "german")[number % 2], "ar", number)
    folder.publish(tally, (), TODAY)
    by_need = Counter[str]()
    for name, count in folder.figures().items():
        if name[0] == NEED:
            by_need[name[2]] += count
    exact = sum(range(60))
    assert abs(sum(by_need.values()) - exact) < BASE * 12
