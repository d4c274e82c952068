"""Files are replaced whole, their last generation is kept, and a damaged one does no harm."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from stat import S_IMODE

import pytest

from kiosk import storage


def number(content: bytes) -> int:
    """What the files of these tests hold."""
    return int(content)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that has been replaced once."""
    path = tmp_path / "count"
    storage.replace(path, b"1")
    storage.replace(path, b"2")
    return path


def visible(folder: Path) -> list[str]:
    """The names in a folder that nobody hides."""
    return [path.name for path in folder.iterdir() if not path.name.startswith(".")]


def test_a_file_is_replaced_and_its_last_generation_kept(file: Path) -> None:
    assert file.read_bytes() == b"2"
    assert storage.previous(file).read_bytes() == b"1"
    assert visible(file.parent) == ["count"]


def test_nothing_else_is_left_in_the_folder(file: Path) -> None:
    storage.replace(file, b"3")
    assert {path.name for path in file.parent.iterdir()} == {"count", ".count.previous"}


def test_what_was_never_written_is_nothing(tmp_path: Path) -> None:
    assert storage.load(tmp_path / "count", number) is None


def test_a_damaged_file_is_put_aside_and_the_generation_before_it_used(file: Path) -> None:
    file.write_bytes(b"2\0torn")
    stored = storage.load(file, number)
    assert stored is not None
    assert stored.value == 1
    assert stored.damaged is not None
    assert stored.damaged.read_bytes() == b"2\0torn"
    assert not file.exists()


def test_after_a_damage_the_good_generation_outlives_the_next_writing(file: Path) -> None:
    file.write_bytes(b"torn")
    storage.load(file, number)
    storage.replace(file, b"3")
    assert storage.previous(file).read_bytes() == b"1"


def test_when_no_generation_can_be_read_the_damage_is_said_and_nothing_moved(file: Path) -> None:
    file.write_bytes(b"torn")
    storage.previous(file).write_bytes(b"torn too")
    with pytest.raises(storage.UnreadableFileError, match=str(file)):
        storage.load(file, number)
    assert file.read_bytes() == b"torn"


def test_a_file_that_vanished_comes_back_from_its_last_generation(file: Path) -> None:
    file.unlink()
    stored = storage.load(file, number)
    assert stored is not None
    assert (stored.value, stored.damaged) == (1, None)


def test_the_rights_of_a_file_stay(file: Path) -> None:
    file.chmod(0o640)
    storage.replace(file, b"3")
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_file_can_be_made_private(file: Path) -> None:
    storage.replace(file, b"3", mode=0o600)
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_link_stays_a_link_to_the_replaced_file(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(file)
    storage.replace(link, b"3")
    assert link.is_symlink()
    assert file.read_bytes() == b"3"


def test_a_folder_without_room_leaves_the_old_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        storage.replace(file, b"3")
    assert file.read_bytes() == b"2"
    assert {path.name for path in file.parent.iterdir()} == {"count", ".count.previous"}


def test_without_hard_links_the_last_generation_is_a_copy(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    storage.replace(file, b"3")
    assert storage.previous(file).read_bytes() == b"2"


def test_a_second_process_waits_and_is_told_when_that_takes_too_long(file: Path) -> None:
    program = (
        "import sys, pathlib\n"
        "from kiosk import storage\n"
        "try:\n"
        "    with storage.exclusive(pathlib.Path(sys.argv[1]), 0.2): print('in')\n"
        "except storage.FileInUseError: print('busy')\n"
    )
    command = [sys.executable, "-c", program, str(file)]
    with storage.exclusive(file):
        assert subprocess.check_output(command, text=True) == "busy\n"
    assert subprocess.check_output(command, text=True) == "in\n"


@pytest.mark.parametrize("after", range(8))
def test_a_process_that_is_killed_leaves_a_whole_file(file: Path, after: int) -> None:
    program = (
        "import sys, pathlib\n"
        "from kiosk import storage\n"
        "print('on', flush=True)\n"
        "for n in range(10, 1_000_000): storage.replace(pathlib.Path(sys.argv[1]), b'%d' % n)\n"
    )
    command = [sys.executable, "-c", program, str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        deadline = after * 400
        while deadline and file.read_bytes() == b"2":
            deadline -= 1
        process.send_signal(signal.SIGKILL)
    for generation in (file, storage.previous(file)):
        assert number(generation.read_bytes()) in range(1, 1_000_000)
    storage.replace(file, b"7")
    assert file.read_bytes() == b"7"


@pytest.mark.parametrize(
    ("folder_rights", "lock_rights", "file_rights"),
    [(0o2775, 0o660, 0o660), (0o700, 0o600, 0o600), (0o755, 0o600, 0o600)],
)
def test_the_group_may_change_what_lies_where_it_may_write(
    tmp_path: Path, folder_rights: int, lock_rights: int, file_rights: int
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    folder.chmod(folder_rights)
    before = os.umask(0o077)
    try:
        with storage.exclusive(folder / "file"):
            storage.replace(folder / "file", b"new")
    finally:
        os.umask(before)
    assert S_IMODE(storage.lock(folder / "file").stat().st_mode) == lock_rights
    assert S_IMODE((folder / "file").stat().st_mode) == file_rights
