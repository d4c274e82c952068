"""The model content in a folder of each test's own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.problems import Problem
from tests.catalog.content_folder import Content, model


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A folder without a fault: two needs, two providers, one offer, one help line."""
    return model(tmp_path / "content")


@pytest.fixture
def fault(content: Content) -> Callable[[str, str], Problem]:
    """The only problem after one change of the model offer."""

    def after(old: str, new: str) -> Problem:
        content.offer(old=old, new=new)
        return content.problem()

    return after
