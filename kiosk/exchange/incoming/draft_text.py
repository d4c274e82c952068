"""An incoming offer as the text of a draft file that the checker accepts."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Final

from kiosk.catalog.checking.trial import IMPORTED, need_ids, trial
from kiosk.catalog.editing import yaml_words
from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.model import Catalog, Offer
from kiosk.catalog.texts import Text
from kiosk.exchange.incoming.incoming_offer import TEXTS, IncomingOffer
from kiosk.language.languages import SOURCE
from kiosk.problems import Problem, Say

LONGEST_NOTE: Final = 300
_MOST_GROUPS: Final = 10
_LAST_OF_CONTENT = re.compile(r"^  on: ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class DraftText:
    """A draft as a file holds it: its fields, its text, and the offer that the checker read."""

    fields: Mapping[str, Value]
    text: str
    offer: Offer


class RefusedDraftError(Exception):
    """An offer that cannot be made into a draft; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def fingerprint(text: str) -> str:
    """Eight hexadecimal digits of all that stands before the day of a draft's coming.

    They tell whether a person has changed the file since, or the other system its offer.
    """
    found = _LAST_OF_CONTENT.search(text)
    content = text[: found.start()] if found else text
    return blake2b(content.encode(), digest_size=4).hexdigest()


class DraftWriter:
    """Makes drafts of what one source tells, with the providers and needs of this house."""

    def __init__(self, source: str, catalog: Catalog, today: date, say: Say) -> None:
        self._source = source
        self._catalog = catalog
        self._today = today
        self._say = say
        self._needs = need_ids(catalog)
        self._providers = {one.name.casefold(): one.id for one in catalog.providers.values()}

    def draft(self, offer: IncomingOffer, identity: str) -> DraftText:
        """The draft under an id; what the checker refuses of it is left to a person, in notes.

        Raises RefusedDraftError.
        """
        notes = list(offer.notes)
        texts = self._texts(offer, notes)
        given = {**offer.fields, **self._matched(offer)}
        origin = {"source": self._source, "id": offer.id, **self._unmatched(offer, given)}
        while True:
            fields = self._fields(identity, given, texts, {**origin, **_noted(notes)})
            text = self._written(fields)
            tried = trial(text.encode(), f"{IMPORTED}/{identity}.yaml", self._catalog, self._today)
            if tried.offer:
                return DraftText(fields, text, tried.offer)
            problem = tried.errors[0] if tried.errors else Problem(identity, "reading-failed")
            if not self._left_out(problem, given, texts, notes):
                raise RefusedDraftError(problem)

    def _matched(self, offer: IncomingOffer) -> dict[str, Value]:
        """The provider and the needs, as far as this house has them."""
        found: dict[str, Value] = {}
        if provider := self._providers.get(offer.organization.casefold(), ""):
            found["provider"] = provider
        if needs := [need for need in offer.needs if need in self._needs]:
            found["needs"] = needs
        known = (self._providers.get(name.casefold(), "") for name in offer.supporters)
        if supporters := [name for name in dict.fromkeys(known) if name]:
            found["supporters"] = supporters
        return found

    def _unmatched(self, offer: IncomingOffer, given: Mapping[str, Value]) -> dict[str, Value]:
        """How the provider is called there, and where the offer stands, if nothing fits here."""
        found: dict[str, Value] = {}
        if "provider" not in given and offer.organization:
            found["provider"] = offer.organization[:LONGEST_NOTE]
        if "needs" not in given and offer.groups:
            found["groups"] = [group[:LONGEST_NOTE] for group in offer.groups[:_MOST_GROUPS]]
        return found

    def _texts(self, offer: IncomingOffer, notes: list[str]) -> dict[str, dict[str, str]]:
        """The texts by language, German first, each as long as it may be."""
        ordered = {SOURCE: offer.texts[SOURCE], **offer.texts}
        return {code: self._bounded(code, text, notes) for code, text in ordered.items()}

    def _bounded(self, code: str, text: Mapping[str, str], notes: list[str]) -> dict[str, str]:
        """A text without what is much too long for its field."""
        found = {}
        for name in TEXTS:
            field, words = OFFER["text"].fields[name], text.get(name, "")
            if len(words) > field.longest:
                words = words[: field.longest - 1].rsplit(" ", 1)[0] + "…"
                notes.append(self._say("import-note-cut", label=f"{field.label} ({code})"))
            if words:
                found[name] = words
        return found

    def _fields(
        self,
        identity: str,
        given: Mapping[str, Value],
        texts: Mapping[str, Mapping[str, str]],
        origin: Mapping[str, Value],
    ) -> dict[str, Value]:
        """All fields in the order of the field table; where they come from stands last."""
        title, summary, description, bring = (texts[SOURCE].get(name, "") for name in TEXTS)
        german = Text(title, summary, description, bring=bring).fingerprint
        text: dict[str, Value] = {
            code: one if code == SOURCE else {**one, "of": german} for code, one in texts.items()
        }
        known = {**given, "id": identity, "sample": "no", "status": "draft", "text": text}
        return {**{name: known[name] for name in OFFER if name in known}, "imported": origin}

    def _written(self, fields: Mapping[str, Value]) -> str:
        """The text of the file, which ends with the day and the fingerprint."""
        text = "".join(yaml_words.field(name, value) for name, value in fields.items())
        return f"{text}  on: {self._today.isoformat()}\n  of: '{fingerprint(text)}'\n"

    def _left_out(
        self,
        problem: Problem,
        given: dict[str, Value],
        texts: dict[str, dict[str, str]],
        notes: list[str],
    ) -> bool:
        """Take away what the checker refuses, and note what it said; False where nothing helps."""
        top, _, rest = problem.field.partition(".")
        inner = rest.partition(".")[0]
        if top == "text" and inner in texts and inner != SOURCE:
            label, told = f"{OFFER[top].label} ({inner})", texts.pop(inner).get("title", "")
        elif top in given:
            value = given[top]
            if isinstance(value, list) and inner.isdigit() and int(inner) < len(value):
                told, left = yaml_words.flow(value[int(inner)]), [*value]
                del left[int(inner)]
                given[top] = left
            else:
                told, left = yaml_words.flow(value), []
            if not left:
                del given[top]
            label = OFFER[top].label
        else:
            return False
        reason = self._say(problem.code, **problem.values)
        notes.append(self._say("import-note-field", label=label, reason=reason, told=told))
        return True


def _noted(notes: Sequence[str]) -> dict[str, Value]:
    """What a person has to settle, each of it once."""
    found: list[Value] = [note[:LONGEST_NOTE] for note in dict.fromkeys(notes)]
    return {"notes": found} if found else {}
