"""The content as the kiosk has it just now."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.catalog.finding.matching import Index
from kiosk.catalog.model import Catalog, Centre
from kiosk.catalog.sample_data import for_the_public
from kiosk.problems import Problem, Severity

if TYPE_CHECKING:
    from kiosk.catalog.finding.search import Hits, SearchIndex
    from kiosk.catalog.reading.loaded import Loaded
    from kiosk.catalog.translation_memory import Latest

UNREAD, UNWATCHED = "content-unread", "content-unwatched"
TROUBLES = {UNREAD: Severity.ERROR, UNWATCHED: Severity.WARNING}
"""What is told of content that was not read at all, and of content that nobody watches."""

NOTHING_YET = Index(Catalog(Centre("", {}), {}, {}, {}))


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was read, ready to be shown; None for the indexes when visitors would see no change."""

    loaded: "Loaded"
    index: Index | None
    searching: "SearchIndex | None"


class ContentStore:
    """What visitors find; nothing until the folder has been read for the first time.

    `loaded` is what the last reading brought, problems included; `memory` holds the rows of the
    translation memory, also those that were written since. A `public` kiosk shows nothing that
    is invented.
    """

    def __init__(self, *, public: bool = False) -> None:
        self._public = public
        self.index = NOTHING_YET
        self.loaded: Loaded | None = None
        self.memory: Latest = {}
        self._searching: SearchIndex | None = None
        self._troubles = {UNREAD}

    @property
    def whole(self) -> Catalog:
        """What staff see: everything that was read, also what visitors must not find."""
        return self.loaded.catalog if self.loaded else self.index.catalog

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that staff should know of the content, also that the kiosk cannot see it."""
        troubles = (Problem("", code, TROUBLES[code]) for code in sorted(self._troubles))
        return (*troubles, *(self.loaded.problems if self.loaded else ()))

    def unreadable(self) -> None:
        """The program has failed while it read; visitors find what they found before."""
        self._troubles.add(UNREAD)

    def unwatched(self, failing: bool) -> None:
        """Whether changes are only seen by looking, because the system does not tell of them."""
        (self._troubles.add if failing else self._troubles.discard)(UNWATCHED)

    def prepare(self, loaded: "Loaded", now: datetime) -> Prepared:
        """The indexes, which take a moment, for the thread that has read, as of `now`."""
        from kiosk.catalog.finding.search import SearchIndex

        catalog = for_the_public(loaded.catalog) if self._public else loaded.catalog
        if catalog == self.index.catalog:
            return Prepared(loaded, None, None)
        index = Index(catalog)
        index.look_at_every_door(now)
        return Prepared(loaded, index, SearchIndex(index))

    def take(self, prepared: Prepared) -> bool:
        """Use what was prepared; false when visitors find what they found before."""
        self.loaded = prepared.loaded
        self.memory = prepared.loaded.memory
        self._troubles.discard(UNREAD)
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
