"""`kiosk translate merge`: takes from another memory what is better there, and says what."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from kiosk.catalog.every_text import every_text
from kiosk.catalog.reading.loaded import MEMORY
from kiosk.catalog.reading.loader import load
from kiosk.catalog.translation_memory import Latest, changing, latest, put, stored
from kiosk.cli.memory_refusals import memory_refusals
from kiosk.cli.prerequisites import settings_for_editing, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.language.languages import SOURCE
from kiosk.problems import Say
from kiosk.storage import previous
from kiosk.translation.memory_merge import TakenRow, taken


def run(arguments: Namespace) -> int:
    """Merge the other memory into that of the content folder."""
    say = staff_words()
    config = settings_for_editing(arguments.config, say)
    other: Path = arguments.file
    if not other.is_file():
        raise RefusalError(say("cli-merge-no-file", file=str(other)))
    with memory_refusals(other, say):
        theirs = latest(stored(other))
    texts = every_text(load(config.content_folder).catalog)
    german = {key: text[SOURCE].fingerprint for key, text in texts if SOURCE in text}
    memory = config.content_folder / MEMORY
    with memory_refusals(memory, say), changing(memory, "translate merge") as rows:
        ours = latest(rows)
        better = list(taken(ours, theirs, german))
        put(rows, (one.row for one in better))
    print(*report(better, ours, theirs, other, say), sep="\n")
    if better and ours:
        print(say("cli-merge-back", previous=str(previous(memory)), file=str(memory)))
    return 0


def report(
    better: Sequence[TakenRow], ours: Latest, theirs: Latest, other: Path, say: Say
) -> Iterator[str]:
    """What was taken, each text on its line, and how often the own text was the better one."""
    yield say("cli-merge-taken", count=len(better), file=str(other))
    for (language, why), group in groupby(
        sorted(better, key=lambda one: (one.row.language, one.why)),
        lambda one: (one.row.language, one.why),
    ):
        yield f"  {language} {say(f'cli-merge-{why}')}:"
        for one in group:
            yield f"    {one.row.key}{_outdated(one, say)}"
    if old := sum(one.outdated for one in better):
        yield say("cli-merge-outdated", count=old)
    lost = {(one.row.key, one.row.language) for one in better}
    kept = [place for place, row in theirs.items() if place not in lost and ours[place] != row]
    if kept:
        yield say("cli-merge-kept", count=len(kept))


def _outdated(one: TakenRow, say: Say) -> str:
    """What is to be said about a text of earlier German, behind its key."""
    if not one.outdated:
        return ""
    return f" ({say('cli-merge-fresh-lost' if one.fresh_lost else 'cli-merge-old')})"
