"""A published site for all tests that only read it."""

from pathlib import Path

import pytest

from kiosk.site.publishing import publish
from tests.site.sites import edition


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content in German, Arabic and Tigrinya."""
    folder = tmp_path_factory.mktemp("site")
    publish(edition(), folder)
    return folder
