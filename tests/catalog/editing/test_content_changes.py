"""Every change of a command can be taken back, and a killed one leaves everything right."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import storage
from kiosk.catalog.editing import content_changes
from kiosk.catalog.editing.content_changes import (
    ContentChange,
    ContentEditor,
    changes,
    overtaken,
    take_back,
)


class PowerCutError(Exception):
    """Stands for the moment in which a program is killed."""


def last(folder: Path) -> ContentChange:
    """The newest change that stands."""
    return next(changes(folder))


def test_a_change_is_taken_back_to_the_byte(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"id: a\r\n# so\r\nname: \xc3\xa4lter\r\n")
    ContentEditor(tmp_path, "verify").write("a.yaml", b"id: a\r\nname: \xc3\xbcbel\r\n")
    take_back(tmp_path, last(tmp_path))
    assert (tmp_path / "a.yaml").read_bytes() == b"id: a\r\n# so\r\nname: \xc3\xa4lter\r\n"
    assert not [*changes(tmp_path)]


def test_files_of_one_command_are_one_change(tmp_path: Path) -> None:
    (tmp_path / "draft.yaml").write_bytes(b"draft")
    editor = ContentEditor(tmp_path, "release")
    editor.write("offers/live.yaml", b"live")
    editor.remove("draft.yaml")
    take_back(tmp_path, last(tmp_path))
    assert (tmp_path / "draft.yaml").read_bytes() == b"draft"
    assert not (tmp_path / "offers/live.yaml").exists()


def test_what_is_written_twice_goes_back_to_the_beginning(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"one")
    editor = ContentEditor(tmp_path, "translate")
    editor.write("a", b"two")
    editor.write("a", b"three")
    take_back(tmp_path, last(tmp_path))
    assert (tmp_path / "a").read_bytes() == b"one"


def test_the_newest_change_comes_first(tmp_path: Path) -> None:
    ContentEditor(tmp_path, "new").write("a", b"one")
    ContentEditor(tmp_path, "verify").write("a", b"two")
    assert [change.command for change in changes(tmp_path)] == ["verify", "new"]


def test_a_file_changed_since_is_named(tmp_path: Path) -> None:
    ContentEditor(tmp_path, "new").write("a", b"one")
    (tmp_path / "a").write_bytes(b"by hand")
    assert overtaken(tmp_path, last(tmp_path)) == ("a",)


def test_what_changes_nothing_is_no_change(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"one")
    ContentEditor(tmp_path, "verify").write("a", b"one")
    assert not [*changes(tmp_path)]


def test_a_command_killed_before_its_file_has_changed_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"one")
    whole = storage.replace

    def killed(file: Path, content: bytes, *, keep_previous: bool = True) -> None:
        if file.name == "a":
            raise PowerCutError
        whole(file, content, keep_previous=keep_previous)

    with monkeypatch.context() as patch:
        patch.setattr(storage, "replace", killed)
        with pytest.raises(PowerCutError):
            ContentEditor(tmp_path, "verify").write("a", b"two")
    assert not [*changes(tmp_path)]
    assert (tmp_path / "a").read_bytes() == b"one"


@pytest.mark.exhaustive
def test_only_so_many_changes_are_kept(tmp_path: Path) -> None:
    for number in range(content_changes.MOST_CHANGES + 5):
        ContentEditor(tmp_path, "verify").write("a", str(number).encode())
    assert (
        len([*(tmp_path / content_changes.FOLDER).glob(".*.json")]) == content_changes.MOST_CHANGES
    )


def test_a_damaged_change_hides_no_other(tmp_path: Path) -> None:
    ContentEditor(tmp_path, "new").write("a", b"one")
    (tmp_path / content_changes.FOLDER / ".00000007.json").write_bytes(b"{")
    assert last(tmp_path).command == "new"


@pytest.mark.exhaustive
@settings(deadline=None)
@given(before=st.none() | st.binary(max_size=12), after=st.none() | st.binary(max_size=12))
def test_any_change_of_any_bytes_can_be_taken_back(
    tmp_path_factory: pytest.TempPathFactory, before: bytes | None, after: bytes | None
) -> None:
    folder = tmp_path_factory.mktemp("content")
    if before is not None:
        (folder / "a").write_bytes(before)
    editor = ContentEditor(folder, "new")
    editor.remove("a") if after is None else editor.write("a", after)
    for change in changes(folder):
        take_back(folder, change)
    assert content_changes.held(folder / "a") == before
