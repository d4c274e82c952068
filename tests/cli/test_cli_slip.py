"""`kiosk print-test`, `kiosk doctor` and `kiosk links` tell staff what works and what does not."""

import socket
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.font.paper import paper_fonts
from kiosk.pin import hashed
from tests.catalog.content_folder import Content


def add(config: Path, lines: str) -> None:
    """Add lines to the settings."""
    config.write_text(f"{config.read_text('utf-8')}{lines}\n", "utf-8")


def said(capsys: pytest.CaptureFixture[str], command: str, config: Path) -> tuple[int, str]:
    """The exit status and what was printed."""
    status = main([command, "--config", str(config)])
    return status, capsys.readouterr().out


@pytest.mark.exhaustive
def test_a_trial_is_printed_into_the_folder(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out = said(capsys, "print-test", config)
    saved = config.parent / "slips" / "slip-0001.pdf"
    assert (status, out) == (0, f"Gespeichert: {saved}\n")
    assert saved.read_bytes().startswith(b"%PDF")


@pytest.mark.exhaustive
def test_a_trial_on_a_printer_that_is_not_there_fails_with_a_remedy(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(config, '[printer]\nkind = "network"\nhost = "127.0.0.1"\nport = 1')
    status, out = said(capsys, "print-test", config)
    assert status == 1
    assert "nicht erreichbar. Prüfen Sie Strom, Kabel" in out
    assert "Meldung des Systems: 127.0.0.1:1" in out


def test_a_trial_without_a_printer_says_where_to_set_one(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(config, '[printer]\nkind = "none"')
    status, out = said(capsys, "print-test", config)
    assert status == 1
    assert "Kein Drucker eingestellt" in out


def test_the_doctor_finds_nothing_bad(
    config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLORTERM", "truecolor")
    add(config, f'[staff]\npin_hash = "{hashed("258036", cost=2)}"')
    config.chmod(0o600)
    status, out = said(capsys, "doctor", config)
    assert status == 0
    assert "✓ Inhalt:" in out
    assert "✓ PIN: gesetzt." in out
    assert "✓ Zettel: alle Schriften sind da." in out
    assert "✓ Terminal: zeigt alle Farben." in out
    assert "✓ Drucker:" in out
    assert "✗" not in out


def test_the_doctor_names_what_is_missing(
    config: Path,
    content: Content,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("COLORTERM", raising=False)
    content.change("offers/cafe.yaml", "cost: free", "cost: fre")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    add(config, f'[printer]\nkind = "network"\nhost = "127.0.0.1"\nport = {port}')
    status, out = said(capsys, "doctor", config)
    assert status == 1
    assert "✗ Inhalt: 1 Fehler" in out
    assert "! PIN: keine" in out
    assert "! Terminal:" in out
    assert f"✗ Drucker: Bondrucker im Netz (127.0.0.1:{port}) ist nicht bereit" in out


def test_the_doctor_counts_hints_too(
    config: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    content.write("offers/notes.txt", "Notizen")
    status, out = said(capsys, "doctor", config)
    assert status == 0
    assert "! Inhalt: 1 Angebot, ohne Fehler, 1 Hinweis. „kiosk check“" in out


def test_the_doctor_calls_a_content_in_which_nothing_is_found_bad(
    config: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    (content.folder / "offers/cafe.yaml").unlink()
    status, out = said(capsys, "doctor", config)
    assert status == 1
    assert "✗ Inhalt: Es gibt kein Anliegen oder kein Angebot" in out


def test_the_doctor_recommends_a_longer_pin_that_not_all_can_read(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(config, '[staff]\npin_hash = "00$00"')
    config.chmod(0o644)
    status, out = said(capsys, "doctor", config)
    assert status == 0
    assert "! PIN: gesetzt, als noch weniger als 6 Ziffern genügten." in out
    assert f"! PIN: Ihren Prüfwert in {config} können alle Benutzer" in out


def test_the_doctor_misses_the_fonts_of_the_slips(
    config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_fonts, "FOLDER", config.parent)
    status, out = said(capsys, "doctor", config)
    assert status == 1
    assert "✗ Zettel: Schriften fehlen oder sind beschädigt" in out


@pytest.mark.exhaustive
def test_a_trial_without_fonts_fails_with_a_remedy(
    config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_fonts, "FOLDER", config.parent)
    status, out = said(capsys, "print-test", config)
    assert status == 1
    assert out.startswith("Nicht gedruckt: Schriften des Zettels fehlen")


@pytest.mark.exhaustive
def test_a_folder_that_cannot_be_written_is_no_printer_without_power(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (config.parent / "slips").touch()
    for command, words in (("print-test", "Nicht gespeichert"), ("doctor", "✗ Drucker")):
        status, out = said(capsys, command, config)
        assert status == 1
        assert words in out
        assert "Prüfen Sie, ob der Datenträger voll ist" in out
        assert "Strom" not in out


def test_the_links_show_where_each_code_leads(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out = said(capsys, "links", config)
    assert status == 0
    assert "cafe: https://example.org/cafe" in out
    assert "notruf: ohne Seite, der Code enthält den Kontakt" in out
    assert out.endswith("Alle Links sind verschlüsselt.\n")


def test_a_link_that_is_not_encrypted_is_flagged(
    config: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    content.change("offers/cafe.yaml", "url: https://", "url: http://")
    status, out = said(capsys, "links", config)
    assert status == 1
    assert "cafe: http://example.org/cafe ist nicht verschlüsselt" in out
    assert "1 Link ist nicht verschlüsselt." in out
