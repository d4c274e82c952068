"""A guided session: a counsellor and a visitor before one screen, as a value with pure moves."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from kiosk.catalog.model import Catalog
from kiosk.journey.event import Event
from kiosk.journey.place import ATTRACT, LANGUAGE, NEED, Step, Visit
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.typed_text import TypedText

MOST_NOTED = 200
"""How many letters the note on the slip may have."""

TOPIC, REFERRED = "topics", "referrals"
"""The questions of the record that the way so far answers already."""

SHARED = (
    *(Step.NEED, Step.SUB_NEED, Step.SEARCH, Step.OFFERS, Step.OFFER, Step.NOT_FOUND),
    *(Step.LIST, Step.HELP),
)
"""The places of a visitor that a session has too."""

NOTHING_NOTED = TypedText(SOURCE)


class SessionStage(StrEnum):
    """What both are doing: choosing a language, looking, and what ends a session."""

    LANGUAGE = "language"
    LOOKING = "looking"
    NOTE = "note"
    APPOINTMENT = "appointment"
    RECORD = "record"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class TickedAnswer:
    """An answer of the record that was touched, by the names of both."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class GuidedSession:
    """Everything that is known of a session; it is never stored, and forgotten at its end.

    `visit` is the way that both go together, in the visitor's language and with their list.
    `german` says which column is shown where there is room for one. `note` are the counsellor's
    words for the slip, `appointment` is the next one. `ticks` are those of the record, and
    `offered` those that the way has suggested, so that none comes back that was taken away.
    `case` is the code of the case that is followed up, or under which the record was kept.
    """

    visit: Visit
    stage: SessionStage = SessionStage.LANGUAGE
    german: bool = False
    note: TypedText = NOTHING_NOTED
    appointment: datetime | None = None
    ticks: frozenset[TickedAnswer] = frozenset()
    offered: frozenset[TickedAnswer] = frozenset()
    case: str = ""
    page: int = 0

    def speaking(self, language: str) -> "GuidedSession":
        """The visitor's language is chosen, or another one; the way goes on in it."""
        if language not in LANGUAGES or self.stage is not SessionStage.LANGUAGE:
            return self
        visit = replace(self.visit, language=language)
        return replace(self, visit=visit, stage=SessionStage.LOOKING, page=0)

    def walked(self, event: Event, catalog: Catalog) -> "GuidedSession":
        """What was chosen moves the way of both; nothing of it ends the session."""
        if self.stage is not SessionStage.LOOKING:
            return self
        visit = event.moved(self.visit, catalog)
        inside = any(place.step is Step.NEED for place in visit.trail)
        return replace(self, visit=visit) if inside and visit.place.step in SHARED else self

    def turned(self) -> "GuidedSession":
        """The other language is shown where there is room for one."""
        return replace(self, german=not self.german)

    def turned_page(self, page: int) -> "GuidedSession":
        """Another page of what is chosen from."""
        return replace(self, page=max(0, page))

    def at(self, stage: SessionStage) -> "GuidedSession":
        """They do something else now; a record knows from the way what it was about."""
        begun = stage is SessionStage.LANGUAGE or self.visit.language
        if self.stage is SessionStage.KEPT or stage is SessionStage.KEPT or not begun:
            return self
        new = replace(self, stage=stage, page=0)
        return _suggested(new) if stage is SessionStage.RECORD else new

    def noted(self, note: TypedText) -> "GuidedSession":
        """So much of the note is typed."""
        typing = self.stage is SessionStage.NOTE and note.language == SOURCE
        return replace(self, note=note) if typing and len(note.text) <= MOST_NOTED else self

    def meeting_at(self, moment: datetime | None) -> "GuidedSession":
        """The next appointment is then, or there is none."""
        return replace(self, appointment=moment)

    def ticked(self, tick: TickedAnswer, *, alone: bool = False) -> "GuidedSession":
        """An answer was touched: it is there or no more; `alone` it is the only one."""
        if self.stage is not SessionStage.RECORD:
            return self
        others = {one for one in self.ticks if one.question != tick.question or not alone}
        ticks = self.ticks - {tick} if tick in self.ticks else others | {tick}
        return replace(self, ticks=frozenset(ticks))

    def following(self, code: str) -> "GuidedSession":
        """The record belongs to the case with this code, or with none to a new one."""
        return self if self.stage is SessionStage.KEPT else replace(self, case=code)

    def kept(self, code: str) -> "GuidedSession":
        """The record lies under this code; only its slip is left to be printed."""
        if self.stage is not SessionStage.RECORD:
            return self
        return replace(self, stage=SessionStage.KEPT, case=code)

    def answers(self, question: str) -> tuple[str, ...]:
        """What was ticked of a question, in a lasting order."""
        return tuple(sorted(one.answer for one in self.ticks if one.question == question))


def session_from(visit: Visit) -> GuidedSession:
    """A session that goes on where a visitor is, or begins afresh where nobody is.

    What the visitor asked for until now counts as their own visit and not once more.
    """
    if not visit.language:
        return GuidedSession(Visit((ATTRACT, LANGUAGE, NEED)))
    way = [place for place in visit.trail if place.step in SHARED]
    begun = way if any(place.step is Step.NEED for place in way) else [NEED, *way]
    trail = (ATTRACT, LANGUAGE, *begun)
    taken = replace(visit, trail=trail, asked=(), opened=(), uses=frozenset())
    return GuidedSession(taken, SessionStage.LOOKING)


def _suggested(session: GuidedSession) -> GuidedSession:
    """The session with ticks for the needs that were asked for and the offers on the list."""
    needs = (one.need for one in session.visit.asked if one.need)
    found = {
        *(TickedAnswer(TOPIC, need) for need in needs),
        *(TickedAnswer(REFERRED, f"offers/{offer}") for offer in session.visit.chosen),
    }
    ticks = session.ticks | (found - session.offered)
    return replace(session, ticks=ticks, offered=session.offered | found)
