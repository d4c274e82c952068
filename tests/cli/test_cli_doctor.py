"""`kiosk doctor` tells whether the kiosk's font is there, is used, and is counted on."""

from collections.abc import Callable
from pathlib import Path
from shutil import which

import pytest

from kiosk.cli import main
from kiosk.font import font_files
from tests.cli.commands import Terminal

FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""
QUESTION = "Sehen Sie hier ein Haus, einen Koffer und eine Lupe"
Fonts = Callable[[Path], None]


@pytest.fixture
def fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fonts:
    """Lets fontconfig see one folder only."""
    if which("fc-list") is None:
        pytest.skip("needs the program fc-list")

    def only(folder: Path) -> None:
        file = tmp_path / "fonts.conf"
        file.write_text(FONTS.format(fonts=folder, cache=tmp_path / "cache"), "utf-8")
        monkeypatch.setenv("FONTCONFIG_FILE", str(file))

    return only


def force(config: Path, font: str) -> None:
    """Let the screens count on the font, or do without it."""
    config.write_text(f"{config.read_text('utf-8')}[screen]\nkiosk_font = {font}\n", "utf-8")


def test_a_font_that_the_screens_count_on_and_that_is_not_there_is_bad(
    fonts: Fonts, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fonts(tmp_path / "none")
    force(config, "true")
    assert main(["doctor", "--config", str(config)]) == 1
    assert "✗ Schrift: „Kiosk Cells Mono“ ist eingeschaltet, aber" in capsys.readouterr().out


def test_a_font_that_nothing_counts_on_is_only_recommended(
    fonts: Fonts, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fonts(tmp_path / "none")
    assert main(["doctor", "--config", str(config)]) == 0
    said = capsys.readouterr().out
    assert "! Schrift: „Kiosk Cells Mono“ ist nicht eingerichtet." in said
    assert "kiosk font install" in said


def test_an_installed_font_that_is_switched_off_comes_with_the_line_that_switches_it_off(
    fonts: Fonts, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fonts(font_files()[0].parent)
    force(config, "false")
    assert main(["doctor", "--config", str(config)]) == 0
    said = capsys.readouterr().out
    assert "✓ Schrift: „Kiosk Cells Mono“ ist eingerichtet." in said
    assert f"Einschalten: in {config} unter [screen] die Zeile kiosk_font = false löschen" in said


def test_a_pipe_gets_no_pictures(
    fonts: Fonts, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fonts(font_files()[0].parent)
    main(["doctor", "--config", str(config)])
    assert QUESTION not in capsys.readouterr().out


def test_a_terminal_is_asked_for_what_its_reader_sees(fonts: Fonts, config: Path) -> None:
    fonts(font_files()[0].parent)
    with Terminal("doctor", "--config", str(config), folder=config.parent) as terminal:
        terminal.wait_for(QUESTION)
        assert terminal.status() == 0
        pictures = terminal.shown.split(QUESTION)[1].splitlines()[1:]
    assert len(pictures) == 3
    assert all(any(letter > "\U000f0000" for letter in row) for row in pictures)


@pytest.mark.parametrize(("sign", "told"), [(".stfolder", True), ("stfolder", False)])
def test_records_that_are_sent_elsewhere_are_pointed_out(
    config: Path, capsys: pytest.CaptureFixture[str], sign: str, told: bool
) -> None:
    config.write_text(f'{config.read_text("utf-8")}[records]\nfolder = "shared/records"\n', "utf-8")
    (config.parent / "shared").mkdir()
    (config.parent / "shared" / sign).touch()
    main(["doctor", "--config", str(config)])
    assert ("! Aufzeichnungen: " in capsys.readouterr().out) is told


def test_it_says_where_pages_go_and_which_program_is_missing_for_that(
    config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    line = "sftp://haus@web.example.org/seiten"
    config.write_text(f'{config.read_text("utf-8")}[links]\npublish = "{line}"\n', "utf-8")
    programs = config.parent / "programs"
    programs.mkdir()
    monkeypatch.setenv("PATH", str(programs))
    assert main(["doctor", "--config", str(config)]) == 1
    assert "fehlt „sftp“" in capsys.readouterr().out
    for name in ("sftp", "ssh"):
        (programs / name).write_text("", "utf-8")
        (programs / name).chmod(0o755)
    main(["doctor", "--config", str(config)])
    assert "✓ Seiten: „kiosk publish“ bringt sie in „/seiten“" in capsys.readouterr().out
