"""A kiosk of each test's own: settings beside the model content."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.pin import hashed
from tests.catalog.content_folder import Content, model
from tests.cli.typed_lines import PIN, Run, answers


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


@pytest.fixture
def house(config: Path) -> Path:
    """Settings with a PIN, and a folder for records of its own."""
    pin_hash = hashed(PIN, b"salt", cost=2)
    words = f'[records]\nfolder = "records"\n[staff]\npin_hash = "{pin_hash}"\n'
    config.write_text(f"{config.read_text('utf-8')}{words}", "utf-8")
    return config


@pytest.fixture
def run(house: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command with these lines typed; gives its status, its output and its complaints."""
    monkeypatch.setenv("XDG_STATE_HOME", str(house.parent / "state"))

    def command(*arguments: str, typed: tuple[str, ...] = (PIN,)) -> tuple[int, str, str]:
        answers(monkeypatch, *typed)
        status = main([*arguments, "--config", str(house)])
        return status, *capsys.readouterr()

    return command
