"""A machine of its own for each test: settings, a home folder, a font, a virtual screen."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.terminal.machine import Machine, Screen

SETTINGS = """
[kiosk]
content = "{content}"

[screen]
kiosk_font = {kiosk_font}
"""
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts/truetype/dejavu</dir>
  <dir>{home}/.local/share/fonts</dir>
  <cachedir>{home}/.cache/fontconfig</cachedir>
  <match target="pattern">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
"""
"""Two folders of fonts, drawn as Debian draws them unless told otherwise."""
CONTENT = Path(__file__).parents[2] / "content"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder drives a real terminal."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.terminal)


@pytest.fixture
def machine(tmp_path: Path) -> Callable[[bool], Machine]:
    """Makes a machine with or without the kiosk's font, and without a voice.

    Nothing of the user's home is touched.
    """

    def make(kiosk_font: bool) -> Machine:
        home = tmp_path / "home"
        home.mkdir()
        no_voice = home / "espeak-ng"
        no_voice.write_text("#!/bin/sh\nexit 1\n", "utf-8")
        no_voice.chmod(0o755)
        settings = tmp_path / "kiosk.toml"
        settings.write_text(
            SETTINGS.format(content=CONTENT, kiosk_font=str(kiosk_font).lower()), "utf-8"
        )
        fonts = tmp_path / "fonts.conf"
        fonts.write_text(FONTS.format(home=home), "utf-8")
        foreign = ("XDG_", "TMUX", "LC_", "COLORTERM", "COLUMNS", "LINES", "TEXTUAL", "PYTEST")
        environment = {k: v for k, v in os.environ.items() if not k.startswith(foreign)}
        environment["PATH"] = f"{home}{os.pathsep}{environment['PATH']}"
        environment |= {"HOME": str(home), "LANG": "C.UTF-8", "FONTCONFIG_FILE": str(fonts)}
        machine = Machine(settings, environment, kiosk_font)
        if kiosk_font:
            machine.run(*machine.kiosk, "font", "install")
        return machine

    return make


@pytest.fixture
def need_programs() -> Callable[..., None]:
    """Skips a test, naming the first program that is not installed."""

    def need(*programs: str) -> None:
        for program in programs:
            if shutil.which(program) is None:
                pytest.skip(f"needs the program {program}")

    return need


@pytest.fixture
def screen(need_programs: Callable[..., None]) -> Iterator[Screen]:
    """A virtual screen on a display number that was free."""
    need_programs("Xvfb", "xterm", "xdotool", "fc-cache")
    number, told = os.pipe()
    size = ("-screen", "0", "1920x1900x24")
    # Without -noreset it begins anew when its last window closes, and the next one dies with it.
    command = ["Xvfb", "-noreset", "-displayfd", str(told), *size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(told,), stderr=subprocess.DEVNULL)
    os.close(told)
    with open(number, encoding="ascii") as line:
        display = line.readline().strip()
    if not display:
        server.wait()
        pytest.fail(f"Xvfb ended with {server.returncode} under {sys.platform}")
    yield Screen(f":{display}")
    server.terminate()
    server.wait(60)
