"""`kiosk publish`: the offers as a site in every language, in a folder or on the web space."""

import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path

from kiosk import storage
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading.loaded import Loaded
from kiosk.catalog.reading.loader import load
from kiosk.catalog.sample_data import for_the_public
from kiosk.cli.answers import heeding_interruptions
from kiosk.cli.prerequisites import settings_with_content, staff_words
from kiosk.cli.progress_bar import ProgressBar
from kiosk.cli.published_upload import bring, web_space_looked_at
from kiosk.cli.refusal import RefusalError
from kiosk.exchange.calendars.calendar_files import calendar_files
from kiosk.exchange.calendars.published_calendars import PublishedCalendars
from kiosk.exchange.open_data.data_files import data_files
from kiosk.problems import Say, Severity, system_reason
from kiosk.settings.values import Settings
from kiosk.settings.web_space import WebSpace
from kiosk.site.edition import Edition
from kiosk.site.publishing import DamagedMemoryError, publish, remember
from kiosk.site.site_folder import ForeignFolderError, Written
from kiosk.site.site_server import served

FOLDER = "site"
"""Where the pages go when nobody says otherwise."""

MOST_FAULTS = 10
"""How many faults of the content are told; the check tells all."""

MOST_MISSED = 5
"""How many offers without a file are named."""


def run(arguments: Namespace) -> int:
    """Write the site, and show it when that is wanted."""
    say = staff_words()
    config = settings_with_content(arguments.config, say)
    folder = arguments.to or config.base / FOLDER
    edition = edition_of(config, load(config.content_folder), say)
    space = None if arguments.to or arguments.serve else config.links.web_space
    if space is None:
        tell_written(written(edition, folder, say), folder, say)
    else:
        write_and_bring(edition, folder, space, say)
    if not edition.base_url:
        print(say("cli-publish-no-address", file=str(arguments.config)))
    if arguments.serve:
        show(folder, say)
    return 0


def tell_written(done: Written, folder: Path, say: Say) -> None:
    """Say what has changed in the folder."""
    counts = {"new": done.new, "changed": done.changed, "same": done.same, "gone": done.removed}
    print(say("cli-publish-done", folder=str(folder), **counts))
    for id in done.missed[:MOST_MISSED]:
        print(say("cli-publish-missed", offer=id))


def write_and_bring(edition: Edition, folder: Path, space: WebSpace, say: Say) -> None:
    """Write the folder and bring it to the web space.

    First it learns from there what was published from another computer, or before it was lost.
    """
    with web_space_looked_at(space, say) as upload:
        with refusing_when_it_cannot_be_written(folder, say):
            remember(folder, upload.printed, upload.former)
        tell_written(written(edition, folder, say), folder, say)
        with refusing_when_it_cannot_be_written(folder, say):
            bring(upload, folder, space, say)


def edition_of(config: Settings, loaded: Loaded, say: Say) -> Edition:
    """What is to be published today.

    While any file is broken the site stays as it is, for in the lists something would be missing,
    perhaps the number that somebody needs.
    """
    broken = [one.line_in(say) for one in loaded.problems if one.severity is Severity.ERROR]
    if broken:
        raise RefusalError("\n".join([*broken[:MOST_FAULTS], say("cli-publish-broken")]))
    return Edition(
        for_the_public(loaded.catalog),
        tuple(config.language(code) for code in config.kiosk.languages),
        datetime.combine(datetime.now(BERLIN).date(), time(), BERLIN),
        config.content_folder / "pictograms",
        config.links.base_url,
    )


def written(edition: Edition, folder: Path, say: Say) -> Written:
    """Write it, or say why that cannot be."""
    with refusing_when_it_cannot_be_written(folder, say), ProgressBar() as bar:
        words = say("cli-publish-pages")
        more = beside_the_pages(edition, folder)
        return publish(edition, folder, more, lambda share: bar.show(share, words))


@contextmanager
def refusing_when_it_cannot_be_written(folder: Path, say: Say) -> Iterator[None]:
    """Say why the folder cannot be written, in one sentence."""
    try:
        yield
    except ForeignFolderError as error:
        raise RefusalError(say("cli-publish-foreign", folder=str(folder))) from error
    except DamagedMemoryError as error:
        raise RefusalError(say("cli-publish-memory", file=str(error))) from error
    except storage.FileInUseError as error:
        raise RefusalError(say("cli-publish-busy", folder=str(folder))) from error
    except OSError as error:
        reason = system_reason(error)
        raise RefusalError(say("cli-unwritable", file=str(folder), reason=reason)) from error


def beside_the_pages(edition: Edition, folder: Path) -> Iterator[tuple[str, bytes]]:
    """The calendars and the open data, which the pages name."""
    languages = [one.code for one in edition.languages]
    today, base = edition.now.date(), edition.base_url
    former = PublishedCalendars(folder)
    yield from calendar_files(edition.catalog, languages, base, today, former)
    yield from data_files(edition.catalog, languages, base, today)


def show(folder: Path, say: Say) -> None:
    """Show the folder until Ctrl+C."""
    with served(folder) as address, heeding_interruptions():
        try:
            print(say("cli-publish-shown", address=address), flush=True)
            threading.Event().wait()
        except KeyboardInterrupt:
            print()
