"""What search engines read of an offer: JSON-LD in the words of schema.org."""

import json
from typing import Any

from markupsafe import Markup

from kiosk.catalog.choices import Cost, ProviderKind
from kiosk.facts.fact import Topic
from kiosk.facts.links import below
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.season_words import varies
from kiosk.site.inline_text import tag


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
    """How one gets it: in which languages, at which number, where."""
    offer = facts.offer
    channel: dict[str, Any] = {
        "@type": "ServiceChannel",
        "availableLanguage": list(offer.languages_spoken),
    }
    phones = [contact.dial for contact in offer.contacts if contact.dial]
    if phones:
        channel["servicePhone"] = [
            {"@type": "ContactPoint", "telephone": number} for number in phones
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
