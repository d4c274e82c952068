"""What is no TOML in `kiosk.toml`: on which line, and how to mend it."""

import re
import tomllib

from kiosk.settings.source import SettingsError, Source

_NOT_UNDERSTOOD = (
    "Diese Zeile ist nicht verständlich. Schreiben Sie: schlüssel = wert, Texte in "
    "Anführungszeichen, Listen in eckigen Klammern."
)
_TWICE = "Das steht schon weiter oben. Löschen Sie eines von beiden."
_NO_COMMA = "Zwischen zwei Einträgen der Liste fehlt ein Komma."
_NOT_CLOSED = "Die Liste wird nicht geschlossen. Setzen Sie hinter ihren letzten Eintrag: ]"
_NO_QUOTE = "Ein Anführungszeichen wird nicht geschlossen. Setzen Sie es am Ende des Textes."
_NUMBER_TOO_LONG = "Die Zahl ist viel zu lang. Schreiben Sie eine kürzere."
_TOO_DEEP = "Die Klammern sind zu tief verschachtelt. Löschen Sie die überzähligen."

_LONG_NUMBER = re.compile(r"[\d_]{1000}")
_TEXT_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\])*"|\'[^\']*\'|(#.*)')
_NEW_ENTRY = re.compile(r"\s*(?:\[|[\w\"'.-]+\s*=)")
"""How a section or a key begins, which ends a list that nobody closed."""


def syntax_error(source: Source, error: ValueError | RecursionError) -> SettingsError:
    """What to raise when the parser gives up with `error`."""
    place, words = _place_and_words(source.text, error)
    return SettingsError(f"{source.file}:{place}: {words}")


def _place_and_words(text: str, error: ValueError | RecursionError) -> tuple[str, str]:
    """Line, with the column where the parser tells one, and the remedy."""
    if isinstance(error, RecursionError):
        return f"{_line_at(text, text.find('[[['))}", _TOO_DEEP
    if not isinstance(error, tomllib.TOMLDecodeError):  # the only other error is a number's
        number = _LONG_NUMBER.search(text)
        return f"{_line_at(text, number.start() if number else 0)}", _NUMBER_TOO_LONG
    place = re.search(r"at line (\d+), column (\d+)", str(error))
    if 'Expected "\'"' in str(error) and not place:
        return f"{_line_at(text, text.rfind(chr(39)))}", _NO_QUOTE
    lines = text.splitlines()
    line, column = (int(place[1]), int(place[2])) if place else (len(lines) + 1, 1)
    if re.search(r"overwrite|twice", str(error)):
        return f"{line}:{column}", _TWICE
    return _in_a_list(lines, line, column) or (
        f"{min(line, len(lines) or 1)}:{column}",
        _NOT_UNDERSTOOD,
    )


def _in_a_list(lines: list[str], line: int, column: int) -> tuple[str, str] | None:
    """The fault of a list that is still open where the parser gave up."""
    last = _last_line_of_open_list(lines[: line - 1])
    if last is None:
        return None
    given_up = lines[line - 1] if line <= len(lines) else ""
    if not given_up.strip() or _NEW_ENTRY.match(given_up):
        return f"{last}", _NOT_CLOSED
    if given_up[column - 1 : column] in ("'", '"') and not given_up[: column - 1].strip():
        return f"{last}", _NO_COMMA
    return None


def _last_line_of_open_list(lines: list[str]) -> int | None:
    """The line on which a list that nobody closes should end; None when none is open.

    A list over several lines usually ends on a line of its own, if there is an empty one.
    """
    depth = begin = last = 0
    for number, line in enumerate(lines, 1):
        bare = _TEXT_OR_COMMENT.sub(lambda found: "" if found[1] else "x", line)
        if not depth and re.match(r"\s*\[", bare):
            continue
        begin = begin if depth else number
        depth = max(0, depth + bare.count("[") - bare.count("]"))
        last = number if bare.strip() else last
    if not depth:
        return None
    return last + 1 if begin < last < len(lines) else last


def _line_at(text: str, position: int) -> int:
    """The line of a position in the text."""
    return text.count("\n", 0, max(0, position)) + 1
