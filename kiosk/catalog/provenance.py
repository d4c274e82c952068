"""Where an offer comes from that another system told of."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Provenance:
    """The other system, how the offer is called there, and when it came.

    `notes` say what a person should settle before the offer is released; `provider` and `groups`
    are there where nothing here fits what the other system calls them. `of` is the fingerprint
    of what came; it tells whether the other system has changed the offer since.
    """

    source: str
    id: str
    on: date | None
    of: str
    notes: tuple[str, ...] = ()
    provider: str = ""
    groups: tuple[str, ...] = ()
