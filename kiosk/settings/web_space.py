"""Where the pages go: a folder on a web space, as one line of the settings names it."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Transfer(StrEnum):
    """How files get there; both over ssh, by programs of the system."""

    SFTP = "sftp"
    RSYNC = "rsync+ssh"


@dataclass(frozen=True, slots=True)
class WebSpace:
    """A folder on another computer.

    `host` may be a name of `~/.ssh/config`, which then knows `user` and `port` too. A `folder`
    without a slash at its beginning counts from the user's home; "." is the home itself.
    """

    transfer: Transfer
    user: str
    host: str
    port: int | None
    folder: str

    @property
    def login(self) -> str:
        """Who logs in where: `user@host`."""
        return f"{self.user}@{self.host}" if self.user else self.host

    @property
    def by_hand(self) -> str:
        """The command with which a person goes there for the first time."""
        port = f"-p {self.port} " if self.port else ""
        return f"ssh {port}{self.login}"


_WAYS = "|".join(map(re.escape, Transfer))
_LINE = re.compile(
    rf"(?P<transfer>{_WAYS})://(?:(?P<user>\w[\w.+-]*)@)?"
    r"(?P<host>\w[\w.-]*|\[[0-9a-fA-F:]+\])(?::(?P<port>\d{1,5}))?(?P<folder>/.*)?",
    re.ASCII,
)
_PART = re.compile(r"(?!\.\.?$|-| )[\w.~+@=, -]+")
"""A name of a folder that no program on the way reads as anything else."""

_MOST_PORTS = 65_535


def web_space(line: str) -> WebSpace | None:
    """The folder that a line names, None when it cannot be read.

    `sftp://user@host:22/folder` counts from the root, `sftp://user@host/~/folder` from home.
    """
    found = _LINE.fullmatch(line)
    if not found:
        return None
    port = int(found["port"]) if found["port"] else None
    parts = [part for part in (found["folder"] or "/~").split("/") if part]
    if port is not None and not 1 <= port <= _MOST_PORTS:
        return None
    if not all(map(_PART.fullmatch, parts)):
        return None
    folder = "/".join(parts[1:]) or "." if parts[:1] == ["~"] else f"/{'/'.join(parts)}"
    return WebSpace(Transfer(found["transfer"]), found["user"] or "", found["host"], port, folder)


def tells_password(line: str) -> bool:
    """Whether a password stands in the line, where everybody could read it."""
    return re.search(r"://[^/]*:[^/]*@", line) is not None
