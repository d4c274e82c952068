"""One content file while it is read, and everything that is found wrong in it."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kiosk.language.characters import stripped
from kiosk.problems import Problem, Severity

if TYPE_CHECKING:  # the first screen reads rows of the memory and waits for no YAML
    from yaml import Event, Node

MOST = 200
"""How many problems of one file are told; nobody reads more, and to find them takes time."""


class GivenUpError(Exception):
    """So much is wrong in a file that nobody looks for more."""


class FileReport:
    """Collects the problems of the file at `path`, the first `MOST` of them.

    `today` is set when the file is checked with all rules, those included that depend on the
    day or take time; it is None when the file is only loaded. `escapes` says whether the
    file holds a backslash, and so may spell a forbidden character.
    """

    def __init__(self, path: str, today: date | None = None) -> None:
        self.path = path
        self.today = today
        self.escapes = False
        self.problems: list[Problem] = []
        self.errors = 0

    def error(
        self, code: str, node: "Node | Event | None" = None, field: str = "", **values: str
    ) -> None:
        """Report what keeps the thing at `node` out of the kiosk.

        Raises GivenUpError after far too many errors.
        """
        line, column = _place(node)
        self.error_at(line, column, code, field, **values)
        if self.errors > MOST:
            raise GivenUpError

    def warning(
        self, code: str, node: "Node | Event | None" = None, field: str = "", **values: str
    ) -> None:
        """Report what wants attention at `node`."""
        line, column = _place(node)
        self.warning_at(line, column, code, field, **values)

    def error_at(self, line: int, column: int, code: str, field: str = "", **values: str) -> None:
        """Report an error at a place of the file, both numbers counted from 1."""
        self.errors += 1
        self._add(Problem(self.path, code, Severity.ERROR, line, column, field, values))

    def warning_at(self, line: int, column: int, code: str, field: str = "", **values: str) -> None:
        """Report a warning at a place of the file, both numbers counted from 1."""
        self._add(Problem(self.path, code, Severity.WARNING, line, column, field, values))

    def decoded(self, content: bytes) -> str | None:
        """The characters of the file's bytes; a byte that is no UTF-8 is reported at its place."""
        try:
            return content.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as wrong:
            before = content[: len(content) - len(wrong.object) + wrong.start]
            line = before[before.rfind(b"\n") + 1 :].decode("utf-8-sig")
            byte = f"{content[len(before)]:02X}"
            offset = str(len(before))
            self.error_at(
                before.count(b"\n") + 1, len(line) + 1, "not-utf8", byte=byte, offset=offset
            )
            return None

    def _add(self, problem: Problem) -> None:
        """Keep a problem in words that are safe to print, whatever the file or its name holds."""
        if len(self.problems) == MOST:
            self.problems.append(Problem(self.path, "more-problems", Severity.WARNING))
        if len(self.problems) < MOST:
            values = {name: _one_line(value) for name, value in problem.values.items()}
            self.problems.append(replace(problem, field=_one_line(problem.field), values=values))


def _one_line(words: str) -> str:
    """The words on one line, safe to print."""
    return printable(" ".join(stripped(words).split()))


def printable(words: str) -> str:
    """The words without what acts on a terminal; what else nobody sees is spelled out."""
    clean = stripped(words)
    if clean.isprintable():
        return clean
    return "".join(one if one.isprintable() else f"[U+{ord(one):04X}]" for one in clean)


def _place(node: "Node | Event | None") -> tuple[int, int]:
    """The line and column at which a node begins; zeros for the whole file."""
    if node is None or node.start_mark is None:
        return 0, 0
    return node.start_mark.line + 1, node.start_mark.column + 1
