"""Changed offers are those that git calls changed, else those written lately."""

import os
import subprocess
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.catalog.checking.recent_changes import changed_offers
from kiosk.catalog.hours.opening import BERLIN
from tests.catalog.content_folder import Content

TODAY = date(2026, 11, 22)


@pytest.fixture
def committed(content: Content, monkeypatch: pytest.MonkeyPatch) -> Content:
    """The model content, committed."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    for command in (
        ["init", "--quiet"],
        ["add", "."],
        ["-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "--quiet", "-m", "x"],
    ):
        subprocess.run(["git", *command], cwd=content.folder.parent, check=True)
    return content


@pytest.fixture
def unversioned(content: Content, monkeypatch: pytest.MonkeyPatch) -> Content:
    """The model content where no git can look for a checkout above it."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(content.folder.parent))
    return content


def written_on(path: Path, day: date) -> None:
    """Date a file back to noon of `day`."""
    moment = datetime(day.year, day.month, day.day, 12, tzinfo=BERLIN).timestamp()
    os.utime(path, (moment, moment))


def test_a_committed_folder_has_no_changed_offers(committed: Content) -> None:
    assert changed_offers(committed.folder, TODAY) == frozenset()


def test_a_modified_and_a_new_offer_are_changed(committed: Content) -> None:
    committed.offer(old="cost: free", new="cost: fee")
    committed.offer("größe")
    assert changed_offers(committed.folder, TODAY) == {"offers/cafe", "offers/größe"}


def test_other_files_are_no_offers(committed: Content) -> None:
    committed.change("needs.yaml", "Deutsch lernen", "Deutsch")
    committed.write("offers/liesmich.txt", "x")
    assert changed_offers(committed.folder, TODAY) == frozenset()


def test_without_git_the_offers_of_the_last_week_are_changed(unversioned: Content) -> None:
    written_on(unversioned.folder / "offers/cafe.yaml", date(2026, 11, 15))
    written_on(unversioned.folder / "helplines/notruf.yaml", date(2026, 11, 14))
    assert changed_offers(unversioned.folder, TODAY) == {"offers/cafe"}


def test_a_folder_that_is_not_there_has_no_changed_offers(tmp_path: Path) -> None:
    assert changed_offers(tmp_path / "content", TODAY) == frozenset()
