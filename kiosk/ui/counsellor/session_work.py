"""What a guided session has the disk do: keep a record, and find an earlier case."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import ClassVar

from kiosk.journey.guided_session import GuidedSession, SessionStage
from kiosk.language.languages import LANGUAGES
from kiosk.problems import system_reason
from kiosk.records.case import Case, Record
from kiosk.storage import FileInUseError
from kiosk.ui.services.services import Services
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.interpreter.interpreter_work import staff_words
from kiosk.ui.staff.work import Move


@dataclass(frozen=True, slots=True)
class KeepingRecord:
    """A record, to be kept in the `folder` of a `kiosk`, behind those of the case with `code`."""

    folder: Path
    kiosk: str
    record: Record
    code: str = ""
    name: ClassVar[str] = "case-record"

    def done(self, services: Services) -> Move:
        """Keep it; what goes wrong is told, and the session is as it was."""
        from kiosk.records.case_folder import CaseFolder, UnknownCaseError

        cases = CaseFolder(self.folder, self.kiosk)
        try:
            record, code = self.record, self.code
            case = cases.follow(code, record) if code else cases.begin(record)
        except UnknownCaseError:
            return told("session-case-gone")
        except (OSError, FileInUseError, ValueError) as error:
            return _not_done("session-not-kept", error)
        finally:
            services.tally.look_for_damage(self.folder)
        return partial(moved, lambda session: session.kept("" if case.of_group else case.code))

    def failed(self, area: StaffArea) -> StaffArea:
        """The program has failed at it."""
        return told("session-not-kept-damaged")(area)


@dataclass(frozen=True, slots=True)
class FindingCase:
    """The case with a code, to go on with."""

    folder: Path
    kiosk: str
    code: str
    name: ClassVar[str] = "case-search"

    def done(self, services: Services) -> Move:
        """Look for it."""
        from kiosk.records.case_folder import CaseFolder, UnknownCaseError

        cases = CaseFolder(self.folder, self.kiosk)
        try:
            case = cases.find(self.code)
        except (UnknownCaseError, FileNotFoundError):
            return told("session-code-unknown")
        except (OSError, FileInUseError, ValueError) as error:
            return _not_done("session-not-found", error)
        finally:
            services.tally.look_for_damage(self.folder)
        return told("session-code-unknown") if case.of_group else partial(found, case)

    def failed(self, area: StaffArea) -> StaffArea:
        """The program has failed at it."""
        return told("session-not-found-damaged")(area)


def moved(move: Callable[[GuidedSession], GuidedSession], area: StaffArea) -> StaffArea:
    """The session after its work; one that is over does not begin again."""
    if area.session is None or not area.session.waits:
        return area
    return area.counselling(move(area.session))


def found(case: Case, area: StaffArea) -> StaffArea:
    """The session goes on with an earlier case."""
    if area.session is None or not area.session.waits:
        return area
    session = area.session.not_done("").following(case.code).at(SessionStage.CASE)
    return area.counselling(speaking_as_before(session, case)).following(case)


def speaking_as_before(session: GuidedSession, case: Case) -> GuidedSession:
    """The session in the language of its earlier case, where none is chosen yet."""
    visit, language = session.visit, case.language
    if visit.language or language not in LANGUAGES:
        return session
    return replace(session, visit=replace(visit, language=language))


def told(message: str, reason: str = "") -> Move:
    """The work has not been done, and why."""
    trouble = staff_words()(message, reason=reason)
    return partial(moved, lambda session: session.not_done(trouble))


def _not_done(message: str, error: Exception) -> Move:
    """The disk has not done it."""
    if isinstance(error, FileInUseError):
        return told(f"{message}-in-use")
    if isinstance(error, OSError):
        return told(f"{message}-disk", system_reason(error))
    return told(f"{message}-damaged")
