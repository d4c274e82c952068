"""What an offer's file leaves to its place or provider, as its own field would say it."""

from collections.abc import Container, Iterator

from kiosk.catalog.editing.yaml_tree import Tree
from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.model import Offer


def inherited_values(offer: Offer, stated: Container[str]) -> dict[str, Tree]:
    """The fields that are not `stated` by the file itself."""
    return {name: said for name, said in _said(offer) if said and name not in stated}


def entries(said: Tree) -> list[dict[str, Value]]:
    """The entries of an inherited field, to be written; a mapping is one entry."""
    listed = said if isinstance(said, list) else [said]
    return [{name: str(own) for name, own in one} for one in listed if isinstance(one, tuple)]


def _said(offer: Offer) -> Iterator[tuple[str, Tree]]:
    """What holds for an offer in each field that can be inherited."""
    contacts = (_pairs(c, "role", "phone", "email") for c in offer.contacts)
    yield "contacts", [one for one in contacts if one]
    yield "address", _pairs(offer.address, "street", "postcode", "city", "place")
    yield "geo", _pairs(offer.geo, "lat", "lon")
    yield "transit", [(("stop", one.stop), ("lines", [*one.lines])) for one in offer.transit]
    yield "accessibility", _pairs(offer, "step_free", "wc")


def _pairs(thing: object, *names: str) -> tuple[tuple[str, Tree], ...]:
    """These fields of a thing as far as they say something."""
    said = ((name, str(getattr(thing, name, ""))) for name in names)
    return tuple(pair for pair in said if pair[1])
