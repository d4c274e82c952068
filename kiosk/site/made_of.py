"""What a page is made of, as a few letters: while they are the same, the page need not be made.

They change with every word of the content, with the day, and with the program itself.
"""

from functools import cache, cached_property
from hashlib import blake2b
from pathlib import Path

import kiosk
from kiosk.catalog.model import Offer
from kiosk.site.edition import Edition

_PROGRAM = (".py", ".ftl", ".html", ".json", ".svg", ".css", ".js")


class MadeOf:
    """Tells of the pages of one edition what they are made of."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._offers: dict[str, str] = {}

    def page(self, *offers: Offer, about: object = "") -> str:
        """A page about these offers, in this order, and about something else."""
        return digest(self._common, about, *map(self._offer, offers))

    @cached_property
    def _common(self) -> str:
        """What goes into every page."""
        edition, catalog = self._edition, self._edition.catalog
        return digest(
            catalog.centre,
            list(catalog.needs.values()),
            list(catalog.providers.values()),
            edition.languages,
            edition.now,
            edition.base_url,
            sorted(edition.files),
            sorted(edition.moved),
            program_age(),
        )

    def _offer(self, offer: Offer) -> str:
        known = self._offers.get(offer.id)
        if known is None:
            known = self._offers[offer.id] = digest(offer)
        return known


def digest(*things: object) -> str:
    """Sixteen letters that stand for these values."""
    words = repr(things).encode("utf-8", "replace")
    return blake2b(words, digest_size=8).hexdigest()


@cache
def program_age() -> int:
    """When any part of the program was changed last."""
    root = Path(kiosk.__file__).parent
    return max(file.stat().st_mtime_ns for file in root.rglob("*") if file.suffix in _PROGRAM)
