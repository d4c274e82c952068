"""What the office sees of its kiosks: age, health, and what is wrong between them."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.machine.fleet.fleet_view import Discord, FleetView, KioskState, fleet_view
from kiosk.machine.fleet.kiosk_sign import read_sign
from kiosk.machine.fleet.shared_folders import let_only_reports_pass

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
CONFLICT = "sync-conflict-20261128-120000-ABCDEFG"


def sent(records: Path, kiosk: str, **changed: object) -> Path:
    """The sign of a kiosk, as it came to the office."""
    folder = records / "fleet" / kiosk
    folder.mkdir(parents=True, exist_ok=True)
    let_only_reports_pass(folder, kiosk)
    file = folder / f"status-{kiosk}.json"
    file.write_text(json.dumps(sign_of(kiosk, **changed)), "utf-8")
    return file


def sign_of(kiosk: str, **changed: object) -> Mapping[str, object]:
    sign = {"id": kiosk, "machine": f"m-{kiosk}", "health": "good", "version": "1", "words": []}
    return {**sign, "written": NOW.isoformat(), **changed}


def seen(records: Path, own: str = "office", status: Path = Path("nowhere")) -> FleetView:
    return fleet_view(own, records, status, NOW, timedelta(hours=24))


def states(view: FleetView) -> Mapping[str, KioskState]:
    return {row.kiosk: row.state for row in view.rows}


def discords(view: FleetView) -> set[tuple[str, Discord]]:
    return {(one.kiosk, one.discord) for one in view.discords}


def test_every_kiosk_has_a_row_with_how_it_says_it_is(tmp_path: Path) -> None:
    sent(tmp_path, "a")
    sent(tmp_path, "b", health="bad", words=["Drucker fehlt", "Platte voll"])
    view = seen(tmp_path)
    assert states(view) == {"a": KioskState.GOOD, "b": KioskState.BAD}
    assert view.rows[1].sign is not None
    assert view.rows[1].sign.words == "Drucker fehlt Platte voll"
    assert not view.sound


def test_a_kiosk_without_a_sign_for_a_day_is_late(tmp_path: Path) -> None:
    sent(tmp_path, "a", written=(NOW - timedelta(hours=25)).isoformat())
    sent(tmp_path, "b", written=(NOW - timedelta(hours=23)).isoformat())
    assert states(seen(tmp_path)) == {"a": KioskState.LATE, "b": KioskState.GOOD}


def test_a_sign_from_the_future_is_of_a_wrong_clock(tmp_path: Path) -> None:
    sent(tmp_path, "a", written=(NOW + timedelta(hours=2)).isoformat())
    assert states(seen(tmp_path)) == {"a": KioskState.CLOCK}


def test_a_kiosk_that_has_joined_and_said_nothing_is_shown(tmp_path: Path) -> None:
    sent(tmp_path, "a").unlink()
    assert states(seen(tmp_path)) == {"a": KioskState.SILENT}


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"written": 1}', '{"written": "x"}', "[" * 9])
def test_a_sign_that_is_none_is_said_and_hides_nobody(tmp_path: Path, content: str) -> None:
    sent(tmp_path, "a").write_text(content, "utf-8")
    sent(tmp_path, "b")
    assert states(seen(tmp_path)) == {"a": KioskState.UNREADABLE, "b": KioskState.GOOD}


def test_a_sign_cannot_steer_the_terminal(tmp_path: Path) -> None:
    sign = read_sign(sent(tmp_path, "a", words="\x1b[2Jgut\nso"))
    assert sign.words == "[2Jgut so"


def test_the_office_itself_is_a_kiosk_among_others(tmp_path: Path) -> None:
    (tmp_path / "status-office.json").write_text(json.dumps(sign_of("office")), "utf-8")
    sent(tmp_path, "a")
    view = seen(tmp_path, status=tmp_path)
    assert states(view) == {"a": KioskState.GOOD, "office": KioskState.GOOD}
    assert view.sound


def test_two_computers_with_one_name_are_found_though_each_replaces_the_other(
    tmp_path: Path,
) -> None:
    for machine in ("first", "second", "first"):
        sent(tmp_path, "a", machine=machine)
        view = seen(tmp_path)
    assert discords(view) == {("a", Discord.TWO_COMPUTERS)}


def test_a_kiosk_that_is_called_like_its_office_is_found(tmp_path: Path) -> None:
    (tmp_path / "status-office.json").write_text(json.dumps(sign_of("office")), "utf-8")
    sent(tmp_path, "office", machine="another")
    assert discords(seen(tmp_path, status=tmp_path)) == {("office", Discord.TWO_COMPUTERS)}


def test_a_kiosk_that_calls_itself_something_else_is_found(tmp_path: Path) -> None:
    sent(tmp_path, "a", id="b")
    assert discords(seen(tmp_path)) == {("a", Discord.OTHER_NAME)}


@pytest.mark.parametrize("name", ["status-a", "figures-a-2026-01"])
def test_a_file_that_two_have_sent_is_found(tmp_path: Path, name: str) -> None:
    folder = sent(tmp_path, "a").parent
    (folder / f"{name}.{CONFLICT}.json").write_text("{}", "utf-8")
    assert discords(seen(tmp_path)) == {("a", Discord.CONFLICT)}


@pytest.mark.parametrize("written", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59+00:00"])
def test_a_moment_that_no_clock_shows_is_no_sign(tmp_path: Path, written: str) -> None:
    sent(tmp_path, "a", written=written)
    assert states(seen(tmp_path)) == {"a": KioskState.UNREADABLE}


def test_a_link_that_a_kiosk_sends_leads_nowhere(tmp_path: Path) -> None:
    good = sent(tmp_path, "a")
    (sent(tmp_path, "b")).unlink()
    (good.parent.parent / "b" / "status-b.json").symlink_to(good)
    assert states(seen(tmp_path))["b"] is KioskState.UNREADABLE
