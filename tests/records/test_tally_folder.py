"""The tally survives damage, crashes and clocks, and tells nothing but sums."""

import json
import stat
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tinydb import TinyDB

from kiosk import storage
from kiosk.records.tally import Cell, Counted, Half, Tally
from kiosk.records.tally_folder import TallyFolder
from kiosk.records.tally_rows import parsed, written

DAY = date(2026, 11, 27)
NEXT = DAY + timedelta(days=1)


def visit(day: date = DAY, language: str = "ar", need: str = "german") -> Tally:
    """What one visit adds."""
    cell = Cell(day, Half.MORNING, language)
    return Tally(
        {(cell, Counted.VISIT): 1, (Cell(day, Half.MORNING, language, need), Counted.FOUND): 1}
    )


CELLS = st.builds(
    Cell,
    st.dates(DAY, NEXT),
    st.sampled_from(Half),
    st.sampled_from(["", "ar", "sr-Latn"]),
    st.sampled_from(["", "german", "german.practice"]),
    st.sampled_from(["", "cafe"]),
)
TALLIES = st.dictionaries(
    st.tuples(CELLS, st.sampled_from(Counted)), st.integers(1, 1000), max_size=20
).map(Tally)


@pytest.fixture
def folder(tmp_path: Path) -> TallyFolder:
    """An empty one."""
    return TallyFolder(tmp_path / "records", "house-1")


@given(tally=TALLIES)
def test_a_tally_is_read_as_it_was_written(tally: Tally) -> None:
    assert parsed(written(tally)) == tally


@given(tally=TALLIES)
def test_the_order_in_which_things_happened_is_not_told(tally: Tally) -> None:
    backwards = Tally(dict(reversed(tally.items())))
    assert written(backwards) == written(tally)


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"tally": 3}',
        b'{"tally": {"1": {"day": "2026-13-01", "visits": 1}}}',
        b'{"tally": {"1": {"day": "2026-11-27", "visits": -1}}}',
        b'{"tally": {"1": {"day": "2026-11-27", "visits": 1.5}}}',
        b'{"tally": {"1": {"day": "2026-11-27", "name": "somebody"}}}',
        b'{"tally": {"1": {"visits": 1}}}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_tally_is_refused(broken: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (whatever Python says of it)
        parsed(broken)


def test_what_was_added_is_there(folder: TallyFolder) -> None:
    folder.add(visit())
    folder.add(visit(language="tr"))
    folder.add(visit())
    assert folder.tally() == visit() + visit() + visit(language="tr")


def test_nothing_was_counted_where_nothing_is(folder: TallyFolder) -> None:
    assert folder.tally() == Tally()


def test_the_file_is_one_of_tinydb_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    TallyFolder(tmp_path / "records", "house-1").add(visit())
    (file,) = (tmp_path / "records").glob("*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    with TinyDB(file, access_mode="r") as database:
        assert len(database.table("tally")) == 2


def test_days_that_are_over_join_their_month(folder: TallyFolder, tmp_path: Path) -> None:
    folder.add(visit())
    folder.add(visit(NEXT))
    folder.settle(NEXT)
    names = sorted(file.name for file in (tmp_path / "records").glob("*.json"))
    assert names == ["tally-house-1-2026-11-28.json", "tally-house-1-2026-11.json"]
    assert folder.tally() == visit() + visit(NEXT)


def test_a_clock_that_was_set_back_counts_nothing_twice(folder: TallyFolder) -> None:
    folder.add(visit())
    folder.settle(NEXT)
    folder.add(visit())
    assert folder.tally() == visit() + visit()
    folder.settle(NEXT)
    assert folder.tally() == visit() + visit()


def test_power_that_fails_while_a_day_joins_its_month_counts_nothing_twice(
    folder: TallyFolder, tmp_path: Path
) -> None:
    folder.add(visit())
    day = next((tmp_path / "records").glob("*-27.json"))
    content = day.read_bytes()
    folder.settle(NEXT)
    day.write_bytes(content)  # the month was written, and the day not yet taken away
    assert folder.tally() == visit()
    folder.settle(NEXT)
    assert folder.tally() == visit()


def test_kiosks_that_share_a_folder_do_not_touch_each_other(tmp_path: Path) -> None:
    one, other = TallyFolder(tmp_path, "house"), TallyFolder(tmp_path, "house-1")
    one.add(visit())
    other.add(visit(language="tr"))
    for folder in (one, other):
        folder.settle(NEXT)
    assert one.tally() == visit()
    assert other.tally() == visit(language="tr")


def damage(file: Path) -> None:
    """Cut off half of it."""
    file.write_bytes(file.read_bytes()[:30])


def both(file: Path) -> None:
    """Damage the generation before as well."""
    damage(file)
    storage.previous(file).write_bytes(b"?")


@pytest.mark.parametrize(("harm", "least"), [(damage, 12), (both, 1)])
def test_a_damaged_file_is_put_aside_and_counting_goes_on(
    harm: Callable[[Path], None], least: int, folder: TallyFolder, tmp_path: Path
) -> None:
    for _ in range(20):
        folder.add(visit())
    harm(next((tmp_path / "records").glob("*.json")))
    folder.add(visit())
    assert least <= folder.tally()[Cell(DAY, Half.MORNING, "ar"), Counted.VISIT] <= 16
    assert [file.name for file in folder.damaged] == [".tally-house-1-2026-11-27.json.damaged"]


def test_a_month_of_which_the_generation_before_is_left_is_found_again(
    folder: TallyFolder, tmp_path: Path
) -> None:
    for day in (DAY, NEXT):
        folder.add(visit(day))
        folder.settle(day + timedelta(days=1))
    (month,) = (tmp_path / "records").glob("tally-*.json")
    damage(month)
    again = TallyFolder(tmp_path / "records", "house-1")
    assert again.tally() == again.tally() == visit(DAY)


def test_two_generations_never_tell_of_a_single_visit(folder: TallyFolder, tmp_path: Path) -> None:
    apart = set()
    for number in range(40):
        folder.add(visit(language=("ar", "tr", "uk")[number % 3]))
        (file,) = (tmp_path / "records").glob("tally-*.json")
        if storage.previous(file).exists():
            apart.add(count_of_visits(file) - count_of_visits(storage.previous(file)))
    assert min(apart) == 5


def count_of_visits(file: Path) -> int:
    """How many visits a file counts."""
    return sum(row.get("visits", 0) for row in json.loads(file.read_bytes())["tally"].values())


@settings(max_examples=20, deadline=None)
@given(days=st.lists(st.integers(0, 70), max_size=12), data=st.data())
def test_no_order_of_adding_and_settling_loses_or_doubles(
    days: list[int], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = TallyFolder(tmp_path_factory.mktemp("records"), "house-1")
    total = Tally()
    for number in days:
        day = DAY + timedelta(days=number)
        folder.add(visit(day))
        total += visit(day)
        if data.draw(st.booleans()):
            folder.settle(DAY + timedelta(days=data.draw(st.integers(0, 80))))
    assert folder.tally() == total
