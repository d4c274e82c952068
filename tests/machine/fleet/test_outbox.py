"""What leaves a kiosk for its office: figures that are published and its status, never more."""

from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from kiosk.machine.fleet.outbox import fill
from kiosk.machine.fleet.shared_folders import is_kiosk_name
from kiosk.records.figure_files import all_figure_files, kiosks_of

SECRETS = (
    "rounding.key",
    "cases-a.json",
    "tally-a-2026-01.json",
    "clock-a.json",
    ".figures-a-2026-01.json.previous",
    ".figures-a-2026-01.json.x.unfinished",
    "figures-a-2026-01.sync-conflict-20261128-120000-ABCDEFG.json",
    "figures-b-2026-01.json",
    "figures-a-b-2026-01.json",
)


@pytest.fixture
def records(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    folder.mkdir()
    for name in (*SECRETS, "figures-a-2026-01.json", "figures-a-2026-H1.json"):
        (folder / name).write_text(name, "utf-8")
    (tmp_path / "status").mkdir()
    for kiosk in ("a", "b"):
        (tmp_path / "status" / f"status-{kiosk}.json").write_text("{}", "utf-8")
    return folder


def filled(records: Path) -> int:
    return fill(records.parent / "outbox", "a", records, records.parent / "status")


def test_only_published_figures_and_the_status_of_this_kiosk_are_laid_out(records: Path) -> None:
    assert filled(records) == 3
    names = {file.name for file in (records.parent / "outbox").iterdir()}
    sent = {"figures-a-2026-01.json", "figures-a-2026-H1.json", "status-a.json"}
    assert names == {*sent, ".stignore"}


def test_syncthing_is_told_to_pass_no_other_name(records: Path) -> None:
    filled(records)
    rules = (records.parent / "outbox" / ".stignore").read_text("utf-8").splitlines()
    assert rules[-1] == "*"
    passing = [rule.removeprefix("!/") for rule in rules[:-1]]
    for name in SECRETS:
        assert not any(fnmatchcase(name, rule) for rule in passing)
    assert any(fnmatchcase("figures-a-2026-H2.json", rule) for rule in passing)


def test_what_has_not_changed_is_not_written_again(records: Path) -> None:
    filled(records)
    assert filled(records) == 0
    (records.parent / "status" / "status-a.json").write_text('{"id": "a"}', "utf-8")
    assert filled(records) == 1


@pytest.mark.parametrize("name", ["", "..", "a/b", "a*", "[a]", ".a", "a ", "x" * 65, "a\n"])
def test_a_name_that_could_be_more_than_a_name_is_none(name: str) -> None:
    assert not is_kiosk_name(name)


def test_the_office_adds_what_kiosks_have_sent_to_what_it_has(tmp_path: Path) -> None:
    for name in ("figures-o-2026-01", "fleet/a/figures-a-2026-01", "fleet/a/figures-b-2026-01"):
        file = tmp_path / f"{name}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("{}", "utf-8")
    found = [(file.kiosk, file.period) for file in all_figure_files(tmp_path)]
    assert found == [("a", "2026-01"), ("o", "2026-01")]
    assert kiosks_of(tmp_path) == {"a", "o"}


def test_figures_that_lie_at_the_office_twice_count_once(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "fleet" / "a"):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "figures-a-2026-01.json").write_text("{}", "utf-8")
    (file,) = all_figure_files(tmp_path)
    assert file.path.parent == tmp_path
