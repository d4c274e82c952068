"""A house into which other systems bring drafts, and a server of theirs on this machine."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.catalog.content_folder import Content, model
from tests.exchange.incoming.foreign_server import ForeignServer, serving

Run = Callable[..., tuple[int, str, str]]
Told = Callable[..., str]
"""Does something with a source, and gives what staff read."""


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A content folder without a fault."""
    return model(tmp_path / "content")


@pytest.fixture
def run(content: Content, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in the house; gives its status, its output and its complaints."""
    config = content.folder.parent / "kiosk.toml"
    config.write_text('[kiosk]\nlanguages = ["de", "en", "tr", "ar"]\n', "utf-8")

    def command(*arguments: str | Path) -> tuple[int, str, str]:
        status = main([*map(str, arguments), "--config", str(config)])
        return status, *capsys.readouterr()

    return command


@pytest.fixture
def server() -> Iterator[ForeignServer]:
    """A server of another system."""
    with serving() as found:
        yield found
