"""What the screens of a guided session are made from, besides the session itself."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.journey.guided_session import GuidedSession
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings
from kiosk.settings.values import PrinterSettings
from kiosk.ui.components.view import View
from kiosk.ui.counsellor.record_form import RecordForm


@dataclass(frozen=True, slots=True)
class SessionMaterial:
    """What is read, asked and written in a session.

    `own` is what the visitor sees where both are. Records lie in the folder `records`, under the
    name of the `kiosk`, in a `preview` only until it ends; `clock` tells the time, and
    `locks_soon` whether nothing has been touched for so long that the session is about to pause.
    """

    own: View
    form: RecordForm
    printer: PrinterSettings
    records: Path
    preview: bool
    kiosk: str
    clock: Callable[[], datetime]
    locks_soon: Callable[[], bool]

    @property
    def german(self) -> View:
        """What the counsellor sees there."""
        return in_german(self.own)

    @property
    def alike(self) -> bool:
        """Whether both read the same."""
        return self.own.language.code == SOURCE


def in_german(view: View) -> View:
    """The same in German, from the left."""
    visit = replace(view.visit, language=SOURCE)
    look = replace(view.look, right_to_left=False)
    return replace(view, visit=visit, say=Strings(SOURCE), look=look)


def small(view: View) -> View:
    """The same for what stands on buttons and above panels, which are as large for everybody."""
    return replace(view, look=replace(view.look, large=False))


def minutes_of(session: GuidedSession, now: datetime) -> str:
    """How long the session has lasted, `00:07`."""
    minutes = int((now - session.begun).total_seconds() // 60) if session.begun else 0
    return f"{minutes // 60:02}:{minutes % 60:02}"


def direction(language: str) -> bool:
    """Whether a language is read from the right."""
    return LANGUAGES[language or SOURCE].right_to_left
