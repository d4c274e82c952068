"""The note for the desk: what a visitor looked for, so that they need not explain it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from kiosk.catalog.discretion import discreet, discreet_need
from kiosk.catalog.model import Offer
from kiosk.facts.reader import Reader
from kiosk.facts.show_this import Sentences, speaks, speaks_german
from kiosk.language import lists

MOST = 4
"""So many needs a note has, the latest first, each as it was last asked for."""


class AskedNeed(Protocol):
    """A need or sub-need that was asked for, on what the visitor insisted, and whether it fitted.

    `need` is empty for words of the visitor's own, which no note repeats.
    """

    @property
    def need(self) -> str:
        """The id of the need."""

    @property
    def filters(self) -> tuple[str, ...]:
        """The names of the filters that were on."""

    @property
    def found(self) -> bool:
        """Whether something fitted."""


@dataclass(frozen=True, slots=True)
class DeskNote:
    """What to show or print; a `discreet` one is better shown than carried home.

    `empty` means that nothing has been looked for yet.
    """

    sentences: Sentences
    discreet: bool = False
    empty: bool = False


def desk_note(asked: Iterable[AskedNeed], chosen: Iterable[str], reader: Reader) -> DeskNote:
    """The note of one visit: what was asked for, the latest last, and the ids of its list."""
    catalog, asked = reader.catalog, tuple(asked)
    latest = {one.need: one for one in asked if _need_name(one.need, reader)}
    order = dict.fromkeys(one.need for one in reversed(asked) if one.need in latest)
    questions = [latest[need] for need in order][:MOST]
    offers = [catalog.offers[id] for id in chosen if id in catalog.offers]
    empty = not questions and not offers

    def lines(told: Reader) -> Iterator[str]:
        yield from _of_nothing(asked, told) if empty else _lines(questions, offers, told)
        yield from speaks(reader, told.say)

    return DeskNote(
        Sentences(
            german=tuple(lines(reader.in_german)),
            own=() if speaks_german(reader) else tuple(lines(reader)),
        ),
        discreet=any(discreet_need(one.need, catalog) for one in questions)
        or any(discreet(offer, catalog) for offer in offers),
        empty=empty,
    )


def _of_nothing(asked: tuple[AskedNeed, ...], reader: Reader) -> Iterator[str]:
    """The lines of an empty note: whether the visitor's own words found nothing, or none were."""
    if not asked:
        yield reader.say("desk-empty")
    elif not asked[-1].found:
        yield reader.say("desk-nothing")
    yield reader.say("show-help")


def _lines(
    questions: Iterable[AskedNeed], offers: Iterable[Offer], reader: Reader
) -> Iterator[str]:
    """The lines of the note in the words of `reader`."""
    say = reader.say
    for question in questions:
        yield say("desk-looked-for", need=_need_name(question.need, reader))
        if names := [say(f"filter-{name.replace('_', '-')}") for name in question.filters]:
            yield say("desk-insists", filters=lists.joined(say.language, names))
        if not question.found:
            yield say("desk-nothing")
    if titles := [reader.read(offer.texts).text.title for offer in offers]:
        yield say("desk-seen", offers=lists.joined(say.language, titles))


def _need_name(need: str, reader: Reader) -> str:
    """`Deutsch lernen › Sprechen üben`; empty for a need that is not known."""
    whole = reader.catalog.needs.get(need.partition(".")[0])
    if whole is None:
        return ""
    narrower = [sub.texts for sub in whole.subs if sub.id == need]
    return " › ".join(reader.read(texts).text.title for texts in (whole.texts, *narrower))
