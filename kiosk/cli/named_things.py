"""What providers, needs and places are called in German, by their ids, to choose among them."""

from kiosk.catalog.model import Catalog
from kiosk.cli.choosing import Named
from kiosk.language.languages import SOURCE


def named_providers(catalog: Catalog) -> Named:
    """Each provider by its name."""
    return {one.id: one.name for one in catalog.providers.values()}


def named_places(catalog: Catalog) -> Named:
    """Each place by its name."""
    return {one.id: one.name for one in catalog.places.values()}


def named_needs(catalog: Catalog) -> Named:
    """Each need by its title, each narrower one behind that of its need."""
    found = {}
    for need in catalog.needs.values():
        title = need.texts[SOURCE].title
        found[need.id] = title
        found.update({sub.id: f"{title} › {sub.texts[SOURCE].title}" for sub in need.subs})
    return found


def named_wide_needs(catalog: Catalog) -> Named:
    """Each need that has a tile of its own."""
    return {need.id: need.texts[SOURCE].title for need in catalog.needs.values()}
