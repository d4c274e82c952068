"""The plain objects that an app is given at the start; none of them knows a screen."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from kiosk import pin
from kiosk.catalog.hours.opening import BERLIN
from kiosk.journey import VisitEnded
from kiosk.machine.panel import Panel
from kiosk.machine.service_manager import ServiceManager
from kiosk.pin.staff_door import Door
from kiosk.pin.wrong_tries import FILE_NAME, TriesFile
from kiosk.settings.values import Settings
from kiosk.ui.services.content_reader import ContentReader
from kiosk.ui.services.content_store import ContentStore
from kiosk.ui.services.finder import Finder
from kiosk.ui.services.idle_watch import IdleWatch
from kiosk.ui.services.late_translator import LateTranslator, LiveTranslator, installed_engine
from kiosk.ui.services.memory import Housekeeping
from kiosk.ui.services.print_counter import PrintCounter
from kiosk.ui.services.quick_succession import QuickSuccession
from kiosk.ui.services.reading_aloud import ReadingAloud
from kiosk.ui.services.renewal import Renewal
from kiosk.ui.services.tally_keeper import TallyKeeper
from kiosk.ui.services.troubles import Troubles
from kiosk.voice.voices import Voices


@dataclass(frozen=True, slots=True)
class Services:
    """What an app does besides showing screens.

    `hurry`, `crashes` and `knocks` tell when Escape was pressed, a screen has failed, or the
    centre's name was touched too often in a moment.
    """

    content: ContentStore
    reader: ContentReader
    finder: Finder
    printing: PrintCounter
    voice: ReadingAloud
    door: Door
    idle: IdleWatch
    hurry: QuickSuccession
    crashes: QuickSuccession
    knocks: QuickSuccession
    troubles: Troubles
    tally: TallyKeeper
    housekeeping: Housekeeping
    translator: LiveTranslator
    renewal: Renewal
    panel: Panel
    manager: ServiceManager

    def visit_ended(self, ended: VisitEnded, moment: datetime) -> None:
        """The visit is counted; nothing of it is found, printed or said any more."""
        self.tally.visit_ended(ended, moment)
        self.finder.visit_ended(ended)
        self.printing.visitor_left()
        self.voice.visit_ended(ended)
        self.renewal.visit_ended()


def usual_services(
    settings: Settings,
    find_voices: Callable[[], Voices],
    state_folder: Path | None = None,
    records_folder: Path | None = None,
    *,
    public: bool = False,
    manager: ServiceManager | None = None,
) -> Services:
    """Those of a kiosk with these settings; `find_voices` asks the machine for its voices.

    What must outlive a restart lies in `state_folder`; without one it stays in memory. Visits are
    counted in `records_folder`, or not at all. In a `public` kiosk no invented contact data is in
    reach. `manager` is who started us, and hears that we live.
    """
    content, troubles = ContentStore(public=public), Troubles()
    tries = TriesFile(state_folder / FILE_NAME) if state_folder else None
    return Services(
        content=content,
        reader=ContentReader(settings.content_folder, state_folder),
        finder=Finder(content),
        printing=PrintCounter(settings.slip_printer),
        voice=ReadingAloud(find_voices),
        door=Door(partial(pin.fits, pin_hash=settings.staff.pin_hash), tries),
        idle=IdleWatch(),
        hurry=QuickSuccession(times=3, seconds=1.5),
        crashes=QuickSuccession(times=3, seconds=10),
        knocks=QuickSuccession(times=5, seconds=4),
        troubles=troubles,
        tally=TallyKeeper(
            records_folder, settings.kiosk.id, content, troubles, settings.records.months
        ),
        housekeeping=Housekeeping(),
        translator=LateTranslator(partial(installed_engine, settings)),
        renewal=Renewal(settings.machine.renew_visits, datetime.now(BERLIN)),
        panel=Panel(),
        manager=manager or ServiceManager({}),
    )
