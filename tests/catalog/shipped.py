"""The shipped content, read once in each process of the tests, for it changes for none of them."""

from functools import cache
from pathlib import Path

from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.loaded import Loaded
from kiosk.catalog.reading.loader import load

CONTENT = Path(__file__).parents[2] / "content"


@cache
def shipped_content() -> Loaded:
    """What reading the folder brings, problems included."""
    return load(CONTENT)


def shipped() -> Catalog:
    """The shipped catalogue."""
    return shipped_content().catalog
