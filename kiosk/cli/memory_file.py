"""The translation memory of a content folder, with whatever can go wrong said to staff."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.catalog.translation_memory import (
    Latest,
    MemoryFaultError,
    MemoryRow,
    changing,
    latest,
    stored,
)
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say, system_reason
from kiosk.storage import FileInUseError


@contextmanager
def changing_memory(file: Path, say: Say) -> Iterator[dict[int, MemoryRow]]:
    """The rows of the memory, to be changed; changes are written when the block ends."""
    with _told(file, say), changing(file) as memory:
        yield memory


def present_memory(file: Path, say: Say) -> Latest:
    """The memory as it is now; there may be none yet."""
    with _told(file, say):
        return latest(stored(file))


@contextmanager
def _told(file: Path, say: Say) -> Iterator[None]:
    """Whatever keeps the memory from being read or written, as staff are told it."""
    try:
        yield
    except MemoryFaultError as error:
        raise RefusalError(error.problem.line_in(say)) from error
    except FileInUseError as error:
        raise RefusalError(say("cli-in-use", file=str(file))) from error
    except OSError as error:
        reason = system_reason(error)
        raise RefusalError(say("cli-unwritable", file=str(file), reason=reason)) from error
