"""`kiosk font install` puts the font into the user's folder and says how to use it."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED


def test_the_font_lies_in_the_users_font_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert main(["font", "install"]) == 0
    assert [*(tmp_path / "fonts").rglob("KioskCellsMono-Regular.ttf")]
    said = capsys.readouterr().out
    assert str(tmp_path / "fonts") in said
    assert "kiosk_font = true" in said
    assert "xterm -fa 'Kiosk Cells Mono'" in said


def test_a_folder_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "fonts").write_text("in the way", "utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert main(["font", "install"]) == REFUSED
    assert f"„{tmp_path / 'fonts'}“ lässt sich nicht schreiben" in capsys.readouterr().err
