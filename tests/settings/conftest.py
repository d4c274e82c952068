"""A file of settings for each test, and what is said when it is wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.settings.reading import read_settings
from kiosk.settings.source import SettingsError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the settings of a test stand."""
    return tmp_path / "kiosk.toml"


@pytest.fixture
def refused(file: Path) -> Callable[[str | bytes], str]:
    """What is said about wrong settings, without the folder."""

    def words(source: str | bytes) -> str:
        file.write_bytes(source.encode() if isinstance(source, str) else source)
        with pytest.raises(SettingsError) as error:
            read_settings(file)
        return str(error.value).replace(str(file), "kiosk.toml")

    return words
