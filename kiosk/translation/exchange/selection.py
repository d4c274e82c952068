"""What is exchanged in one language: every German field with what there is to it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.catalog.every_text import every_text
from kiosk.catalog.model import Catalog
from kiosk.catalog.texts import Origin, Text, Texts, outdated
from kiosk.catalog.translation_memory import Latest, MemoryRow
from kiosk.language.characters import blank
from kiosk.language.languages import SOURCE
from kiosk.translation.exchange.exchanged_text import ExchangedText, ReturnedText
from kiosk.translation.exchange.text_fields import (
    fields_of,
    home_of,
    untranslated,
    with_words,
)

Earlier = Mapping[str, Mapping[str, ReturnedText]]
"""What a file of an earlier exchange holds, by key and field."""


def by_key(texts: Iterable[ReturnedText]) -> Earlier:
    """The fields of a file by the key of their text and by their name."""
    found: dict[str, dict[str, ReturnedText]] = {}
    for text in texts:
        found.setdefault(text.key, {}).setdefault(text.field, text)
    return found


def exchanged(
    catalog: Catalog, memory: Latest, language: str, earlier: Earlier
) -> tuple[ExchangedText, ...]:
    """Every field that has German words, in the order in which the kiosk shows them.

    `earlier` is the last exchange of this language: it may know the German that outdated words
    were made from, and keeps what a person has confirmed of a text that is not finished yet.
    """
    found: list[ExchangedText] = []
    for key, texts in every_text(catalog):
        known = _known(key, texts, language, memory.get((key, language)))
        found += _fields(key, texts, known, earlier.get(key, {}))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Known:
    """What there is in the language: the words, and what is to be said about all of them."""

    text: Text
    outdated: bool = False
    fault: str = ""
    home: str = ""
    finished: tuple[str, ...] = ()


def _known(key: str, texts: Texts, language: str, row: MemoryRow | None) -> _Known:
    """A person's text from its own file, else what the memory holds, else nothing."""
    own = texts.get(language)
    if own and own.origin is Origin.PERSON:
        return _Known(own, outdated(texts, language), home=home_of(key))
    if row is None:
        return _Known(Text(""))
    made_of_old = outdated({SOURCE: texts[SOURCE], language: row.text}, language)
    return _Known(row.text, made_of_old, row.fault, finished=row.finished)


def _fields(
    key: str, texts: Texts, known: _Known, earlier: Mapping[str, ReturnedText]
) -> Iterator[ExchangedText]:
    """The German fields of one thing."""
    german_before = _german_before(key, texts[SOURCE], known, earlier)
    for name, field in fields_of(key).items():
        german, words = getattr(texts[SOURCE], name), getattr(known.text, name)
        before = getattr(german_before, name, "")
        if blank(german):
            continue
        text = ExchangedText(key, name, german, words, home=known.home)
        if not blank(words):
            text = _told(text, known, outdated=known.outdated and before != german, before=before)
        one = earlier.get(name)
        if one and one.confirmed and not text.confirmed and one.fits(german, field):
            text = ExchangedText(key, name, german, one.words, confirmed=True, home=known.home)
        yield text


def _told(text: ExchangedText, known: _Known, *, outdated: bool, before: str) -> ExchangedText:
    """A field that has words, with how far they are."""
    machine = known.text.origin is Origin.MACHINE and text.field not in known.finished
    return replace(
        text,
        confirmed=not (outdated or machine or known.fault),
        machine=machine,
        outdated=outdated,
        fault=known.fault,
        earlier_german=before if outdated else "",
    )


def _german_before(
    key: str, german: Text, known: _Known, earlier: Mapping[str, ReturnedText]
) -> Text | None:
    """The German that outdated words were made from, where the earlier file proves it."""
    if known.outdated:
        bare = untranslated(key, german)
        lines = {name: earlier[name] for name in fields_of(key) if name in earlier}
        said = {name: one.german for name, one in lines.items()}
        before = {name: one.earlier_german or one.german for name, one in lines.items()}
        for text in (with_words(bare, said), with_words(bare, before)):
            if text.fingerprint == known.text.source:
                return text
    return None
