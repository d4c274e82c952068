"""The staff door stays shut longer after each series of wrong PINs, whatever is restarted."""

import json
import logging
from pathlib import Path

import pytest

from kiosk.pin.staff_door import TRIES, Door
from kiosk.pin.wrong_tries import TriesFile

PIN, WRONG = "258036", "147258"


class Clock:
    """A clock that goes on only when it is told to, and that can be set."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Clock:
    """Counts the seconds since the machine was started."""
    return Clock(100)


@pytest.fixture
def wall() -> Clock:
    """Tells the time of day; a machine without a battery may have it wrong."""
    return Clock(1_790_000_000)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the count is kept; its folder does not exist yet."""
    return tmp_path / "state" / "wrong-pins.json"


def door(file: Path, watch: Clock, wall: Clock) -> Door:
    """The door as it is after a start of the kiosk."""
    return Door(PIN.__eq__, TriesFile(file, wall), watch)


def try_series(at: Door) -> None:
    """Enter as many wrong PINs as make a series."""
    for _ in range(TRIES):
        assert not at.opens_for(WRONG)


def test_the_right_pin_opens(file: Path, watch: Clock, wall: Clock) -> None:
    assert door(file, watch, wall).opens_for(PIN)
    assert not file.exists()


def test_each_series_shuts_it_for_longer_up_to_a_quarter_of_an_hour(
    file: Path, watch: Clock, wall: Clock
) -> None:
    at, pauses = door(file, watch, wall), []
    for _ in range(8):
        try_series(at)
        pauses.append(at.seconds_shut)
        watch.seconds += at.seconds_shut
    assert pauses == [30, 60, 120, 240, 480, 900, 900, 900]


def test_a_shut_door_takes_not_even_the_right_pin(file: Path, watch: Clock, wall: Clock) -> None:
    at = door(file, watch, wall)
    try_series(at)
    assert not at.opens_for(PIN)
    watch.seconds += 30
    assert at.opens_for(PIN)


def test_the_right_pin_makes_the_next_pause_short_again(
    file: Path, watch: Clock, wall: Clock
) -> None:
    at = door(file, watch, wall)
    for _ in range(3):
        try_series(at)
        watch.seconds += at.seconds_shut
    assert at.opens_for(PIN)
    try_series(at)
    assert at.seconds_shut == 30


def test_a_restart_shortens_nothing(file: Path, watch: Clock, wall: Clock) -> None:
    at = door(file, watch, wall)
    try_series(at)
    watch.seconds = 1
    wall.seconds += 10
    at = door(file, watch, wall)
    assert at.seconds_shut == 20
    watch.seconds += 20
    try_series(at)
    assert at.seconds_shut == 60


def test_a_restart_in_the_middle_of_a_series_does_not_begin_it_anew(
    file: Path, watch: Clock, wall: Clock
) -> None:
    for _ in range(TRIES - 1):
        assert not door(file, watch, wall).opens_for(WRONG)
    at = door(file, watch, wall)
    at.opens_for(WRONG)
    assert at.seconds_shut == 30


def test_a_night_without_power_counts(file: Path, watch: Clock, wall: Clock) -> None:
    try_series(door(file, watch, wall))
    wall.seconds += 36_000
    assert door(file, watch, wall).opens_for(PIN)


@pytest.mark.parametrize("years", [-20, 20])
def test_a_clock_that_is_set_while_the_kiosk_runs_changes_nothing(
    file: Path, watch: Clock, wall: Clock, years: int
) -> None:
    at = door(file, watch, wall)
    try_series(at)
    wall.seconds += years * 31_536_000
    assert at.seconds_shut == 30


def test_a_clock_that_was_set_back_locks_for_no_longer_than_the_pause(
    file: Path, watch: Clock, wall: Clock
) -> None:
    try_series(door(file, watch, wall))
    wall.seconds -= 20 * 31_536_000
    assert door(file, watch, wall).seconds_shut == 30


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"[]", b"{}", b"torn", b"\xff"),
        b'{"in_series": 1, "series": -1, "shut_until": 0}',
        b'{"in_series": 1, "series": 1, "shut_until": Infinity}',
    ],
)
def test_a_damaged_count_keeps_nobody_out_for_ever(
    file: Path, watch: Clock, wall: Clock, content: bytes
) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    at = door(file, watch, wall)
    assert at.opens_for(PIN)


def test_without_a_place_for_the_count_the_door_works_all_the_same(
    tmp_path: Path, watch: Clock, wall: Clock
) -> None:
    (tmp_path / "state").touch()
    at = door(tmp_path / "state" / "wrong-pins.json", watch, wall)
    try_series(at)
    assert at.seconds_shut == 30


def test_each_series_leaves_one_line_in_the_log(
    file: Path, watch: Clock, wall: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    at = door(file, watch, wall)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            try_series(at)
            watch.seconds += at.seconds_shut
    assert len(caplog.messages) == 2
    assert "no PIN is taken for 60 seconds" in caplog.messages[1]
    assert WRONG not in caplog.text


def test_the_count_says_nothing_of_the_pins(file: Path, watch: Clock, wall: Clock) -> None:
    try_series(door(file, watch, wall))
    assert set(json.loads(file.read_bytes())) == {"in_series", "series", "shut_until"}
    assert file.stat().st_mode & 0o777 == 0o600
