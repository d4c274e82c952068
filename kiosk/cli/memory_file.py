"""The translation memory of a content folder, with whatever can go wrong said to staff."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.translation_memory import MemoryFaultError, MemoryRow, changing, rows
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say, system_reason
from kiosk.storage import FileInUseError


@contextmanager
def changing_memory(file: Path, say: Say) -> Iterator[dict[int, MemoryRow]]:
    """The rows of the memory, to be changed; they are written when the block ends."""
    try:
        with changing(file) as memory:
            yield memory
    except MemoryFaultError as error:
        raise RefusalError(error.problem.line_in(say)) from error
    except FileInUseError as error:
        raise RefusalError(say("cli-in-use", file=str(file))) from error
    except OSError as error:
        reason = system_reason(error)
        raise RefusalError(say("cli-unwritable", file=str(file), reason=reason)) from error


def memory_rows(file: Path, say: Say) -> Mapping[int, MemoryRow]:
    """The rows of the memory as it is now; there may be none yet."""
    report = FileReport(file.name)
    try:
        found = rows(file.read_bytes(), report) if file.exists() else {}
    except OSError as error:
        report.error("unreadable", reason=system_reason(error))
    if report.errors:
        raise RefusalError(report.problems[0].line_in(say))
    return found or {}
