"""`kiosk undo`: takes back the last change of the content, after saying what that would do."""

from argparse import Namespace
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kiosk import storage
from kiosk.catalog.checking.trial import IMPORTED
from kiosk.catalog.editing.committed_files import changed_since_commit, committed
from kiosk.catalog.editing.content_changes import (
    ContentChange,
    ContentEditor,
    changes,
    fingerprint,
    held,
    overtaken,
    take_back,
)
from kiosk.catalog.json_schema.schema_folder import keep_up
from kiosk.catalog.reading.content_files import shown
from kiosk.catalog.reading.file_report import printable
from kiosk.catalog.reading.loaded import MEMORY
from kiosk.catalog.reading.loader import load
from kiosk.cli.answers import refusing_at_the_end
from kiosk.cli.asking import agreed
from kiosk.cli.import_drafts import import_refusals
from kiosk.cli.prerequisites import settings_for_editing, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.cli.short_difference import short_difference
from kiosk.language import dates
from kiosk.problems import Say

_SLACK_SECONDS: Final = 5.0
"""A folder is as old as its last change, and a command changes it a moment after its record."""

Before = Mapping[str, bytes | None]
"""What files would hold afterwards, by their paths within the content folder."""


def run(arguments: Namespace) -> int:
    """Say what would be taken back, ask, and do it; what cannot be is refused."""
    say = staff_words()
    folder = settings_for_editing(arguments.config, say).content_folder
    with import_refusals(folder, say), refusing_at_the_end(say("undo-left")):
        change = next(changes(folder), None)
        if names := _by_hand(folder, change):
            _restore(names, folder, say, sure=arguments.yes)
        elif change:
            _take_back(change, folder, say, sure=arguments.yes)
        else:
            raise RefusalError(say("undo-nothing"))
        keep_up(folder, load(folder))
    return 0


def _restore(names: Collection[str], folder: Path, say: Say, *, sure: bool) -> None:
    """Let files be as the last commit holds them; that, too, can be taken back."""
    before = {name: committed(folder, name) or b"" for name in names}
    print(say("undo-hand", count=len(names)))
    with _agreed(folder, before, say, sure=sure) as wanted:
        if wanted:
            editor = ContentEditor(folder, "undo")
            for name, content in before.items():
                editor.write(name, content)
            print(say("undo-hand-done", count=len(names)))


def _take_back(change: ContentChange, folder: Path, say: Say, *, sure: bool) -> None:
    """Take back what a command has changed, unless somebody has gone on from there."""
    if lost := overtaken(folder, change):
        words = say("undo-overtaken", command=change.command, files=", ".join(map(printable, lost)))
        raise RefusalError(words)
    day, time = dates.numeric(change.at.date()), f"{change.at:%H:%M}"
    print(say("undo-command", command=change.command, day=day, time=time))
    with _agreed(folder, _before(folder, change), say, sure=sure) as wanted:
        if wanted:
            take_back(folder, change)
            print(say("undo-done", command=change.command))


@contextmanager
def _agreed(folder: Path, before: Before, say: Say, *, sure: bool) -> Iterator[bool]:
    """Show what would become of each file, and ask; nobody else writes while it is done."""
    now = {name: held(folder / name) for name in before}
    for name, content in before.items():
        print(f"  {printable(name)}")
        for line in short_difference(now[name], content, say):
            print(f"    {line}")
    if not sure and not agreed(say("undo-ask"), say):
        print(say("undo-left"))
        yield False
        return
    with storage.exclusive(folder / IMPORTED), storage.exclusive(folder / MEMORY):
        if now != {name: held(folder / name) for name in before}:
            raise RefusalError(say("undo-meanwhile"))
        yield True


def _before(folder: Path, change: ContentChange) -> Before:
    """What each file that the change has reached held before."""
    return {
        one.name: one.taken_back(held(folder / one.name))
        for one in change.files
        if fingerprint(folder, one.name) == one.after
    }


def _by_hand(folder: Path, last: ContentChange | None) -> tuple[str, ...]:
    """The committed files that somebody has changed by hand after the last change of a command.

    Nobody writes the translation memory by hand: what differs there was reviewed at the kiosk.
    """
    ours = {(file.name, file.after) for change in changes(folder) for file in change.files}
    since = last.at.timestamp() if last else 0.0
    return tuple(
        name
        for name in changed_since_commit(folder)
        if all(map(shown, Path(name).parts))
        and name != MEMORY
        and (name, fingerprint(folder, name)) not in ours
        and _changed_at(folder / name) > since
    )


def _changed_at(file: Path) -> float:
    """When a file was written, or taken away."""
    if file.exists():
        return file.stat().st_mtime
    there = next(folder for folder in file.parents if folder.exists())
    return there.stat().st_mtime - _SLACK_SECONDS
