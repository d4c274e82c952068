"""A bar grows on a terminal and leaves nothing behind; elsewhere a few lines tell how far it is."""

import sys

import pytest

from kiosk.cli.progress_bar import ProgressBar


def test_a_terminal_gets_one_line_that_is_gone_at_the_end(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    with ProgressBar() as bar:
        for share in (0.0, 0.5, 0.5, 1.0):
            bar.show(share, "de-en")
    _, *drawn = capsys.readouterr().out.split("\r\x1b[K")
    assert drawn == [
        f"{'░' * 24}   0 % de-en",
        f"{'█' * 12}{'░' * 12}  50 % de-en",
        f"{'█' * 24} 100 % de-en",
        "",
    ]


def test_a_narrow_terminal_gets_no_second_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "40")
    with ProgressBar() as bar:
        bar.show(0.5, "a long name" * 10)
    assert {len(line) for line in capsys.readouterr().out.split("\r\x1b[K")} == {0, 39}


def test_a_pipe_gets_a_line_at_each_quarter(capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressBar() as bar:
        for percent in range(101):
            bar.show(percent / 100, "de-en")
    assert capsys.readouterr().out.splitlines() == [
        f"{percent} % de-en" for percent in (0, 25, 50, 75, 100)
    ]
