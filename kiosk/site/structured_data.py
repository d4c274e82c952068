"""What search engines read of an offer: JSON-LD in the words of schema.org."""

import json
from collections.abc import Iterator
from datetime import time
from typing import Any

from markupsafe import Markup

from kiosk.catalog.choices import Cost, ProviderKind
from kiosk.catalog.hours.ordinary_week import ordinary_week
from kiosk.facts.fact import Topic
from kiosk.facts.links import below
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.season_words import varies
from kiosk.site.inline_text import tag

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The days as schema.org names them, from Monday on."""


def structured_data(facts: OfferFacts, path: str) -> Markup:
    """An offer as a service of whoever makes it.

    Only an authority makes a `GovernmentService`. No `<` is left, so that no text can end the
    element in which this stands.
    """
    offer, reader = facts.offer, facts.reader
    provider = reader.catalog.providers.get(offer.provider)
    public = provider is not None and provider.kind is ProviderKind.PUBLIC
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "GovernmentService" if public else "Service",
        "name": facts.title,
        "description": facts.summary,
        "inLanguage": tag(facts.language),
        "availableChannel": _channel(facts),
    }
    if reader.base_url:
        data["url"] = below(reader.base_url, path)
    if facts.provider:
        kind = "GovernmentOrganization" if public else "Organization"
        data["provider"] = {"@type": kind, "name": facts.provider}
    if offer.address:
        data["areaServed"] = offer.address.city
    if offer.cost is not Cost.UNKNOWN and not varies(offer, Topic.COST):
        data["isAccessibleForFree"] = offer.cost is Cost.FREE
    return Markup(json.dumps(data, ensure_ascii=False).replace("<", "\\u003c"))


def _channel(facts: OfferFacts) -> dict[str, Any]:
    """How one gets it: in which languages, at which number, where.

    A language that is not spoken whenever the door is open stands with its hours beside a number,
    the only place for it in this vocabulary.
    """
    offer = facts.offer
    always = [code for code in offer.languages_spoken if code not in offer.language_hours]
    channel: dict[str, Any] = {"@type": "ServiceChannel", "availableLanguage": always}
    phones = [contact.dial for contact in offer.contacts if contact.dial]
    if phones:
        channel["servicePhone"] = [
            {"@type": "ContactPoint", "telephone": number, **more}
            for number in phones
            for more in ({}, *_at_their_hours(facts))
        ]
    if offer.address:
        channel["serviceLocation"] = {
            "@type": "Place",
            "address": {
                "@type": "PostalAddress",
                "streetAddress": offer.address.street,
                "postalCode": offer.address.postcode,
                "addressLocality": offer.address.city,
                "addressCountry": "DE",
            },
        }
    return channel


def _at_their_hours(facts: OfferFacts) -> Iterator[dict[str, Any]]:
    """Each language that has weekly hours of its own, with these hours."""
    for code in facts.offer.language_hours:
        hours = facts.offer.spoken_hours(code)
        week = ordinary_week(hours, facts.reader.now.date()) if hours else ()
        if week and not any(day.nth for day in week):
            spans = [_specified(day.weekday, *span) for day in week for span in day.spans]
            yield {"availableLanguage": [code], "hoursAvailable": spans}


def _specified(weekday: int, opens: time, closes: time) -> dict[str, str]:
    """One span of a week; the whole day ends a minute before midnight, as search engines expect."""
    whole = opens.replace(tzinfo=None) == closes.replace(tzinfo=None)
    return {
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": WEEKDAYS[weekday],
        "opens": f"{opens:%H:%M}",
        "closes": "23:59" if whole else f"{closes:%H:%M}",
    }
