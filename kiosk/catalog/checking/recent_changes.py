"""Which offers staff have changed lately, so that a check can show them what they wrote."""

import subprocess
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.text_keys import FOLDERS

LATELY = timedelta(days=7)
"""How old a change may be where no version control tells the changed files."""

_PATIENCE_SECONDS = 10


def changed_offers(folder: Path, today: date) -> frozenset[str]:
    """The keys (`offers/sprachcafe`) of the offers that differ from the last commit.

    Outside of a git checkout these are the offers whose files changed in the last days.
    """
    changed = _differing(folder)
    if changed is None:
        changed = set(_recent(folder, today))
    return frozenset(
        f"{path.parent.name}/{path.stem}"
        for path in changed
        if path.suffix == ".yaml" and path.parent.name in FOLDERS.values()
    )


def _differing(folder: Path) -> set[Path] | None:
    """The files that git calls modified or new; None where git cannot tell."""
    command = [
        "git",
        "--no-optional-locks",
        "status",
        "--porcelain",
        "-z",
        "--no-renames",
        "--untracked-files=all",
    ]
    try:
        answer = subprocess.run(
            [*command, "--", "."],
            cwd=folder,
            capture_output=True,
            timeout=_PATIENCE_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    entries = answer.stdout.decode("utf-8", "surrogateescape").split("\0")
    return {Path(entry[3:]) for entry in entries if entry}


def _recent(folder: Path, today: date) -> Iterator[Path]:
    """The offer files that were written in the last days."""
    for name in FOLDERS.values():
        for path in (folder / name).glob("*.yaml"):
            written = datetime.fromtimestamp(path.lstat().st_mtime, BERLIN).date()
            if written >= today - LATELY:
                yield path
