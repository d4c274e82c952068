"""`kiosk check` reports in the staff's language and fails only on errors."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED
from tests.catalog.content_folder import Content
from tests.cli.commands import piped


@pytest.fixture
def content(content: Content) -> Content:
    """The model content without the one sub-need for which it has no offer."""
    content.change("needs.yaml", "      - {id: course, text: {de: {title: Kurs}}}\n", "")
    return content


@pytest.mark.exhaustive
def test_faultless_content_passes(config: Path) -> None:
    answer = piped("check", folder=config.parent)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.splitlines()[-1].startswith("Keine Fehler")


def test_an_error_fails_with_file_line_and_remedy(config: Path, content: Content) -> None:
    content.offer(old="cost: free", new="costs: free")
    answer = piped("check", folder=config.parent)
    assert answer.returncode == 1
    *_, error, blank, count = answer.stdout.splitlines()
    assert error.startswith("content/offers/cafe.yaml:10:1: costs: ")
    assert error.endswith("Meinten Sie „cost“?")
    assert (blank, count.startswith("1 Fehler")) == ("", True)


def test_a_warning_alone_does_not_fail(
    config: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    content.offer(old="next_review: 2027-04-15", new="next_review: 2026-01-15")
    assert main(["check", "--config", str(config)]) == 0
    said = capsys.readouterr().out
    assert "next_review: Hinweis: " in said
    assert "Keine Fehler, 1 Hinweis" in said


@pytest.mark.parametrize("file", ["content/offers/cafe.yaml", "offers/cafe.yaml"])
def test_a_single_file_is_checked_alone(config: Path, content: Content, file: str) -> None:
    content.change("helplines/notruf.yaml", "sos", "sso")
    answer = piped("check", file, folder=config.parent)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "notruf" not in answer.stdout
    assert "Öffnungszeiten" in answer.stdout
    assert "sos" not in answer.stdout
    assert answer.stdout.splitlines()[-1] == "Keine Fehler, keine Hinweise."


def test_of_several_files_one_with_an_error_is_enough(
    config: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    content.change("helplines/notruf.yaml", "sos", "sso")
    files = ["offers/cafe.yaml", "helplines/notruf.yaml"]
    assert main(["check", *files, "--config", str(config)]) == 1
    error, _, count = capsys.readouterr().out.splitlines()[-3:]
    assert error.startswith("content/helplines/notruf.yaml:3:9: ")
    assert count.startswith("1 Fehler")


@pytest.mark.parametrize("file", ["offers/weg.yaml", "kiosk.toml", "offers", "x" * 300])
def test_what_is_no_file_of_the_content_is_answered_with_a_sentence(
    config: Path, capsys: pytest.CaptureFixture[str], file: str
) -> None:
    assert main(["check", file, "--config", str(config)]) == REFUSED
    said = capsys.readouterr().err
    assert said.startswith(f"kiosk: Eine Datei „{file}“ gibt es im Inhaltsordner")
    assert said.count("\n") == 1


def test_the_report_can_be_english(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--config", str(config), "--lang", "en"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("No errors")


def test_missing_settings_are_told_in_english_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--config", str(tmp_path / "no.toml"), "check", "--lang", "en"]) == REFUSED
    assert "There are no settings" in capsys.readouterr().err


def test_only_the_languages_of_this_kiosk_are_checked(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", "--config", str(config)])
    said = capsys.readouterr().out
    assert "  ar: " in said
    assert "  ru: " not in said


def test_the_interface_that_awaits_a_reader_is_listed(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--config", str(config)]) == 0
    said = capsys.readouterr().out
    assert "Wörter der Oberfläche, von einer Maschine und noch nicht durchgesehen" in said
