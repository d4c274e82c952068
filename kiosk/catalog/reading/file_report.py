"""One content file while it is read, and everything that is found wrong in it."""

from dataclasses import replace
from datetime import date

from yaml import Event, Node

from kiosk.language.characters import made_visible, stripped
from kiosk.problems import Problem, Severity


class FileReport:
    """Collects the problems of the file at `path`.

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
        self, code: str, node: Node | Event | None = None, field: str = "", **values: str
    ) -> None:
        """Report what keeps the thing at `node` out of the kiosk."""
        line, column = _place(node)
        self.error_at(line, column, code, field, **values)

    def warning(
        self, code: str, node: Node | Event | None = None, field: str = "", **values: str
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

    def _add(self, problem: Problem) -> None:
        """Keep a problem under a field's name that is safe to print."""
        name = made_visible(stripped(problem.field))
        self.problems.append(replace(problem, field=" ".join(name.split())))


def _place(node: Node | Event | None) -> tuple[int, int]:
    """The line and column at which a node begins; zeros for the whole file."""
    if node is None or node.start_mark is None:
        return 0, 0
    return node.start_mark.line + 1, node.start_mark.column + 1
