"""What version control (git) knows of the content files: which differ, and how they were."""

import subprocess
from pathlib import Path

_PATIENCE_SECONDS = 10
_STATUS = ("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", ".")
_NEW = "??"


def differing(folder: Path) -> set[Path] | None:
    """The files that git calls modified or new, from its own root; None where it cannot tell."""
    found = _entries(folder)
    return None if found is None else {Path(name) for _, name in found}


def changed_since_commit(folder: Path) -> tuple[str, ...]:
    """The files of a folder that the last commit holds otherwise, by their paths within it."""
    prefix = _git(folder, "rev-parse", "--show-prefix")
    found = _entries(folder)
    if prefix is None or found is None:
        return ()
    start = prefix.decode("utf-8", "surrogateescape").rstrip("\n")
    return tuple(
        name.removeprefix(start)
        for state, name in found
        if state != _NEW and committed(folder, name.removeprefix(start)) is not None
    )


def committed(folder: Path, name: str) -> bytes | None:
    """What a file held in the last commit, with the line ends of this computer; None if nothing."""
    return _git(folder, "cat-file", "--filters", f"HEAD:./{name}")


def _entries(folder: Path) -> list[tuple[str, str]] | None:
    """Each differing file after its state; None where git cannot tell."""
    answer = _git(folder, *_STATUS)
    if answer is None:
        return None
    entries = answer.decode("utf-8", "surrogateescape").split("\0")
    return [(entry[:2], entry[3:]) for entry in entries if entry]


def _git(folder: Path, *words: str) -> bytes | None:
    """What git answers; None where there is no git, no checkout, or no such thing in it."""
    try:
        answer = subprocess.run(
            ["git", "--no-optional-locks", *words],
            cwd=folder,
            capture_output=True,
            timeout=_PATIENCE_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return answer.stdout
