"""Publishing: one edition into one folder, and what is remembered there for the next one."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.catalog.discretion import discreet
from kiosk.language.characters import without_steering
from kiosk.language.languages import LANGUAGES
from kiosk.site import printed_offers
from kiosk.site.edition import Edition
from kiosk.site.printed_offers import PrintedOffer
from kiosk.site.site_folder import SiteFolder, Written, opened
from kiosk.site.site_pages import site_files, site_pages

Progress = Callable[[float], None]
"""Hears how much is done, from 0 to 1."""

STEP = 50
"""After so many pages it is told how far it came."""

WAITING = (
    '<!doctype html><html lang="de"><meta charset="utf-8"><meta name="robots" content="noindex">'
    '<meta http-equiv="refresh" content="5"><title>…</title><p>…</p></html>\n'
).encode()
"""What stands in the place of a page until it is written, a few seconds later."""


class DamagedMemoryError(Exception):
    """Nobody can read which pages there were, so no page may go."""


def publish(
    edition: Edition,
    folder: Path,
    more: Iterable[tuple[str, bytes]] = (),
    progress: Progress = lambda share: None,
) -> Written:
    """Write the edition, and `more` files beside its pages, into the folder.

    Raises ForeignFolderError, DamagedMemoryError, storage.FileInUseError, and OSError.
    """
    with opened(folder, keep=False) as site:
        left = site.former_folders & LANGUAGES.keys() - {one.code for one in edition.languages}
        edition = replace(edition, printed=_remembered(folder), left=tuple(sorted(left)))
        planned = [(one.path, one.file, one.findable, one.linked) for one in site_pages(edition)]
        site.expect(file for _, file, _, _ in planned)
        site.hold((file for _, file, _, linked in planned if linked), WAITING)
        beside = set()
        for path, content in more:
            site.write(path, content)
            beside.add(path)
        edition = replace(edition, files=frozenset(beside))
        findable = (path for path, _, findable, _ in planned if findable)
        for path, content in site_files(edition, findable):
            site.write(path, content)
        missing = edition.missing.keys()
        site.written.missed = tuple(id for id in missing if not edition.printed[id].missing)
        memory = printed_offers.written_printed(dict(_to_remember(edition)))
        site.write(printed_offers.FILE, memory)
        _write_pages(edition, site, len(planned), progress)
    return site.written


def _write_pages(edition: Edition, site: SiteFolder, total: int, progress: Progress) -> None:
    for number, page in enumerate(site_pages(edition), 1):
        made_of = page.made_of()
        if not site.stays(page.file, made_of):
            site.write(page.file, as_bytes(page.html()), made_of)
        if number % STEP == 0:
            progress(number / total)


def as_bytes(page: str) -> bytes:
    """A page as it is written: without characters that steer, or that are none."""
    return without_steering(page).encode("utf-8", "replace")


def _remembered(folder: Path) -> Mapping[str, PrintedOffer]:
    """The offers that had pages before."""
    try:
        return printed_offers.read_printed((folder / printed_offers.FILE).read_bytes())
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise DamagedMemoryError(str(folder / printed_offers.FILE)) from error


def remember(folder: Path, printed: Mapping[str, PrintedOffer], paths: Collection[str]) -> None:
    """Let a folder know what was published elsewhere, as a lost or another folder did.

    `printed` tells which offers had pages, `paths` which files there are. Raises what `publish`
    raises.
    """
    with opened(folder, keep=True) as site:
        here = _remembered(folder)
        site.recall(paths)
        if not printed.keys() <= here.keys():
            site.write(printed_offers.FILE, printed_offers.written_printed({**printed, **here}))


def _to_remember(edition: Edition) -> Iterator[tuple[str, PrintedOffer]]:
    """Every offer that has a page now, and all that had one."""
    yield from edition.printed.items()
    yield from edition.missing.items()
    for id, offer in edition.known.items():
        yield id, PrintedOffer(offer.needs, discreet(offer, edition.catalog))
