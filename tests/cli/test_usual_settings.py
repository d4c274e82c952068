"""Which settings a command takes that is not told."""

import os
from pathlib import Path

import pytest

from kiosk.cli.usual_settings import HERE, usual_settings


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings of the machine; somebody stands in another folder."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    file = tmp_path / "etc/kiosk.toml"
    file.parent.mkdir()
    file.touch()
    return file


def test_the_settings_of_this_folder_come_first(installed: Path) -> None:
    HERE.touch()
    assert usual_settings(installed) == HERE


def test_elsewhere_it_is_the_installed_kiosk(installed: Path) -> None:
    assert usual_settings(installed) == installed


def test_without_both_the_missing_ones_of_this_folder_are_named(installed: Path) -> None:
    installed.unlink()
    installed.parent.rmdir()
    assert usual_settings(installed) == HERE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
def test_root_brings_lost_settings_of_an_installed_kiosk_back_to_their_place(
    installed: Path,
) -> None:
    installed.unlink()
    assert usual_settings(installed) == installed
    HERE.touch()
    assert usual_settings(installed) == HERE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
def test_root_does_not_take_settings_that_somebody_else_put_where_it_stands(
    installed: Path,
) -> None:
    HERE.touch()
    os.chown(HERE, 65_534, 65_534)
    assert usual_settings(installed) == installed
