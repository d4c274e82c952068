"""What waits to be translated, by language: what a machine may do, and what only a person may."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations

from kiosk.catalog import text_keys
from kiosk.catalog.every_text import texts_for_visitors
from kiosk.catalog.model import Catalog
from kiosk.catalog.texts import Origin, Text, Texts, outdated
from kiosk.catalog.translation_memory import Latest, MemoryRow
from kiosk.catalog.withheld import withheld
from kiosk.language.characters import blank
from kiosk.language.languages import SOURCE


class Waits(StrEnum):
    """Why a text waits."""

    MISSING = "missing"
    OUTDATED = "outdated"
    RENEWAL = "renewal"
    FAILED = "failed"
    REVIEW = "review"


FIELDS = ("title", "summary", "description", "bring")
"""The fields of a text that hold words."""

FOR_MACHINES = (Waits.MISSING, Waits.OUTDATED)
"""What a machine may do; the rest waits for a person.

A person renews what a person reviewed or wrote, be it in part, translates what a machine failed
at, and reviews what is shown to nobody before.
"""


@dataclass(frozen=True, slots=True)
class WaitingText:
    """A German text that waits for its translation, and the row of the memory that is there.

    `fields` are the names of those of its fields that hold words to be translated; what the
    row has in `kept` fields is still right.
    """

    key: str
    language: str
    german: Text
    fields: tuple[str, ...]
    why: Waits
    row: MemoryRow | None = None
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LanguageWaits:
    """All that waits in one language, in the order in which visitors meet it."""

    language: str
    texts: tuple[WaitingText, ...]

    def of(self, *reasons: Waits) -> tuple[WaitingText, ...]:
        """What waits for one of these reasons."""
        return tuple(text for text in self.texts if text.why in reasons)


def waiting(catalog: Catalog, rows: Latest, languages: Iterable[str]) -> Iterator[LanguageWaits]:
    """What waits in each of the languages but German."""
    unseen = {(one.key, one.language) for one in withheld(rows, catalog)}
    for language in languages:
        if language != SOURCE:
            found = _in_language(catalog, rows, unseen, language)
            yield LanguageWaits(language, tuple(found))


def _in_language(
    catalog: Catalog, rows: Latest, unseen: set[tuple[str, str]], language: str
) -> Iterator[WaitingText]:
    """What waits in one language."""
    for key, texts in texts_for_visitors(catalog):
        row = rows.get((key, language))
        if (why := _why(texts, language, row, hidden=(key, language) in unseen)) is not None:
            german = texts[SOURCE]
            kept = _older(german, row) if row and why is Waits.OUTDATED else ()
            fields = tuple(n for n in _fields(key, german, catalog) if n not in kept)
            yield WaitingText(key, language, german, fields, why, row, kept)


def _why(texts: Texts, language: str, row: MemoryRow | None, *, hidden: bool) -> Waits | None:
    """Why a text waits in `language`; None when it does not."""
    if language in texts and texts[language].origin is Origin.PERSON:
        return Waits.RENEWAL if outdated(texts, language) else None
    if row is None:
        return Waits.MISSING
    current = row.text.source in ("", texts[SOURCE].fingerprint)
    if row.text.origin is Origin.REVIEWED:
        return None if current and not blank(row.text.title) else Waits.RENEWAL
    if not current:
        return Waits.RENEWAL if row.finished else Waits.OUTDATED
    if row.fault:
        return Waits.FAILED
    return Waits.REVIEW if hidden else None


def _older(german: Text, row: MemoryRow) -> tuple[str, ...]:
    """The fields that the German had already when the row was made, where others came later.

    The memory knows the former German by one fingerprint of all its words, which tells that a
    field was empty, but not which one had other words; then the whole text is made anew, for
    an old time or price among new words is worse than rougher words.
    """
    if row.fault:
        return ()
    filled = [name for name in FIELDS if not blank(getattr(german, name))]
    for count in range(len(filled) - 1, 0, -1):
        for names in combinations(filled, count):
            empty = {name: "" for name in filled if name not in names}
            former = replace(german, **empty, origin=german.origin)
            if former.fingerprint == row.text.source:
                return tuple(name for name in names if not blank(getattr(row.text, name)))
    return ()


def _fields(key: str, german: Text, catalog: Catalog) -> tuple[str, ...]:
    """What of a German text is translated: a provider's name, which is its title, is not."""
    names = {text_keys.of_provider(one.id): one.name for one in catalog.providers.values()}
    kept = "title" if names.get(key) == german.title else ""
    return tuple(name for name in FIELDS if name != kept and not blank(getattr(german, name)))
