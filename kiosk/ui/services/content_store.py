"""The content as the kiosk has it just now."""

from typing import TYPE_CHECKING

from kiosk.catalog.finding.matching import Index
from kiosk.catalog.model import Catalog, Centre

if TYPE_CHECKING:
    from kiosk.catalog.finding.search import SearchIndex
    from kiosk.catalog.reading.loader import Loaded

NOTHING_YET = Index(Catalog(Centre("", {}), {}, {}, {}))


class ContentStore:
    """What visitors find; nothing until the folder has been read for the first time.

    `loaded` is what the last reading brought, problems included.
    """

    def __init__(self) -> None:
        self.index = NOTHING_YET
        self.loaded: Loaded | None = None
        self._searching: SearchIndex | None = None

    def take(self, loaded: "Loaded") -> bool:
        """Use what was read, and what was good before in place of what is broken.

        False when visitors find what they found before.
        """
        from kiosk.catalog.reading.last_good import keep_last_good

        first = self.loaded is None
        catalog = loaded.catalog if first else keep_last_good(self.index.catalog, loaded)
        self.loaded = loaded
        if catalog == self.index.catalog:
            return False
        self.index = Index(catalog)
        return True

    def searching(self) -> "SearchIndex":
        """The index of the search; made when the first visitor searches in this content."""
        from kiosk.catalog.finding.search import SearchIndex

        if self._searching is None or self._searching.catalog is not self.index.catalog:
            self._searching = SearchIndex(self.index)
        return self._searching
