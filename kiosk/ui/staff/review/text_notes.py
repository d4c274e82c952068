"""What a reviewer should know about a text before they read it: where it stands, and its marks."""

from collections.abc import Iterator
from typing import Final

from kiosk.catalog.texts import Origin
from kiosk.language import dates
from kiosk.problems import Say
from kiosk.translation.protected_facts import described
from kiosk.translation.review_queue import UnderReview
from kiosk.ui.drawing.parts import Tone, Words
from kiosk.ui.staff.review.reviewing import Reviewing

STEP: Final = " › "
"""Between a need and the narrower one in it."""


def place(under: UnderReview, say: Say) -> Words:
    """What the text belongs to, in the words of the German original."""
    kind = say("review-kind", kind=under.key.partition("/")[0])
    title = STEP.join(filter(None, (under.within, under.german.title)))
    return Words(f"{kind}: {title}" if title else kind, Tone.TITLE)


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
    elif under.row.fault:
        yield Words(failure(under, say), Tone.ALARM)
    elif under.grave and under.row.engine_made:
        yield Words(say("review-withheld"), Tone.SOON)
    if under.outdated:
        yield Words(say("review-outdated"), Tone.SOON)
    yield Words(f"{origin(under, say)} · {under.key}", Tone.QUIET)


def failure(under: UnderReview, say: Say) -> str:
    """Why nobody sees the text."""
    return say("review-rejected") if under.rejected else say("review-fault", fault=under.row.fault)


def origin(under: UnderReview, say: Say) -> str:
    """Who wrote it, and when."""
    row = under.row
    day = dates.numeric(row.on) if row.on else ""
    by = ", ".join(filter(None, (row.by, day)))
    message = "machine" if row.text.origin is Origin.MACHINE else "person"
    return say(f"review-by-{message}", by=by) if by else say(f"review-by-unknown-{message}")
