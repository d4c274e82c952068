"""`kiosk translate export`: files in which volunteers check and finish translations."""

from argparse import Namespace
from pathlib import Path

from kiosk.catalog.reading.loaded import MEMORY
from kiosk.catalog.reading.loader import load
from kiosk.catalog.translation_memory import latest, stored
from kiosk.cli.find import unknown, warn_of_errors
from kiosk.cli.memory_refusals import memory_refusals
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.language.german_names import code_called
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.problems import Say, system_reason
from kiosk.translation.exchange.file_kind import FileKind
from kiosk.translation.exchange.leaving_files import Export, Leaving


def run(arguments: Namespace) -> int:
    """Write a file for each language and kind; 1 when one had to stay as it is."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    folders = {FileKind.PO: arguments.po, FileKind.XLSX: arguments.xlsx}
    wanted = [(kind, folder) for kind, folder in folders.items() if folder]
    if not wanted:
        raise RefusalError(say("cli-export-nowhere"))
    asked = [code_called(written) for written in arguments.language]
    languages = asked or [c for c in config.kiosk.languages if c != SOURCE]
    for code in languages:
        refuse_unknown_language(code, say)
    loaded = load(config.content_folder)
    memory = config.content_folder / MEMORY
    with memory_refusals(memory, say):
        export = Export(loaded.catalog, latest(stored(memory)), say)
    warn_of_errors(loaded, say)
    left = [
        left_in(folder, code, kind, export, say) for kind, folder in wanted for code in languages
    ]
    return 0 if {*left} <= {Leaving.WRITTEN, Leaving.SAME} else 1


def refuse_unknown_language(code: str, say: Say) -> None:
    """End when a language is none into which the kiosk is translated."""
    others = [one for one in LANGUAGES if one != SOURCE]
    if code not in others:
        raise unknown(say, "cli-unknown-language", code, others, others)


def left_in(folder: Path, language: str, kind: FileKind, export: Export, say: Say) -> Leaving:
    """Write one file and say what became of it."""
    file = str(folder / f"{language}{kind}")
    try:
        left = export.leave(folder, language, kind)
    except OSError as error:
        words = say("cli-unwritable", file=file, reason=system_reason(error))
        raise RefusalError(words) from error
    print(say(f"cli-export-{left}", file=file))
    return left
