"""`kiosk translate`: fills what a machine may translate, and says what waits for a person."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, nullcontext
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path

from kiosk import storage
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading.loaded import MEMORY
from kiosk.catalog.reading.loader import load
from kiosk.catalog.translation_memory import latest, stored
from kiosk.cli.find import warn_of_errors
from kiosk.cli.memory_refusals import memory_refusals
from kiosk.cli.prerequisites import settings_for_editing, staff_words
from kiosk.cli.progress_bar import ProgressBar
from kiosk.cli.refusal import RefusalError
from kiosk.cli.translate_progress import TranslationBar
from kiosk.cli.translate_report import listed, listed_for_persons, summary
from kiosk.language.german_names import code_called
from kiosk.language.languages import SOURCE
from kiosk.problems import Say
from kiosk.settings.values import Settings
from kiosk.translation.batch import Batch
from kiosk.translation.engine.engine_process import EngineProcess
from kiosk.translation.translator import TranslationError
from kiosk.translation.waiting import FOR_MACHINES, WaitingText, waiting

_BUSY_SECONDS = 3.0


def run(arguments: Namespace) -> int:
    """Translate, or list with `--dry-run`; 1 when a machine failed at something."""
    say = staff_words()
    config = settings_for_editing(arguments.config, say)
    memory = config.content_folder / MEMORY
    languages = wanted(arguments.language, config, say)
    engine = EngineProcess(config.packages_folder)
    turn = nullcontext() if arguments.dry_run else alone(memory, say)
    with closing(engine), memory_refusals(memory, say), engine_refusals(say), turn:
        rows = latest(stored(memory))  # first, for who cannot read it tells of it alone
        loaded = load(config.content_folder)
        warn_of_errors(loaded, say)
        waits = list(waiting(loaded.catalog, rows, languages))
        reached = {one.language for one in waits if engine.reaches(SOURCE, one.language)}
        print(*summary(waits, reached, say), sep="\n")
        texts = [text for one in waits if one.language in reached for text in one.of(*FOR_MACHINES)]
        if arguments.dry_run:
            for told in (*listed(texts, say), *listed_for_persons(waits, say)):
                print(told)
            return 0
        batch = Batch(memory, loaded.catalog, engine, say, datetime.now(BERLIN).date())
        return translate(batch, texts, say) if texts else 0


def translate(batch: Batch, texts: Sequence[WaitingText], say: Say) -> int:
    """Run the batch and show how far it is; 1 when a person has to mend something."""
    failed, whole = 0, False
    try:
        with closing(batch.run(texts)) as steps, ProgressBar() as bar:
            shown = TranslationBar(bar, say)
            for progress in steps:
                failed = progress.failed
                shown.show(progress)
        whole = True
    finally:
        print(say("cli-translate-done", count=batch.saved))
        if not whole:
            print(say("cli-translate-goes-on"))
    if failed:
        print(say("cli-translate-to-mend", count=failed))
    return 1 if failed else 0


def wanted(asked: Sequence[str], config: Settings, say: Say) -> tuple[str, ...]:
    """The languages of the kiosk, or those of them that were asked for."""
    ours = tuple(code for code in config.kiosk.languages if code != SOURCE)
    asked = [code_called(written) for written in asked]
    for code in asked:
        if code not in ours:
            near = get_close_matches(code, ours, 1)
            hint = say("cli-meant", value=near[0]) if near else ""
            hint = hint or say("cli-known", known=", ".join(ours))
            raise RefusalError(f"{say('cli-unknown-language', value=code)} {hint}")
    return tuple(code for code in ours if code in asked) if asked else ours


@contextmanager
def alone(memory: Path, say: Say) -> Iterator[None]:
    """Let no second batch run beside this one, nor one begin while the memory is written.

    The lock of the memory itself is free in between, for reviews go on.
    """
    with ExitStack() as locks:
        try:
            locks.enter_context(storage.exclusive(memory.with_name("translate"), 0))
        except storage.FileInUseError as error:
            raise RefusalError(say("cli-translate-other")) from error
        with storage.exclusive(memory, _BUSY_SECONDS):
            pass
        yield


@contextmanager
def engine_refusals(say: Say) -> Iterator[None]:
    """Say in German why the engine cannot go on; what is finished is already kept."""
    try:
        yield
    except TranslationError as error:
        raise RefusalError(error.words(say), 1) from error
