"""A person's review of a text: what it makes of a row of the memory, and how that is kept.

The staff's screen and the command line stand on this alone. Nothing is overwritten that
somebody else has changed meanwhile (compare and swap under the lock of the file).
"""

from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import Latest, MemoryRow, changing, latest, put
from kiosk.language.characters import blank
from kiosk.translation.protected_facts import Fault, faults
from kiosk.translation.review_queue import REJECTED, UnderReview, nothing_yet
from kiosk.translation.terms import Terms
from kiosk.translation.waiting import FIELDS


class ChangedMeanwhileError(Exception):
    """Somebody else has changed the row; `memory` holds the rows as they are now."""

    def __init__(self, memory: Latest) -> None:
        super().__init__("the row has changed")
        self.memory = memory


def accepted(under: UnderReview, words: Text, by: str, on: date) -> MemoryRow:
    """The row after a person has accepted these words for the German text that they saw."""
    text = replace(words, origin=Origin.REVIEWED, source=under.german.fingerprint)
    return replace(under.row, text=text, by=by, on=on, fault="", finished=())


def rejected(under: UnderReview, on: date) -> MemoryRow:
    """The row after a person has rejected it: nobody sees it, and only new German renews it.

    It counts as a machine's from then on, so that the machine may try with the new German.
    """
    text = replace(under.row.text, origin=Origin.MACHINE)
    return replace(under.row, text=text, on=on, fault=REJECTED, finished=())


def usable(under: UnderReview, words: Text) -> bool:
    """Whether these words can stand for the German text at all: a title is never empty."""
    return not blank(words.title) or blank(under.german.title)


def lost_facts(under: UnderReview, words: Text, terms: Terms) -> tuple[Fault, ...]:
    """What a person should look at once more before these words are kept."""
    pairs = ((getattr(under.german, one), getattr(words, one)) for one in FIELDS)
    return tuple(fault for german, told in pairs for fault in faults(german, told, terms))


def exchanged(file: Path, before: MemoryRow, after: MemoryRow, command: str = "") -> Latest:
    """The memory with `after` in the place of `before`, once it is safely on the disk.

    `before` is `nothing_yet` where the memory has no row. The other way round this undoes a
    decision; that of a `command`, `kiosk undo` can take back.
    Raises ChangedMeanwhileError when the row is not `before` any more, and what `changing` raises.
    """
    with changing(file, command) as rows:
        place = before.key, before.language
        if latest(rows).get(place, nothing_yet(*place)) != before:
            raise ChangedMeanwhileError(latest(rows))
        put(rows, [after])
        return latest(rows)
