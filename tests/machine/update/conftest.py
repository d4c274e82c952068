"""A workshop of each test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.machine.update.release_workshop import Workshop, end_agent, workshop_in


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workshop]:
    """A system with version 1.0, and releases that are signed by one whom it trusts."""
    yield workshop_in(tmp_path, monkeypatch)
    end_agent()
