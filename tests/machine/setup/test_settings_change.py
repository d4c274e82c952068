"""A change of the settings leaves everything else as it is."""

from pathlib import Path

import pytest

from kiosk.machine.setup.settings_change import Change, keep, objection, with_values
from kiosk.settings.reading import read_settings
from kiosk.settings.source import SettingsError
from tests.walls.tree import ROOT

SHIPPED = (ROOT / "kiosk.toml").read_bytes()


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(SHIPPED)
    return file


def comments(text: bytes) -> list[str]:
    return [line.partition("#")[2] for line in text.decode().splitlines() if "#" in line]


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_every_comment_and_line_end_stays(tmp_path: Path, newline: bytes) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(SHIPPED.replace(b"\n", newline))
    keep(file, {("kiosk", "languages"): ["tr", "de"], ("printer", "port"): 9101})
    after = file.read_bytes()
    assert comments(after) == comments(SHIPPED)
    assert after.count(b"\n") == after.count(newline)
    assert read_settings(file).kiosk.languages == ("tr", "de")
    assert read_settings(file).printer.port == 9101


def test_values_that_are_so_already_change_no_byte(settings_file: Path) -> None:
    now = read_settings(settings_file)
    same = {("kiosk", "id"): now.kiosk.id, ("kiosk", "languages"): now.kiosk.languages}
    assert not keep(settings_file, same)
    assert settings_file.read_bytes() == SHIPPED


def test_a_section_that_is_missing_is_added() -> None:
    assert with_values(b"", {("links", "base_url"): "https://a.de"}).decode() == (
        '[links]\nbase_url = "https://a.de"\n'
    )


@pytest.mark.parametrize(
    "change",
    [
        {("links", "base_url"): "beispiel.de"},
        {("kiosk", "languages"): ["xx"]},
        {("printer", "kind"): "network"},
        {("printer", "width_dots"): 100},
    ],
)
def test_what_the_checker_refuses_is_not_written(settings_file: Path, change: Change) -> None:
    assert objection(settings_file, change)
    with pytest.raises(SettingsError):
        keep(settings_file, change)
    assert settings_file.read_bytes() == SHIPPED
