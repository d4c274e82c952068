"""`kiosk doctor` in a real terminal sees what the terminal draws with."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from shlex import join

import pytest

from tests.terminal.machine import PATIENCE, XTERM, Machine, Screen

Told = Callable[..., str]


@pytest.fixture
def told(machine: Callable[[bool], Machine], screen: Screen, tmp_path: Path) -> Told:
    """What the doctor says in an xterm with some font, after other commands of the kiosk."""
    here = machine(True)
    settings = here.settings.read_text("utf-8")
    here.settings.write_text(settings.replace("kiosk_font = true", ""), "utf-8")
    answer = tmp_path / "answer.txt"

    def ask(family: str, *before: str) -> str:
        kiosk, settings = join(here.kiosk[:3]), join(here.kiosk[3:])
        commands = [*before, f"doctor {settings} >{answer}"]
        script = "; ".join(f"{kiosk} {command}" for command in commands)
        subprocess.run(
            [*XTERM, "-fa", family, "-e", "sh", "-c", script],
            env={**here.environment, "DISPLAY": screen.display},
            timeout=PATIENCE,
            check=True,
        )
        return answer.read_text("utf-8")

    return ask


@pytest.mark.exhaustive
def test_the_doctor_sees_that_the_terminal_draws_with_the_kiosk_font(told: Told) -> None:
    assert "✓ Terminal: „xterm“ zeichnet mit „Kiosk Cells Mono“." in told("Kiosk Cells Mono")


def test_the_doctor_sees_another_font_and_says_how_to_start_xterm(told: Told) -> None:
    answer = told("DejaVu Sans Mono")
    assert "! Terminal: „xterm“ zeichnet nicht mit „Kiosk Cells Mono“." in answer
    assert "Starten Sie es mit: xterm -fa 'Kiosk Cells Mono'" in answer


@pytest.mark.exhaustive
def test_the_doctor_sees_a_font_that_was_replaced_while_the_terminal_ran(told: Told) -> None:
    answer = told("Kiosk Cells Mono", "font install")
    assert "zeichnet noch mit einer früheren Fassung" in answer


@pytest.mark.exhaustive
def test_the_doctor_asks_for_no_setting_where_the_font_is_noticed(told: Told) -> None:
    assert "kiosk_font" not in told("Kiosk Cells Mono")
