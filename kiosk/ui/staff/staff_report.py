"""What staff are told of the state of the kiosk."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.catalog.checking.due_reviews import Review
from kiosk.problems import Problem


@dataclass(frozen=True, slots=True)
class StaffReport:
    """What is wrong in the content, which work has failed how often, how much awaits review.

    `old_facts` are of offers of which nobody has made sure for too long. `session_pauses` while a
    guided session waits for its counsellor; in a `locked` kiosk people are served, and it is no
    preview. The content of a `joined` kiosk comes from its office, where it is reviewed too.
    """

    problems: tuple[Problem, ...] = ()
    troubles: Mapping[str, int] = field(default_factory=dict)
    unreviewed: int = 0
    old_facts: tuple[Review, ...] = ()
    session_pauses: bool = False
    locked: bool = False
    joined: bool = False
