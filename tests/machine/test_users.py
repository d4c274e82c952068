"""Root writes as the kiosk's own user, and is root again afterwards."""

import os
import subprocess
from pathlib import Path

import pytest

from kiosk.machine import users as door


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_what_root_writes_and_starts_meanwhile_is_the_users(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "USER", "nobody")
    tmp_path.chmod(0o777)
    for folder in tmp_path.parents[:3]:
        folder.chmod(0o755)
    groups = os.getgroups()
    with door.acting_as_kiosk():
        (tmp_path / "file").touch()
        started = subprocess.run(["id", "-ru"], capture_output=True, text=True, check=True)
    owner = (tmp_path / "file").stat().st_uid
    assert owner != 0
    assert int(started.stdout) == owner
    assert (os.getuid(), os.geteuid(), os.getgroups()) == (0, 0, groups)


def test_where_there_is_no_such_user_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "USER", "nobody-is-called-so")
    before = os.geteuid()
    with door.acting_as_kiosk():
        assert os.geteuid() == before
