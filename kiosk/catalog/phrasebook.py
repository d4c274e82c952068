"""The phrasebook: standard sentences of counselling, which need no engine."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.catalog.texts import Texts


class Reply(StrEnum):
    """How a phrase can be answered by touching, without a word."""

    NONE = "none"
    YES_NO = "yes_no"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A standard sentence of counselling; its `id` is `topic.phrase`, such as `meeting.hello`."""

    id: str
    texts: Texts
    reply: Reply = Reply.NONE


@dataclass(frozen=True, slots=True)
class PhraseTopic:
    """What phrases are about, and those phrases in the order in which they are offered."""

    id: str
    texts: Texts
    phrases: tuple[Phrase, ...] = ()
