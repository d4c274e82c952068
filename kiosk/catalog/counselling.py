"""What counsellors tick in their records, in the words of the house."""

from dataclasses import dataclass

from kiosk.catalog.texts import Texts


@dataclass(frozen=True, slots=True)
class CounsellingAnswer:
    """One answer that can be ticked: the `id` stands in the records, the texts on the screen."""

    id: str
    texts: Texts


@dataclass(frozen=True, slots=True)
class CounsellingLists:
    """What was done in a counselling, and how people heard of the house; in the file's order."""

    done: tuple[CounsellingAnswer, ...] = ()
    heard: tuple[CounsellingAnswer, ...] = ()
