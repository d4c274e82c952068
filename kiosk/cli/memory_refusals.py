"""Why a command cannot read or change a translation memory, in the words of staff."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.catalog.translation_memory import MemoryFaultError
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say, system_reason
from kiosk.storage import FileInUseError


@contextmanager
def memory_refusals(memory: Path, say: Say) -> Iterator[None]:
    """Refuse kindly what the memory in `memory` does not allow."""
    try:
        yield
    except MemoryFaultError as error:
        raise RefusalError(error.problem.line_in(say)) from error
    except FileInUseError as error:
        raise RefusalError(say("cli-in-use", file=str(memory))) from error
    except OSError as error:
        words = say("cli-unwritable", file=str(memory), reason=system_reason(error))
        raise RefusalError(words) from error
