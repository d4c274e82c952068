"""Which offers staff have changed lately, so that a check can show them what they wrote."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.catalog.editing.committed_files import differing
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.text_keys import FOLDERS

LATELY = timedelta(days=7)
"""How old a change may be where no version control tells the changed files."""


def changed_offers(folder: Path, today: date) -> frozenset[str]:
    """The keys (`offers/sprachcafe`) of the offers that differ from the last commit.

    Outside of a git checkout these are the offers whose files changed in the last days.
    """
    changed = differing(folder)
    if changed is None:
        changed = set(_recent(folder, today))
    return frozenset(
        f"{path.parent.name}/{path.stem}"
        for path in changed
        if path.suffix == ".yaml" and path.parent.name in FOLDERS.values()
    )


def _recent(folder: Path, today: date) -> Iterator[Path]:
    """The offer files that were written in the last days."""
    for name in FOLDERS.values():
        for path in (folder / name).glob("*.yaml"):
            written = datetime.fromtimestamp(path.lstat().st_mtime, BERLIN).date()
            if written >= today - LATELY:
                yield path
