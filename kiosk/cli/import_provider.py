"""`kiosk import provider`: what a provider corrects, beside what is said here."""

import os
from argparse import Namespace
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk import storage
from kiosk.catalog.checking.trial import IMPORTED, trial
from kiosk.catalog.editing.content_changes import ContentEditor
from kiosk.catalog.editing.yaml_tree import EditRefusedError
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.file_report import FileReport, printable
from kiosk.catalog.reading.loader import load
from kiosk.cli.find import unknown, warn_of_errors
from kiosk.cli.import_drafts import acceptance, import_refusals
from kiosk.cli.prerequisites import settings_for_editing, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.cli.side_by_side import side_by_side
from kiosk.exchange.provider_table.provider_answers import (
    ProviderAnswer,
    accepted_text,
    provider_answers,
    refused,
)
from kiosk.exchange.provider_table.table_reading import LARGEST_TABLE, returned_table
from kiosk.problems import Problem, Say, system_reason


def run(arguments: Namespace) -> int:
    """Show every difference, and write those that are accepted; 1 when something is refused."""
    say = staff_words()
    folder = settings_for_editing(arguments.config, say).content_folder
    report = FileReport(printable(str(arguments.file)))
    told = returned_table(_content(arguments.file, say), report)
    accepts = acceptance(arguments.accept)
    refused = 0
    with import_refusals(folder, say), storage.exclusive(folder / IMPORTED):
        loaded = load(folder)
        found = provider_answers(told, folder, loaded.catalog, report, say)
        corrected = [Path(one.file.name).stem for one in found]
        _refuse_unknown(arguments.accept or (), corrected or [*loaded.catalog.offers], say)
        warn_of_errors(loaded, say)
        print(*_placed(report, say), sep="\n", end="\n" if report.problems else "")
        editor = ContentEditor(folder, "import provider")
        for answer in found:
            accepted = accepts(Path(answer.file.name).stem)
            refused += _told(answer, editor, loaded.catalog, say, accepted=accepted)
    if not found and not report.errors:
        print(say("provider-nothing"))
    if found and arguments.accept is None:
        print(say("provider-accept"))
    return 1 if refused or report.errors else 0


def _refuse_unknown(names: Collection[str], known: Collection[str], say: Say) -> None:
    """Refuse the name of an offer about which the table says nothing, before anything happens."""
    for name in names:
        if name not in known:
            raise unknown(say, "provider-accept-unknown", name, known, known)


def _content(file: Path, say: Say) -> bytes:
    """The bytes of a table that is not too large."""
    if not os.path.isfile(file):  # which also stands what `Path` would raise
        raise RefusalError(say("cli-import-no-file", file=str(file)))
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST_TABLE + 1)
    except OSError as error:
        words = say("import-unreadable", file=str(file), reason=system_reason(error))
        raise RefusalError(words) from error
    if len(content) > LARGEST_TABLE:
        limit = LARGEST_TABLE // 1024
        raise RefusalError(f"{file}: {say('too-large', limit=limit)}")
    return content


def _told(
    answer: ProviderAnswer, editor: ContentEditor, catalog: Catalog, say: Say, *, accepted: bool
) -> bool:
    """Show one offer's differences and write them if they are accepted; whether that failed."""
    print(f"{answer.file.name} · {printable(answer.title)}")
    print(*(f"  {line}" for line in side_by_side(answer.differences, say)), sep="\n")
    if answer.overtaken:
        print(f"  {say('provider-overtaken', labels=', '.join(answer.overtaken))}")
    print(*(f"  {line}\n" for line in answer.remarks), sep="", end="")
    text, wrong = _tried(answer, catalog, say)
    print(*(f"  {line}" for line in wrong), sep="\n", end="\n" if wrong else "")
    if accepted and not wrong:
        editor.write(answer.file.name, text.encode())
        print(f"  {say('provider-done')}")
    print()
    return bool(wrong or (accepted and answer.overtaken))


def _tried(answer: ProviderAnswer, catalog: Catalog, say: Say) -> tuple[str, list[str]]:
    """The file with what a provider says of an offer, and everything in it that is refused."""
    file = answer.file
    wrong = [*answer.impossible.values()]
    fresh = [
        one
        for one in answer.differences
        if one.label not in answer.overtaken and one.path not in answer.impossible
    ]
    try:
        text = accepted_text(file, fresh)
    except EditRefusedError:
        return "", [*wrong, Problem(file.name, "edit-refused").line_in(say)]
    tried = trial(text.encode(), file.name, catalog, datetime.now(BERLIN).date())
    return text, wrong + [refused(file, problem, say) for problem in tried.errors]


def _placed(report: FileReport, say: Say) -> Iterator[str]:
    """What is wrong with the table, each at its cell."""
    for problem in report.problems:
        if problem.line:
            from openpyxl.utils import get_column_letter

            cell = f"{get_column_letter(problem.column)}{problem.line}"
            problem = replace(problem, path=f"{problem.path}:{cell}", line=0, column=0)
        yield problem.line_in(say)
