"""The locale files as translators leave them: what is wrong there, and what awaits a reader.

A person who has read a whole file replaces its line `### Origin: machine` by
`### Origin: reviewed by …, 2027-01-31`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.locale_entries import Broken, FileComment, Message, entries
from kiosk.problems import Problem, Severity, system_reason

LOCALES = Path(str(files("kiosk.language"))) / "locales"
REVIEWED = "Origin: reviewed by"


@dataclass(frozen=True, slots=True)
class Locale:
    """One locale file: which names each message uses, and the problems of the file alone."""

    name: str
    reviewed: bool = False
    uses: dict[str, frozenset[str]] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def unreviewed(folder: Path = LOCALES) -> tuple[str, ...]:
    """The languages of the interface that no person has read yet."""
    return tuple(
        code
        for code in LANGUAGES
        if (folder / f"{code}.ftl").is_file() and not locale(folder, f"{code}.ftl").reviewed
    )


def problems(folder: Path = LOCALES) -> Iterator[Problem]:
    """Everything that is wrong in the locale files of visitors and of staff."""
    for family in ("", "staff/"):
        german = locale(folder, f"{family}{SOURCE}.ftl")
        for path in sorted((folder / family).glob("*.ftl")):
            own = locale(folder, f"{family}{path.name}")
            yield from own.problems
            yield from _differences(own, german)


def locale(folder: Path, name: str) -> Locale:
    """What the file `name` says, as far as it can be read."""
    try:
        source = (folder / name).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as wrong:
        return Locale(
            name, problems=(_problem(name, 0, "", "unreadable", reason=system_reason(wrong)),)
        )
    return _said(name, source)


@lru_cache(maxsize=2 * len(LANGUAGES))
def _said(name: str, source: str) -> Locale:
    """What a file with these lines says; a check asks twice."""
    uses: dict[str, frozenset[str]] = {}
    lines: dict[str, int] = {}
    found: list[Problem] = []
    reviewed = False
    for entry in entries(source):
        match entry:
            case Broken(line):
                found.append(_problem(name, line, "", "broken"))
            case FileComment(text):
                reviewed = REVIEWED in text
            case Message(message, line, names):
                if message in uses:
                    first = str(lines[message])
                    found.append(_problem(name, line, message, "twice", first=first))
                uses[message], lines[message] = names, line
    return Locale(name, reviewed, uses, lines, tuple(found))


def _differences(own: Locale, german: Locale) -> Iterator[Problem]:
    """What a language lacks, has too much of, or fills in differently from German."""
    if not own.uses:
        return
    for name, names in german.uses.items():
        if name not in own.uses:
            yield _problem(own.name, 0, name, "missing")
        elif own.uses[name] != names:
            wanted = ", ".join(sorted(names)) or "–"
            yield _problem(own.name, own.lines[name], name, "variables", wanted=wanted)
    for name in own.uses.keys() - german.uses.keys():
        yield _problem(own.name, own.lines[name], name, "unknown")


def _problem(file: str, line: int, message: str, code: str, **values: str) -> Problem:
    """A problem that keeps nothing out of the kiosk: it shows the German words instead."""
    return Problem(
        path=f"kiosk/language/locales/{file}",
        code=f"locale-{code}",
        severity=Severity.WARNING,
        line=line,
        column=1 if line else 0,
        field=message,
        values=values,
    )
