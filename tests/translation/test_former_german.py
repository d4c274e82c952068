"""An outdated text is read beside the German from which it was made, where anybody knows it."""

import subprocess
from pathlib import Path

import pytest

from kiosk import storage
from kiosk.catalog.every_text import every_text
from kiosk.translation.former_german import former_german
from tests.catalog.content_folder import Content, model


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A content folder whose first state is known to git."""
    found = model(tmp_path / "content")
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "Anfang"]):
        name = ("-c", "user.name=Haus", "-c", "user.email=haus@example.org")
        subprocess.run(["git", *name, *command], cwd=found.folder, check=True)
    return found


@pytest.mark.parametrize(
    ("key", "file", "old", "new"),
    [
        ("offers/cafe", "offers/cafe.yaml", "bei Kaffee.", "bei Tee."),
        ("helplines/notruf", "helplines/notruf.yaml", "Feuerwehr und", "Feuerwehr oder"),
        ("needs/german.practice", "needs.yaml", "Sprechen üben", "Reden"),
        ("providers/club", "providers.yaml", "Unterstützt das Haus.", "Hilft."),
        ("centre", "centre.yaml", "{title: Herzlich willkommen}", "{title: Hallo}"),
    ],
)
def test_each_kind_of_text_is_found_in_an_earlier_state(
    content: Content, key: str, file: str, old: str, new: str
) -> None:
    before = german(content, key)
    content.change(file, old, new)
    assert before != german(content, key)
    assert former_german(content.folder, key, before) is not None


def test_the_state_before_the_last_writing_is_known_without_git(tmp_path: Path) -> None:
    content = model(tmp_path / "content")
    before, file = german(content, "offers/cafe"), content.folder / "offers" / "cafe.yaml"
    storage.replace(file, file.read_bytes().replace(b"bei Kaffee", b"bei Tee"))
    found = former_german(content.folder, "offers/cafe", before)
    assert found
    assert found.summary == "Deutsch sprechen bei Kaffee."


def test_a_german_that_nobody_knows_is_not_guessed(content: Content) -> None:
    assert former_german(content.folder, "offers/cafe", "0badc0de") is None
    assert former_german(content.folder, "offers/cafe", "") is None


def german(content: Content, key: str) -> str:
    """The fingerprint of the German text of a thing as it is now."""
    return dict(every_text(content.load().catalog))[key]["de"].fingerprint
