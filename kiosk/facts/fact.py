"""One thing that is said about an offer, and what it is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.catalog.hours.availability import OpenState


class Topic(StrEnum):
    """What a fact is about, for those who choose an icon or a label for it.

    `OPENING` is whether one can go there now and if not when, `HOURS` an ordinary week,
    `DATES` the next times to come, `CLOSED_DAYS` when all that does not hold. `PLACE` is the
    house or part of town and who offers, `ROOM` the door or meeting point there. `CHANGE` is what
    holds from a near day on.
    `WITHHELD` stands in the place of all ways to reach it where nobody knows them yet.
    From `SAMPLE` on they are marks, which say how far the words can be trusted.
    """

    OPENING = "opening"
    HOURS = "hours"
    DATES = "dates"
    CLOSED_DAYS = "closed-days"
    PLACE = "place"
    ROOM = "room"
    ADDRESS = "address"
    TRANSIT = "transit"
    PHONE = "phone"
    MAIL = "mail"
    WEB = "web"
    WITHHELD = "withheld"
    COST = "cost"
    REGISTRATION = "registration"
    CHANGE = "change"
    LANGUAGES = "languages"
    AUDIENCE = "audience"
    WOMEN_ONLY = "women-only"
    CHILDCARE = "childcare"
    STEP_FREE = "step-free"
    BRING = "bring"
    SAMPLE = "sample"
    OLD = "old"
    SHOWN_IN = "shown-in"
    MACHINE = "machine"
    OUTDATED = "outdated"
    VERIFIED = "verified"


@dataclass(frozen=True, slots=True)
class Fact:
    """What is said about a topic.

    `words` can stand alone, except what to bring, which wants a label; `brief` is shorter,
    for a place where a label or an icon names the topic, or where there is little room.
    `language` is the code of the words' language, empty where they are the same in every one,
    as a phone number. `state` is that of the door, only with `Topic.OPENING`.
    """

    topic: Topic
    words: str
    language: str = ""
    shorter: str = ""
    state: OpenState | None = None

    @property
    def brief(self) -> str:
        """The shorter words, or all of them where there are no shorter ones."""
        return self.shorter or self.words


def about(facts: Iterable[Fact], *topics: Topic) -> tuple[Fact, ...]:
    """Those of `facts` that are about one of `topics`, in their own order."""
    return tuple(fact for fact in facts if fact.topic in topics)
