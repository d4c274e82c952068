"""The app notices whether a visitor is still there."""

from time import monotonic

from textual import events

from kiosk.ui.services.quick_succession import with_now
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.stage import Setup, Stage
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.visitor.idle import IdleScreen

LEAVING_ESCAPES = 3
LEAVING_SECONDS = 1.5


class AttentiveApp(Stage):
    """Forgets the visit of whoever walked away, or wants to be gone at once."""

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._touched_at = monotonic()
        self._escapes: list[float] = []

    async def on_event(self, event: events.Event) -> None:
        """Notice that somebody is there, and the three Escapes that mean leaving at once."""
        if isinstance(event, events.InputEvent):
            self.touched()
        if isinstance(event, events.Key) and event.key == "ctrl+q" and not self.locked:
            self.exit(0)
            return
        if isinstance(event, events.Key) and event.key == "escape" and self.hurried(event):
            self.leave()
            return
        await super().on_event(event)

    def touched(self) -> None:
        """Somebody is there."""
        self._touched_at = monotonic()

    def hurried(self, escape: events.Key) -> bool:
        """Whether this Escape is the third in a moment; a forwarded one was counted before."""
        if not escape.is_forwarded:
            self._escapes = with_now(self._escapes, LEAVING_SECONDS)
        return len(self._escapes) >= LEAVING_ESCAPES

    def leave(self) -> None:
        """Forget the visit, and the Escapes that were pressed in it."""
        self._escapes.clear()
        super().leave()

    def watch_the_clock(self) -> None:
        """Ask whether the visitor is still there, once nothing has been touched for long.

        Who is being read to listens.
        """
        if self.reading.speaking:
            self.touched()
        if monotonic() - self._touched_at <= self.config.visit.idle_seconds:
            return
        self.reading.stop()
        if isinstance(self.screen, VisitorScreen):
            self.push_screen(IdleScreen(self.view, self.config.visit.warning_seconds))
        elif isinstance(self.screen, StaffPage) or (self.visit.begun and self.too_small):
            self.leave()

    def on_idle_screen_stayed(self) -> None:
        """Continue where the visitor was."""
        self.back_to_the_visit()
        if isinstance(self.screen, VisitorScreen):
            self.screen.listen(self._guard_seconds)

    def on_idle_screen_ran_out(self) -> None:
        """Nobody answered."""
        self.leave()
