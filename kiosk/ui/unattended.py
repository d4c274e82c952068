"""What a locked kiosk does while nobody is there: it grows dark, and begins afresh."""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from threading import Event
from typing import Any

from textual.app import App
from textual.message import Message

from kiosk.catalog.hours.availability import Hours, OpenState, problems
from kiosk.settings.values import MachineSettings
from kiosk.ui.services.services import Services
from kiosk.ui.terminal.exit_status import BEGINS_AFRESH
from kiosk.ui.visitor.dark import DarkScreen

QUIET_SECONDS = 180
"""So long after the last touch nobody is there, and nobody comes back for what they left."""

PANEL = "panel"
"""The name of the work on the light, as the log and the staff's list of troubles have it."""

log = logging.getLogger(__name__)


class PanelLit(Message):
    """The panel has light again, for somebody has touched something, or it was time."""


class Unattended:
    """Looks each second after a kiosk that nobody uses; `clock` tells the time.

    Whatever fails here leaves the screen on.
    """

    def __init__(
        self,
        app: App[Any],
        services: Services,
        settings: MachineSettings,
        clock: Callable[[], datetime],
    ) -> None:
        self._app = app
        self._services = services
        self._clock = clock
        self._lit = Event()
        self._hours = screen_hours(settings.screen_hours, clock())

    def begin(self) -> None:
        """Tell that the first picture stands, and from then on that the interface moves."""
        self._services.manager.ready()
        if beat := self._services.manager.beat_seconds:
            self._app.set_interval(beat, self._services.manager.alive)

    def nobody_is_there(self) -> None:
        """Begin afresh when it is time, or let the light follow the hours of the house."""
        services, now = self._services, self._clock()
        if not services.idle.idle_for(QUIET_SECONDS) or services.printing.news.working:
            return
        if services.renewal.due(now):
            self._app.exit(BEGINS_AFRESH)
        elif self._sleeps(now) and not self._dark:
            self._grow_dark()
        elif self._dark and not self._sleeps(now):
            self.wake()

    def wake(self) -> None:
        """Let there be light; what is to be seen is up to the app."""
        self._lit.set()
        self._app.post_message(PanelLit())

    def close(self) -> None:
        """The kiosk ends, and its panel is left lit."""
        self._lit.set()
        self._services.manager.stopping()

    @property
    def _dark(self) -> bool:
        return isinstance(self._app.screen, DarkScreen)

    def _sleeps(self, now: datetime) -> bool:
        """Whether the house does; hours that nobody knows leave the light on."""
        if self._hours is None:
            return False
        return self._hours.availability(now).state in (OpenState.CLOSED, OpenState.LATER)

    def _grow_dark(self) -> None:
        """Show nothing, and take the light from the panel, in a thread that waits for a touch."""
        self._app.push_screen(DarkScreen())
        self._lit = Event()
        sleep = partial(self._sleep, self._lit)
        self._app.run_worker(sleep, name=PANEL, group=PANEL, thread=True, exit_on_error=False)

    def _sleep(self, lit: Event) -> None:
        if self._services.panel.dark_until_touched(lit):
            self._app.post_message(PanelLit())


def screen_hours(rule: str, now: datetime) -> Hours | None:
    """When the screen is on; None for always, also when nobody understands the rule."""
    if not rule:
        return None
    if faults := [one for one in problems(rule, now.date()) if one.severe]:
        log.error("screen_hours: %s", faults[0])
        return None
    return Hours(rule=rule)
