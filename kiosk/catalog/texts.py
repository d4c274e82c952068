"""Texts in several languages, who wrote them, and which of them a reader sees."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

from kiosk.language.languages import SOURCE, Language


class Origin(StrEnum):
    """Who wrote a text."""

    PERSON = "person"
    MACHINE = "machine"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Text:
    """What one thing says in one language.

    Labels of needs use `title` alone; offers use all fields. `bring` is what to take along
    to the offer, printed on slips. `source` is the
    `fingerprint` of the German text this one was made from, empty when nobody knows.
    """

    title: str
    summary: str = ""
    description: str = ""
    origin: Origin = Origin.PERSON
    source: str = ""
    bring: str = ""

    @property
    def fingerprint(self) -> str:
        """Eight hexadecimal digits that change whenever a word of this text changes."""
        said = (self.title, self.summary, self.description)
        words = "\x1f".join((*said, self.bring) if self.bring else said)
        return blake2b(words.encode(), digest_size=4).hexdigest()


class Why(StrEnum):
    """Why a reader sees the text in this language."""

    OWN = "own"
    FALLBACK = "fallback"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Reading:
    """The text that a reader sees, and the honest marks that belong beside it."""

    text: Text
    language: str
    why: Why
    outdated: bool

    @property
    def machine(self) -> bool:
        """Whether a machine wrote these words and no person has reviewed them."""
        return self.text.origin is Origin.MACHINE


Texts = Mapping[str, Text]
"""Texts by language code; German is always there."""


def outdated(texts: Texts, language: str) -> bool:
    """Whether the German text has changed since the text in `language` was made from it."""
    made_from = texts[language].source
    return bool(made_from) and made_from != texts[SOURCE].fingerprint


def read(texts: Texts, language: Language) -> Reading:
    """The text for a reader of `language`: their own, else the first fallback, else German."""
    own = language.code
    if own in texts:
        return Reading(texts[own], own, Why.OWN, outdated(texts, own))
    for code in language.fallbacks:
        if code in texts and code != SOURCE:
            return Reading(texts[code], code, Why.FALLBACK, outdated(texts, code))
    return Reading(texts[SOURCE], SOURCE, Why.ORIGINAL, outdated=False)
