"""The kiosk's app: holds the visit and where staff are, and shows the screen for it."""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import PurePath
from time import monotonic
from typing import ClassVar

from textual import events
from textual.worker import Worker

from kiosk import journey
from kiosk.catalog.hours.opening import BERLIN
from kiosk.journey import Step, Visit
from kiosk.settings.values import Settings
from kiosk.ui.background import Background, ContentRead, SlipEnded, StaffWorkEnded
from kiosk.ui.components.slip_orders import slip_order
from kiosk.ui.components.voice_button import VoiceButton
from kiosk.ui.drawing.look import CONTRAST, WARM
from kiosk.ui.drawing.sizes import SMALLEST
from kiosk.ui.services.reading_aloud import ReadingCommand
from kiosk.ui.services.services import Services
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.present_staff import PresentStaff
from kiosk.ui.styles import STYLES
from kiosk.ui.terminal.exit_status import ENDED_BY_STAFF
from kiosk.ui.terminal.locked_app import KioskScreen, LockedApp
from kiosk.ui.unattended import PanelLit, Unattended
from kiosk.ui.visitor.attract import AttractScreen, views_of
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.visitor.dark import DarkScreen
from kiosk.ui.visitor.idle import IdleScreen
from kiosk.ui.visitor.present_visit import PresentVisit
from kiosk.ui.visitor.steps import screen_for
from kiosk.ui.visitor.too_small import TooSmallScreen
from kiosk.ui.widgets.choice import VisitChoice

SIGNS_OF_LIFE = (events.MouseDown, events.MouseUp, events.Key)
"""What only a person does; a jittering panel moves the pointer all day."""

QUIET_SECONDS = 3
"""So long after the last touch nobody notices a moment of housekeeping on the waiting kiosk."""

log = logging.getLogger(__name__)


def berlin_time() -> datetime:
    """The present moment on the clock of the house."""
    return datetime.now(BERLIN)


class KioskApp(LockedApp):
    """One kiosk on one terminal.

    `clock` tells the time; `guard_seconds` is how long a fresh screen ignores touches that
    were meant for the one before.
    """

    CSS_PATH: ClassVar[list[str | PurePath]] = [*STYLES]

    def __init__(
        self,
        settings: Settings,
        services: Services,
        *,
        locked: bool = False,
        clock: Callable[[], datetime] = berlin_time,
        guard_seconds: float = 0.3,
    ) -> None:
        super().__init__(locked=locked)
        self.register_theme(WARM)
        self.register_theme(CONTRAST)
        self.theme = WARM.name
        self.settings = settings
        self.services = services
        self.present = PresentVisit(settings, services, clock)
        self.staff = PresentStaff(settings, services, clock, locked=locked)
        self._background = Background(self, services, settings, clock)
        self._unattended = Unattended(self, services, settings.machine, clock)
        self._clock = clock
        self.guard_seconds = guard_seconds
        self._attract_listens_at = 0.0
        self._shown_size = self.size

    def on_mount(self) -> None:
        """Wait for visitors; the content comes as soon as the first picture is on the screen."""
        self.services.voice.on_news = partial(self.call_next, self.show_reading)
        self.show(guard_seconds=0)
        self.call_after_refresh(self._background.begin)
        self.call_after_refresh(self._unattended.begin)
        self.set_interval(1, self.watch_the_clock)

    async def on_unmount(self) -> None:
        """Nobody waits for a slip of a kiosk that has ended, or listens to it."""
        self._unattended.close()
        self.services.printing.visitor_left()
        self.services.tally.close()
        await self.services.voice.close()
        self.services.translator.close()

    # The visit, and the screen that shows it

    @property
    def visit(self) -> Visit:
        """Where the visitor is, and what they chose."""
        return self.present.visit

    def leave(self) -> None:
        """Forget the visit and wait for the next one; staff may come back to where they were."""
        self.services.hurry.forget()
        self.staff.lock()
        self.present.end()
        self.show(self.guard_seconds)

    def show(self, guard_seconds: float) -> None:
        """Replace the screen by a fresh one; nothing of the old one survives."""
        theme = CONTRAST if (self.staff.counselled or self.visit).contrast else WARM
        if self.theme != theme.name:
            self.theme = theme.name
        screen, self._shown_size = self.fresh_screen(), self.size
        self.services.voice.stop()
        self.uncover()
        if len(self.screen_stack) > 1:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)
        if isinstance(screen, VisitorScreen | StaffPage):
            screen.listen(guard_seconds)
        else:
            self._attract_listens_at = monotonic() + guard_seconds

    def fresh_screen(self) -> KioskScreen:
        """A new screen for where the visit is or where staff are, or a plea for a larger window."""
        if self.too_small:
            return TooSmallScreen()
        if self.staff.in_session:
            from kiosk.ui.counsellor.present_session import PresentSession  # counsellors can wait

            return PresentSession(self.settings, self.services, self._clock, self.staff).screen()
        if self.staff.shown:
            return self.staff.screen(self.present.look)
        if self.visit.place.step is Step.ATTRACT:
            return AttractScreen(views_of(self.present.view), self._clock)
        return screen_for(self.present.answered())

    def uncover(self) -> None:
        """Take away whatever lies over the screen."""
        while len(self.screen_stack) > 2:
            self.pop_screen()

    def on_visit_choice_chosen(self, message: VisitChoice.Chosen) -> None:
        """What was chosen moves the visit; a touch meant for the last one begins none."""
        if self.visit.begun or monotonic() >= self._attract_listens_at:
            self.services.idle.touched()
            self.go_on(message.event)

    def go_on(self, event: journey.Event) -> None:
        """Move the visit and show where it is now."""
        screen, changed = self.screen, self.present.happened(event)
        told = isinstance(event, journey.SlipWanted) and self.print_slip()
        if isinstance(screen, VisitorScreen) and isinstance(event, screen.FOLLOWED):
            self.services.voice.stop()
            screen.follow(self.present.answered())
        elif changed or told:
            self.show(self.guard_seconds)
        elif isinstance(screen, VisitorScreen):
            screen.listen()

    def print_slip(self) -> bool:
        """Print what the place is about, unless it must not be now; whether there is news."""
        place, printing = self.visit.place, self.services.printing
        before = printing.news
        if place.step is not Step.SLIP:
            return False
        order = partial(slip_order, self.present.view, self.settings.slip_printer)
        job = printing.open_job(place.printed, order)
        if job is not None:
            self._background.print_slip(job)
        return printing.news != before

    def on_slip_ended(self, message: SlipEnded) -> None:
        """Tell whoever waits for the slip what became of it, if they are still there to read it."""
        closed = self.services.printing.close_job(message.job, message.report)
        waits = self.visit.place.step is Step.SLIP and isinstance(self.screen, VisitorScreen)
        if closed and (waits or self.staff.in_session):
            self.show(self.guard_seconds)

    # The voice

    def on_voice_button_chosen(self, message: VoiceButton.Chosen) -> None:
        """Read the screen aloud, or do what the visitor wants of a reading."""
        voice, screen = self.services.voice, self.screen
        begins = message.command is ReadingCommand.ALOUD and not voice.news.reading
        if begins and isinstance(screen, VisitorScreen | StaffPage):
            voice.begin(screen.passages_to_read())
            self.present.happened(journey.ReadAloud())
        else:
            voice.obey(message.command)

    def show_reading(self) -> None:
        """Let the visitor see what the voice does."""
        if self.screen_stack and isinstance(self.screen, VisitorScreen):
            self.screen.show_reading(self.services.voice.news)

    # The content

    def on_content_read(self, message: ContentRead) -> None:
        """Use the new content; a screen that it does not concern stays as it is."""
        content = self.services.content
        if message.prepared is None:
            content.unreadable()
        elif content.take(message.prepared):
            self.services.housekeeping.content_taken()
            self.renew()

    def renew(self) -> None:
        """Show the same place again if what it is about has changed and is still there."""
        shown = self.screen if self.screen_stack else None
        if not isinstance(shown, VisitorScreen | AttractScreen):
            return
        fresh = self.fresh_screen()
        if not isinstance(fresh, type(shown)):
            return
        visitor = isinstance(fresh, VisitorScreen)
        gone = visitor and fresh.subject is None
        if not gone and fresh.subject != shown.subject:
            self.show(self.guard_seconds if visitor else 0)

    def on_worker_state_changed(self, message: Worker.StateChanged) -> None:
        """A worker has failed, perhaps."""
        self._background.ended(message.worker)

    # Whether somebody is there

    async def on_event(self, event: events.Event) -> None:
        """Notice that somebody is there, and the three Escapes that mean leaving at once."""
        if isinstance(event, SIGNS_OF_LIFE):
            self.services.idle.touched()
        if isinstance(event, events.MouseEvent) and not self.takes_touches:
            return
        if isinstance(event, events.Key) and event.key == "ctrl+q" and not self.locked:
            self.exit(0)
            return
        if isinstance(event, events.Key) and event.key == "escape" and self.hurried(event):
            self.leave()
            return
        await super().on_event(event)

    @property
    def takes_touches(self) -> bool:
        """Whether a touch is meant for what is shown to staff; visitors' screens know it of theirs.

        Staff type fast, and so every touch on a fresh screen is dropped, not only what it chose.
        """
        return not isinstance(self.screen, StaffPage) or self.screen.listening

    def hurried(self, escape: events.Key) -> bool:
        """Whether this Escape is the third in a moment; a forwarded one was counted before."""
        hurry = self.services.hurry
        return hurry.reached if escape.is_forwarded else hurry.again()

    def watch_the_clock(self) -> None:
        """Ask whether the visitor is still there, or lock an area that staff have left.

        Who is being read to listens.
        """
        idle, visit = self.services.idle, self.settings.visit
        self.staff.forget_the_past()
        self.services.tally.day_begun(self._clock().date())
        if self.services.voice.speaking:
            idle.touched()
        if not self.visit.begun and idle.idle_for(QUIET_SECONDS):
            self.services.housekeeping.quiet_moment()
        if self.staff.shown:
            if idle.idle_for(self.staff.patience(self.settings.staff)):
                self.leave()
        elif idle.idle_for(visit.idle_seconds):
            self.services.voice.stop()
            if isinstance(self.screen, VisitorScreen):
                self.push_screen(IdleScreen(self.present.view, visit.warning_seconds))
            elif self.visit.begun and self.too_small:
                self.leave()
        if self.locked and not (self.visit.begun or self.staff.busy):
            self._unattended.nobody_is_there()

    def on_dark_screen_woken(self) -> None:
        """Somebody has touched the dark screen."""
        self._unattended.wake()

    def on_panel_lit(self, message: PanelLit) -> None:
        """Welcome whoever is there; the touch that woke the kiosk does nothing else."""
        self.services.idle.touched()
        if isinstance(self.screen, DarkScreen):
            self.show(self.guard_seconds)

    def on_idle_screen_stayed(self) -> None:
        """Continue where the visitor was, with the content as it is now."""
        self.uncover()
        if isinstance(self.screen, VisitorScreen):
            self.screen.listen(self.guard_seconds)
        if self.size != self._shown_size:
            self.fit_the_window()
        self.renew()

    def on_idle_screen_ran_out(self) -> None:
        """Nobody answered."""
        self.leave()

    @property
    def too_small(self) -> bool:
        """Whether the window is too small to show anything sensible."""
        width, height = self.size
        return width < SMALLEST[0] or height < SMALLEST[1]

    def on_resize(self, resize: events.Resize) -> None:
        """Lay the screen out afresh for its new size, or ask for a larger window."""
        self.call_next(self.fit_the_window)

    def fit_the_window(self) -> None:
        """Show what the window, now that its size is known, has room for."""
        laid_out = isinstance(self.screen, VisitorScreen | StaffPage)
        if laid_out or self.too_small != isinstance(self.screen, TooSmallScreen):
            self.show(self.guard_seconds)

    # Staff

    def on_title_touched(self) -> None:
        """Five touches on the centre's name open the staff area."""
        if self.staff.knocked(self.visit, locked=self.locked):
            self.present.end()
            self.show(self.guard_seconds)

    def on_staff_page_went(self, message: StaffPage.Went) -> None:
        """Staff are somewhere else now, or what they do there has changed."""
        if self.staff.went(message.area) or message.fresh:
            self.show(self.guard_seconds)
        if message.work:
            self._background.work_for_staff(message.work)

    def on_staff_page_asked(self, message: StaffPage.Asked) -> None:
        """Staff want something that takes a moment."""
        self._background.work_for_staff(message.work)

    def on_staff_work_ended(self, message: StaffWorkEnded) -> None:
        """What staff had done has ended; whoever waits for it sees what came of it."""
        changed = self.staff.moved(message.move)
        if changed and self.screen_stack and isinstance(self.screen, StaffPage):
            self.show(self.guard_seconds)

    def on_staff_page_slip_ordered(self, message: StaffPage.SlipOrdered) -> None:
        """Print what staff want on paper, and show what is known of it."""
        if job := self.services.printing.open_job("", message.order, staff=True):
            self._background.print_slip(job)
        self.show(self.guard_seconds)

    def on_staff_page_quit(self) -> None:
        """Staff end the kiosk; the service must not start a locked one again."""
        self.exit(ENDED_BY_STAFF if self.locked else 0)

    def outlive(self, error: Exception) -> None:
        """Forget the visit and wait again; crash after crash ends the kiosk.

        The service then starts it afresh. Staff find their area again as it was.
        """
        log.error("a screen failed", exc_info=error)
        if self.services.crashes.again():
            self.exit(1, return_code=1)
        elif self.staff.shown:
            self.show(self.guard_seconds)
        else:
            self.leave()
