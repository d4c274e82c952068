"""Programs of the system that are asked something, or to do something; no kiosk waits for ever."""

import os
import subprocess
from pathlib import Path
from shutil import which

_QUESTION_SECONDS, _TASK_SECONDS = 5.0, 60.0
_BOOTED_BY_SYSTEMD = Path("/run/systemd/system")


def answer(*command: str, seconds: float = _QUESTION_SECONDS) -> str | None:
    """What a program says in plain English, None when there is none, it fails or is too slow."""
    program = which(command[0])
    if not program:
        return None
    try:
        ended = subprocess.run(
            [program, *command[1:]],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"LC_ALL": "C"},
            timeout=seconds,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return None if ended.returncode else ended.stdout.decode("utf-8", "replace").strip()


def did(*command: str, seconds: float = _TASK_SECONDS) -> bool:
    """Whether a program did what it should, in time."""
    return answer(*command, seconds=seconds) is not None


def has_systemd() -> bool:
    """Whether systemd runs this machine; a container may have its programs alone."""
    return _BOOTED_BY_SYSTEMD.is_dir()


def systemctl(*words: str) -> bool:
    """Whether systemd, if it runs this machine, did what it should or said yes."""
    return has_systemd() and did("systemctl", *words)
