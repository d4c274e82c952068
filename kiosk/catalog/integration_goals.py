"""What the town has set itself for integration: a focus of two years, and recommendations."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.catalog.texts import Texts


@dataclass(frozen=True, slots=True)
class Focus:
    """The needs on which the Kommunales Integrationszentrum works from one year through another."""

    needs: tuple[str, ...]
    first_year: int
    last_year: int
    texts: Texts

    def within(self, first: date, last: date) -> bool:
        """Whether any of these days belongs to its years."""
        return self.first_year <= last.year and first.year <= self.last_year


class RecommendationStatus(StrEnum):
    """How far the town has come with a recommendation."""

    OPEN = "open"
    DOING = "doing"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What the integration conference recommends (Handlungsempfehlung).

    `owner` is a body or role and never a person's name, empty while nobody has been named.
    """

    id: str
    texts: Texts
    owner: str = ""
    status: RecommendationStatus = RecommendationStatus.OPEN
