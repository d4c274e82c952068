"""Which language is reviewed: what awaits review in each, and how much of it is done."""

from collections.abc import Iterable

from textual.widget import Widget

from kiosk.language.languages import LANGUAGES
from kiosk.translation.review_queue import LanguageReview
from kiosk.ui.components.buttons import tile_grid, turning_face
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words
from kiosk.ui.drawing.sizes import page, plan
from kiosk.ui.staff.area import StaffArea, StaffStep
from kiosk.ui.staff.page import BACK, StaffKey, StaffPage, StaffTile
from kiosk.ui.staff.review.review_desk import ReviewDesk, german_name

LEAST = (26, 5)
"""Columns and rows of a language's tile."""

BAR_CELLS = 20
DONE, OPEN = "█", "░"
"""The bar shows by its shape, and not by a colour, how far a language is."""

LANGUAGE, PAGE = "language-", "page-"


class LanguagesPage(StaffPage):
    """One tile a language, in the order in which visitors see them."""

    def __init__(self, look: Look, area: StaffArea, desk: ReviewDesk) -> None:
        super().__init__(look, area)
        self._desk = desk

    def heading(self) -> str:
        """What is to be done."""
        return self.say("review-heading")

    def body(self) -> Iterable[Widget]:
        """The tiles of one page, and those that turn it."""
        languages, (width, height) = self._desk.languages, self.body_size
        grid = plan(width, height, len(languages), LEAST)
        shown = page(languages, grid.places, self.area.review.page)
        tiles = [self.tile(one) for one in shown.items]
        before = [self.turning("previous", shown.number - 1)] if shown.before else []
        after = [self.turning("next", shown.number + 1)] if shown.after else []
        yield tile_grid(self.look, [*before, *tiles, *after], grid)

    def buttons(self) -> list[StaffKey]:
        """Back to the rooms."""
        return [self.key(BACK, self.say("staff-back"))]

    def tile(self, review: LanguageReview) -> StaffTile:
        """A language with what is done and what is not."""
        code = review.language
        return StaffTile(f"{LANGUAGE}{code}", *self.parts(review), look=self.look)

    def parts(self, review: LanguageReview) -> list[Part]:
        """Its name in its own script and in German, the share as a bar and in words, the rest."""
        code, say = review.language, self.say
        done, waiting = int(review.share * BAR_CELLS), len(review.waiting)
        left = say("review-left-short", language=german_name(code), count=waiting)
        return [
            Heading(LANGUAGES[code].endonym, most=1, language=code),
            Words(left, Tone.TITLE, most=1),
            Words(DONE * done + OPEN * (BAR_CELLS - done), Tone.ACCENT, most=1),
            Words(say("review-share", reviewed=review.reviewed, texts=review.texts), most=1),
        ]

    def turning(self, icon: str, number: int) -> StaffTile:
        """An arrow to another page."""
        return StaffTile(f"{PAGE}{number}", *turning_face(self.look, icon), look=self.look)

    def press(self, key: str) -> None:
        """Begin with a language, or turn the page."""
        super().press(key)
        review = self.area.review
        if key.startswith(LANGUAGE):
            code = key.removeprefix(LANGUAGE)
            waiting = self._desk.language(code).waiting
            begun = review.began(code, waiting[0] if waiting else None)
            self.go(self.area.reviewing(begun).gone_to(StaffStep.REVIEWED_TEXT))
        elif key.startswith(PAGE):
            turned = review.turned_to(int(key.removeprefix(PAGE)))
            self.go(self.area.reviewing(turned), fresh=True)
