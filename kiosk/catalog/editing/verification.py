"""Noting in a file that somebody has made sure of its facts today."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kiosk.catalog.checking.trial import trial
from kiosk.catalog.editing.field_edit import edited
from kiosk.catalog.editing.yaml_tree import EditRefusedError
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.model import Catalog
from kiosk.problems import Problem

HALF_A_YEAR: Final = timedelta(182)
"""When somebody asks again, unless a day is named."""

_COPIED: Final = "model-in-real"
"""What the check says of data that look invented."""


@dataclass(frozen=True, slots=True)
class Verification:
    """The text of a file whose facts are right, and what stops it."""

    text: str
    stops: tuple[Problem, ...] = ()


def verified(
    content: bytes, name: str, catalog: Catalog, today: date, review: date, *, sample: bool
) -> Verification:
    """The file `name` (`offers/x.yaml`) after somebody has asked there today.

    A sample becomes a real offer by it; so nothing invented may be left in it.
    """
    days = {"last_verified": today, "next_review": review}
    try:
        text = content.decode()
        for field, day in days.items():
            text = edited(text, (field,), day.isoformat(), [*OFFER])
        if sample:
            text = edited(text, ("sample",), None)
    except (EditRefusedError, UnicodeDecodeError):
        return Verification("", (Problem(name, "edit-refused"),))
    problems = trial(text.encode(), name, catalog, today)
    copied = [one for one in problems.problems if one.code.startswith(_COPIED)]
    return Verification(text, (*problems.errors, *(copied if sample else ())))
