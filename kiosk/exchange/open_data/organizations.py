"""Who offers, as organizations."""

from kiosk.catalog.model import Provider
from kiosk.catalog.texts import Reading
from kiosk.exchange.open_data.classification import origins
from kiosk.exchange.open_data.entity import Entity, Identities, filled, uri
from kiosk.facts.links import web_address
from kiosk.facts.reader import Reader


def organization(provider: Provider, reader: Reader, ids: Identities) -> Entity:
    """One provider; where nobody described it, its name stands for the demanded description."""
    reading = reader.read(provider.texts) if provider.texts else None
    return filled(
        {
            "id": ids("organization", provider.id),
            "name": provider.name,
            "description": _words(reading) or provider.name,
            "website": uri(web_address(provider.url)),
            "attributes": list(origins("organization", provider.id, reading, ids))
            if reading
            else [],
        }
    )


def _words(reading: Reading | None) -> str:
    """What is said of a provider."""
    said = (reading.text.summary, reading.text.description) if reading else ()
    return "\n\n".join(filter(None, said))
