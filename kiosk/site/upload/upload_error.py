"""Why pages did not get to the web space, told from the words of the system's programs."""

import re
from collections.abc import Sequence
from enum import StrEnum


class Trouble(StrEnum):
    """What was in the way; each is the end of a message that names the remedy."""

    NO_PROGRAM = "no-program"
    NO_PROGRAM_THERE = "no-program-there"
    UNREACHABLE = "unreachable"
    UNKNOWN_HOST = "unknown-host"
    OTHER_HOST = "other-host"
    KEY = "key"
    FORBIDDEN = "forbidden"
    FULL = "full"
    BROKEN_OFF = "broken-off"
    FOREIGN = "foreign"
    OTHER = "other"


class UploadError(Exception):
    """The pages are not, or not all, on the web space; `detail` is what a program said of it."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(f"{trouble}: {detail}")
        self.trouble = trouble
        self.detail = detail


_SAID = (
    (r"REMOTE HOST IDENTIFICATION HAS CHANGED", Trouble.OTHER_HOST),
    (r"Host key verification failed", Trouble.UNKNOWN_HOST),
    (r"Permission denied \([a-z]|Too many authentication failures", Trouble.KEY),
    (r"^ssh: |banner exchange|exchange_identification", Trouble.UNREACHABLE),
    (r"No space left|[Qq]uota|write remote .*Failure", Trouble.FULL),
    (r"command not found|subsystem request failed", Trouble.NO_PROGRAM_THERE),
    (
        r"Permission denied|Read-only|No such file|not permitted|Not a directory|open .*Failure",
        Trouble.FORBIDDEN,
    ),
    (r"Connection closed|reset by peer|Broken pipe|not responding", Trouble.BROKEN_OFF),
)
"""What the programs say in English, the surest first; a full disk is a mere "Failure" to SFTP."""

_ENDINGS = {255: Trouble.BROKEN_OFF, 127: Trouble.NO_PROGRAM_THERE} | dict.fromkeys(
    (10, 12, 20, 30), Trouble.BROKEN_OFF
)
"""The exit statuses of ssh, of a shell without the program, and of rsync's broken connections."""


def why(said: Sequence[str], status: int) -> UploadError:
    """What a program's last words and its exit status mean."""
    detail = next(iter(said), "")
    for pattern, trouble in _SAID:
        for line in said:
            if re.search(pattern, line):
                return UploadError(trouble, line)
    return UploadError(_ENDINGS.get(status, Trouble.OTHER), detail)
