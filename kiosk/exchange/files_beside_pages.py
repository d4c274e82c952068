"""What a site holds beside its pages: calendars to subscribe to, and open data."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from pathlib import Path

from kiosk.catalog.model import Catalog
from kiosk.exchange.calendars.calendar_files import calendar_files
from kiosk.exchange.calendars.published_calendars import PublishedCalendars
from kiosk.exchange.open_data.data_files import data_files


def files_beside_pages(
    catalog: Catalog,
    languages: Sequence[str],
    base_url: str,
    today: date,
    folder: Path,
    unread: Collection[str] = (),
) -> Iterator[tuple[str, bytes]]:
    """Each file with its path below the `folder` of the site, whose last edition tells what was.

    `unread` are the offers whose files nobody can read just now. Raises OSError of the folder.
    """
    former = PublishedCalendars(folder)
    yield from calendar_files(catalog, languages, base_url, today, former, unread)
    yield from data_files(catalog, languages, base_url, today)
