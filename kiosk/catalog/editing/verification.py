"""Noting in a file that somebody has made sure of its facts today."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kiosk.catalog.checking.trial import trial
from kiosk.catalog.editing.field_edit import edited
from kiosk.catalog.editing.yaml_tree import EditRefusedError, composed, tree
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.model import Catalog
from kiosk.problems import Problem

HALF_A_YEAR: Final = timedelta(182)
"""When somebody asks again, unless a day is named."""

_COPIED: Final = "model-in-real"
"""What the check says of data that look invented."""


@dataclass(frozen=True, slots=True)
class Verification:
    """The text of a file whose facts are right, and what stops it.

    One that has `become_real` was a sample until now; one that is `still_sample` inherits from
    a sample, be it a place or a provider.
    """

    text: str
    stops: tuple[Problem, ...] = ()
    become_real: bool = False
    still_sample: bool = False


def verified(
    content: bytes, name: str, catalog: Catalog, today: date, review: date
) -> Verification:
    """The file `name` (`offers/x.yaml`) after somebody has asked there today.

    A sample becomes a real offer by it; so nothing invented may be left in it.
    """
    days = {"last_verified": today, "next_review": review}
    try:
        text = content.decode()
        said = tree(composed(text))
        sample = isinstance(said, tuple) and ("sample", "yes") in said
        for field, day in days.items():
            text = edited(text, (field,), day.isoformat(), [*OFFER])
        if sample:
            text = edited(text, ("sample",), None)
    except (EditRefusedError, UnicodeDecodeError):
        return Verification("", (Problem(name, "edit-refused"),))
    tried = trial(text.encode(), name, catalog, today)
    copied = [one for one in tried.problems if one.code == _COPIED and sample]
    inherits = tried.offer is not None and tried.offer.sample
    stops = (*tried.errors, *copied)
    return Verification(text, stops, become_real=sample, still_sample=inherits)
