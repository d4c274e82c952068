"""How an offer is reached: its contacts by role, its phone numbers, the languages spoken there."""

from collections.abc import Iterator

from kiosk.catalog.choices import Answer
from kiosk.catalog.field_table.words import ROLE
from kiosk.exchange.open_data.classification import iso_code
from kiosk.exchange.open_data.entity import Entity, Identities, filled
from kiosk.exchange.open_data.schedules import NOTATION
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.spoken_languages import language_name, spoken_when

NOTES = " · "
"""Stands between the parts of a language's note."""


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
    """The languages spoken there; a note keeps what ISO 639 cannot say, as the script, and when."""
    for code in facts.offer.languages_spoken:
        script = code if code != iso_code(code) else ""
        yield filled(
            {
                "id": ids("language", facts.offer.id, code),
                "service_id": ids("service", facts.offer.id),
                "name": language_name(code, facts.reader.say),
                "code": iso_code(code),
                "note": NOTES.join(filter(None, (script, *_when_spoken(code, facts)))),
            }
        )


def _when_spoken(code: str, facts: OfferFacts) -> Iterator[str]:
    """When a language is spoken there, in words and as we wrote it; nothing if as the door."""
    if hours := facts.offer.spoken_hours(code):
        yield spoken_when(hours, facts.reader.now.date(), facts.reader.say)
        yield f"{NOTATION}{hours.rule or Answer.UNKNOWN}"
