"""What a printed slip says: words that are already said, in the visitor's language and German."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.language.languages import Language
from kiosk.slip.codes.code_kinds import CodeKind


@dataclass(frozen=True, slots=True)
class Said:
    """Words in the visitor's language and, where they differ, in German for those who help."""

    own: str
    german: str = ""


class FactLabel(StrEnum):
    """What stands before facts on paper: the message `slip-` and the value."""

    ADDRESS = "address"
    TRANSIT = "transit"
    DATES = "dates"
    HOURS = "hours"
    PHONE = "phone"
    MAIL = "mail"
    WEB = "web"
    BRING = "bring"
    COST = "cost"
    LANGUAGES = "languages"
    REGISTRATION = "registration"
    NOTES = "notes"

    @property
    def left_to_right(self) -> bool:
        """Whether the words are Latin in every language, as on the sign at the door."""
        return self in {
            FactLabel.ADDRESS,
            FactLabel.TRANSIT,
            FactLabel.PHONE,
            FactLabel.MAIL,
            FactLabel.WEB,
        }


@dataclass(frozen=True, slots=True)
class LabelledFact:
    """What to know about an offer, below its label; each line of `value` is a line on paper."""

    label: FactLabel
    value: Said


@dataclass(frozen=True, slots=True)
class SlipCode:
    """A code on the slip and what it says."""

    kind: CodeKind
    payload: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One offer on a slip, its facts in the order in which they are printed, or a note.

    `marks` say how far the words can be trusted, `lines` are what a note says.
    """

    title: Said
    about: Said = Said("")
    facts: tuple[LabelledFact, ...] = ()
    codes: tuple[SlipCode, ...] = ()
    marks: tuple[Said, ...] = ()
    lines: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip: an offer or the whole list; `language` is the visitor's.

    `sender` names the house, `codes` stand for the whole slip. Outside a guided session
    `case_code`, the next `appointment` and the counsellor's `remark` are empty.
    """

    language: Language
    entries: tuple[Entry, ...]
    printed_on: Said
    sender: str = ""
    codes: tuple[SlipCode, ...] = ()
    case_code: str = ""
    appointment: Said = Said("")
    remark: str = ""
