"""What became of a slip, as honestly as the printer tells."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """The end of one print job, as staff tell them apart."""

    PRINTED = "printed"
    """The printer itself has said that the slip is on paper."""
    SENT = "sent"
    """The printer took the slip and says nothing about it."""
    SAVED = "saved"
    """The slip lies in the folder."""
    NO_PAPER = "no-paper"
    COVER_OPEN = "cover-open"
    UNREACHABLE = "unreachable"
    """Nothing was sent: there is no printer, or it does not take jobs."""
    UNKNOWN = "unknown"
    """The slip was sent in part or in full, and the printer fell silent."""
    CANCELLED = "cancelled"
    """The visitor left."""
    BUSY = "busy"
    """Another slip is being printed; this one was not started."""
    OFF = "off"
    """The kiosk has no printer."""
    FAILED = "failed"
    """The slip could not be made."""
    NO_FONTS = "no-fonts"
    """The slip's own fonts are missing; letters would have been missing from it."""
    NOT_SAVED = "not-saved"
    """The folder cannot be written: there is no room, or no right to."""

    @property
    def visitor_word(self) -> str:
        """The end of the message `slip-outcome-`; the visitor need not know why it failed."""
        return "failed" if self in {Outcome.NO_FONTS, Outcome.NOT_SAVED} else self.value

    @property
    def on_paper(self) -> bool:
        """Whether the visitor should find something to take along."""
        return self in {Outcome.PRINTED, Outcome.SENT, Outcome.SAVED}


@dataclass(frozen=True, slots=True)
class PrintReport:
    """An outcome with what staff want to know.

    `detail` is what the system said, in its own words; `paper_low` asks for a new roll.
    """

    outcome: Outcome
    detail: str = ""
    paper_low: bool = False
