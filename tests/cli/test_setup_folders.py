"""`kiosk setup` takes for the records only a folder that is the kiosk's alone."""

import os
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED
from kiosk.cli.setup_answers import FAILED
from kiosk.settings.reading import read_settings
from tests.cli.typed_lines import answers
from tests.machine.wall_machine import WallMachine, healthy

USUAL = "var/lib/kiosk/records"


@pytest.fixture
def wall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WallMachine:
    """An installed kiosk whose records lie on a disk of their own."""
    machine = healthy(tmp_path, monkeypatch)
    there = machine.config.read_text("utf-8").replace(str(machine.home), f"{tmp_path}/srv/disk")
    machine.config.write_text(there, "utf-8")
    return machine


def rights(folder: Path) -> tuple[int, int, int]:
    """Who may do what in a folder."""
    status = folder.stat()
    return status.st_mode, status.st_uid, status.st_gid


def setup(wall: WallMachine, monkeypatch: pytest.MonkeyPatch, step: str, *typed: str) -> int:
    answers(monkeypatch, *typed)
    return main(["setup", step, "--config", str(wall.config)])


def test_the_usual_folder_is_that_of_the_package(
    wall: WallMachine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = rights(wall.config.parent)
    assert setup(wall, monkeypatch, "records", "-") == 0
    assert read_settings(wall.config).records.folder == str(wall.root / USUAL)
    assert f"darf ihn lesen: {wall.root / USUAL}\n" in capsys.readouterr().out
    assert rights(wall.root / USUAL)[0] & 0o777 == 0o700
    assert rights(wall.config.parent) == before


@pytest.mark.parametrize("said", ["", "-"])
def test_answers_may_mean_the_usual_folder(wall: WallMachine, said: str) -> None:
    file = wall.root / "antworten.toml"
    file.write_text(f'[records]\nfolder = "{said}"\n', "utf-8")
    assert main(["setup", "--answers", str(file), "--config", str(wall.config)]) == 0
    assert read_settings(wall.config).records.folder == str(wall.root / USUAL)


@pytest.mark.parametrize(
    ("folder", "other"),
    [
        ("", USUAL),
        ("etc", USUAL),
        ("etc/kiosk", USUAL),
        ("etc/kiosk/records", USUAL),
        ("usr/share/kiosk", USUAL),
        ("tmp/records", USUAL),
        ("var/tmp/records", USUAL),
        ("home/anna/records", USUAL),
        ("root", USUAL),
        ("var", USUAL),
        ("var/lib", "var/lib/kiosk-records"),
        ("mnt", "mnt/kiosk-records"),
        ("media", "media/kiosk-records"),
        ("var/lib/kiosk", "var/lib/kiosk/kiosk-records"),
        ("media/stick", "media/stick/kiosk-records"),
    ],
)
def test_a_folder_of_the_system_or_in_use_is_refused_with_another(
    wall: WallMachine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    folder: str,
    other: str,
) -> None:
    wall.write("media/stick/fotos/urlaub.txt", "")
    place, settings = wall.root / folder, wall.config.read_bytes()
    before = place.exists() and rights(place)
    file = wall.root / "antworten.toml"
    file.write_text(f'[records]\nfolder = "{place}"\n', "utf-8")
    assert main(["setup", "--answers", str(file), "--config", str(wall.config)]) == FAILED
    setup(wall, monkeypatch, "records", str(place), "")
    said = capsys.readouterr()
    for words in (said.out, said.err):
        assert f"zum Beispiel: {wall.root / other}\n" in words
    assert (place.exists() and rights(place)) == before
    assert wall.config.read_bytes() == settings


def test_a_relative_folder_is_none_on_an_installed_kiosk(
    wall: WallMachine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    setup(wall, monkeypatch, "records", "kept", "")
    assert "Das geht nicht" in capsys.readouterr().out
    assert not (wall.config.parent / "kept").exists()


def test_a_folder_in_which_everybody_writes_stays_theirs(
    wall: WallMachine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = wall.root / "srv/all"
    folder.mkdir(parents=True)
    folder.chmod(0o1777)
    setup(wall, monkeypatch, "records", str(folder), "")
    assert f"zum Beispiel: {folder}/kiosk-records" in capsys.readouterr().out
    assert rights(folder)[0] & 0o7777 == 0o1777


def test_a_name_that_is_too_long_is_refused_in_words(
    wall: WallMachine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = wall.config.read_bytes()
    assert setup(wall, monkeypatch, "records", f"{wall.root}/srv/{'a' * 300}", "") == REFUSED
    assert "der Name ist zu lang" in capsys.readouterr().err
    assert wall.config.read_bytes() == before


def test_a_link_is_not_followed(
    wall: WallMachine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = wall.root / "srv/elsewhere"
    target.mkdir(parents=True)
    (wall.root / "srv/link").symlink_to(target)
    before = rights(target)
    for way in ("srv/link", "srv/link/records"):
        setup(wall, monkeypatch, "records", str(wall.root / way), "")
        assert "Verknüpfung" in capsys.readouterr().out
    assert rights(target) == before
    assert not list(target.iterdir())


def test_an_empty_folder_and_one_with_records_are_taken(
    wall: WallMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("srv/a/tally-haus-1.2026-11.csv", "srv/b/.tally-haus-1.lock"):
        wall.write(name, "")
        folder = (wall.root / name).parent
        assert setup(wall, monkeypatch, "records", str(folder)) == 0
        assert read_settings(wall.config).records_folder == folder
        assert rights(folder)[0] & 0o777 == 0o700
        drop_in = wall.root / "etc/systemd/system/kiosk.service.d/records.conf"
        assert f'"-{folder}"' in drop_in.read_text("utf-8")


def test_the_present_folder_keeps_its_rights_when_it_holds_other_things(
    wall: WallMachine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wall.write("srv/disk/records/brief.odt", "")
    before = rights(wall.root / "srv/disk/records")
    assert setup(wall, monkeypatch, "records", "") == 0
    said = capsys.readouterr().out
    assert "liegt schon anderes (brief.odt)" in said
    assert "nur der Kiosk darf" not in said
    assert rights(wall.root / "srv/disk/records") == before


def test_backups_need_a_folder_that_is_there_and_a_passphrase(
    wall: WallMachine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place, secret = wall.root / "media/disk", wall.root / "etc/kiosk/backup-passphrase"
    setup(wall, monkeypatch, "machine", "", "", str(place), "")
    said = capsys.readouterr().out
    assert f'sudo mkdir -p "{place}"' in said
    assert str(secret) not in said
    place.mkdir(parents=True)
    setup(wall, monkeypatch, "machine", "", "", str(place))
    assert f"sudoedit {secret}" in capsys.readouterr().out
    secret.write_text(os.linesep)
    setup(wall, monkeypatch, "machine", "", "", "")
    assert str(secret) not in capsys.readouterr().out
