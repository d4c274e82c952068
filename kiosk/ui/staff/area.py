"""Where staff are in their area: a value with pure moves, as the visit is one."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.journey import NO_TALK, Conversation
from kiosk.ui.staff.demand.viewing import NOT_VIEWING, DemandViewing
from kiosk.ui.staff.review.reviewing import NOT_REVIEWING, Reviewing


class StaffStep(StrEnum):
    """A screen of the staff area."""

    PIN = "pin"
    HOME = "home"
    CONTENT = "content"
    INTERPRETER = "interpreter"
    DEMAND = "demand"
    REVIEW = "review"
    REVIEWED_TEXT = "reviewed-text"
    REVIEW_EDITOR = "review-editor"


@dataclass(frozen=True, slots=True)
class StaffArea:
    """What staff see and what they were doing.

    Without a `step` the screen belongs to the visitors; `room` is where staff were last, and
    where they go on behind the PIN. `entered` are the digits on the PIN pad; `page`, from 0, is
    that of the list of problems, `review` where a reviewer is, and `demand` what is looked at in
    the report; a locked area keeps them.
    `talk` is that of the interpreter; it ends wherever its room is left.
    """

    step: StaffStep | None = None
    room: StaffStep = StaffStep.HOME
    entered: str = ""
    page: int = 0
    review: Reviewing = NOT_REVIEWING
    demand: DemandViewing = NOT_VIEWING
    talk: Conversation = NO_TALK

    @property
    def shown(self) -> bool:
        """Whether staff have the screen."""
        return self.step is not None

    def opened(self, *, guarded: bool) -> "StaffArea":
        """Staff want in; a guarded area asks for the PIN first."""
        return replace(self, step=StaffStep.PIN if guarded else self.room, entered="")

    def with_entered(self, digits: str) -> "StaffArea":
        """So much of the PIN has been entered."""
        return replace(self, entered=digits)

    def unlocked(self) -> "StaffArea":
        """The PIN was right: staff are where they were."""
        return replace(self, step=self.room, entered="")

    def gone_to(self, room: StaffStep) -> "StaffArea":
        """Staff are in another room of their area."""
        return replace(self, step=room, room=room, talk=self.talk.ended())

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

        A talk is over, for nobody knows who comes next.
        """
        return replace(self, step=None, entered="", talk=self.talk.ended())


CLOSED = StaffArea()
"""Nobody has opened the area, or staff have closed it."""
