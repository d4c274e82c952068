"""What a reviewer should know about a text before they read it, in the words of staff."""

from collections.abc import Iterator
from typing import Final

from kiosk.catalog.texts import Origin
from kiosk.language import dates
from kiosk.problems import Say
from kiosk.translation.review_queue import UnderReview

STEP: Final = " › "
"""Between a need and the narrower one in it."""


def place(under: UnderReview, say: Say) -> str:
    """What the text belongs to, in the words of the German original."""
    kind = say("review-kind", kind=under.key.partition("/")[0])
    title = STEP.join(filter(None, (under.within, under.german.title)))
    return f"{kind}: {title}" if title else kind


def unseen(under: UnderReview, say: Say) -> str:
    """Why visitors do not see the text; empty when they do."""
    if under.missing:
        return say("review-missing")
    if under.rejected:
        return say("review-rejected")
    if under.row.fault:
        return say("review-fault", fault=under.row.fault)
    return say("review-withheld") if under.grave and under.row.engine_made else ""


def origin(under: UnderReview, say: Say) -> str:
    """Who wrote it, and when."""
    row = under.row
    day = dates.numeric(row.on) if row.on else ""
    by = ", ".join(filter(None, (row.by, day)))
    message = "machine" if row.text.origin is Origin.MACHINE else "person"
    return say(f"review-by-{message}", by=by) if by else say(f"review-by-unknown-{message}")


def standing(under: UnderReview, say: Say) -> Iterator[str]:
    """Everything that there is to say about where a text stands, what is urgent first."""
    if words := unseen(under, say):
        yield words
    if under.outdated:
        yield say("review-outdated")
    if not under.missing:
        yield origin(under, say)
