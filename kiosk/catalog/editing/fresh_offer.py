"""The file of an offer that somebody begins here, made of as much as is known."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.catalog import text_keys
from kiosk.catalog.checking.trial import IMPORTED, trial
from kiosk.catalog.choices import Kind, Status
from kiosk.catalog.editing import yaml_words
from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.field_table.offer import OFFER
from kiosk.catalog.json_schema.schema_folder import modeline
from kiosk.catalog.model import Catalog
from kiosk.problems import Problem

Known = Mapping[str, Value]
"""What is known of an offer, by the fields of its file; `text` holds the German one alone."""

_LONGEST_ID: Final = 40
_GERMAN_LETTERS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_REACHED: Final = ("contacts", "url", "address", "at")
"""What nobody may invent: visitors see it only after somebody has asked there."""

_WORTH_ASKING: Final = (
    "languages_spoken",
    "cost",
    "registration",
    "childcare",
    "accessibility",
    "contacts",
    "url",
    "address",
    "transit",
    "hours",
)
"""The fields whose place in the file is kept by a comment while nobody knows what belongs there."""


@dataclass(frozen=True, slots=True)
class FreshOffer:
    """A file that is not yet written: where it will lie, its text, what the check says of it.

    A `sample` names no contact, and visitors are sent to the desk; they do not see a `draft`.
    """

    name: str
    text: str
    problems: tuple[Problem, ...]
    errors: tuple[Problem, ...]
    sample: bool
    draft: bool


def fresh_offer(
    identity: str, known: Known, catalog: Catalog, today: date, review: date | None
) -> FreshOffer:
    """The file of an offer; with a day of `review` somebody has made sure of everything today."""
    fields = _completed({"id": identity, **known}, today, review)
    name = f"{text_keys.FOLDERS[Kind.OFFER]}/{identity}.yaml"
    text = modeline(name) + "".join(_lines(field, fields) for field in OFFER)
    tried = trial(text.encode(), name, catalog, today)
    return FreshOffer(
        name,
        text,
        tried.problems,
        tried.errors,
        sample="sample" in fields,
        draft=fields["status"] == Status.DRAFT,
    )


def identity_for(title: str, taken: Collection[str], otherwise: str = "angebot") -> str:
    """A short name made of a title, which nothing else has."""
    plain = title.casefold().translate(_GERMAN_LETTERS)
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "-", ascii_only)[:_LONGEST_ID].strip("-") or otherwise
    number, name = 1, stem
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return name


def taken_identities(folder: Path, catalog: Catalog) -> set[str]:
    """Every name that an offer has, has had, or that a file has which cannot be read."""
    places = (*text_keys.FOLDERS.values(), IMPORTED)
    stems = {file.stem for place in places for file in (folder / place).glob("*.yaml")}
    former = {name for offer in catalog.offers.values() for name in offer.was}
    return {*catalog.offers, *stems, *former}


def _completed(known: Known, today: date, review: date | None) -> dict[str, Value]:
    """The fields with what follows from them: a sample, a draft, or an offer to be shown."""
    fields: dict[str, Value] = {**known, "status": str(Status.ACTIVE)}
    if review:
        fields |= {"last_verified": today.isoformat(), "next_review": review.isoformat()}
    unknown = not (known.get("provider") and known.get("needs"))
    unasked = not review and any(known.get(name) for name in _REACHED)
    if unknown or unasked:
        fields["status"] = str(Status.DRAFT)
    elif not review:
        fields["sample"] = "yes"
    return fields


def _lines(name: str, fields: Known) -> str:
    """One field in its line, or a comment that keeps its place."""
    if value := fields.get(name):
        return yaml_words.field(name, value)
    if name in _WORTH_ASKING:
        return f"# {name}:   {OFFER[name].label}. {OFFER[name].hint}\n"
    return ""
