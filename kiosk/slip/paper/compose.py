"""What a slip says: an offer, or a whole list, in the visitor's language and in German."""

from collections.abc import Iterable, Sequence

from kiosk.catalog.model import Offer
from kiosk.facts.fact import Fact, Topic, about
from kiosk.facts.marks import marks
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader
from kiosk.language import dates
from kiosk.slip.codes.code_kinds import CodeKind, code_payloads
from kiosk.slip.codes.list_card import list_card, list_entry, list_name
from kiosk.slip.paper.slip_content import Entry, FactLabel, LabelledFact, Said, Slip, SlipCode

LABELLED = {
    FactLabel.BRING: (Topic.BRING,),
    FactLabel.ADDRESS: (Topic.ADDRESS, Topic.ROOM),
    FactLabel.TRANSIT: (Topic.TRANSIT,),
    FactLabel.DATES: (Topic.DATES,),
    FactLabel.HOURS: (Topic.HOURS, Topic.CLOSED_DAYS),
    FactLabel.PHONE: (Topic.PHONE,),
    FactLabel.MAIL: (Topic.MAIL,),
    FactLabel.WEB: (Topic.WEB,),
    FactLabel.COST: (Topic.COST,),
    FactLabel.LANGUAGES: (Topic.LANGUAGES,),
    FactLabel.REGISTRATION: (Topic.REGISTRATION,),
    FactLabel.NOTES: (
        Topic.WITHHELD,
        Topic.CHANGE,
        Topic.WOMEN_ONLY,
        Topic.CHILDCARE,
        Topic.STEP_FREE,
    ),
}
"""The facts on paper in their order, and which of them share a label."""

CODES = (
    CodeKind.DETAILS,
    CodeKind.CALL,
    CodeKind.ROUTE,
    CodeKind.CONTACT,
    CodeKind.CALENDAR,
)
"""The codes on paper, the small ones first, for two of them share a row."""


def slip_of(offers: Sequence[Offer], reader: Reader, limit: int) -> Slip:
    """The slip of one offer with its codes, or of a list with one code for all of it.

    `limit` is how many bytes a code may have.
    """
    single = len(offers) == 1
    codes = () if single else (SlipCode(CodeKind.LIST, card_of_list(offers, reader, limit)),)
    return Slip(
        language=reader.language,
        entries=tuple(_entry(offer, reader, limit if single else 0) for offer in offers),
        printed_on=Said(dates.numeric(reader.now.date())),
        sender=reader.catalog.centre.name,
        codes=codes,
    )


def note_slip(title: Said, lines: Sequence[Said], reader: Reader) -> Slip:
    """A note that a visitor shows at the desk, so that nothing has to be explained there."""
    return Slip(
        language=reader.language,
        entries=(Entry(title, lines=tuple(lines)),),
        printed_on=Said(dates.numeric(reader.now.date())),
        sender=reader.catalog.centre.name,
    )


def card_of_list(offers: Iterable[Offer], reader: Reader, limit: int) -> str:
    """The list as a code says it."""
    entries = [list_entry(OfferFacts(offer, reader)) for offer in offers]
    return list_card(list_name(reader), entries, limit)


def _entry(offer: Offer, reader: Reader, limit: int) -> Entry:
    """One offer on paper, without codes where `limit` is 0; a discreet one is not named."""
    own = OfferFacts(offer, reader).taken_along
    german = OfferFacts(offer, reader.in_german).taken_along
    said_in_german = marks(own.offer, own.reading, reader.in_german)
    return Entry(
        title=_said(own.title, german.title),
        about=_said(own.summary, german.summary),
        facts=tuple(_labelled(own, german)),
        codes=tuple(_codes(own, limit)) if limit else (),
        marks=tuple(
            _said(mark.words, translated.words)
            for mark, translated in zip(own.marks, said_in_german, strict=True)
        ),
    )


def _labelled(own: OfferFacts, german: OfferFacts) -> Iterable[LabelledFact]:
    """What to know before going there, and not what the title says already."""
    said, said_in_german = own.all, german.all
    for label, topics in LABELLED.items():
        lines = _lines(about(said, *topics))
        if lines and lines != own.title:
            yield LabelledFact(label, _said(lines, _lines(about(said_in_german, *topics))))


def _codes(facts: OfferFacts, limit: int) -> Iterable[SlipCode]:
    """The codes of one offer."""
    found = code_payloads(facts)
    for kind in CODES:
        if kind in found:
            yield SlipCode(kind, found[kind](limit))


def _said(own: str, german: str) -> Said:
    """Words in both languages, German only where it differs."""
    return Said(own, german if german != own else "")


def _lines(facts: Iterable[Fact]) -> str:
    """Each different line once, without what the label says already."""
    return "\n".join(dict.fromkeys(fact.brief for fact in facts))
