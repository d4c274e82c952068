"""Lets somebody change a text in the editor of their choice ($VISUAL or $EDITOR)."""

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from typing import Final

_USUAL: Final = ("nano", "vim", "vi", "notepad")
"""What is tried where nobody has chosen an editor."""


class EditorError(Exception):
    """Nothing could be edited; `editor` is what was tried, empty where there is none at all."""

    def __init__(self, editor: str) -> None:
        super().__init__(editor)
        self.editor = editor


def edited_text(text: str, name: str) -> str:
    """The text after somebody has changed it in a file called so; raises EditorError.

    The file is gone afterwards. Ctrl+C is the editor's own business meanwhile.
    """
    command = _editor()
    with TemporaryDirectory(prefix="kiosk-") as folder:
        file = Path(folder) / name
        file.write_text(text, "utf-8")
        try:
            with _heedless_of_interruptions():
                done = subprocess.run([*command, str(file)], check=False)
            changed = file.read_text("utf-8-sig")
        except (OSError, ValueError) as error:
            raise EditorError(shlex.join(command)) from error
    if done.returncode:
        raise EditorError(shlex.join(command))
    return changed


def _editor() -> list[str]:
    """The editor with its options."""
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        command = shlex.split(chosen, posix=sys.platform != "win32")
    except ValueError as error:
        raise EditorError(chosen) from error
    if command:
        return command
    if found := next(filter(which, _USUAL), ""):
        return [found]
    raise EditorError("")


@contextmanager
def _heedless_of_interruptions() -> Iterator[None]:
    """Let a Ctrl+C that is meant for the editor not end the command that waits for it.

    A handler, and not its being ignored, for the editor would inherit the latter.
    """
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
