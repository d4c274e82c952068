"""What a printed slip says: words that are already said, in the visitor's language and German."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.language.languages import Language


@dataclass(frozen=True, slots=True)
class Said:
    """Words in the visitor's language and, where they differ, in German for those who help."""

    own: str
    german: str = ""


class Topic(StrEnum):
    """What a fact is about; its label is the message `slip-` and the value."""

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
        return self in {Topic.ADDRESS, Topic.TRANSIT, Topic.PHONE, Topic.MAIL, Topic.WEB}


class CodeKind(StrEnum):
    """What a code is good for; its caption is the message `slip-code-` and the value."""

    DETAILS = "details"
    CONTACT = "contact"
    ROUTE = "route"
    CALENDAR = "calendar"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to know about an offer; each line of `value` is a line on paper."""

    topic: Topic
    value: Said


@dataclass(frozen=True, slots=True)
class SlipCode:
    """A code on the slip and what it says."""

    kind: CodeKind
    payload: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One offer on a slip, its facts in the order in which they are printed.

    `machine` marks words that no person has reviewed, `sample` contact data that nobody has
    confirmed.
    """

    title: Said
    about: Said = Said("")
    facts: tuple[Fact, ...] = ()
    codes: tuple[SlipCode, ...] = ()
    machine: bool = False
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip: an offer or the whole list; `language` is the visitor's.

    `sender` names the house, `codes` stand for the whole slip, `case_code` is empty outside a
    guided session.
    """

    language: Language
    entries: tuple[Entry, ...]
    printed_on: Said
    sender: str = ""
    codes: tuple[SlipCode, ...] = ()
    case_code: str = ""
