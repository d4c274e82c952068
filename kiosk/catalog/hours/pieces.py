"""An opening rule in its parts between semicolons, and how a problem of one is told."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")

_CLOSING = re.compile(r"(PH|SH)(?:\s*,\s*(PH|SH))?\s+(?:off|closed)|(PH)\s+unknown")


@dataclass(frozen=True, slots=True)
class RuleProblem:
    """One problem of a rule: `column` counts from 1, `code` and `values` give the message.

    A severe problem makes the rule unusable; any other is a warning.
    """

    column: int
    code: str
    values: Mapping[str, str] = field(default_factory=dict)
    severe: bool = True


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a rule between semicolons: where it begins, without and with its comments."""

    column: int
    text: str
    written: str

    @property
    def commented(self) -> bool:
        """Whether a comment was blanked."""
        return '"' in self.written

    @property
    def closes_on(self) -> tuple[str, ...]:
        """`PH`, `SH` or both when the piece closes the door on these holidays.

        On those of `PH unknown` nobody may promise an open door, so it counts as closed.
        """
        match = _CLOSING.fullmatch(self.text.strip())
        return tuple(kind for kind in match.groups() if kind) if match else ()

    @property
    def unsure(self) -> bool:
        """Whether nobody knows if the door is open on public holidays: `PH unknown`."""
        return bool(self.closes_on) and self.text.endswith("unknown")


def pieces(rule: str) -> tuple[Piece, ...]:
    """The parts of a rule; a blanked comment leaves every column where it was."""
    plain = re.sub(r'"[^"]*"', lambda comment: " " * len(comment[0]), rule)
    found = []
    start = 0
    for text in plain.split(";"):
        end = start + len(text)
        lead = len(text) - len(text.lstrip()) if text.strip() else 0
        found.append(Piece(start + lead + 1, text.strip(), rule[start:end].strip()))
        start = end + 1
    return tuple(found)
