"""What staff have done that takes a moment: it ends in a move of their area."""

from collections.abc import Callable
from typing import Protocol

from kiosk.ui.services.services import Services
from kiosk.ui.staff.area import StaffArea

Move = Callable[[StaffArea], StaffArea]
"""How the area changes when the work has ended; staff may be elsewhere by then."""


class StaffWork(Protocol):
    """One piece of work, a frozen value; `name` is what the log and the troubles call it."""

    @property
    def name(self) -> str:
        """The name of the worker."""

    def done(self, services: Services) -> Move:
        """Do it, in a thread of its own."""

    def failed(self, area: StaffArea) -> StaffArea:
        """The area after the program itself has failed at it; the log and the troubles tell why."""
