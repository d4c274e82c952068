"""The translation memory: rows that machines and reviewers wrote, read and written in one place.

The file is a TinyDB file with one table. Its rows stand by language and key, and the number of
each comes from these two, so that a change of one row is a change of its own lines, and what two
people add in two languages stands at two places: git merges both.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Final

from kiosk import storage
from kiosk.catalog import language_codes
from kiosk.catalog.editing.content_changes import ContentEditor
from kiosk.catalog.hours.calendar_days import day_fault
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.hints import shortened
from kiosk.catalog.texts import Origin, Text, Texts
from kiosk.language.characters import blank, forbidden, stripped
from kiosk.language.languages import SOURCE
from kiosk.problems import Problem

LARGEST: Final = 64 * 1024 * 1024
"""The size in bytes above which the memory is refused."""

LAST_NUMBER: Final = 999_999_999
"""The largest number that a row may have."""

TABLE: Final = "texts"
_WORDS = ("title", "summary", "description", "bring")
_SELDOM: Final = ("bring", "fault", "finished")
"""The fields that stand in the file only where they hold something."""

_NOTHING: Final = dict.fromkeys(
    ("key", "language", *_WORDS, "source", "origin", "by", "on", "fault", "finished"), ""
)
_ORIGINS: Final = {str(origin): origin for origin in (Origin.MACHINE, Origin.REVIEWED)}

_NUMBER = re.compile(r"[1-9]\d{0,8}\Z", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
_ENTRY = re.compile(r'"(\d{1,9})"\s*:\s*\{')
_Tell = Callable[..., None]

ENGINE: Final = "argostranslate"
"""How `by` begins where the translation engine of the kiosk wrote a text."""

Drafts = Mapping[str, Texts]
"""Texts by the key of what they describe (`offers/sprachcafe`) and by language."""


Latest = Mapping[tuple[str, str], "MemoryRow"]
"""Rows by key and language."""


@dataclass(frozen=True, slots=True)
class MemoryRow:
    """One text of the memory: what it describes, its language, and who wrote it on which day.

    With a `fault` the text is no more than an attempt, and no visitor sees it until a person
    has mended what the fault says. `finished` names the fields of a machine's text that a person
    has finished while others are open: such a text waits for a person and for no machine.
    """

    key: str
    language: str
    text: Text
    by: str = ""
    on: date | None = None
    fault: str = ""
    finished: tuple[str, ...] = ()

    @property
    def engine_made(self) -> bool:
        """Whether the kiosk's own engine wrote this text and no person has reviewed it."""
        return self.text.origin is Origin.MACHINE and self.by.startswith(ENGINE)


class MemoryFaultError(Exception):
    """The memory cannot be changed, because something in it would be lost; `problem` says what."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.place)
        self.problem = problem


def rows(content: bytes, report: FileReport) -> dict[int, MemoryRow] | None:
    """Every usable row of a memory by its number; None when nothing of it can be read."""
    source = report.decoded(content)
    memory = None if source is None else _parsed(source, report)
    if source is None or memory is None:
        return None
    table = memory.get(TABLE)
    if not isinstance(table, dict):
        _lost(report, "memory-no-table", value=TABLE)
        return None
    for name in memory.keys() - {TABLE}:
        report.warning("memory-unknown-table", value=shortened(name), table=TABLE)
    return dict(_RowReader(source, report).rows(table))


def latest(*memories: Mapping[int, MemoryRow]) -> Latest:
    """Each row by its key and language; a later memory, and in it a later row, wins."""
    return {(r.key, r.language): r for memory in memories for r in memory.values()}


def drafts(rows: Latest) -> Drafts:
    """The texts of all rows without a fault."""
    found: dict[str, dict[str, Text]] = {}
    for (key, language), row in rows.items():
        if language != SOURCE and not row.fault:
            found.setdefault(key, {})[language] = row.text
    return found


def joined(own: Texts, drafts: Texts) -> dict[str, Text]:
    """The persons' texts, and titled drafts for the languages in which no person wrote."""
    added = {c: text for c, text in drafts.items() if c not in own and not blank(text.title)}
    return {**own, **added}


def written(rows: Mapping[int, MemoryRow]) -> bytes:
    """The bytes of a memory with these rows; the same rows always give the same bytes.

    Of two rows with one key and language the later one is kept.
    """
    ordered = sorted(latest(rows).values(), key=lambda row: (row.language, row.key))
    table = dict(zip(_numbers(ordered), map(_document, ordered), strict=True))
    return f"{json.dumps({TABLE: table}, ensure_ascii=False, indent=1)}\n".encode()


def stored(file: Path) -> dict[int, MemoryRow]:
    """The rows of the memory in `file`; there may be none yet.

    Raises MemoryFaultError when the file holds anything that would be lost, and OSError.
    """
    if not file.exists():
        return {}
    report = FileReport(file.name)
    found = rows(file.read_bytes(), report) or {}
    if report.problems:
        raise MemoryFaultError(report.problems[0])
    return found


@contextmanager
def changing(
    file: Path, command: str = "", editor: ContentEditor | None = None
) -> Iterator[dict[int, MemoryRow]]:
    """The rows of the memory in `file`, to be changed; changes are written when the block ends.

    What a `command` does, or an `editor` that writes several times, `kiosk undo` can take back.
    Raises what `stored`, `storage.exclusive` and `storage.replace` raise.
    """
    if command:
        editor = ContentEditor(file.parent, command)
    with storage.exclusive(file):
        found = stored(file)
        before = dict(found)
        yield found
        if found != before and editor:
            editor.write(file.name, written(found))
        elif found != before:
            storage.replace(file, written(found))


def put(memory: dict[int, MemoryRow], rows: Iterable[MemoryRow]) -> None:
    """Let each of the rows be the one of its key and language."""
    numbers = {(row.key, row.language): number for number, row in memory.items()}
    free = max(memory, default=0) + 1
    for row in rows:
        number = numbers.setdefault((row.key, row.language), free)
        memory[number] = row
        free = max(free, number + 1)


def _parsed(source: str, report: FileReport) -> dict[str, object] | None:
    """The tables of a memory; an entry that stands there twice is reported, the last counts."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) < len(pairs):
            twice, _ = Counter(name for name, _ in pairs).most_common(1)[0]
            report.warning("memory-twice", value=shortened(twice))
        return found

    try:
        # A whole number of any length is only a wrong value, and must not take a minute.
        memory = json.loads(source, object_pairs_hook=once, parse_int=float)
    except json.JSONDecodeError as wrong:
        _lost(report, "memory-broken", *_place(source, _stumble(wrong)))
        return None
    except RecursionError:
        _lost(report, "memory-broken")
        return None
    if not isinstance(memory, dict):
        _lost(report, "memory-no-table", value=TABLE)
        return None
    return memory


def _lost(report: FileReport, code: str, line: int = 0, column: int = 0, **values: str) -> None:
    """Report why no row can be read, with the name of the last generation that brings it back."""
    file = Path(report.path)
    kept = storage.previous(file).name
    report.error_at(line, column, code, file=file.name, previous=kept, **values)


def _numbers(rows: Iterable[MemoryRow]) -> Iterator[str]:
    """The number of each row: what its language and key make, or the next that is free."""
    taken: set[int] = set()
    for row in rows:
        place = f"{row.language}\x1f{row.key}".encode()
        number = int.from_bytes(blake2b(place, digest_size=8).digest()) % LAST_NUMBER + 1
        while number in taken:
            number = number % LAST_NUMBER + 1
        taken.add(number)
        yield str(number)


def _document(row: MemoryRow) -> dict[str, str]:
    """A row as it stands in the file."""
    values = {
        "key": row.key,
        "language": row.language,
        **{name: getattr(row.text, name) for name in _WORDS},
        "source": row.text.source,
        "origin": str(row.text.origin),
        "by": row.by,
        "on": row.on.isoformat() if row.on else "",
        "fault": row.fault,
        "finished": " ".join(row.finished),
    }
    return {name: value for name, value in values.items() if value or name not in _SELDOM}


class _RowReader:
    """Makes rows of a table's entries, and finds an entry's place in the file for a report."""

    def __init__(self, source: str, report: FileReport) -> None:
        self._source = source
        self._report = report
        self._begins: dict[str, int] = {}
        self._days: dict[str, date | None] = {"": None}
        self._languages: set[str] = set()

    def rows(self, table: Mapping[str, object]) -> Iterator[tuple[int, MemoryRow]]:
        """Each usable row with its number."""
        seen: set[tuple[str, str]] = set()
        for number, entry in table.items():
            row = self._row(number, entry)
            if row is None:
                continue
            if (row.key, row.language) in seen:
                self._tell(self._report.warning_at, number, "", "draft-twice", entry)
            seen.add((row.key, row.language))
            yield int(number), row

    def _row(self, number: str, entry: object) -> MemoryRow | None:
        """One row; None after the report was told what is wrong with it."""
        error, warning = self._report.error_at, self._report.warning_at
        if not _NUMBER.match(number) or not isinstance(entry, dict):
            self._tell(error, number, "", "draft-broken", entry)
            return None
        for name in entry.keys() - _NOTHING.keys():
            self._tell(warning, number, name, "draft-unknown-field", entry, value=shortened(name))
            entry = {other: value for other, value in entry.items() if other != name}
        values: dict[str, str] = {**_NOTHING, **entry}
        if fault := self._fault(values):
            self._tell(error, number, fault, "draft-broken", entry)
            return None
        if found := forbidden("\n".join(values.values())):
            name = next(name for name, value in values.items() if forbidden(value))
            self._tell(error, number, name, "character", entry, character=found[0][1])
            values = {name: stripped(value) for name, value in values.items()}
        on = self._day(values["on"])
        if on is None and values["on"]:
            self._tell(warning, number, "on", "want-day", entry, value=shortened(values["on"]))
        origin, words = _ORIGINS[values["origin"]], {name: values[name] for name in _WORDS}
        text = Text(**words, origin=origin, source=values["source"])
        key, language = values["key"], values["language"]
        finished = tuple(name for name in _WORDS if name in values["finished"].split())
        return MemoryRow(key, language, text, values["by"], on, values["fault"], finished)

    def _fault(self, values: Mapping[str, str]) -> str:
        """The first field of an entry that cannot be used, empty when all can."""
        for name, value in values.items():
            if type(value) is not str:  # the file decides what really stands there
                return name
        if values["language"] not in self._languages:
            if not language_codes.known(values["language"]):
                return "language"
            self._languages.add(values["language"])
        if values["origin"] not in _ORIGINS:
            return "origin"
        return "key" if blank(values["key"]) else ""

    def _day(self, written: str) -> date | None:
        """A day written as 2026-12-31, else nothing; many rows share one."""
        if written not in self._days:
            self._days[written] = _calendar_day(written)
        return self._days[written]

    def _tell(
        self, report: _Tell, number: str, name: str, code: str, entry: object, **values: str
    ) -> None:
        """Report something about a field of an entry, or about the whole entry, at its line."""
        if not self._begins:
            self._begins = {m[1]: m.start() for m in _ENTRY.finditer(self._source)}
        at = self._begins.get(number, 0)
        if name:
            at = max(self._source.find(json.dumps(name, ensure_ascii=False), at), at)
        report(*_place(self._source, at), code, _named(number, entry), **values)


def _calendar_day(written: str) -> date | None:
    """A day written as 2026-12-31, else nothing."""
    good = _DAY.match(written) and not day_fault(written)
    return date.fromisoformat(written) if good else None


def _place(source: str, at: int) -> tuple[int, int]:
    """The line and column of the character `at`, both counted from 1."""
    return source.count("\n", 0, at) + 1, at - source.rfind("\n", 0, at)


def _stumble(wrong: json.JSONDecodeError) -> int:
    """Where the mistake is; a comma too few or too many only shows at the next line's start."""
    met = wrong.doc[wrong.pos : wrong.pos + 1]
    missed = "',' delimiter" in wrong.msg and met in '"{'
    too_many = "property name" in wrong.msg and met in "}]"
    return len(wrong.doc[: wrong.pos].rstrip()) - 1 if missed or too_many else wrong.pos


def _named(number: str, entry: object) -> str:
    """How staff find an entry: by its key and language, else by its number."""
    if isinstance(entry, dict) and "key" in entry and "language" in entry:
        return f"{entry['key']} {entry['language']}"
    return number
