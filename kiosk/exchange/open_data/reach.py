"""How an offer is reached: its contacts by role, its phone numbers, the languages spoken there."""

from collections.abc import Iterator

from kiosk.catalog.field_table.words import ROLE
from kiosk.exchange.open_data.classification import iso_code
from kiosk.exchange.open_data.entity import Entity, Identities, filled
from kiosk.facts.conditions import language_name
from kiosk.facts.offer_facts import OfferFacts


def contacts(facts: OfferFacts, ids: Identities) -> Iterator[Entity]:
    """Who answers, by role as staff call it and never by a person's name; not a bare number."""
    for number, contact in enumerate(facts.offer.contacts):
        if contact.role or contact.email:
            yield filled(
                {
                    "id": ids("contact", facts.offer.id, str(number)),
                    "service_id": ids("service", facts.offer.id),
                    "department": ROLE.get(contact.role, contact.role),
                    "email": contact.email,
                }
            )


def phones(facts: OfferFacts, ids: Identities) -> Iterator[Entity]:
    """The numbers as they are dialled from everywhere, short ones as they are."""
    for number, contact in enumerate(facts.offer.contacts):
        if contact.dial or contact.phone:
            known = contact.role or contact.email
            yield filled(
                {
                    "id": ids("phone", facts.offer.id, str(number)),
                    "service_id": ids("service", facts.offer.id),
                    "contact_id": ids("contact", facts.offer.id, str(number)) if known else "",
                    "number": contact.dial or contact.phone,
                    "type": "voice",
                }
            )


def languages(facts: OfferFacts, ids: Identities) -> Iterator[Entity]:
    """The languages spoken there; a note keeps what ISO 639 cannot say, as the script."""
    for code in facts.offer.languages_spoken:
        yield filled(
            {
                "id": ids("language", facts.offer.id, code),
                "service_id": ids("service", facts.offer.id),
                "name": language_name(code, facts.reader.say),
                "code": iso_code(code),
                "note": code if code != iso_code(code) else "",
            }
        )
