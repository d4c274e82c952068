"""Takes in what another system tells: what is new, changed or gone since it was last asked.

What has come before is known by the files themselves. A draft that no person has touched is
renewed; what somebody has changed or released is only changed where a person accepts it.
"""

from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from kiosk.catalog.checking.trial import IMPORTED, trial
from kiosk.catalog.choices import Status
from kiosk.catalog.editing.content_changes import ContentEditor
from kiosk.catalog.editing.field_edit import edited
from kiosk.catalog.editing.fresh_offer import identity_for
from kiosk.catalog.editing.yaml_tree import EditRefusedError, Tree
from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.model import Catalog
from kiosk.exchange.field_differences import FieldDifference, applied, differences, shown
from kiosk.exchange.incoming.draft_text import (
    DraftText,
    DraftWriter,
    RefusedDraftError,
    fingerprint,
)
from kiosk.exchange.incoming.incoming_offer import Incoming, IncomingOffer
from kiosk.exchange.incoming.stored_imports import StoredImport, stored_imports
from kiosk.exchange.inherited_values import inherited_values
from kiosk.problems import Problem, Say


class Arrival(StrEnum):
    """What became of one offer."""

    NEW = "new"
    RENEWED = "renewed"
    DIFFERS = "differs"
    ACCEPTED = "accepted"
    SAME = "same"
    GONE = "gone"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Arrived:
    """One offer, the file that it has, and what a person should look at."""

    arrival: Arrival
    name: str
    title: str
    notes: tuple[str, ...] = ()
    differences: tuple[FieldDifference, ...] = ()
    problems: tuple[Problem, ...] = ()


Accepts = Callable[[str], bool]
"""Whether a person accepts what the other system says about the offer with this id."""


class TakingIn:
    """Brings what one source tells into a content folder; the caller holds its lock."""

    def __init__(
        self, folder: Path, catalog: Catalog, today: date, accepts: Accepts, say: Say
    ) -> None:
        self._folder = folder
        self._catalog = catalog
        self._today = today
        self._accepts = accepts
        self._say = say
        self._editor = ContentEditor(folder, "import")

    def take(self, incoming: Incoming) -> list[Arrived]:
        """What became of each offer; raises ImportFaultError, and OSError of the disk."""
        stored = stored_imports(self._folder)
        known = {one.id: one for one in stored if one.source == incoming.source}
        taken = {*self._catalog.offers, *(one.identity for one in stored), *_stems(self._folder)}
        writer = DraftWriter(incoming.source, self._catalog, self._today, self._say)
        found = [self._one(offer, known, taken, writer) for offer in incoming.offers]
        seen = known.keys() if incoming.seen is None else incoming.seen
        gone = [one for one in known.values() if one.id not in seen]
        return found + [Arrived(Arrival.GONE, one.name, _title(one)) for one in gone]

    def _one(
        self,
        offer: IncomingOffer,
        known: Mapping[str, StoredImport],
        taken: set[str],
        writer: DraftWriter,
    ) -> Arrived:
        """What becomes of one offer."""
        title = offer.texts["de"]["title"]
        there = known.get(offer.id)
        identity = there.identity if there else identity_for(title, taken)
        try:
            draft = writer.draft(offer, identity)
        except RefusedDraftError as refused:
            return Arrived(Arrival.REFUSED, offer.id, title, problems=(refused.problem,))
        taken.add(identity)
        if there is None:
            self._write(f"{IMPORTED}/{identity}.yaml", draft.text)
            notes = (*_notes(draft), *self._unmatched(draft))
            return Arrived(Arrival.NEW, f"{IMPORTED}/{identity}.yaml", title, notes)
        if fingerprint(draft.text) == there.of:
            return Arrived(Arrival.SAME, there.name, title)
        return self._changed(there, draft, title)

    def _changed(self, there: StoredImport, draft: DraftText, title: str) -> Arrived:
        """What becomes of an offer that the other system has changed."""
        inherited = self._inherited(there)
        found = tuple(differences({**inherited, **there.fields}, draft.fields))
        if there.untouched:
            self._write(there.name, draft.text)
            return Arrived(Arrival.RENEWED, there.name, title, _notes(draft), found)
        unwanted = there.draft and there.fields.get("status") == Status.HISTORIC
        if unwanted or not (found or _new_notes(there, draft)):
            return Arrived(Arrival.SAME, there.name, title)
        if not self._accepts(there.identity):
            return Arrived(Arrival.DIFFERS, there.name, title, _new_notes(there, draft), found)
        arrived = self._accepted(there, draft, found, title)
        return replace(arrived, notes=(*arrived.notes, *self._own_now(inherited, found)))

    def _inherited(self, there: StoredImport) -> dict[str, Tree]:
        """What a file leaves to its place or provider."""
        tried = trial(there.text.encode(), there.name, self._catalog, self._today)
        return inherited_values(tried.offer, there.fields) if tried.offer else {}

    def _own_now(
        self, inherited: Container[str], found: Iterable[FieldDifference]
    ) -> Iterator[str]:
        """That what held for several offers is written for this one alone."""
        for one in found:
            if one.path[0] in inherited:
                yield self._say("inherited-own-now", label=one.label)

    def _accepted(
        self, there: StoredImport, draft: DraftText, found: tuple[FieldDifference, ...], title: str
    ) -> Arrived:
        """Write what a person accepts, field by field; what the checker refuses stays out."""
        notes = _new_notes(there, draft)
        try:
            text = applied(there.text, found)
            if notes and there.draft:
                text = edited(text, ("imported", "notes"), [*_old_notes(there), *notes], _ORIGIN)
            for name, value in (("on", self._today.isoformat()), ("of", fingerprint(draft.text))):
                text = edited(text, ("imported", name), value, _ORIGIN)
        except EditRefusedError:
            problem = Problem(there.name, "edit-refused")
            return Arrived(Arrival.REFUSED, there.name, title, (), found, (problem,))
        tried = trial(text.encode(), there.name, self._catalog, self._today)
        if tried.errors:
            return Arrived(Arrival.REFUSED, there.name, title, (), found, tried.errors)
        self._write(there.name, text)
        return Arrived(Arrival.ACCEPTED, there.name, title, notes, found)

    def _unmatched(self, draft: DraftText) -> list[str]:
        """The provider and the needs that a person has to name."""
        found = []
        if (origin := draft.offer.provenance) and not draft.offer.provider:
            found.append(self._say("import-note-provider", name=origin.provider or "–"))
        if origin and not draft.offer.needs:
            found.append(self._say("import-note-needs", told=", ".join(origin.groups) or "–"))
        return found

    def _write(self, name: str, text: str) -> None:
        """Put a file into its place, whole at every moment."""
        self._editor.write(name, text.encode())


_ORIGIN = [*OFFER["imported"].fields]


def _stems(folder: Path) -> Collection[str]:
    """The names of all files that offers may have, also of those that cannot be read."""
    return {file.stem for place in ("offers", "helplines", IMPORTED) for file in _in(folder, place)}


def _in(folder: Path, place: str) -> list[Path]:
    return [*(folder / place).glob("*.yaml")]


def _notes(draft: DraftText) -> tuple[str, ...]:
    """What a person has to settle about a draft."""
    return draft.offer.provenance.notes if draft.offer.provenance else ()


def _old_notes(there: StoredImport) -> list[Value]:
    """What is still to be settled about a file."""
    origin = there.fields.get("imported", ())
    notes = dict(origin).get("notes", []) if isinstance(origin, tuple) else []
    return [str(note) for note in notes] if isinstance(notes, list) else []


def _new_notes(there: StoredImport, draft: DraftText) -> tuple[str, ...]:
    """What the other system's change leaves to a person."""
    old = _old_notes(there)
    return tuple(note for note in _notes(draft) if note not in old)


def _title(there: StoredImport) -> str:
    """What an offer is called in German, as far as its file says it."""
    text = there.fields.get("text", ())
    german = dict(text).get("de", ()) if isinstance(text, tuple) else ()
    title = dict(german).get("title", "") if isinstance(german, tuple) else ""
    return shown(title)
