"""`kiosk doctor` checks the machine on the wall, and says what to do."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.machine.installed_paths import PROGRAM
from tests.machine.wall_machine import WallMachine, healthy

MACHINE = ("Dienst:", "System:", "Gerät:", "Benutzer:", "Sicherung:", "Bildschirm:", "Uhr:")
"""How the lines begin that are about the wall."""


@pytest.fixture
def wall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WallMachine:
    """A machine on which all is well, with a backup."""
    machine = healthy(tmp_path, monkeypatch)
    machine.backed_up(datetime.now(UTC))
    (tmp_path / "backups").mkdir()
    machine.unit("kiosk-backup.timer", ActiveState="active")
    machine.write("etc/kiosk/backup-passphrase", "")
    machine.settings(f'[machine]\nbackup = "{tmp_path / "backups"}"')
    return machine


def lines(wall: WallMachine, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What the doctor says of the machine."""
    main(["doctor", "--config", str(wall.config)])
    said = capsys.readouterr().out.splitlines()
    return [line for line in said if line[2:].startswith(MACHINE)]


def test_nothing_is_amiss_on_a_machine_as_it_was_set_up(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    said = lines(wall, capsys)
    assert "✓ Dienst: kiosk läuft, und systemd wacht über ihn." in said
    assert {line[0] for line in said} == {"✓"}
    assert {line[2:].split(" ")[0] for line in said} == {*MACHINE}


def test_a_developer_s_computer_hears_nothing_of_a_wall(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    (wall.root / PROGRAM.relative_to("/")).rmdir()
    assert lines(wall, capsys) == []


@pytest.mark.parametrize(
    ("file", "words", "line"),
    [
        ("units/kiosk.service", "LoadState=not-found\n", "✗ Dienst: kiosk ist nicht eingerichtet."),
        (
            "units/kiosk.service",
            "LoadState=loaded\nActiveState=inactive\nUnitFileState=disabled\n",
            "! Dienst: kiosk ist noch nicht eingerichtet: sudo kiosk setup",
        ),
        (
            "units/kiosk.service",
            "LoadState=loaded\nActiveState=failed\n",
            "✗ Dienst: kiosk läuft nicht (failed). Starten Sie ihn mit: sudo systemctl restart",
        ),
        (
            "units/kiosk.service",
            "LoadState=loaded\nActiveState=active\nUnitFileState=disabled\nWatchdogUSec=30s\n",
            "✗ Dienst: kiosk startet nicht mit dem Gerät. Das ändert: sudo systemctl enable kiosk",
        ),
        (
            "units/kiosk.service",
            "LoadState=loaded\nActiveState=active\nWatchdogUSec=0\n",
            "! Dienst: kiosk läuft, aber systemd wacht nicht über ihn.",
        ),
        (
            "units/kiosk-status.timer",
            "LoadState=loaded\nActiveState=inactive\n",
            "! Dienst: kiosk-status.timer ist nicht eingeschaltet.",
        ),
        (
            "units/kiosk-backup.timer",
            "LoadState=loaded\nActiveState=inactive\n",
            "! Dienst: kiosk-backup.timer ist nicht eingeschaltet.",
        ),
        (
            "units/kiosk-status.service",
            "LoadState=loaded\nActiveState=failed\n",
            "! Dienst: kiosk-status.service ist zuletzt misslungen.",
        ),
        ("etc/apt/apt.conf.d/20auto-upgrades", "", "! System: Sicherheitsupdates werden nicht"),
        ("groups", "", "✗ Benutzer: „kiosk“ gibt es nicht."),
        ("groups", "kiosk video render", "! Benutzer: „kiosk“ gehört nicht zu audio, lp."),
        ("proc/sys/kernel/sysrq", "438\n", "! Gerät: Besondere Tasten (Magic SysRq)"),
        ("proc/sys/kernel/core_pattern", "core\n", "! Gerät: Stürzt ein Programm ab"),
        (
            "proc/swaps",
            "Filename Type Size Used Priority\n/dev/sda3 partition 976 0 -2\n",
            "! Gerät: Was im Speicher steht, könnte auf den Datenträger kommen (/dev/sda3).",
        ),
        (
            "units/consoles",
            "getty@tty2.service loaded active running Getty on tty2\n",
            "! Gerät: Mit Strg+Alt+F-Tasten kommt man zu einer Anmeldung (tty2).",
        ),
    ],
)
def test_what_is_amiss_comes_with_a_remedy(
    wall: WallMachine, capsys: pytest.CaptureFixture[str], file: str, words: str, line: str
) -> None:
    wall.write(file, words)
    assert [said for said in lines(wall, capsys) if said.startswith(line)]


def test_a_unit_that_nobody_switched_on_waits_for_the_setup_also_without_systemd(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    wall.write("units/kiosk.service", "")
    wall.write("usr/lib/systemd/system/kiosk.service", "")
    fresh = "! Dienst: kiosk ist noch nicht eingerichtet: sudo kiosk setup"
    assert fresh in lines(wall, capsys)
    wall.write("etc/systemd/system/multi-user.target.wants/kiosk.service", "")
    assert fresh not in lines(wall, capsys)


def test_compressed_memory_is_no_disk(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    wall.write("proc/swaps", "Filename Type Size Used Priority\n/dev/zram0 partition 9 0 100\n")
    assert "✓ Gerät: Nichts aus dem Speicher" in "\n".join(lines(wall, capsys))


def test_core_files_that_systemd_throws_away_are_none(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    wall.write("proc/sys/kernel/core_pattern", "|/usr/lib/systemd/systemd-coredump %P\n")
    assert "! Gerät: Stürzt" in "\n".join(lines(wall, capsys))
    wall.write("usr/lib/systemd/coredump.conf.d/kiosk.conf", "[Coredump]\nStorage=none\n")
    assert "! Gerät: Stürzt" not in "\n".join(lines(wall, capsys))


def test_updates_need_a_timer_and_a_key(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    wall.settings('updates = "/media/releases"')
    assert main(["doctor", "--config", str(wall.config)]) == 1
    said = capsys.readouterr().out
    assert "! Dienst: kiosk-update.timer ist nicht eingeschaltet." in said
    assert "✗ Neue Fassungen: Der Schlüssel, mit dem sie geprüft werden, fehlt" in said
    assert "fehlt. Legen Sie ihn als /etc/kiosk/release-key.gpg ab;" in said
    wall.write("usr/share/meerbusch-kiosk/release-key.gpg", "")
    main(["doctor", "--config", str(wall.config)])
    assert "✓ Neue Fassungen: Der Schlüssel" in capsys.readouterr().out


def test_a_folder_that_volunteers_cannot_write_is_named(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = wall.content.folder
    (folder / "offers").chmod(0o755)
    main(["doctor", "--config", str(wall.config)])
    said = capsys.readouterr().out
    assert f"! Inhalt: In „{folder}“ darf die Gruppe „kiosk“ nicht schreiben" in said
    assert f"sudo find {folder} -type d -exec chmod g+s {{}} +" in said


@pytest.mark.parametrize(("state", "sign"), [("active", "✓"), ("failed", "✗")])
def test_the_exchange_with_other_kiosks_is_looked_at_where_there_is_one(
    wall: WallMachine, capsys: pytest.CaptureFixture[str], state: str, sign: str
) -> None:
    main(["doctor", "--config", str(wall.config)])
    assert "Andere Kioske:" not in capsys.readouterr().out
    wall.unit("kiosk-sync.service", ActiveState=state, UnitFileState="enabled")
    main(["doctor", "--config", str(wall.config)])
    assert f"{sign} Andere Kioske: Der Abgleich läuft" in capsys.readouterr().out


def test_a_machine_without_backups_is_reminded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = lines(healthy(tmp_path, monkeypatch), capsys)
    assert [line for line in said if line.startswith("! Sicherung: keine eingestellt. Nennen Sie")]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
def test_backups_without_their_passphrase_are_told(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    file = wall.root / "etc/kiosk/backup-passphrase"
    file.unlink()
    said = "\n".join(lines(wall, capsys))
    assert "✗ Sicherung: Nachts wird nichts gesichert" in said
    assert f"sudoedit {file}" in said


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
def test_a_stick_for_backups_that_is_not_there_is_missed(
    wall: WallMachine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "backups").rmdir()
    said = "\n".join(lines(wall, capsys))
    assert f"! Sicherung: Den Ordner „{tmp_path / 'backups'}“ gibt es gerade nicht." in said
    assert f"nennen Sie in {wall.config} unter [machine]" in said


@pytest.mark.parametrize("key", ["updates", "backup"])
def test_folders_that_no_service_sees_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    wall = healthy(tmp_path, monkeypatch)
    folder = wall.root / "home/anna/kiosk"
    folder.mkdir(parents=True)
    wall.settings(f'[machine]\n{key} = "{folder}"')
    said = "\n".join(lines(wall, capsys))
    assert f"✗ Gerät: Was nachts von selbst läuft, sieht „{folder}“ nicht" in said
    assert f"bei {key} einen anderen Ordner" in said


def test_hours_of_the_screen_that_nobody_understands_are_named_with_their_column(
    wall: WallMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    wall.settings('screen_hours = "Mo-Fr acht bis sechs"')
    assert main(["doctor", "--config", str(wall.config)]) == 1
    said = capsys.readouterr().out
    assert "✗ Bildschirm: Er leuchtet immer, denn [machine] screen_hours" in said
    assert "Spalte 7" in said
    assert 'kiosk hours "Mo-Fr 07:30-18:30; PH off"' in said
