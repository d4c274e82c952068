"""How the package is made: the same bytes everywhere, and settings that fit the machine."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.machine.deb.build_package import WITHOUT_HISTORY, moment_of, version_of
from kiosk.machine.deb.installed_settings import CHANGED, installed_settings
from kiosk.machine.deb.invisible_cursor import clear_pixel
from kiosk.machine.installed_paths import RECORDS
from kiosk.settings.reading import read_settings
from kiosk.settings.values import PrinterKind
from tests.walls.tree import ROOT

SOURCES = ("kiosk", "content", "kiosk.toml", "pyproject.toml", "uv.lock", "README.md", "LICENSE")
OURS = (ROOT / "kiosk.toml").read_text("utf-8")


def comments(text: str) -> list[str]:
    """Everything that stands behind a `#`, in order."""
    return [line.partition("#")[2] for line in text.splitlines() if "#" in line]


def test_the_settings_of_the_package_fit_an_installed_kiosk(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(installed_settings(OURS), "utf-8")
    settings = read_settings(file)
    assert settings.records_folder == RECORDS
    assert settings.printer.kind is PrinterKind.NONE
    assert settings.screen.kiosk_font


def test_they_keep_every_comment(tmp_path: Path) -> None:
    assert comments(installed_settings(OURS)) == comments(OURS)


def test_they_differ_from_ours_in_nothing_else() -> None:
    lines = zip(OURS.splitlines(), installed_settings(OURS).splitlines(), strict=True)
    changed = [new.partition("=")[0].strip() for old, new in lines if old != new]
    assert changed == [key for _, key in CHANGED]


def test_without_history_everything_is_of_one_fixed_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert moment_of(tmp_path) == WITHOUT_HISTORY


def test_a_moment_that_is_asked_for_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert moment_of(tmp_path) == 1_700_000_000


def test_the_pointer_is_one_clear_pixel() -> None:
    assert clear_pixel().startswith(b"Xcur")
    assert clear_pixel().endswith(bytes(4))
    assert len(clear_pixel()) == 68


@pytest.mark.exhaustive
def test_another_folder_another_time_and_other_rights_give_the_same_bytes(
    kiosk_package: Path, tmp_path: Path
) -> None:
    checkout = tmp_path / "elsewhere"
    checkout.mkdir()
    for name in SOURCES:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, checkout / name)
    moment = {"SOURCE_DATE_EPOCH": str(moment_of(ROOT)), "TZ": "Asia/Tokyo"}
    subprocess.run(
        [sys.executable, "-m", "kiosk.machine.deb", "--to", tmp_path],
        cwd=checkout,
        env=os.environ | moment,
        umask=0o077,
        check=True,
        capture_output=True,
    )
    again = tmp_path / kiosk_package.name
    assert again.name == f"meerbusch-kiosk_{version_of(ROOT)}_amd64.deb"
    assert again.read_bytes() == kiosk_package.read_bytes()
