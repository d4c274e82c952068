"""Which codes an offer has, what each of them says, and what a phone does with it."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from kiosk.catalog.choices import Kind
from kiosk.facts.fact import Topic, about
from kiosk.facts.links import dialled, own_page
from kiosk.facts.offer_facts import OfferFacts
from kiosk.slip.codes import payload

Payload = Callable[[int], str]
"""Makes what a code says, given how many bytes it may have."""


class CodeKind(StrEnum):
    """What a code is good for; its caption on paper is the message `slip-code-` and the value."""

    DETAILS = "details"
    CONTACT = "contact"
    CALL = "call"
    ROUTE = "route"
    CALENDAR = "calendar"
    LIST = "list"


def code_payloads(facts: OfferFacts) -> Mapping[CodeKind, Payload]:
    """The codes that make sense for an offer: a page, a call or a contact, a way, a date to go.

    The code of a page that has no room for the page's address carries its short address, else
    the call or the contact.
    An offer that nobody can reach yet has neither. A discreet offer has none that names it, and
    none for a calendar, which many people share.
    """
    facts = facts.taken_along
    offer = facts.offer
    reach = CodeKind.CALL if _only_calls(facts) else CodeKind.CONTACT
    reached = _call(facts) if reach is CodeKind.CALL else _contact(facts)
    found: dict[CodeKind, Payload] = {}
    links = facts.links
    if links.details:
        pages = [page for page in (links.details, links.short) if page]
        found[CodeKind.DETAILS] = lambda limit: (
            next((page for page in pages if len(page.encode()) <= limit), "") or reached(limit)
        )
    if _reachable(facts):
        found[reach] = reached
    if payload.route(offer):
        found[CodeKind.ROUTE] = lambda limit: payload.route(offer, limit=limit)
    dated = offer.kind is Kind.OFFER and not facts.discreet
    if dated and (coming := facts.next_dates):
        found[CodeKind.CALENDAR] = lambda limit: payload.calendar(
            offer, coming[0], facts.reading, stamp=facts.reader.now, limit=limit
        )
    return found


def default_kind(facts: OfferFacts) -> CodeKind:
    """The code to show first, of an offer that has any.

    That is the call where nothing else is wanted, then the page that is published in the
    visitor's language, then the contact. Somebody else's page comes last, for it is German and
    needs the internet.
    """
    facts = facts.taken_along
    if _only_calls(facts):
        return CodeKind.CALL
    published = facts.reader.base_url and facts.links.details
    return CodeKind.DETAILS if published or not _reachable(facts) else CodeKind.CONTACT


def scan_line(kind: CodeKind, said: str) -> str:
    """The message that tells what a phone does with a code of this kind that says `said`."""
    if said.startswith("tel:"):
        return "scan-call"
    if kind is CodeKind.DETAILS and not said.lower().startswith("http"):
        return "scan-contact"
    return f"scan-{kind}"


def _own_page(facts: OfferFacts) -> bool:
    """Whether there is a page about this very offer."""
    reader, offer = facts.reader, facts.offer
    published = reader.base_url or own_page(offer, facts.links.provider)
    return bool(published and facts.links.details)


def _reachable(facts: OfferFacts) -> bool:
    """Whether there is anybody to call or to write to, or a place to go to."""
    contacts = facts.offer.contacts
    return any(one.dial or one.email for one in contacts) or facts.offer.address is not None


def _only_calls(facts: OfferFacts) -> bool:
    """Whether all there is to do is to call: a help line, or a phone and hardly more."""
    offer = facts.offer
    if not dialled(offer):
        return False
    mails = any(contact.email for contact in offer.contacts)
    return offer.kind is Kind.HELPLINE or not (mails or offer.address or _own_page(facts))


def _call(facts: OfferFacts) -> Payload:
    """The number to call; it is short enough for every code."""
    return lambda limit: payload.call(facts.offer)


def _contact(facts: OfferFacts) -> Payload:
    """The contact card, which says where it is only a sample."""
    note = "".join(mark.brief for mark in about(facts.marks, Topic.SAMPLE))
    return lambda limit: payload.contact_card(
        facts.offer, facts.provider, facts.reading, note=note, limit=limit
    )
