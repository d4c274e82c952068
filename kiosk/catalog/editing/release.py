"""Letting visitors see a draft: everything that still wants a person stops it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from kiosk.catalog.checking.trial import IMPORTED, trial
from kiosk.catalog.choices import Kind, Status
from kiosk.catalog.editing.field_edit import edited
from kiosk.catalog.editing.yaml_tree import EditRefusedError
from kiosk.catalog.model import Catalog
from kiosk.catalog.text_keys import FOLDERS
from kiosk.problems import Problem

LIVE: Final = FOLDERS[Kind.OFFER]
"""The folder into which a draft goes."""


@dataclass(frozen=True, slots=True)
class Release:
    """The text of a draft as visitors may see it, and what stops it."""

    text: str
    stops: tuple[Problem, ...]


def release(
    content: bytes, identity: str, catalog: Catalog, today: date, place: str = IMPORTED
) -> Release:
    """What a draft becomes; only its status changes, and where it comes from stays in it.

    One that somebody here has begun lies in the `place` of the offers already.
    """
    draft = f"{place}/{identity}.yaml"
    before = trial(content, draft, catalog, today)
    if before.offer is None:
        return Release("", before.errors or (Problem(draft, "draft-unwanted"),))
    try:
        text = edited(content.decode(), ("status",), str(Status.ACTIVE))
    except EditRefusedError:
        return Release("", (Problem(draft, "edit-refused"),))
    live = trial(text.encode(), f"{LIVE}/{identity}.yaml", catalog, today)
    notes = before.offer.provenance.notes if before.offer.provenance else ()
    open_notes = [
        Problem(draft, "release-note", field="imported.notes", values={"note": note})
        for note in notes
    ]
    moved = [replace(problem, path=draft) for problem in live.errors]
    return Release(text, (*open_notes, *moved))
