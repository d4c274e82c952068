"""A guided session: a counsellor and a visitor before one screen, as a value with pure moves."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from kiosk.catalog.model import Catalog
from kiosk.journey.display import ContrastToggled, TextSizeToggled
from kiosk.journey.event import Event
from kiosk.journey.place import ATTRACT, LANGUAGE, NEED, Place, Step, Visit
from kiosk.journey.trail import go, stay
from kiosk.journey.typing import MOST_TYPED
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.typed_text import TypedText

MOST_NOTED = 200
"""How many letters the note on the slip may have."""

TOPIC, REFERRED = "topics", "referrals"
"""The questions of the record that the way so far answers already."""

BECAME = "became:"
"""Before the key of an earlier referral: what became of it."""

MOST_DIGITS_OF_A_CODE = 9

SHARED = (
    *(Step.NEED, Step.SUB_NEED, Step.SEARCH, Step.OFFERS, Step.OFFER, Step.NOT_FOUND),
    *(Step.LIST, Step.HELP),
)
"""The places of a visitor that a session has too."""

NOTHING_NOTED = TypedText(SOURCE)


class SessionStage(StrEnum):
    """What both are doing: naming an earlier case, choosing a language, looking, ending.

    At `SEARCH` the counsellor types; what is found is looked at like all else. At `CASE` they
    read the earlier contacts. At `ENDING` the question is whether no record shall be kept.
    """

    CODE = "code"
    CASE = "case"
    LANGUAGE = "language"
    LOOKING = "looking"
    SEARCH = "search"
    NOTE = "note"
    APPOINTMENT = "appointment"
    RECORD = "record"
    ENDING = "ending"
    KEPT = "kept"


WORDLESS = (SessionStage.CODE, SessionStage.CASE, SessionStage.LANGUAGE)
"""What can be done before the visitor's language is known."""

LOOKS = (TextSizeToggled, ContrastToggled)
"""How the text looks is chosen beside its language."""

TICKING = (SessionStage.CASE, SessionStage.RECORD)
"""Where answers are ticked."""


@dataclass(frozen=True, slots=True)
class TickedAnswer:
    """An answer of the record that was touched, by the names of both."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class GuidedSession:
    """Everything that is known of a session; it is never stored, and forgotten at its end.

    `visit` is the way that both go together, in the visitor's language and with their list.
    `german` says which column is shown where there is room for one. The counsellor's words are
    `sought` until the search begins, and `note` on the slip. `appointment` is the next one, `day`
    that for which a time is being chosen. `ticks` are those of the record, and `offered` those
    that the way has suggested, so that none comes back that was taken away; `asking` is the
    question all of whose answers are shown. `case` is the code of the case that is followed up,
    or under which the record was kept, `digits` so much of one as is entered. `waits` while the
    disk is at work, `trouble` tells staff why it has not done it. `interpreted` once they have
    talked through the interpreter, `printed` while there is news of a slip that was asked for.
    """

    visit: Visit
    stage: SessionStage = SessionStage.LANGUAGE
    begun: datetime | None = None
    german: bool = False
    sought: TypedText = NOTHING_NOTED
    note: TypedText = NOTHING_NOTED
    appointment: datetime | None = None
    day: date | None = None
    ticks: frozenset[TickedAnswer] = frozenset()
    offered: frozenset[TickedAnswer] = frozenset()
    asking: str = ""
    case: str = ""
    digits: str = ""
    waits: bool = False
    trouble: str = ""
    interpreted: bool = False
    printed: bool = False
    page: int = 0

    def speaking(self, language: str) -> "GuidedSession":
        """The visitor's language is chosen, or another one; the way goes on in it."""
        if language not in LANGUAGES or self.stage is not SessionStage.LANGUAGE:
            return self
        visit = replace(self.visit, language=language)
        return replace(self, visit=visit, stage=SessionStage.LOOKING, page=0)

    def walked(self, event: Event, catalog: Catalog) -> "GuidedSession":
        """What was chosen moves the way of both; nothing of it ends the session."""
        looks = self.stage is SessionStage.LANGUAGE and isinstance(event, LOOKS)
        if self.stage is not SessionStage.LOOKING and not looks:
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
        possible = stage in WORDLESS or self.visit.language
        if SessionStage.KEPT in (self.stage, stage) or self.waits or not possible:
            return self
        new = replace(self, stage=stage, page=0, day=None, asking="", digits="", trouble="")
        return _suggested(new) if stage is SessionStage.RECORD else new

    def interpreting(self) -> "GuidedSession":
        """The two talk through the interpreter."""
        return replace(self, interpreted=True)

    def seeking(self, words: TypedText) -> "GuidedSession":
        """So much of what is looked for is typed."""
        typing = self.stage is SessionStage.SEARCH and words.language == SOURCE
        return replace(self, sought=words) if typing and len(words.text) <= MOST_TYPED else self

    def searched(self) -> "GuidedSession":
        """Both look at what the words find."""
        words = self.sought.tidy
        if self.stage is not SessionStage.SEARCH or not words:
            return self
        visit = stay(go(self.visit, Place(Step.SEARCH)), typed=words, page=0)
        return replace(self, visit=visit, sought=NOTHING_NOTED).at(SessionStage.LOOKING)

    def noted(self, note: TypedText) -> "GuidedSession":
        """So much of the note is typed."""
        typing = self.stage is SessionStage.NOTE and note.language == SOURCE
        return replace(self, note=note) if typing and len(note.text) <= MOST_NOTED else self

    def meeting_on(self, day: date | None) -> "GuidedSession":
        """The next appointment is that day; its time is still to be chosen."""
        return replace(self, day=day) if self.stage is SessionStage.APPOINTMENT else self

    def meeting_at(self, moment: datetime | None) -> "GuidedSession":
        """The next appointment is then, or there is none."""
        return replace(self, appointment=moment, day=None)

    def ticked(self, tick: TickedAnswer, *, alone: bool = False) -> "GuidedSession":
        """An answer was touched: it is there or no more; `alone` it is the only one."""
        if self.stage not in TICKING or self.waits:
            return self
        others = {one for one in self.ticks if one.question != tick.question or not alone}
        ticks = self.ticks - {tick} if tick in self.ticks else others | {tick}
        return replace(self, ticks=frozenset(ticks))

    def suggesting(self, found: Iterable[TickedAnswer]) -> "GuidedSession":
        """Answers that follow from the way are ticked; what was ever suggested is not again."""
        fresh = frozenset(found) - self.offered
        return replace(self, ticks=self.ticks | fresh, offered=self.offered | fresh)

    def asks(self, question: str) -> "GuidedSession":
        """All answers of one question are shown, or with none all questions again."""
        return replace(self, asking=question, page=0 if question or self.asking else self.page)

    def entering(self, digits: str) -> "GuidedSession":
        """So much of a case code is entered."""
        fits = self.stage is SessionStage.CODE and len(digits) <= MOST_DIGITS_OF_A_CODE
        return replace(self, digits=digits, trouble="") if fits and not self.waits else self

    def following(self, code: str) -> "GuidedSession":
        """The record belongs to the case with this code, or with none to a new one.

        What was ticked of the referrals of another case is not kept.
        """
        if self.stage is SessionStage.KEPT or self.waits:
            return self
        ticks = frozenset(one for one in self.ticks if not one.question.startswith(BECAME))
        return replace(self, case=code, ticks=ticks if code != self.case else self.ticks)

    def waiting(self) -> "GuidedSession":
        """The disk is at work for it."""
        asking = self.stage in (SessionStage.CODE, SessionStage.RECORD)
        return replace(self, waits=True, trouble="") if asking else self

    def not_done(self, trouble: str) -> "GuidedSession":
        """The disk has not done it; everything is as it was."""
        return replace(self, waits=False, trouble=trouble)

    def kept(self, code: str) -> "GuidedSession":
        """The record lies under this code; only its slip is left to be printed."""
        if self.stage is not SessionStage.RECORD or not self.waits:
            return self
        kept = replace(self, case=code, waits=False, trouble="")
        return replace(kept, stage=SessionStage.KEPT, printed=False)  # no slip has the code yet

    def printing(self) -> "GuidedSession":
        """A slip with everything that is known is asked for."""
        return replace(self, printed=True)

    def answers(self, question: str) -> tuple[str, ...]:
        """What was ticked of a question, in a lasting order."""
        return tuple(sorted(one.answer for one in self.ticks if one.question == question))


def session_from(visit: Visit, begun: datetime | None = None) -> GuidedSession:
    """A session that goes on where a visitor is, or begins afresh where nobody is.

    What the visitor asked for until now counts as their own visit and not once more.
    """
    if not visit.language:
        return GuidedSession(Visit((ATTRACT, LANGUAGE, NEED)), begun=begun)
    way = [place for place in visit.trail if place.step in SHARED]
    inside = way if any(place.step is Step.NEED for place in way) else [NEED, *way]
    trail = (ATTRACT, LANGUAGE, *inside)
    taken = replace(visit, trail=trail, asked=(), opened=(), uses=frozenset())
    return GuidedSession(taken, SessionStage.LOOKING, begun)


def _suggested(session: GuidedSession) -> GuidedSession:
    """The session with ticks for the needs that it was about and the offers on the list."""
    visit = session.visit
    needs = (*(one.need for one in visit.asked), *(place.need for place in visit.trail))
    whole = {need.partition(".")[0] for need in needs if need}
    found = {
        *(TickedAnswer(TOPIC, need) for need in whole),
        *(TickedAnswer(REFERRED, f"offers/{offer}") for offer in visit.chosen),
    }
    return session.suggesting(found)
