"""What a reviewer decides, on its way into the translation memory, in a thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from kiosk.catalog.texts import Text
from kiosk.catalog.translation_memory import MemoryFaultError
from kiosk.problems import Problem, system_reason
from kiosk.storage import FileInUseError
from kiosk.translation.review import (
    ChangedMeanwhileError,
    accepted,
    exchanged,
    lost_facts,
    rejected,
)
from kiosk.translation.review_queue import LanguageReview, UnderReview, language_reviews
from kiosk.translation.terms import terms_for
from kiosk.ui.services.services import Services
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.review.outcomes import outcome
from kiosk.ui.staff.review.reviewing import Decision, Reviewing
from kiosk.ui.staff.work import Move

REVIEW = "review"
"""What the log and the list of troubles call this work."""

Change = Callable[[Reviewing], Reviewing]
"""What the end of the work does to the review."""


@dataclass(frozen=True, slots=True)
class Accept:
    """Keep these words as reviewed, unless they lack something that nobody has `insisted` on."""

    under: UnderReview
    words: Text
    by: str
    on: date
    insisted: bool = False

    @property
    def name(self) -> str:
        """The name of the worker."""
        return REVIEW

    def done(self, services: Services) -> Move:
        """Look what the words lack, then write them."""
        terms = terms_for(services.content.whole, self.under.row.language)
        lost = () if self.insisted else lost_facts(self.under, self.words, terms)
        if lost:
            return ended(lambda review: review.asked(lost))
        after = accepted(self.under, self.words, self.by, self.on)
        return written(services, Decision(self.under.row, after))

    def failed(self, area: StaffArea) -> StaffArea:
        """The program has failed; the words are still there."""
        return failed(area)


@dataclass(frozen=True, slots=True)
class Reject:
    """Let nobody see this draft again."""

    under: UnderReview
    on: date

    @property
    def name(self) -> str:
        """The name of the worker."""
        return REVIEW

    def done(self, services: Services) -> Move:
        """Write that it is rejected."""
        return written(services, Decision(self.under.row, rejected(self.under, self.on)))

    def failed(self, area: StaffArea) -> StaffArea:
        """The program has failed; the draft is as it was."""
        return failed(area)


@dataclass(frozen=True, slots=True)
class Undo:
    """Take the last decision back."""

    decision: Decision

    @property
    def name(self) -> str:
        """The name of the worker."""
        return REVIEW

    def done(self, services: Services) -> Move:
        """Write the row as it was before."""
        back = Decision(self.decision.after, self.decision.before)
        return written(services, back, undoing=True)

    def failed(self, area: StaffArea) -> StaffArea:
        """The program has failed; the decision still stands."""
        return failed(area)


def written(services: Services, decision: Decision, *, undoing: bool = False) -> Move:
    """Write a decision, and find what the reviewer sees next; or tell why it cannot be."""
    before, after = decision.before, decision.after
    following = standing(services, before.language).following(before.key)
    try:
        services.content.memory = exchanged(services.reader.memory_file, before, after)
    except ChangedMeanwhileError as changed:
        services.content.memory = changed.memory
        now = standing(services, before.language)
        fresh = now.find(before.key) or now.following(before.key)
        notice = Problem("", "review-changed")
        return ended(lambda review: review.changed(fresh, notice, undoing=undoing))
    except MemoryFaultError as wrong:
        return told(Problem("", "review-memory-fault", values={"place": wrong.problem.place}))
    except FileInUseError:
        return told(Problem("", "review-in-use"))
    except OSError as wrong:
        return told(Problem("", "review-unwritable", values={"reason": system_reason(wrong)}))
    now = standing(services, before.language)
    means = outcome(services.content.whole, decision, undoing=undoing)
    if undoing:
        return ended(lambda review: review.undone(now.find(before.key), means))
    fresh = now.find(following.key) if following else None
    return ended(lambda review: review.decided(decision, fresh, means))


def standing(services: Services, language: str) -> LanguageReview:
    """Where the review of a language stands, as far as the kiosk knows."""
    content = services.content
    (review,) = language_reviews(content.whole, content.memory, [language])
    return review


def told(notice: Problem) -> Move:
    """The end of work that could not be done."""
    return ended(lambda review: review.told(notice))


def failed(area: StaffArea) -> StaffArea:
    """The end of work at which the program has failed."""
    return told(Problem("", "review-failed"))(area)


def ended(change: Change) -> Move:
    """The end of work, for the reviewer who waits for it; one who has gone begins anew."""
    return partial(_ended, change)


def _ended(change: Change, area: StaffArea) -> StaffArea:
    return area.reviewing(change(area.review)) if area.review.waits else area
