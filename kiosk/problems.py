"""What is wrong, where, and how to mend it, as a value that staff read in their language."""

import dataclasses
import errno
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Severity(StrEnum):
    """Whether a problem keeps a thing out of the kiosk or only wants attention."""

    ERROR = "error"
    WARNING = "warning"


class Say(Protocol):
    """The staff's words: the text of one message with its variables filled in."""

    def __call__(self, message: str, **values: str | int) -> str: ...


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in one file.

    `path` is written with slashes, relative to where staff look for the file. `line` and
    `column` count from 1 and are 0 when the whole file is meant. `field` is dotted, for
    example `contacts.0.phone`. `code` names the staff message that `values` complete.
    """

    path: str
    code: str
    severity: Severity = Severity.ERROR
    line: int = 0
    column: int = 0
    field: str = ""
    values: Mapping[str, str] = dataclasses.field(default_factory=dict, hash=False)

    @property
    def place(self) -> str:
        """Where to look: `content/offers/x.yaml:12:5`, or the path alone."""
        return f"{self.path}:{self.line}:{self.column}" if self.line else self.path

    def line_in(self, say: Say) -> str:
        """The whole problem with its remedy on one line, in the language of `say`."""
        words = say(self.code, **self.values)
        if self.severity is Severity.WARNING:
            words = say("warning", words=words)
        return ": ".join(part for part in (self.place, self.field, words) if part)


def system_reason(error: OSError | ValueError) -> str:
    """Why the system refused something, as the staff message `system-reason` knows it: `EACCES`.

    What the system itself says about it is English, and so nothing for staff.
    """
    if isinstance(error, UnicodeError):
        return "NOT-UTF-8"
    if type(error).__name__ in ("gaierror", "herror"):  # whose numbers are not the system's
        return "NO-SUCH-NAME"
    if isinstance(error, TimeoutError):  # that of a socket has no number
        return "ETIMEDOUT"
    number = error.errno if isinstance(error, OSError) else None
    return errno.errorcode.get(number or 0, type(error).__name__)


NOT_ENCRYPTED = "NOT-ENCRYPTED"
"""The reason against an address, or a redirection, that anybody on the way could change."""


def network_reason(error: Exception) -> str:
    """Why the network refused something, as the staff message `system-reason` knows it."""
    import ssl  # which no start of the screen waits for
    from urllib.error import HTTPError, URLError

    if isinstance(error, HTTPError):
        error.close()
        return f"HTTP-{error.code}"
    inner = error.reason if isinstance(error, URLError) else error
    if inner == NOT_ENCRYPTED:
        return NOT_ENCRYPTED
    if isinstance(inner, ssl.SSLError):
        return "TLS"
    if isinstance(inner, TimeoutError):
        return "ETIMEDOUT"
    if isinstance(inner, OSError) and inner.errno and inner.errno > 0:
        return system_reason(inner)
    return "ENETUNREACH" if isinstance(error, URLError) else "ECONNRESET"
