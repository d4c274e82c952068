"""Folders of the content, in which all may write who may write in the content."""

from pathlib import Path
from stat import S_IMODE


def make_shared_folder(folder: Path) -> None:
    """Make a folder if need be, with the rights of the one in which it lies. Raises OSError.

    Whoever makes it may usually keep the rights of the group from it (umask).
    """
    if not folder.is_dir():
        folder.mkdir(exist_ok=True)
        folder.chmod(S_IMODE(folder.parent.stat().st_mode))
