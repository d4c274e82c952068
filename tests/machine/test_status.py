"""`kiosk status` tells people, monitoring programs and other kiosks how a kiosk is."""

import json
import os
import socket
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.machine.screen_state import ScreenState, keep_state
from kiosk.records.tally import Cell, Counted, Half, Tally
from kiosk.records.tally_folder import TallyFolder
from tests.machine.wall_machine import WallMachine, healthy

KEYS = """
    schema id machine written health words version python system languages temperature
    subjects.screen subjects.content subjects.backup subjects.update subjects.printer
    subjects.disk subjects.clock subjects.temperature subjects.pages
    content.changed content.errors content.offers content.old_facts pages.wanted pages.last
    screen.service screen.since screen.unplanned_restarts screen.troubles
    backup.wanted backup.last update.wanted update.last update.on_trial update.refused
    printer.kind printer.reason printer.paper_low
    disk.records_free_megabytes disk.content_free_megabytes clock.synchronised clock.behind
"""
"""All that a kiosk tells; none of it is about visitors."""


@pytest.fixture
def wall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WallMachine:
    """A machine on which all is well."""
    return healthy(tmp_path, monkeypatch)


def told(wall: WallMachine, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    """The exit status and the JSON."""
    status = main(["status", "--json", "--config", str(wall.config)])
    return status, json.loads(capsys.readouterr().out)


def keys(values: dict[str, Any], before: str = "") -> Iterator[str]:
    """The names of all values, dotted."""
    for name, value in values.items():
        if isinstance(value, dict):
            yield from keys(value, f"{before}{name}.")
        else:
            yield before + name


def screen(wall: WallMachine, **changes: Any) -> None:
    """Let a screen have told this just now."""
    now = datetime.now(UTC)
    keep_state(wall.state, ScreenState(**{"begun": now.date(), "hour": now, **changes}))


def test_a_healthy_kiosk_ends_with_0_and_says_so(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    screen(wall, begun=date(2026, 11, 27), printer="")
    assert main(["status", "--config", str(wall.config)]) == 0
    title, versions, *lines = capsys.readouterr().out.splitlines()
    assert title.startswith("Kiosk „haus-1“, ")
    assert title.endswith(" Uhr: alles in Ordnung.")
    assert versions.endswith(", Debian GNU/Linux 13 (trixie), 2 Sprachen.")
    assert "✓ Bildschirm: läuft seit dem 27.11.2026." in lines
    assert all(line.startswith("✓ ") for line in lines)


def test_the_keys_are_a_fixed_list(wall: WallMachine, capsys: pytest.CaptureFixture[str]) -> None:
    status, values = told(wall, capsys)
    assert (status, values["health"], values["words"]) == (0, "good", [])
    assert sorted(keys(values)) == sorted(KEYS.split())


def test_nothing_of_visits_is_told(wall: WallMachine, capsys: pytest.CaptureFixture[str]) -> None:
    _, before = told(wall, capsys)
    cell = Cell(date(2026, 11, 25), Half.MORNING, "ar")
    TallyFolder(wall.home / "records", "haus-1").add(Tally({(cell, Counted.VISIT): 300}))
    _, after = told(wall, capsys)
    assert list((wall.home / "records").glob("tally-*"))
    apart = {"written": "", "disk": {}}  # which the whole world writes on
    assert after | apart == before | apart


def test_a_hint_ends_with_1(wall: WallMachine, capsys: pytest.CaptureFixture[str]) -> None:
    wall.write("synchronised", "no\n")
    status, values = told(wall, capsys)
    assert (status, values["health"], values["subjects"]["clock"]) == (1, "hint", "hint")
    assert values["words"][0].startswith("Uhr: wird nicht über das Internet gestellt.")


def test_a_service_that_has_failed_ends_with_2(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    wall.unit("kiosk.service", ActiveState="failed")
    status, values = told(wall, capsys)
    assert (status, values["screen"]["service"]) == (2, "failed")
    assert "sudo systemctl restart kiosk" in values["words"][0]


def test_what_cannot_be_found_out_ends_with_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["status", "--config", str(tmp_path / "none.toml")]) == 3
    assert capsys.readouterr().err.startswith("kiosk: ")


def test_the_exit_statuses_are_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["status", "--help"])
    assert "mit 1 bei Hinweisen, mit 2" in " ".join(capsys.readouterr().out.split())


def test_broken_content_is_bad(wall: WallMachine, capsys: pytest.CaptureFixture[str]) -> None:
    wall.content.change("offers/cafe.yaml", "cost: free", "cost: fre")
    status, values = told(wall, capsys)
    assert (status, values["content"]["errors"]) == (2, 1)


def test_a_clock_before_the_last_change_is_bad(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    later = (datetime.now(UTC) + timedelta(days=40)).timestamp()
    os.utime(wall.content.folder / "needs.yaml", (later, later))
    status, values = told(wall, capsys)
    assert (status, values["clock"]["behind"]) == (2, True)


def test_the_last_backup_is_told(wall: WallMachine, capsys: pytest.CaptureFixture[str]) -> None:
    wall.settings('[machine]\nbackup = "/media/sicherung"')
    assert told(wall, capsys)[1]["subjects"]["backup"] == "bad"
    now = datetime.now(UTC)
    wall.backed_up(now)
    status, values = told(wall, capsys)
    assert (status, values["subjects"]["backup"]) == (0, "good")
    assert datetime.fromisoformat(values["backup"]["last"]) == now


def test_a_refused_version_is_told(wall: WallMachine, capsys: pytest.CaptureFixture[str]) -> None:
    wall.settings('[machine]\nupdates = "/media/releases"')
    wall.write("var/lib/meerbusch-kiosk/releases/refused", "0.0.1\n90.2\n90.10\n")
    status, values = told(wall, capsys)
    assert (status, values["update"]["refused"]) == (1, "90.10")
    assert values["update"]["last"]


def test_the_printer_is_left_alone_while_the_screen_asks_it(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        port = server.getsockname()[1]
        words = wall.config.read_text("utf-8")
        printer = f'kind = "network"\nhost = "127.0.0.1"\nport = {port}'
        wall.config.write_text(words.replace('kind = "none"', printer), "utf-8")
        screen(wall, printer="", paper_low=True)
        status, values = told(wall, capsys)
        assert (status, values["printer"]["paper_low"]) == (1, True)
        with pytest.raises(TimeoutError):
            server.accept()
    screen(wall, printer="no paper", hour=datetime.now(UTC) - timedelta(hours=3))
    status, values = told(wall, capsys)
    assert status == 2
    assert values["printer"]["reason"] not in ("", "no paper")


def test_the_troubles_of_the_screen_are_told(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    days = (date(2026, 11, 27),) * 11
    screen(wall, troubles=("records",), unplanned=days, printer="")
    status, values = told(wall, capsys)
    assert (status, values["screen"]["unplanned_restarts"]) == (1, 11)
    assert values["screen"]["troubles"] == ["records"]
    assert "11-mal neu beginnen" in values["words"][0]


def test_it_is_kept_for_the_other_kiosks_with_a_name_of_the_machine(wall: WallMachine) -> None:
    keep = ["status", "--keep", "--config", str(wall.config)]
    file = wall.home / "status/status-haus-1.json"
    wall.write("synchronised", "no\n")
    assert main(keep) == 0
    first = json.loads(file.read_bytes())
    assert main(keep) == 0
    assert json.loads(file.read_bytes())["machine"] == first["machine"]
    assert len(first["machine"]) == 32


def test_an_id_that_leads_elsewhere_is_refused(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    words = wall.config.read_text("utf-8")
    wall.config.write_text(words.replace("haus-1", "../haus"), "utf-8")
    assert main(["status", "--keep", "--config", str(wall.config)]) == 3
    assert "„../haus“ taugt nicht als Name einer Datei." in capsys.readouterr().err


@pytest.mark.parametrize("words", ["{", "[]", '{"hour": 3}', "null"])
def test_a_state_that_nobody_can_read_is_as_none(
    wall: WallMachine, capsys: pytest.CaptureFixture[str], words: str
) -> None:
    wall.state.mkdir(parents=True)
    (wall.state / "screen-state.json").write_text(words, "utf-8")
    assert told(wall, capsys)[1]["screen"]["since"] is None
