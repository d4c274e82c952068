"""Packages folders for tests of the translation."""

from pathlib import Path

import pytest

from tests.translation.tiny_packages import HOUSE, install


@pytest.fixture(scope="session")
def house_packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A packages folder with de→en→tr, de→en→ar and en→de; tests only read it."""
    return install(tmp_path_factory.mktemp("packages"), *HOUSE)
