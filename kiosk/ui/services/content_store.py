"""The content as the kiosk has it just now."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.catalog.finding.matching import Index
from kiosk.catalog.model import Catalog, Centre

if TYPE_CHECKING:
    from kiosk.catalog.finding.search import Hits, SearchIndex
    from kiosk.catalog.reading.loader import Loaded

NOTHING_YET = Index(Catalog(Centre("", {}), {}, {}, {}))


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was read, ready to be shown; None for the indexes when visitors would see no change."""

    loaded: "Loaded"
    index: Index | None
    searching: "SearchIndex | None"


class ContentStore:
    """What visitors find; nothing until the folder has been read for the first time.

    `loaded` is what the last reading brought, problems included.
    """

    def __init__(self) -> None:
        self.index = NOTHING_YET
        self.loaded: Loaded | None = None
        self._searching: SearchIndex | None = None

    def prepare(self, loaded: "Loaded") -> Prepared:
        """The indexes, which take a moment, for the thread that has read."""
        from kiosk.catalog.finding.search import SearchIndex

        if loaded.catalog == self.index.catalog:
            return Prepared(loaded, None, None)
        index = Index(loaded.catalog)
        return Prepared(loaded, index, SearchIndex(index))

    def take(self, prepared: Prepared) -> bool:
        """Use what was prepared; false when visitors find what they found before."""
        self.loaded = prepared.loaded
        if prepared.index is None:
            return False
        self.index, self._searching = prepared.index, prepared.searching
        return True

    def search(self, words: str, language: str, now: datetime) -> "Hits":
        """What a visitor probably means by `words`."""
        from kiosk.catalog.finding.search import Hits, search

        if self._searching is None:
            return Hits()
        return search(self._searching, words, language, now)
