"""Published sites for all tests that only read them, and a browser to read them with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.settings.values import KioskSettings
from kiosk.site.publishing import publish
from tests.site.browser import Browser, browsing
from tests.site.shown_site import ShownSite, showing
from tests.site.sites import edition


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content in German, Arabic and Tigrinya."""
    folder = tmp_path_factory.mktemp("site")
    publish(edition(), folder)
    return folder


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShownSite]:
    """A page of every kind in German and Arabic, shown on this machine."""
    with showing(tmp_path_factory.mktemp("shown"), "de", "ar") as site:
        yield site


@pytest.fixture(scope="session")
def shown_whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShownSite]:
    """The same in every language."""
    languages = KioskSettings().languages
    with showing(tmp_path_factory.mktemp("shown_whole"), *languages) as site:
        yield site


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A browser that is nowhere yet."""
    with browsing(tmp_path_factory.mktemp("profile")) as browser:
        yield browser
