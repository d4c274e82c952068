"""Sample data, which never leaves the house: what a public kiosk knows of an unchecked entry."""

from dataclasses import replace

from kiosk.catalog.model import Catalog, ContactData, Offer, Provider, SharedPlace


def for_the_public(catalog: Catalog) -> Catalog:
    """The catalogue without invented contact data; that an offer exists, and what it is, stays.

    So does where the house is in which the visitor stands.
    """
    centre = catalog.centre
    return replace(
        catalog,
        centre=replace(centre, contacts=(), url="") if centre.sample else centre,
        places={id: _known_place(one) for id, one in catalog.places.items()},
        providers={id: _known_provider(one) for id, one in catalog.providers.items()},
        offers={id: known_offer(one) for id, one in catalog.offers.items()},
    )


def known_offer(offer: Offer) -> Offer:
    """The offer without whatever is invented in a sample: how to reach it, and where it is.

    Its hours stay, for they come from somebody's report; so does what it costs and who may come.
    """
    if not offer.sample:
        return offer
    return replace(offer, contacts=(), url="", where="", address=None, geo=None, transit=())


def contact_unknown(offer: Offer) -> bool:
    """Whether nobody knows yet how to reach a sample, or those who know the sample do not say."""
    place = (offer.where, offer.address, offer.geo, offer.transit)
    known = (offer.contacts, offer.url, *place)
    return offer.sample and not any(known)


def _known_provider(provider: Provider) -> Provider:
    """The provider without what is invented in its own entry."""
    return replace(provider, url="", shared=ContactData()) if provider.sample else provider


def _known_place(place: SharedPlace) -> SharedPlace:
    """The place without whatever is invented in it."""
    return replace(place, shared=ContactData()) if place.sample else place
