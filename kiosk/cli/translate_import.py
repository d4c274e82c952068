"""`kiosk translate import`: takes over what volunteers have checked and finished."""

import os
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.file_report import FileReport, printable
from kiosk.catalog.reading.loaded import MEMORY
from kiosk.catalog.reading.loader import load
from kiosk.catalog.translation_memory import MemoryRow, changing, latest, put
from kiosk.cli.find import warn_of_errors
from kiosk.cli.memory_refusals import memory_refusals
from kiosk.cli.prerequisites import settings_for_editing, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.language.characters import forbidden
from kiosk.problems import Say
from kiosk.translation.exchange.intake import Intake, Reviewer, Taken
from kiosk.translation.exchange.returned_files import placed, returned

LONGEST_NAME = 80
"""How many characters a reviewer's name or role may have."""


def run(arguments: Namespace) -> int:
    """Take the files over, one after the other; 1 when anything was refused."""
    say = staff_words()
    config = settings_for_editing(arguments.config, say)
    reviewer = Reviewer(name_of(arguments.by, say), datetime.now(BERLIN).date())
    for file in arguments.files:
        if not os.path.isfile(file):  # which also stands what `Path` would raise
            raise RefusalError(say("cli-import-no-file", file=str(file)))
    loaded = load(config.content_folder)
    memory = config.content_folder / MEMORY
    with memory_refusals(memory, say), changing(memory, "translate import") as rows:
        imports = [take(file, loaded.catalog, rows, reviewer, say) for file in arguments.files]
    warn_of_errors(loaded, say)
    for one in imports:  # what was taken is told when it is written, and not before
        print(*one.lines(say), sep="\n")
    return 1 if any(one.report.errors for one in imports) else 0


def name_of(written: str, say: Say) -> str:
    """The reviewer's name or role as it can be kept."""
    name = written.strip()
    if len(name) > LONGEST_NAME or not name.isprintable() or forbidden(name):
        raise RefusalError(say("cli-import-by", value=name[:LONGEST_NAME], most=LONGEST_NAME))
    return name


@dataclass(frozen=True, slots=True)
class FileImport:
    """What became of one file."""

    file: Path
    report: FileReport
    taken: Taken

    def lines(self, say: Say) -> Iterator[str]:
        """Everything that is wrong in it, and what was taken."""
        taken = self.taken
        for problem in placed(self.report.problems, self.file):
            yield problem.line_in(say)
        yield say(
            "cli-import-taken",
            file=self.report.path,
            reviewed=taken.reviewed,
            outdated=taken.outdated,
            refused=self.report.errors,
        )
        if taken.unfinished:
            yield say("cli-import-unfinished", count=taken.unfinished)
        if taken.partly:
            yield say("cli-import-partly", count=taken.partly)
        if taken.unsure:
            yield say("cli-import-unsure", count=taken.unsure)
        if emptied := taken.emptied:
            yield say("cli-import-emptied", count=len(emptied), first=emptied[0])


def take(
    file: Path, catalog: Catalog, memory: dict[int, MemoryRow], reviewer: Reviewer, say: Say
) -> FileImport:
    """Take what is finished and good in one file into the memory."""
    report, taken = FileReport(printable(str(file))), Taken()
    if found := returned(file, report):
        taken = Intake(catalog, latest(memory), found).taken(reviewer, report, say)
        put(memory, taken.rows)
    return FileImport(file, report, taken)
