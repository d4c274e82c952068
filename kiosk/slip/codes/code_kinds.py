"""Which codes an offer has, and what each of them says."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from kiosk.facts.fact import Topic, about
from kiosk.facts.offer_facts import OfferFacts
from kiosk.slip.codes import payload

Payload = Callable[[int], str]
"""Makes what a code says, given how many bytes it may have."""


class CodeKind(StrEnum):
    """What a code is good for; its caption on paper is the message `slip-code-` and the value."""

    DETAILS = "details"
    CONTACT = "contact"
    ROUTE = "route"
    CALENDAR = "calendar"
    LIST = "list"


def code_payloads(facts: OfferFacts) -> Mapping[CodeKind, Payload]:
    """The codes that make sense for an offer; one that nobody can reach yet has no contact.

    A discreet offer has none that names it, and none for a calendar, which many people share.
    """
    facts = facts.taken_along
    offer, reading = facts.offer, facts.reading
    note = "".join(mark.brief for mark in about(facts.marks, Topic.SAMPLE))
    found: dict[CodeKind, Payload] = {}
    if page := facts.links.details:
        found[CodeKind.DETAILS] = lambda limit: page
    if facts.address or about(facts.contacts, Topic.PHONE, Topic.MAIL, Topic.WEB):
        found[CodeKind.CONTACT] = lambda limit: payload.contact_card(
            offer, facts.provider, reading, note=note, limit=limit
        )
    if facts.links.route:
        found[CodeKind.ROUTE] = lambda limit: payload.route(offer, limit=limit) or ""
    if (coming := facts.next_dates) and not facts.discreet:
        found[CodeKind.CALENDAR] = lambda limit: payload.calendar(
            offer, coming[0], reading, stamp=facts.reader.now, limit=limit
        )
    return found
