"""The visitor's whole list as one contact that a code carries to a phone without internet.

The cameras of phones offer to keep a contact, with its note, and that needs no app; for a bare
text some do nothing and others search the web. In a note they make numbers and links to touch.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.facts.fact import Topic, about
from kiosk.facts.links import dialled
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader
from kiosk.language import dates
from kiosk.slip.codes.content_lines import document, text
from kiosk.slip.codes.payload import place_line
from kiosk.slip.codes.phone_text import as_read
from kiosk.slip.codes.shortening import cut, first_within


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One offer of the list, as a phone should show it; empty lines are left out."""

    title: str
    phones: tuple[str, ...] = ()
    address: str = ""
    link: str = ""
    hours: str = ""


def list_entry(facts: OfferFacts) -> ListEntry:
    """An offer for the list, in its reader's language; a discreet one has no title."""
    facts = facts.taken_along
    offer = facts.offer
    return ListEntry(
        "" if facts.discreet else as_read(_name(facts), facts.language),
        tuple(dialled(offer)),
        place_line(offer),
        facts.links.details,
        as_read(facts.when, facts.reader.language.code),
    )


def _name(facts: OfferFacts) -> str:
    """The title, with the mark of a sample."""
    marks = [mark.brief for mark in about(facts.marks, Topic.SAMPLE)]
    return f"{facts.title} ({marks[0]})" if marks else facts.title


def list_name(reader: Reader) -> str:
    """What the contact is called: "my list" and the day, so that a later one is another."""
    words = f"{reader.say('my-list')} {dates.numeric(reader.now.date())}"
    return as_read(words, reader.language.code)


def list_card(name: str, entries: Sequence[ListEntry], limit: int) -> str:
    """The entries in order as the note of a contact, in at most `limit` bytes where possible.

    What does not fit is shortened in this order: the hours go; long titles are cut; the links go,
    then the addresses; then entries go from the end, and a last line `+ 2` says how many are
    missing. The phone numbers stay to the last, and at the very last the text stands alone.
    """
    notes = list(_notes(entries))
    return first_within([*(_card(name, note) for note in notes), *notes[-1:]], limit)


def _card(name: str, note: str) -> str:
    """A vCard 3.0 (RFC 2426) that has a name and a note."""
    head = ["BEGIN:VCARD", "VERSION:3.0", text("N", name), text("FN", name)]
    return document([*head, text("NOTE", note), "END:VCARD"])


def _notes(entries: Sequence[ListEntry]) -> Iterator[str]:
    """The list, shorter and shorter."""
    yield _written(entries)
    entries = [replace(entry, hours="") for entry in entries]
    yield _written(entries)
    entries = [replace(entry, title=cut(entry.title)) for entry in entries]
    yield _written(entries)
    entries = [replace(entry, link="") for entry in entries]
    yield _written(entries)
    entries = [replace(entry, address="") for entry in entries]
    for count in range(len(entries), 0, -1):
        missing = len(entries) - count
        yield _written(entries[:count]) + (f"\n\n+ {missing}" if missing else "")


def _written(entries: Sequence[ListEntry]) -> str:
    """The entries with an empty line between them."""
    return "\n\n".join(
        "\n".join(line for line in (e.title, *e.phones, e.address, e.link, e.hours) if line)
        for e in entries
    )
