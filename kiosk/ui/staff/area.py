"""Where staff are in their area: a value with pure moves, as the visit is one."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.journey import NO_TALK, NOBODY, Conversation, Visit
from kiosk.journey.guided_session import GuidedSession
from kiosk.records.case import Case
from kiosk.ui.staff.demand.viewing import NOT_VIEWING, DemandViewing
from kiosk.ui.staff.review.reviewing import NOT_REVIEWING, Reviewing


class StaffStep(StrEnum):
    """A screen of the staff area."""

    PIN = "pin"
    HOME = "home"
    CONTENT = "content"
    SESSION = "session"
    INTERPRETER = "interpreter"
    DEMAND = "demand"
    REVIEW = "review"
    REVIEWED_TEXT = "reviewed-text"
    REVIEW_EDITOR = "review-editor"
    QUITTING = "quitting"


@dataclass(frozen=True, slots=True)
class StaffArea:
    """What staff see and what they were doing.

    Without a `step` the screen belongs to the visitors; `room` is where staff were last, and
    where they go on behind the PIN. `entered` are the digits on the PIN pad; `page`, from 0, is
    that of the list of problems, `review` where a reviewer is, and `demand` what is looked at in
    the report; a locked area keeps them.
    `talk` is that of the interpreter; outside a guided session it ends wherever its room is left.
    `visit` is the one that was on the screen when staff came, until they leave. A guided
    `session` goes on until staff end it, and `followed` is the earlier case that it goes on with.
    """

    step: StaffStep | None = None
    room: StaffStep = StaffStep.HOME
    entered: str = ""
    page: int = 0
    review: Reviewing = NOT_REVIEWING
    demand: DemandViewing = NOT_VIEWING
    talk: Conversation = NO_TALK
    visit: Visit = NOBODY
    session: GuidedSession | None = None
    followed: Case | None = None

    @property
    def shown(self) -> bool:
        """Whether staff have the screen."""
        return self.step is not None

    def opened(self, visit: Visit = NOBODY, *, guarded: bool) -> "StaffArea":
        """Staff want in, from a visit perhaps; a guarded area asks for the PIN first."""
        step = StaffStep.PIN if guarded else self.room
        return replace(self, step=step, entered="", visit=visit)

    def with_entered(self, digits: str) -> "StaffArea":
        """So much of the PIN has been entered."""
        return replace(self, entered=digits)

    def unlocked(self) -> "StaffArea":
        """The PIN was right: staff are where they were."""
        return replace(self, step=self.room, entered="")

    def gone_to(self, room: StaffStep) -> "StaffArea":
        """Staff are in another room of their area."""
        return replace(self, step=room, room=room, talk=self._talk_elsewhere)

    @property
    def before(self) -> "StaffArea":
        """One room back: to the session that the interpreter was opened from, else to them all."""
        inside = self.session is not None and self.step is StaffStep.INTERPRETER
        return self.gone_to(StaffStep.SESSION if inside else StaffStep.HOME)

    def counselling(self, session: GuidedSession) -> "StaffArea":
        """The guided session has begun or gone on; a talk in another language is over."""
        same = session.visit.language in ("", self.talk.language)
        talk = self.talk if same else self.talk.ended()
        return replace(self, session=session, talk=talk, visit=NOBODY)

    def following(self, case: Case | None) -> "StaffArea":
        """The session goes on with an earlier case, or with none."""
        return replace(self, followed=case)

    def session_over(self) -> "StaffArea":
        """Nothing is known of the session any more."""
        over = replace(self, session=None, followed=None, visit=NOBODY)
        return over.gone_to(StaffStep.HOME)

    def talking(self, talk: Conversation) -> "StaffArea":
        """The talk has gone on; one that nobody is in any more does not begin again."""
        return replace(self, talk=talk) if self.step is StaffStep.INTERPRETER else self

    def turned_to(self, page: int) -> "StaffArea":
        """Staff read another page of the problems."""
        return replace(self, page=page)

    def reviewing(self, review: Reviewing) -> "StaffArea":
        """The review of translations has gone on."""
        return replace(self, review=review)

    def viewing(self, demand: DemandViewing) -> "StaffArea":
        """Staff look at something else in the report, or what they wait for has been counted."""
        return replace(self, demand=demand)

    def locked(self) -> "StaffArea":
        """The screen is the visitors' again; whoever comes back with the PIN goes on.

        A talk is over, for nobody knows who comes next; that of a guided session pauses with it.
        """
        talk = self._talk_elsewhere
        return replace(self, step=None, entered="", talk=talk, visit=NOBODY)

    @property
    def closed(self) -> "StaffArea":
        """Staff have closed the area; only a guided session that pauses goes on later."""
        if self.session is None:
            return CLOSED
        talk = self._talk_elsewhere
        return replace(CLOSED, session=self.session, followed=self.followed, talk=talk)

    @property
    def _talk_elsewhere(self) -> Conversation:
        """What is left of a talk outside its room."""
        return self.talk.cancelled() if self.session else self.talk.ended()


CLOSED = StaffArea()
"""Nobody has opened the area, or staff have closed it."""
