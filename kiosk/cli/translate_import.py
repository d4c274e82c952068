"""`kiosk translate import`: takes over what volunteers have checked and finished."""

import os
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.loader import MEMORY, load
from kiosk.catalog.translation_memory import MemoryRow, latest, put
from kiosk.cli.find import warn_of_errors
from kiosk.cli.memory_file import changing_memory
from kiosk.cli.prerequisites import settings_with_content, staff_words
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
    config = settings_with_content(arguments.config, say)
    reviewer = Reviewer(name_of(arguments.by, say), datetime.now(BERLIN).date())
    for file in arguments.files:
        if not os.path.isfile(file):  # which also stands what `Path` would raise
            raise RefusalError(say("cli-import-no-file", file=str(file)))
    loaded = load(config.content_folder)
    warn_of_errors(loaded, say)
    with changing_memory(config.content_folder / MEMORY, say) as memory:
        refused = [take(file, loaded.catalog, memory, reviewer, say) for file in arguments.files]
    return 1 if any(refused) else 0


def name_of(written: str, say: Say) -> str:
    """The reviewer's name or role as it can be kept."""
    name = written.strip()
    if len(name) > LONGEST_NAME or not name.isprintable() or forbidden(name):
        raise RefusalError(say("cli-import-by", value=name[:LONGEST_NAME], most=LONGEST_NAME))
    return name


def take(
    file: Path, catalog: Catalog, memory: dict[int, MemoryRow], reviewer: Reviewer, say: Say
) -> int:
    """Take one file into the memory and say what became of it; how many lines were refused."""
    report, taken = FileReport(str(file)), Taken()
    if found := returned(file, report):
        taken = Intake(catalog, latest(memory), found).taken(reviewer, report, say)
        put(memory, taken.rows)
    for problem in placed(report.problems, file):
        print(problem.line_in(say))
    counts = {"reviewed": taken.reviewed, "outdated": taken.outdated, "refused": report.errors}
    print(say("cli-import-taken", file=str(file), **counts))
    if taken.unfinished:
        print(say("cli-import-unfinished", count=taken.unfinished))
    if taken.unsure:
        print(say("cli-import-unsure", count=taken.unsure))
    return report.errors
