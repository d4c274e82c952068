"""What one volunteer's command makes in the content, the next volunteer may change."""

import os
from pathlib import Path

import pytest

from kiosk.catalog.shared_folder import make_shared_folder


@pytest.mark.parametrize("rights", [0o2775, 0o755])
def test_a_new_folder_has_the_rights_of_the_one_around_it(rights: int, tmp_path: Path) -> None:
    tmp_path.chmod(rights)
    before = os.umask(0o077)
    make_shared_folder(tmp_path / "new")
    os.umask(before)
    assert (tmp_path / "new").stat().st_mode & 0o7777 == rights


def test_one_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir(mode=0o700)
    make_shared_folder(tmp_path / "old")
    assert (tmp_path / "old").stat().st_mode & 0o777 == 0o700
