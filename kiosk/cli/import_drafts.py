"""Taking in what another system tells, with every refusal in the staff's words."""

from argparse import Namespace
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import groupby
from pathlib import Path

from kiosk import storage
from kiosk.catalog.checking.trial import IMPORTED
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.file_report import printable
from kiosk.catalog.reading.loader import load
from kiosk.cli.find import warn_of_errors
from kiosk.cli.prerequisites import settings_for_editing, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.cli.side_by_side import side_by_side
from kiosk.exchange.incoming.import_fault import ImportFaultError
from kiosk.exchange.incoming.incoming_offer import Incoming
from kiosk.exchange.incoming.taking_in import Arrival, Arrived, TakingIn
from kiosk.problems import Say, system_reason


def import_drafts(
    arguments: Namespace, read: Callable[[Catalog, Say], Incoming], unsaid: str = ""
) -> int:
    """Read a source and take it in; 1 when something of it could not be used.

    The message `unsaid` says what such a source never tells; staff read it beside new drafts.
    """
    say = staff_words()
    folder = settings_for_editing(arguments.config, say).content_folder
    with import_refusals(folder, say):
        incoming = read(load(folder).catalog, say)
        with storage.exclusive(folder / IMPORTED):
            loaded = load(folder)
            today = datetime.now(BERLIN).date()
            accepts = acceptance(arguments.accept)
            arrived = TakingIn(folder, loaded.catalog, today, accepts, say).take(incoming)
    warn_of_errors(loaded, say)
    print(*_lines(arrived, incoming, say), sep="\n")
    if unsaid and any(one.arrival is Arrival.NEW for one in arrived):
        print("", say(unsaid), sep="\n")
    refused = any(one.arrival is Arrival.REFUSED for one in arrived)
    return 1 if refused or incoming.faults else 0


def acceptance(names: Collection[str] | None) -> Callable[[str], bool]:
    """Which differences a person accepts: none, all, or those of the named offers."""
    return lambda name: names is not None and (not names or name in names)


@contextmanager
def import_refusals(folder: Path, say: Say) -> Iterator[None]:
    """Turn what goes wrong with a source or the disk into one sentence."""
    try:
        yield
    except ImportFaultError as fault:
        values = {name: printable(value)[:200] for name, value in fault.values.items()}
        raise RefusalError(say(fault.code, **values)) from fault
    except storage.FileInUseError as error:
        raise RefusalError(say("import-in-use", folder=str(folder))) from error
    except OSError as error:
        words = say("cli-unwritable", file=str(folder), reason=system_reason(error))
        raise RefusalError(words) from error


def _lines(arrived: Sequence[Arrived], incoming: Incoming, say: Say) -> Iterator[str]:
    """What is new, changed and gone, each with what a person should look at; then the count."""
    order = list(Arrival)
    ordered = sorted(arrived, key=lambda one: order.index(one.arrival))
    for arrival, group in groupby(ordered, lambda one: one.arrival):
        if arrival is Arrival.SAME:
            continue
        yield say(f"import-{arrival}")
        for one in group:
            yield from _about(one, say)
        yield ""
    if incoming.faults:
        yield say("import-unusable")
        yield from (f"  {printable(fault)}" for fault in incoming.faults)
        yield ""
    if incoming.own:
        yield say("import-own", count=incoming.own)
    if incoming.renamed:
        yield say("import-own-renamed", count=incoming.renamed)
    counts = {str(arrival): 0 for arrival in Arrival}
    for one in arrived:
        counts[one.arrival] += 1
    yield say("import-count", **counts)


def _about(one: Arrived, say: Say) -> Iterator[str]:
    """One offer: its file, what a person has to settle, and what is said otherwise."""
    yield f"  {printable(one.name)} · {printable(one.title)}"
    for note in one.notes:
        yield f"    {say('import-to-settle')}: {printable(note)}"
    for problem in one.problems:
        yield f"    {problem.line_in(say)}"
    yield from (f"    {line}" for line in side_by_side(one.differences, say))
