"""The command line speaks German, ends quietly and loads only what a command needs."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from kiosk.cli import CUT_OFF, main
from kiosk.cli.refusal import REFUSED
from tests.cli.commands import COMMAND, piped
from tests.walls.tree import ROOT

COMMANDS = ("check", "find", "hours", "pin", "font", "report", "translate")


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)])
def test_help_is_german(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([*command, "--help"])
    said = capsys.readouterr().out
    assert end.value.code == 0
    assert said.startswith(f"Aufruf: {' '.join(['kiosk', *command])} ")
    assert "diese Hilfe zeigen" in said
    for english in ("usage", "options:", "arguments", "show this"):
        assert english not in said


def test_the_kiosk_tells_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert capsys.readouterr().out == f"kiosk {project['version']}\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["chek"], "kiosk: BEFEHL: „chek“ gibt es nicht. Meinten Sie „check“?"),
        (["check", "--lang", "fr"], "kiosk check: --lang: „fr“ gibt es nicht. Es gibt: de, en."),
        (["check", "--fast"], "kiosk: Das gibt es hier nicht: --fast"),
        (["find"], "kiosk find: Es fehlt eines von: --need --words."),
        (["find", "--need"], "kiosk find: Nach --need fehlt eine Angabe."),
        (["find", "--need", "x", "--json=1"], "kiosk find: Nach --json folgt keine Angabe."),
        (["find", "--need", "x", "--at", "10 Uhr"], "kiosk find: --at: „10 Uhr“ ist keine Zeit."),
        (["hours"], "kiosk hours: Es fehlt: REGEL."),
        (["hours", "24/7", "--from", "24.12."], "kiosk hours: --from: „24.12.“ ist kein Tag."),
        (["find", "--need", "x", "--at", "0001-01-01"], "Nehmen Sie ein Jahr von 2000 bis 2100."),
        (["find", "--need", "x", "--at", "9999-12-31T23:59+00:00"], "liegt zu weit weg."),
        (["hours", "24/7", "--from", "9999-12-31"], "kiosk hours: --from: „9999-12-31“ liegt zu"),
        (["hours", "24/7", "--from", "0001-01-01"], "Nehmen Sie ein Jahr von 2000 bis 2100."),
        (["font", "remove"], "kiosk font: install: „remove“ gibt es nicht."),
        (["--locked", "check"], "kiosk: --locked gehört nicht zu „check“."),
        (["--window", "check"], "kiosk: --window gehört nicht zu „check“."),
        (["--window", "--locked"], "kiosk: --locked und --window gehen nicht zusammen."),
    ],
)
def test_a_wrong_call_is_answered_in_german(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(arguments)
    said = capsys.readouterr().err
    assert end.value.code == REFUSED
    assert words in said
    assert "--help“ erklärt die Angaben." in said


def test_the_settings_may_stand_before_or_after_the_command(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--config", str(config), "check"]) == 0
    before = capsys.readouterr().out
    assert main(["check", "--config", str(config)]) == 0
    assert capsys.readouterr().out == before


def test_a_reader_who_stops_reading_causes_no_traceback(config: Path) -> None:
    command = subprocess.Popen(
        [*COMMAND, "check"], cwd=config.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert command.stdout
    assert command.stderr
    command.stdout.close()
    with command.stderr as errors:
        assert errors.read() == b""
    assert command.wait() == CUT_OFF


def loaded_after(*arguments: str, folder: Path) -> set[str]:
    """The names of the modules that a command has loaded."""
    script = (
        "import sys\nfrom kiosk.cli import main\n"
        "try: main(sys.argv[1:])\nexcept SystemExit: pass\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(answer.stderr.split())


@pytest.mark.parametrize(
    "command",
    [["check"], ["find", "--need", "german"], ["hours", "24/7"], ["pin", "--help"]],
)
def test_only_the_screen_loads_textual(command: list[str], config: Path) -> None:
    loaded = loaded_after(*command, folder=config.parent)
    assert "kiosk.cli" in loaded
    assert not loaded & {"textual", "rich", "kiosk.ui"}


def test_help_loads_next_to_nothing(tmp_path: Path) -> None:
    loaded = loaded_after("--help", folder=tmp_path)
    families = (
        *("content", "export", "fleet", "import", "new", "records", "setup", "status"),
        *("translate", "update"),
    )
    parts = (
        "arguments",
        "argument_types",
        "german_parser",
        "refusal",
        "usual_settings",
        *(f"{one}_arguments" for one in families),
    )
    assert {name for name in loaded if name.startswith("kiosk")} == {
        "kiosk",
        "kiosk.machine",
        "kiosk.machine.installed_paths",
        "kiosk.machine.users",
        "kiosk.settings",
        "kiosk.settings.installed_file",
        "kiosk.cli",
        *(f"kiosk.cli.{name}" for name in parts),
    }
    assert not loaded & {"yaml", "fluent", "holidays", "tomlkit", "opening_hours"}


def test_the_module_ends_with_the_status_of_the_command(tmp_path: Path) -> None:
    assert piped("hours", "Mi", folder=tmp_path).returncode == 1
