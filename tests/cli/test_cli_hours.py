"""`kiosk hours` shows what a rule means, or where it goes wrong."""

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.cli.commands import piped


def test_a_rule_is_shown_without_any_settings(tmp_path: Path) -> None:
    answer = piped(*("hours", "We[2] 16:00-18:00; PH off", "--from", "2026-11-22"), folder=tmp_path)
    assert (answer.returncode, answer.stdout) == (0, "Mi 09.12.2026  16:00–18:00\n")


def test_the_table_as_json_is_a_list_of_spans(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hours", "Th 20:00-24:00", "--from", "2026-12-14", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows[0] == {"date": "2026-12-17", "opens": "20:00", "closes": "24:00"}
    assert len(rows) == 4


def test_a_rule_that_never_opens_in_four_weeks_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hours", "Jul Mo 09:00-10:00", "--from", "2026-11-22"]) == 0
    assert capsys.readouterr().out == "in diesen vier Wochen keine Öffnung\n"


def test_a_severe_problem_is_told_with_its_column(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hours", "Mo 09:00-10:00; Mi 16:00-18:00"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "Spalte 17: „Mi“ ist deutsch. Schreiben Sie „We“.\n"


def test_a_severe_problem_as_json_has_its_column_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hours", "Mo 09.30-10:00", "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["column"] == 4
    assert said["error"].startswith("„09.30“ hat einen Punkt")


@pytest.mark.parametrize("rule", ["", " ", '"nach Vereinbarung"'])
def test_a_rule_that_would_mean_always_open_is_refused(
    rule: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["hours", rule]) == 1
    assert "„immer geöffnet“" in capsys.readouterr().err


def test_a_warning_leaves_the_table_clean(capsys: pytest.CaptureFixture[str]) -> None:
    rule = "We 09:00-10:00; We 14:00-15:00"
    assert main(["hours", rule, "--from", "2026-11-22", "--json"]) == 0
    said = capsys.readouterr()
    assert len(json.loads(said.out)) == 4
    assert said.err.startswith("Hinweis: Spalte 17: ")


def test_a_holiday_written_too_early_is_refused_with_the_right_order(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["hours", "PH off; Mo-Fr 09:00-12:00"]) == 1
    assert "Schreiben Sie „Mo-Fr 09:00-12:00; PH off“." in capsys.readouterr().err


def test_school_holidays_that_nobody_knows_yet_are_no_certainty(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["hours", "Mo 09:00-12:00; SH off", "--from", "2030-04-15"]) == 0
    assert "Schulferien sind nur bis 2029-08-14 bekannt" in capsys.readouterr().err
