"""What a reviewer should know about a text before they read it: where it stands, and its marks."""

from collections.abc import Iterator

from kiosk.problems import Say
from kiosk.translation import review_words
from kiosk.translation.protected_facts import described
from kiosk.translation.review_queue import UnderReview
from kiosk.ui.drawing.parts import Tone, Words
from kiosk.ui.staff.review.reviewing import Reviewing


def place(under: UnderReview, say: Say) -> Words:
    """What the text belongs to, in the words of the German original."""
    return Words(review_words.place(under, say), Tone.TITLE)


def notes(review: Reviewing, say: Say) -> Iterator[Words]:
    """Everything that there is to say about the text, what is urgent first."""
    under = review.under
    if review.waits:
        yield Words(say("review-saving"), Tone.SOON)
    if review.notice:
        yield Words(review.notice.line_in(say), Tone.ALARM)
    if review.outcome:
        yield Words(review.outcome.line_in(say), Tone.GOOD, most=2)
    if under is None:
        return
    yield place(under, say)
    if review.lost:
        yield Words(say("review-lost", faults=described(review.lost, say)), Tone.ALARM)
    elif review.edited:
        yield Words(say("review-edited"), Tone.GOOD)
    elif unseen := review_words.unseen(under, say):
        yield Words(unseen, Tone.ALARM if under.row.fault else Tone.SOON)
    if under.outdated:
        yield Words(say("review-outdated"), Tone.SOON)
    yield Words(f"{review_words.origin(under, say)} · {under.key}", Tone.QUIET)
