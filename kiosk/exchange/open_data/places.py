"""Where an offer takes place, and for how wide an area it is made."""

from collections.abc import Iterator

from kiosk.catalog.choices import Answer, Area
from kiosk.catalog.model import Address, Catalog, Geo, Offer
from kiosk.exchange.open_data.entity import Entity, Identities, filled
from kiosk.facts.links import map_point
from kiosk.facts.location import transit
from kiosk.facts.offer_facts import OfferFacts

STATE, COUNTRY = "Nordrhein-Westfalen", "Deutschland"


def at_locations(facts: OfferFacts, ids: Identities) -> Iterator[Entity]:
    """The place of an offer.

    Each offer has one of its own, even where two share a house: stop and steps are its own too.
    """
    offer = facts.offer
    if offer.address or offer.where or map_point(offer.geo):
        yield {
            "id": ids("service_at_location", offer.id),
            "service_id": ids("service", offer.id),
            "location_id": ids("location", offer.id),
            "location": _location(facts, ids),
        }


def areas(offer: Offer, catalog: Catalog, ids: Identities) -> Iterator[Entity]:
    """For which town or land it is made; nothing for a district, whose name nobody told us."""
    home = catalog.centre.address
    names = {Area.TOWN: home.city if home else "", Area.STATE: STATE, Area.NATIONAL: COUNTRY}
    if name := names.get(offer.area):
        service = ids("service", offer.id)
        yield {"id": ids("service_area", offer.id), "service_id": service, "name": name}


def _location(facts: OfferFacts, ids: Identities) -> Entity:
    """The place itself."""
    offer = facts.offer
    lat, lon = _degrees(offer.geo)
    address = offer.address
    return filled(
        {
            "id": ids("location", offer.id),
            "location_type": "physical",
            "name": (address.place or address.street or address.city) if address else offer.where,
            "transportation": ", ".join(fact.words for fact in transit(offer)),
            "latitude": lat,
            "longitude": lon,
            "addresses": [_address(address, offer, ids)] if address else [],
            "accessibility": list(_accessibility(facts, ids)),
        }
    )


def _address(address: Address, offer: Offer, ids: Identities) -> Entity:
    """The address; what the schema demands and nobody knows is there and empty.

    Nobody writes the land into our files; whatever is near lies in that of the house.
    """
    return {
        "id": ids("address", offer.id),
        "location_id": ids("location", offer.id),
        "address_1": address.street or address.place,
        **({"address_2": offer.where} if offer.where else {}),
        "city": address.city,
        "state_province": "" if offer.area is Area.NATIONAL else STATE,
        "postal_code": address.postcode,
        "country": "DE",
        "address_type": "physical",
    }


def _degrees(geo: Geo | None) -> tuple[float | None, float | None]:
    """Latitude and longitude."""
    if geo is None or not map_point(geo):
        return None, None
    return float(geo.lat), float(geo.lon)


def _accessibility(facts: OfferFacts, ids: Identities) -> Iterator[Entity]:
    """Whether a wheelchair comes in."""
    offer = facts.offer
    if offer.step_free is not Answer.UNKNOWN:
        yield {
            "id": ids("accessibility", offer.id),
            "location_id": ids("location", offer.id),
            "description": facts.reader.say(f"step-free-{offer.step_free}"),
        }
