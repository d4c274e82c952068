"""The visit that goes on at the screen: what comes of it, and what its next screen shows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kiosk.journey import NOBODY, Answered, Event, Visit, ended
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings
from kiosk.settings.values import Settings
from kiosk.ui.components.view import View
from kiosk.ui.drawing.look import Look
from kiosk.ui.services.services import Services


class PresentVisit:
    """Holds the visit, and is the one place in which a visit ends.

    `clock` tells the time.
    """

    def __init__(
        self, settings: Settings, services: Services, clock: Callable[[], datetime]
    ) -> None:
        self.visit: Visit = NOBODY
        self._settings = settings
        self._services = services
        self._clock = clock

    @property
    def look(self) -> Look:
        """How the visit looks."""
        return Look(
            right_to_left=LANGUAGES[self.visit.language or SOURCE].right_to_left,
            large=self.visit.large,
            contrast=self.visit.contrast,
            kiosk_font=self._settings.screen.draws_with_font,
        )

    @property
    def view(self) -> View:
        """All that a screen gets to know at this moment."""
        visit, services, settings, now = self.visit, self._services, self._settings, self._clock()
        return View(
            visit=visit,
            catalog=services.content.index.catalog,
            say=Strings(visit.language or SOURCE),
            look=self.look,
            now=now,
            languages=settings.offered,
            content_folder=settings.content_folder,
            base_url=settings.links.base_url,
            news=services.printing.news,
            voices=services.voice.voices,
            results=services.finder.results(visit, now),
        )

    def happened(self, event: Event) -> bool:
        """Move the visit; whether it is another one now."""
        before = self.visit
        self._become(event.moved(before, self._services.content.index.catalog))
        return self.visit != before

    def end(self) -> None:
        """Nobody is there any more."""
        self._become(NOBODY)

    def answered(self) -> View:
        """The view of the next screen; the visit remembers whether something was found."""
        view = self.view
        outcome = view.results.outcome(self.visit.language)
        if outcome is not None:
            self.visit = Answered(outcome).moved(self.visit, view.catalog)
        return replace(view, visit=self.visit)

    def _become(self, visit: Visit) -> None:
        before, self.visit = self.visit, visit
        if before.begun and not visit.begun:
            self._services.visit_ended(ended(before), self._clock())
