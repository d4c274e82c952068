"""How the screen hangs is kept beside the settings, and the terminal starts that way."""

import os
import subprocess
from pathlib import Path

import pytest

from kiosk.machine.setup.screen_files import (
    HungScreen,
    hang,
    hung_screen,
    panel_size,
    touch_matrix,
    turn_touches,
)
from kiosk.machine.setup.touch_fit import STRAIGHT, TURNED
from tests.walls.tree import ROOT

SCRIPT = ROOT / "kiosk/machine/files/start-screen"


def test_what_is_kept_is_read_again_and_written_once(tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    assert hung_screen(settings) == HungScreen()
    assert hang(HungScreen(90, 30), settings)
    assert hung_screen(settings) == HungScreen(90, 30)
    assert not hang(HungScreen(90, 30), settings)


def test_touches_are_turned_by_a_rule_of_udev(tmp_path: Path) -> None:
    rule = tmp_path / "rules.d" / "99.rules"
    assert touch_matrix(rule) == STRAIGHT
    assert not turn_touches(STRAIGHT, rule)
    assert turn_touches(TURNED[90], rule)
    assert touch_matrix(rule) == TURNED[90]
    assert not turn_touches(TURNED[90], rule)
    assert rule.stat().st_mode & 0o777 == 0o644
    line = rule.read_text("utf-8").splitlines()[-1]
    assert 'ENV{LIBINPUT_CALIBRATION_MATRIX}="0 -1 1 1 0 0"' in line


@pytest.mark.parametrize("words", ["", "x", 'ENV{LIBINPUT_CALIBRATION_MATRIX}="1 2"'])
def test_a_rule_that_nobody_understands_turns_nothing(tmp_path: Path, words: str) -> None:
    rule = tmp_path / "99.rules"
    rule.write_text(words, "utf-8")
    assert touch_matrix(rule) == STRAIGHT


def test_the_pixels_are_those_of_the_connected_screen(tmp_path: Path) -> None:
    for name, status in (("card0-DP-1", "disconnected"), ("card0-HDMI-A-1", "connected")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "status").write_text(f"{status}\n")
        (tmp_path / name / "modes").write_text("1920x1080\n1280x720\n")
    assert panel_size(tmp_path) == "1920x1080"
    assert panel_size(tmp_path / "none") == ""


def started(folder: Path, screen: str, *, asked: bool = False) -> list[str]:
    """The programs that the script calls, with a wlr-randr and a foot of our own."""
    tools = folder / "tools"
    tools.mkdir()
    randr = (
        'echo "$0 $@" >> "$LOG"; [ $# = 0 ] && printf \'HDMI-A-1 "A screen"\\n  Modes:\\n\'; exit 1'
    )
    for name, does in (("wlr-randr", randr), ("foot", 'echo "$0 $@" >> "$LOG"')):
        (tools / name).write_text(f"#!/bin/sh\n{does}\n")
        (tools / name).chmod(0o755)
    (folder / "screen.conf").write_text(screen)
    if asked:
        (folder / "touch-check").touch()
    script = SCRIPT.read_text("utf-8").replace("/etc/kiosk", str(folder))
    script = script.replace("/var/lib/kiosk", str(folder))
    log, path = folder / "log", f"{tools}:{os.environ['PATH']}"
    subprocess.run(["sh", "-c", script], check=True, env={"PATH": path, "LOG": str(log)})
    return [line.replace(f"{tools}/", "") for line in log.read_text().splitlines()]


def test_the_screen_starts_turned_and_with_its_letters(tmp_path: Path) -> None:
    assert started(tmp_path, "# words\nturn=90\nletters=30\n") == [
        "wlr-randr ",
        "wlr-randr --output HDMI-A-1 --transform 90",
        f"foot --config {tmp_path}/foot.ini --override font=Kiosk Cells Mono:pixelsize=30"
        " -- /usr/bin/kiosk --locked",
    ]


@pytest.mark.parametrize("screen", ["", "turn=0\nletters=0\n", "turn=45\nletters=$(reboot)\n"])
def test_a_screen_of_which_nothing_is_known_starts_as_it_is(tmp_path: Path, screen: str) -> None:
    assert started(tmp_path, screen) == [
        f"foot --config {tmp_path}/foot.ini -- /usr/bin/kiosk --locked"
    ]


def test_a_touch_check_that_is_asked_for_comes_in_the_kiosks_stead(tmp_path: Path) -> None:
    assert started(tmp_path, "", asked=True) == [
        f"foot --config {tmp_path}/foot.ini -- /usr/bin/kiosk setup touch --here"
    ]
