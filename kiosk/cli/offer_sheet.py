"""What is known of a new offer, put together answer by answer; each is tried at once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kiosk.catalog.editing.fresh_offer import FreshOffer, fresh_offer
from kiosk.catalog.editing.yaml_tree import Path
from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.field_table.field import Field, Fields
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.model import Catalog
from kiosk.exchange.provider_table.field_words import meant_value, unknown_words
from kiosk.problems import Problem, Say

FACTS: Final[Mapping[str, Path]] = {
    "title": ("text", "de", "title"),
    "summary": ("text", "de", "summary"),
    "description": ("text", "de", "description"),
    "bring": ("text", "de", "bring"),
    "hours": ("hours",),
    "dates": ("dates",),
    "by_appointment": ("by_appointment",),
    "phone": ("contacts", 0, "phone"),
    "email": ("contacts", 0, "email"),
    "url": ("url",),
    "languages": ("languages_spoken",),
    "cost": ("cost",),
    "registration": ("registration",),
    "childcare": ("childcare",),
    "women_only": ("women_only",),
    "audience": ("audience",),
}
"""Where each answer stands in the file, by the name of its option."""

_PROBE: Final = "probe"
_ADDRESS = re.compile(r"(?P<street>[^,]*[^,\s])(?:\s*,\s*(?:(?P<postcode>\d{5})\s+)?(?P<city>.+))?")


@dataclass(frozen=True, slots=True)
class Understood:
    """What words mean in the field at a path, and what the check says against it."""

    path: Path
    value: Value
    faults: tuple[str, ...] = ()


class OfferSheet:
    """The fields of a new offer as far as they are known, to be made into its file."""

    def __init__(self, catalog: Catalog, today: date, say: Say) -> None:
        self.known: dict[str, Value] = {}
        self._catalog = catalog
        self._today = today
        self._say = say

    def understood(self, fact: str, words: str) -> Understood:
        """What an answer means; the sheet stays as it is."""
        path = FACTS[fact]
        field = field_of(path)
        value = meant_value(words, field)
        if field.words and (wrong := unknown_words(value, field)):
            allowed = ", ".join(field.words.values())
            told = self._say("new-unknown-word", label=field.label, value=wrong, allowed=allowed)
            return Understood(path, value, (told,))
        return Understood(path, value, tuple(self._faults(path, value)))

    def place(self, words: str) -> Understood:
        """A street with its number, and the town where it is another one than the house's."""
        found = _ADDRESS.fullmatch(words.strip())
        house = self._catalog.centre.address
        city = (found and found["city"]) or (house.city if house else "")
        if found is None or not city:
            return Understood(("address",), words, (self._say("new-address", value=words),))
        parts = {"street": found["street"], "postcode": found["postcode"] or "", "city": city}
        value = {name: part for name, part in parts.items() if part}
        return Understood(("address",), value, tuple(self._faults(("address",), value)))

    def put(self, path: Path, value: Value) -> None:
        """Note a value in its field."""
        self.known = _planted(self.known, path, value)

    def forget(self, fact: str) -> None:
        """Let a fact be unknown again."""
        self.known.pop(str(FACTS[fact][0]), None)

    def knows(self, fact: str) -> bool:
        """Whether something has been noted for a fact."""
        return bool(_found(self.known, FACTS[fact]))

    @property
    def title(self) -> str:
        """The German title, empty while there is none."""
        found = _found(self.known, FACTS["title"])
        return found if isinstance(found, str) else ""

    def offer(self, identity: str, review: date | None) -> FreshOffer:
        """The file made of everything that is known."""
        return fresh_offer(identity, self.known, self._catalog, self._today, review)

    def _faults(self, path: Path, value: Value) -> Iterator[str]:
        """What the check says against one value, in words without a place in a file."""
        known = _planted({"text": {"de": {"title": _PROBE}}}, path, value)
        review = self._today + timedelta(1)
        tried = fresh_offer(_PROBE, known, self._catalog, self._today, review)
        for problem in tried.errors:
            if problem.field.partition(".")[0] in ("", path[0]):
                yield self.said(problem)

    def said(self, problem: Problem) -> str:
        """A problem under the German name of its field."""
        words = self._say(problem.code, **problem.values)
        field, fields = problem.field, OFFER
        for part in problem.field.split("."):
            if part in fields:
                field, fields = fields[part].label, fields[part].fields
        return f"{field}: {words}" if field else words


def field_of(path: Path) -> Field:
    """What the field table says about the field at a path."""
    fields: Fields = OFFER
    found = OFFER[str(path[0])]
    for name in path:
        if name in fields:
            found = fields[str(name)]
            fields = found.fields
    return found


def _planted(known: Mapping[str, Value], path: Path, value: Value) -> dict[str, Value]:
    """The fields with a value at a path, whose list holds one entry at most."""
    name, rest = str(path[0]), path[1:]
    if not rest:
        return {**known, name: value}
    there = known.get(name)
    if rest[0] == 0:
        first = there[0] if isinstance(there, list) and there else {}
        inner = first if isinstance(first, Mapping) else {}
        return {**known, name: [_planted(inner, rest[1:], value)]}
    return {**known, name: _planted(there if isinstance(there, Mapping) else {}, rest, value)}


def _found(known: Value, path: Path) -> Value:
    """The value at a path, empty where there is none."""
    for name in path:
        if isinstance(known, Mapping):
            known = known.get(str(name), "")
        elif isinstance(known, list) and known:
            known = known[0]
        else:
            return ""
    return known
