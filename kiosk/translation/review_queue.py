"""What awaits a person's review, in the order in which it matters, and how much is reviewed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.catalog.every_text import texts_for_visitors
from kiosk.catalog.model import Catalog
from kiosk.catalog.texts import Origin, Text, Texts, outdated
from kiosk.catalog.translation_memory import Latest, MemoryRow
from kiosk.catalog.withheld import grave_keys
from kiosk.language.characters import blank
from kiosk.language.languages import SOURCE
from kiosk.translation.waiting import FIELDS

REJECTED: Final = "rejected"
"""The fault of a draft that a person has rejected.

The row stays in the memory: its German fingerprint keeps the machine from writing the same
again until the German text changes, and its words are there for whoever writes better ones.
"""

TextId = tuple[str, str]
"""Which text: the key of what it describes, and its language."""


@dataclass(frozen=True, slots=True)
class UnderReview:
    """A text that awaits review: what German says, and what was made of it.

    In a `grave` one a wrong word may cost a life; `within` is the German title of the need or
    topic to which it belongs, empty where there is none.
    """

    german: Text
    row: MemoryRow
    grave: bool = False
    within: str = ""

    @property
    def key(self) -> str:
        """What it describes, as the memory names it."""
        return self.row.key

    @property
    def identity(self) -> TextId:
        """Which text it is."""
        return self.row.key, self.row.language

    @property
    def outdated(self) -> bool:
        """Whether the German text has changed since this one was made."""
        return bool(self.row.text.source) and self.row.text.source != self.german.fingerprint

    @property
    def rejected(self) -> bool:
        """Whether a person has looked at it already and wants another one."""
        return self.row.fault == REJECTED

    @property
    def missing(self) -> bool:
        """Whether nobody has written anything in this language yet."""
        return self.row == nothing_yet(*self.identity)

    @property
    def settled(self) -> bool:
        """Whether a person has reviewed it as the German text is now."""
        reviewed = self.row.text.origin is Origin.REVIEWED
        return reviewed and not self.row.fault and not self.outdated

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts in which either of the two says anything."""
        both = self.german, self.row.text
        return tuple(one for one in FIELDS if any(not blank(getattr(t, one)) for t in both))

    @property
    def rank(self) -> tuple[bool, bool, bool, bool]:
        """Sorts what is not shown to visitors before what is, and what was rejected to the end."""
        failed = bool(self.row.fault)
        return self.rejected, not failed, not self.grave, not self.outdated


@dataclass(frozen=True, slots=True)
class LanguageReview:
    """A language: how many texts it should have, how many are reviewed, and which await it."""

    language: str
    texts: int
    reviewed: int
    waiting: tuple[UnderReview, ...]

    @property
    def share(self) -> float:
        """How much is reviewed, from 0 to 1."""
        return self.reviewed / self.texts if self.texts else 1.0

    def find(self, key: str) -> UnderReview | None:
        """The text with this key, if it awaits review."""
        return next((one for one in self.waiting if one.key == key), None)

    def following(self, key: str) -> UnderReview | None:
        """What comes after the text with this key, the first after the last; None for nothing."""
        keys = [one.key for one in self.waiting]
        at = keys.index(key) + 1 if key in keys else 0
        return self.waiting[at % len(keys)] if keys else None


def language_reviews(
    catalog: Catalog, memory: Latest, languages: Iterable[str]
) -> list[LanguageReview]:
    """Where the review of each language stands; German needs none."""
    grave = grave_keys(catalog)
    texts = dict(texts_for_visitors(catalog))
    return [
        _language_review(texts, memory, language, grave)
        for language in languages
        if language != SOURCE
    ]


def nothing_yet(key: str, language: str) -> MemoryRow:
    """What stands for the row of a text that is not in the memory."""
    return MemoryRow(key, language, Text("", origin=Origin.MACHINE))


def reviewable(catalog: Catalog, memory: Latest, language: str) -> list[UnderReview]:
    """Every text in a language that is or could be in the memory, reviewed or not, or missing."""
    all_texts, grave = dict(texts_for_visitors(catalog)), grave_keys(catalog)
    return [
        _under_review(all_texts, memory.get((key, language)) or nothing_yet(key, language), grave)
        for key, texts in all_texts.items()
        if not _written_by_a_person(texts, language)
    ]


def _language_review(
    all_texts: Mapping[str, Texts], memory: Latest, language: str, grave: set[str]
) -> LanguageReview:
    """Where the review of one language stands."""
    found, reviewed = [], 0
    for key, texts in all_texts.items():
        if _written_by_a_person(texts, language):
            reviewed += not outdated(texts, language)
        elif row := memory.get((key, language)):
            found.append(_under_review(all_texts, row, grave))
    waiting = sorted((one for one in found if not one.settled), key=lambda one: one.rank)
    reviewed += len(found) - len(waiting)
    return LanguageReview(language, len(all_texts), reviewed, tuple(waiting))


def _under_review(all_texts: Mapping[str, Texts], row: MemoryRow, grave: set[str]) -> UnderReview:
    """A text as it is shown to whoever reviews it."""
    within = all_texts.get(row.key.rpartition(".")[0], {}).get(SOURCE)
    german = all_texts[row.key][SOURCE]
    return UnderReview(german, row, row.key in grave, within.title if within else "")


def _written_by_a_person(texts: Texts, language: str) -> bool:
    """Whether the content files hold this text, which is not in the memory then."""
    return language in texts and texts[language].origin is Origin.PERSON
