"""One text under review: German beside the draft, and what a person can decide about it."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk.language.german_names import german_name
from kiosk.problems import Problem
from kiosk.translation.review import usable
from kiosk.translation.review_queue import UnderReview
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Tone, Words
from kiosk.ui.staff.area import StaffArea, StaffStep
from kiosk.ui.staff.page import BACK, NEXT, StaffKey, StaffPage
from kiosk.ui.staff.review.review_desk import ReviewDesk
from kiosk.ui.staff.review.review_work import Accept, Reject, Undo
from kiosk.ui.staff.review.reviewing import Reviewing
from kiosk.ui.staff.review.text_cards import PART, text_cards
from kiosk.ui.staff.review.text_notes import notes
from kiosk.ui.staff.work import StaffWork
from kiosk.ui.widgets.sheet import Sheet

ACCEPT, REJECT, EDIT, UNDO, SKIP = "accept", "reject", "edit", "undo", "skip"


class ReviewedTextPage(StaffPage):
    """A text that awaits review; what is touched of the draft can be changed."""

    def __init__(self, look: Look, area: StaffArea, desk: ReviewDesk) -> None:
        super().__init__(look, area)
        self._desk = desk

    @property
    def review(self) -> Reviewing:
        """Where the reviewer is."""
        return self.area.review

    def heading(self) -> str:
        """The language, and how much is left in it."""
        count = len(self._desk.language(self.review.language).waiting)
        return self.say("review-left", language=german_name(self.review.language), count=count)

    def body(self) -> Iterable[Widget]:
        """The text on cards, or that there is none left."""
        if self.review.under:
            yield from text_cards(self.review, self.say, self.look, self.app.size, self.body_size)
        else:
            done = Words(self.say("review-all-done"), Tone.GOOD)
            yield Sheet(*notes(self.review, self.say), done, look=self.look, id="notes")

    def buttons(self) -> Sequence[StaffKey]:
        """Back, what can be decided, and the next text; nothing while a decision is written."""
        say = self.say
        keys = [self.key(BACK, say("staff-back")), *self.decisions()]
        for key in keys[1:]:
            key.disabled = key.disabled or self.review.waits
        return keys

    def decisions(self) -> list[StaffKey]:
        """What can be done with the text.

        Where a question is asked, a hasty second touch on accepting meets nothing that accepts.
        """
        say, under = self.say, self.review.under
        if under is None:
            return [self.undo_key()]
        edit = self.edit_key(under)
        if self.review.lost:
            return [self.key(ACCEPT, say("review-insist")), edit]
        reject, skip = self.key(REJECT, say("review-reject")), self.key(SKIP, say("review-skip"))
        return [edit, reject, self.undo_key(), skip, self.key(ACCEPT, say("review-accept"))]

    def edit_key(self, under: UnderReview) -> StaffKey:
        """Changes the first part, and names it where the cards hold others."""
        first = self.say(f"review-part-{under.parts[0]}")
        several = self.say("review-edit-part", part=first)
        return self.key(EDIT, several if len(under.parts) > 1 else self.say("review-edit"))

    def undo_key(self) -> StaffKey:
        """Takes the last decision back, where there is one."""
        key = self.key(UNDO, self.say("review-undo"))
        key.disabled = self.review.last is None
        return key

    # What is pressed

    def press(self, key: str) -> None:
        """Go back, or do something with the text, unless something is being done already."""
        if key == BACK:
            self.go_back()
        elif not self.review.waits:
            self.decide(key)

    def go_back(self) -> None:
        """To the languages, or from the question to the text."""
        if self.review.lost:
            self.show(self.review.answered())
        else:
            self.go(self.area.gone_to(StaffStep.REVIEW))

    def decide(self, key: str) -> None:
        """Do what the key says with the text that is shown."""
        review, under, today = self.review, self.review.under, self._desk.today
        if key == UNDO and review.last:
            self.wait_for(Undo(review.last))
        elif under is None:
            return
        elif key == ACCEPT and not usable(under, review.words):
            self.show(review.told(Problem("", "review-no-title")))
        elif key == ACCEPT:
            by, insisted = self.say("review-reviewer"), bool(review.lost)
            self.wait_for(Accept(under, review.words, by, today, insisted))
        elif key == REJECT:
            self.wait_for(Reject(under, today))
        elif key == SKIP:
            self.show(review.skipped(self._desk.language(review.language).following(under.key)))
        elif key == NEXT:
            self.show(review.text_turned())
        elif key == EDIT or key.startswith(PART):
            part = key.removeprefix(PART).partition("-")[0] if key != EDIT else under.parts[0]
            edited = self.area.reviewing(review.editing(part))
            self.go(edited.gone_to(StaffStep.REVIEW_EDITOR))

    def show(self, review: Reviewing) -> None:
        """The same room with something else in it."""
        self.go(self.area.reviewing(review), fresh=True)

    def wait_for(self, work: StaffWork) -> None:
        """Have a decision written; the screen says that it is."""
        self.go(self.area.reviewing(self.review.waiting()), fresh=True, work=work)
