"""What the screens of a review are told: what awaits it, and which day it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.translation.review_queue import LanguageReview, language_reviews
from kiosk.ui.services.content_store import ContentStore
from kiosk.ui.staff.area import StaffArea, StaffStep


@dataclass(frozen=True, slots=True)
class ReviewDesk:
    """Where the review of each language stands that the screen is about."""

    today: date
    languages: tuple[LanguageReview, ...] = ()

    @property
    def waiting(self) -> int:
        """How many texts await review in all these languages."""
        return sum(len(one.waiting) for one in self.languages)

    def language(self, code: str) -> LanguageReview:
        """Where one of these languages stands."""
        nothing = LanguageReview(code, 0, 0, ())
        return next((one for one in self.languages if one.language == code), nothing)


def review_desk(
    area: StaffArea, content: ContentStore, languages: Sequence[str], today: date
) -> ReviewDesk:
    """What the screen for this area needs to know; to look at all languages takes a moment."""
    wanted: dict[StaffStep | None, Sequence[str]] = {
        StaffStep.HOME: languages,
        StaffStep.REVIEW: languages,
        StaffStep.REVIEWED_TEXT: [area.review.language],
    }
    codes = [code for code in wanted.get(area.step, ()) if code]
    return ReviewDesk(today, tuple(language_reviews(content.whole, content.memory, codes)))
