"""The content as the kiosk has it just now."""

from typing import TYPE_CHECKING

from kiosk.catalog.finding.matching import Index
from kiosk.catalog.model import Catalog, Centre
from kiosk.problems import Problem, Severity

if TYPE_CHECKING:
    from kiosk.catalog.finding.search import SearchIndex
    from kiosk.catalog.reading.loader import Loaded

UNREAD, UNWATCHED = "content-unread", "content-unwatched"
TROUBLES = {UNREAD: Severity.ERROR, UNWATCHED: Severity.WARNING}
"""What is told of content that was not read at all, and of content that nobody watches."""

NOTHING_YET = Index(Catalog(Centre("", {}), {}, {}, {}))


class ContentStore:
    """What visitors find; nothing until the folder has been read for the first time.

    `loaded` is what the last reading brought, problems included.
    """

    def __init__(self) -> None:
        self.index = NOTHING_YET
        self.loaded: Loaded | None = None
        self._searching: SearchIndex | None = None
        self._troubles = {UNREAD}

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

    def take(self, loaded: "Loaded") -> bool:
        """Use what was read; False when visitors find what they found before."""
        self.loaded = loaded
        self._troubles.discard(UNREAD)
        if loaded.catalog == self.index.catalog:
            return False
        self.index = Index(loaded.catalog)
        return True

    def searching(self) -> "SearchIndex":
        """The index of the search; made when the first visitor searches in this content."""
        from kiosk.catalog.finding.search import SearchIndex

        if self._searching is None or self._searching.catalog is not self.index.catalog:
            self._searching = SearchIndex(self.index.catalog)
        return self._searching
