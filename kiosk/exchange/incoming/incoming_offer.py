"""An offer as another system tells it, in the fields of this house."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.catalog.editing.yaml_words import Value

TEXTS = ("title", "summary", "description", "bring")
"""The fields of a text."""

SUMMARY = 200
"""How many characters of a first paragraph make a summary."""


@dataclass(frozen=True, slots=True)
class IncomingOffer:
    """One offer: its id there, its texts by language, what else is known, and by whom.

    `fields` are named as in the offers' files. `organization` and `supporters` are names. `needs`
    may be no needs of ours; `groups` are under which words it stands there. `notes` say what a
    person has to settle.
    """

    id: str
    texts: Mapping[str, Mapping[str, str]]
    fields: Mapping[str, Value] = field(default_factory=dict)
    organization: str = ""
    supporters: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Incoming:
    """All that one source tells; `faults` say in the staff's words what of it cannot be used.

    `seen` are the ids of everything that is there, also of what cannot be used; None where only
    a part has come, and nobody knows what is gone. `own` is how many are offers of this house, and
    `renamed` how many of these have another name there.
    """

    source: str
    offers: tuple[IncomingOffer, ...]
    faults: tuple[str, ...] = ()
    seen: frozenset[str] | None = None
    own: int = 0
    renamed: int = 0


def told_text(title: str, summary: str, description: str, bring: str = "") -> dict[str, str]:
    """One language's text without what is empty; a short first paragraph becomes the summary."""
    first, _, rest = description.partition("\n\n")
    if not summary and "\n" not in first and len(first) <= SUMMARY:
        summary, description = first, rest
    if description == summary:
        description = ""
    words = (title, summary, description, bring)
    return {name: said for name, said in zip(TEXTS, words, strict=True) if said}
