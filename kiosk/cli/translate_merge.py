"""`kiosk translate merge`: takes from another memory what is better there, and says what."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from kiosk.catalog.reading.loader import MEMORY
from kiosk.catalog.translation_memory import Latest, changing, latest, put, stored
from kiosk.cli.memory_refusals import memory_refusals
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say
from kiosk.translation.memory_merge import TakenRow, taken


def run(arguments: Namespace) -> int:
    """Merge the other memory into that of the content folder."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    other: Path = arguments.file
    if not other.is_file():
        raise RefusalError(say("cli-merge-no-file", file=str(other)))
    with memory_refusals(other, say):
        theirs = latest(stored(other))
    memory = config.content_folder / MEMORY
    with memory_refusals(memory, say), changing(memory) as rows:
        ours = latest(rows)
        better = list(taken(ours, theirs))
        put(rows, (one.row for one in better))
    print(*report(better, ours, theirs, other, say), sep="\n")
    return 0


def report(
    better: Sequence[TakenRow], ours: Latest, theirs: Latest, other: Path, say: Say
) -> Iterator[str]:
    """What was taken, and how often the own text was the better one."""
    yield say("cli-merge-taken", count=len(better), file=str(other))
    for (language, why), group in groupby(
        sorted(better, key=lambda one: (one.row.language, one.why)),
        lambda one: (one.row.language, one.why),
    ):
        keys = " ".join(one.row.key for one in group)
        yield f"  {language} {say(f'cli-merge-{why}')}: {keys}"
    lost = {(one.row.key, one.row.language) for one in better}
    kept = [place for place, row in theirs.items() if place not in lost and ours[place] != row]
    if kept:
        yield say("cli-merge-kept", count=len(kept))
