"""`kiosk fleet` shows all kiosks, and a joined kiosk leaves its content to the office."""

import json
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED
from kiosk.machine.fleet.join_code import JoinCode
from kiosk.machine.fleet.membership import Membership, remember
from kiosk.machine.fleet.shared_folders import let_only_reports_pass
from tests.catalog.content_folder import Content

CONFLICT = "sync-conflict-20261128-120000-ABCDEFG"


@pytest.fixture
def office(config: Path) -> Path:
    """Settings of an office to which two kiosks have sent, one of them long ago."""
    words = '[records]\nfolder = "records"\n[fleet]\nfolder = "sync"\n'
    config.write_text(f"{config.read_text('utf-8')}{words}", "utf-8")
    (config.parent / "sync").mkdir()
    for kiosk, hours in {"library": 0, "town-hall": 72}.items():
        folder = config.parent / "records" / "fleet" / kiosk
        folder.mkdir(parents=True)
        let_only_reports_pass(folder, kiosk)
        written = datetime.now(UTC) - timedelta(hours=hours, minutes=5)
        sign: dict[str, object] = {
            "id": kiosk,
            "machine": kiosk,
            "health": "hint",
            "version": "0.1.0",
        }
        sign |= {"written": written.isoformat(), "words": ["Papier geht zu Ende."]}
        (folder / f"status-{kiosk}.json").write_text(json.dumps(sign), "utf-8")
    return config


def fleet(config: Path, *further: str) -> int:
    return main(["fleet", *further, "--config", str(config)])


def join(config: Path) -> None:
    """Let this kiosk have joined an office."""
    remember(config.parent / "content", Membership("OFFICE", "kiosk", date(2026, 11, 28)))


def test_kiosks_are_shown_with_their_age_and_late_ones_are_marked(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fleet(office) == 1
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["Kiosk", "Zustand", "letztes", "Zeichen", "Fassung", "Meldung"]
    assert rows[0].split() == [
        "library",
        "Hinweis",
        "vor",
        "5",
        "min",
        "0.1.0",
        "Papier",
        "geht",
        "zu",
        "Ende.",
    ]
    assert rows[1].split()[:5] == ["town-hall", "überfällig", "vor", "3", "Tagen"]


def test_a_long_message_is_cut_in_the_table(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = office.parent / "records" / "fleet" / "library" / "status-library.json"
    file.write_text(file.read_text("utf-8").replace("Papier", "Papier " * 30), "utf-8")
    fleet(office)
    assert max(map(len, capsys.readouterr().out.splitlines())) < 130


def test_how_late_is_late_can_be_said(office: Path) -> None:
    assert fleet(office, "--hours", "100") == 0


def test_a_program_can_read_it(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fleet(office, "--json")
    told = json.loads(capsys.readouterr().out)
    assert [(row["id"], row["state"]) for row in told["kiosks"]] == [
        ("library", "hint"),
        ("town-hall", "late"),
    ]
    assert told["troubles"] == []


def test_without_kiosks_it_says_how_they_come(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = '[records]\nfolder = "records"\n[fleet]\nfolder = "sync"\n'
    config.write_text(f"{config.read_text('utf-8')}{words}", "utf-8")
    assert fleet(config) == 0
    assert "kiosk fleet invite" in capsys.readouterr().out


def test_second_versions_of_content_and_records_are_said(
    office: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    content.write(f"offers/cafe.{CONFLICT}.yaml", "[")
    (office.parent / "records" / f"figures-kiosk-2026-01.{CONFLICT}.json").write_text("{}")
    assert fleet(office, "--hours", "100") == 1
    said = capsys.readouterr().out
    assert f"offers/cafe.{CONFLICT}.yaml" in said
    assert f"figures-kiosk-2026-01.{CONFLICT}.json" in said


def test_the_doctor_tells_of_kiosks_that_are_not_well(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["doctor", "--config", str(office)])
    said = capsys.readouterr().out
    assert "Diesen Kiosken geht es nicht gut, oder sie melden sich nicht: town-hall." in said


@pytest.mark.parametrize(
    "command",
    [
        ["verify", "cafe"],
        ["review", "tr"],
        ["translate"],
        ["new", "offer"],
        ["release", "cafe"],
        ["undo"],
        ["fleet", "invite"],
    ],
)
def test_a_joined_kiosk_leaves_its_content_to_the_office(
    office: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    join(office)
    assert main([*command, "--config", str(office)]) == REFUSED
    assert "Der Inhalt dieses Kiosks kommt aus dem Büro" in capsys.readouterr().err


def test_a_kiosk_that_is_called_otherwise_since_it_joined_says_so(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    join(office)
    office.write_text(office.read_text("utf-8").replace("[kiosk]", '[kiosk]\nid = "new"'), "utf-8")
    fleet(office)
    assert "ist als „kiosk“ beigetreten und heißt in kiosk.toml jetzt „new“" in (
        capsys.readouterr().out
    )


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("KURZ", "nicht der ganze Code"),
        ("Ä", "Das ist kein Code"),
        (JoinCode(b"o" * 32, secret=b"secret").written()[:-1] + "A", "ein Tippfehler"),
        (JoinCode(b"o" * 32).written() + "@a b", "keine Adresse"),
    ],
    ids=["short", "signs", "typing error", "address"],
)
def test_a_wrong_code_is_refused_before_anything_is_made(
    office: Path, capsys: pytest.CaptureFixture[str], code: str, words: str
) -> None:
    assert fleet(office, "join", code) == REFUSED
    assert words in capsys.readouterr().err
    assert not (office.parent / "sync" / "config.xml").exists()


def test_without_syncthing_it_says_how_to_get_it(
    office: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert fleet(office, "invite") == REFUSED
    assert "sudo apt install syncthing" in capsys.readouterr().err
    assert fleet(office, "join", JoinCode(b"o" * 32).written()) == REFUSED
    assert "sudo apt install syncthing" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["run", "revert"])
def test_a_computer_alone_says_how_to_come_together(
    office: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert fleet(office, command) == REFUSED
    assert "gehört noch zu keinem Verbund" in capsys.readouterr().err


def test_an_address_that_is_none_is_refused(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fleet(office, "invite", "--address", "http://x") == REFUSED
    assert "„http://x“ ist keine Adresse" in capsys.readouterr().err
