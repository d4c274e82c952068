"""Every limit is reached exactly where it stands."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.machine.health import (
    ContentHealth,
    Health,
    PrinterHealth,
    RegularWork,
    ScreenHealth,
    UpdateHealth,
)
from kiosk.machine.health_rules import (
    of_backup,
    of_content,
    of_degrees,
    of_pages,
    of_printer,
    of_room,
    of_screen,
    of_update,
)

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
DAY, MOMENT = timedelta(days=1), timedelta(seconds=1)
GOOD, HINT, BAD = Health.GOOD, Health.HINT, Health.BAD


@pytest.mark.parametrize(
    ("age", "health"),
    [(None, BAD), (2 * DAY, GOOD), (2 * DAY + MOMENT, HINT), (14 * DAY + MOMENT, BAD)],
)
def test_a_backup_grows_old(age: timedelta | None, health: Health) -> None:
    last = None if age is None else NOW - age
    assert of_backup(RegularWork(True, last), NOW) is health
    assert of_backup(RegularWork(False, last), NOW) is GOOD


@pytest.mark.parametrize(
    ("megabytes", "health"), [(None, HINT), (199, BAD), (200, HINT), (999, HINT), (1_000, GOOD)]
)
def test_room_runs_out(megabytes: int | None, health: Health) -> None:
    assert of_room(megabytes) is health


@pytest.mark.parametrize(
    ("degrees", "health"), [(None, GOOD), (79, GOOD), (80, HINT), (94, HINT), (95, BAD)]
)
def test_a_machine_grows_hot(degrees: int | None, health: Health) -> None:
    assert of_degrees(degrees) is health


@pytest.mark.parametrize(
    ("errors", "offers", "old", "health"),
    [(0, 50, 5, GOOD), (0, 50, 6, HINT), (1, 50, 0, BAD), (0, 0, 0, BAD)],
)
def test_content_can_be_used(errors: int, offers: int, old: int, health: Health) -> None:
    assert of_content(ContentHealth(NOW, errors, offers, old)) is health


@pytest.mark.parametrize(
    ("screen", "health"),
    [
        (ScreenHealth(), GOOD),
        (ScreenHealth("active", restarts=10), GOOD),
        (ScreenHealth("active", restarts=11), HINT),
        (ScreenHealth("active", restarts=51), BAD),
        (ScreenHealth("active", troubles=("slip",)), HINT),
        (ScreenHealth("activating"), GOOD),
        (ScreenHealth("inactive"), BAD),
    ],
)
def test_a_screen_runs(screen: ScreenHealth, health: Health) -> None:
    assert of_screen(screen) is health


@pytest.mark.parametrize(
    ("update", "health"),
    [
        (UpdateHealth(), GOOD),
        (UpdateHealth(True), HINT),
        (UpdateHealth(True, NOW - 7 * DAY), GOOD),
        (UpdateHealth(True, NOW - 7 * DAY - MOMENT), HINT),
        (UpdateHealth(True, NOW, refused="2.0"), HINT),
        (UpdateHealth(True, NOW, on_trial="2.0"), GOOD),
    ],
)
def test_updates_are_looked_for(update: UpdateHealth, health: Health) -> None:
    assert of_update(update, NOW) is health


@pytest.mark.parametrize(
    ("printer", "health"),
    [
        (PrinterHealth("none"), GOOD),
        (PrinterHealth("device", paper_low=True), HINT),
        (PrinterHealth("device", "no paper"), BAD),
    ],
)
def test_a_printer_prints(printer: PrinterHealth, health: Health) -> None:
    assert of_printer(printer) is health


@pytest.mark.parametrize(
    ("published", "changed", "health"),
    [
        (None, NOW, HINT),
        (NOW - 30 * DAY, NOW - 31 * DAY, GOOD),
        (NOW - 30 * DAY, NOW - 7 * DAY, GOOD),
        (NOW - 30 * DAY, NOW - 7 * DAY - MOMENT, HINT),
    ],
)
def test_pages_follow_the_content(
    published: datetime | None, changed: datetime, health: Health
) -> None:
    assert of_pages(RegularWork(True, published), changed, NOW) is health
