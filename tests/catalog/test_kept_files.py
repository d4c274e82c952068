"""The last good files lie on the disk: only they, written when they are new, read when needed."""

import errno
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.catalog.reading.kept_files import KeptFiles, folder_for
from kiosk.catalog.reading.loaded import Loaded
from kiosk.catalog.reading.loader import load
from tests.catalog.content_folder import STAFF, Content

BROKEN = "text: {de: {title: ["
GOOD = {"centre.yaml", "needs.yaml", "providers.yaml", "offers/cafe.yaml", "helplines/notruf.yaml"}
NOON = 1_795_435_200 * 10**9
"""23 November 2026, 13:00 in Berlin."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the good files are kept."""
    return tmp_path / "state" / "kept"


def start(content: Content, folder: Path) -> Loaded:
    """Start a kiosk, let it read its content once, and switch it off."""
    kept = KeptFiles(folder)
    loaded = load(content.folder, kept)
    kept.write()
    return loaded


def files(folder: Path) -> set[str]:
    """Everything that lies in a folder and the folders in it."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


def test_a_start_keeps_every_good_file_byte_for_byte(content: Content, folder: Path) -> None:
    start(content, folder)
    assert files(folder) == GOOD
    for name in GOOD:
        assert (folder / name).read_bytes() == (content.folder / name).read_bytes()


def test_a_broken_file_is_not_kept(content: Content, folder: Path) -> None:
    content.write("offers/cafe.yaml", BROKEN)
    start(content, folder)
    assert files(folder) == GOOD - {"offers/cafe.yaml"}


def test_copies_of_what_is_gone_do_not_pile_up(content: Content, folder: Path) -> None:
    for name in ("garten", "chor"):
        content.offer(name)
    start(content, folder)
    for name in ("garten", "chor"):
        (content.folder / f"offers/{name}.yaml").unlink()
    (folder / "offers" / ".cafe.yaml.left-by-a-power-cut").write_text("x")
    start(content, folder)
    assert files(folder) == GOOD


def test_a_second_start_writes_nothing(content: Content, folder: Path) -> None:
    start(content, folder)
    before = {name: (folder / name).stat().st_ino for name in GOOD}
    start(content, folder)
    assert {name: (folder / name).stat().st_ino for name in GOOD} == before


def test_only_what_was_edited_is_written(content: Content, folder: Path) -> None:
    start(content, folder)
    before = {name: (folder / name).stat().st_ino for name in GOOD}
    content.change("offers/cafe.yaml", "title: Sprachcafé", "title: Sprechcafe")
    start(content, folder)
    changed = {name for name in GOOD if (folder / name).stat().st_ino != before[name]}
    assert changed == {"offers/cafe.yaml"}


def test_a_file_that_was_only_touched_is_not_written(content: Content, folder: Path) -> None:
    start(content, folder)
    before = (folder / "needs.yaml").stat().st_ino
    os.utime(content.folder / "needs.yaml", ns=(NOON, NOON))
    start(content, folder)
    assert (folder / "needs.yaml").stat().st_ino == before
    assert (folder / "needs.yaml").stat().st_mtime_ns == NOON


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """The paths of all files that are opened during the test."""
    paths: list[str] = []
    listening = [True]

    def listen(event: str, arguments: tuple[object, ...]) -> None:
        if listening and event == "open":
            paths.append(str(arguments[0]))

    sys.addaudithook(listen)  # which nobody can take away again
    yield paths
    listening.clear()


def test_a_normal_start_opens_no_kept_file(
    content: Content, folder: Path, opened: list[str]
) -> None:
    start(content, folder)
    opened.clear()
    load(content.folder, KeptFiles(folder))
    assert any(path.startswith(str(content.folder)) for path in opened)
    assert not [path for path in opened if path.startswith(str(folder))]


def test_staff_read_which_version_is_shown(content: Content, folder: Path) -> None:
    os.utime(content.folder / "needs.yaml", ns=(NOON, NOON))
    start(content, folder)
    content.write("needs.yaml", BROKEN)
    _, said = start(content, folder).problems
    assert said.path == "content/needs.yaml"
    assert "die Fassung vom 23.11.2026, 13:00 Uhr" in said.line_in(STAFF[0])
    assert "the version of 2026-11-23, 13:00" in said.line_in(STAFF[1])


@pytest.mark.parametrize("moment", [-(10**18), 10**19])
def test_a_file_from_a_wrong_clock_is_kept_too(content: Content, folder: Path, moment: int) -> None:
    try:
        os.utime(content.folder / "needs.yaml", ns=(moment, moment))
    except OSError:
        pytest.skip("this file system has no such time")
    before = start(content, folder).catalog
    content.write("needs.yaml", BROKEN)
    loaded = start(content, folder)
    assert loaded.catalog == before
    assert [one.code for one in loaded.problems][1:] == ["former-version"]


def test_a_kept_file_that_is_damaged_itself_harms_nothing(content: Content, folder: Path) -> None:
    start(content, folder)
    (folder / "offers" / "cafe.yaml").write_bytes(b"\xff[")
    (folder / "needs.yaml").unlink()
    (folder / "needs.yaml").mkdir()
    for name in ("offers/cafe.yaml", "needs.yaml", "providers.yaml"):
        content.write(name, BROKEN)
    loaded = load(content.folder, KeptFiles(folder))
    assert (list(loaded.catalog.needs), list(loaded.catalog.offers)) == ([], ["notruf"])
    assert set(loaded.catalog.providers) == {"haus", "club"}


def test_a_disk_that_cannot_be_written_is_said_once_and_memory_still_serves(
    content: Content, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    kept = KeptFiles(tmp_path / "state" / "kept")
    before = load(content.folder, kept).catalog
    with caplog.at_level(logging.WARNING):
        kept.write()
        content.write("needs.yaml", BROKEN)
        assert load(content.folder, kept).catalog == before
        kept.write()
    assert len(caplog.records) == 1


def test_a_full_disk_leaves_the_former_copy_and_memory_has_the_new_one(
    content: Content, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(content, folder)
    kept = KeptFiles(folder)
    content.change("offers/cafe.yaml", "title: Sprachcafé", "title: Sprechcafe")
    before = load(content.folder, kept).catalog
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _full)
        kept.write()
    content.write("offers/cafe.yaml", BROKEN)
    assert load(content.folder, kept).catalog == before
    restarted = load(content.folder, KeptFiles(folder)).catalog
    assert restarted.offers["cafe"].texts["de"].title == "Sprachcafé"


def _full(descriptor: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_disk_that_has_room_again_gets_what_is_missing(
    content: Content, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = KeptFiles(folder)
    load(content.folder, kept)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _full)
        kept.write()
    kept.write()
    assert files(folder) == GOOD


def test_each_content_folder_has_a_place_of_its_own(tmp_path: Path) -> None:
    here, there = tmp_path / "a" / "content", tmp_path / "b" / "content"
    assert folder_for(here, tmp_path) != folder_for(there, tmp_path)
    assert folder_for(here, tmp_path) == folder_for(here.parent / ".." / "a" / "content", tmp_path)
    assert folder_for(Path("content"), tmp_path) == folder_for(Path.cwd() / "content", tmp_path)
