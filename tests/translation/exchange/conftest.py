"""A kiosk of each test's own, with one draft in its memory."""

from pathlib import Path

import pytest

from tests.catalog.content_folder import model
from tests.translation.exchange.desk import Desk


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """The model content with a Turkish draft of its offer."""
    config = tmp_path / "kiosk.toml"
    config.write_text('[kiosk]\nlanguages = ["de", "en", "tr", "ar"]\n', "utf-8")
    return Desk(model(tmp_path / "content"), config, capsys)
