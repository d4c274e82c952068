"""A kiosk of each test's own: settings beside the model content."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalog.content_folder import Content, model


@pytest.fixture(autouse=True)
def _signals_as_before() -> Iterator[None]:
    """A locked kiosk ignores signals; the process of the tests must not go on ignoring them."""
    before = {number: signal.getsignal(number) for number in signal.valid_signals()}
    yield
    for number, handler in before.items():
        if signal.getsignal(number) is not handler:
            signal.signal(number, handler)


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A content folder without a fault."""
    return model(tmp_path / "content")


@pytest.fixture
def config(content: Content) -> Path:
    """Settings that lead to this content."""
    file = content.folder.parent / "kiosk.toml"
    file.write_text('[kiosk]\nlanguages = ["de", "en", "tr", "ar"]\n', "utf-8")
    return file
