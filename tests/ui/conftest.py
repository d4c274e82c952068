"""A small content folder of each test's own, and the signals as they were before."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.config import Config
from kiosk.ui.lockdown import QUIET_SIGNALS
from tests.catalog.content_folder import Content, model
from tests.ui.walker import small

DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02"
    "0000000b4944415478da6364f80f00010501012718e3660000000049454e44ae426082"
)
"""The smallest picture: one pixel."""


@pytest.fixture(autouse=True)
def _signals_as_before() -> Iterator[None]:
    """A locked kiosk ignores signals; the process of the tests must not go on ignoring them."""
    before = {name: signal.getsignal(signal.Signals[name]) for name in QUIET_SIGNALS}
    yield
    for name, handler in before.items():
        signal.signal(signal.Signals[name], handler)


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A folder without a fault: two needs, two providers, one offer, one help line."""
    folder = model(tmp_path / "content")
    for need in ("sos", "german"):
        folder.write(f"pictograms/{need}.png", DOT)
    return folder


@pytest.fixture
def config(content: Content) -> Config:
    """Settings for a kiosk that shows the small content."""
    return small(content.folder)
