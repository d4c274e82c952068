"""A kiosk of each test's own: settings beside the model content."""

from pathlib import Path

import pytest

from tests.catalog.content_folder import Content, model


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
