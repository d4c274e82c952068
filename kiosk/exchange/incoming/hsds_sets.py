"""The data sets of HSDS, one a language, from a server, a folder or a file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from kiosk.exchange.incoming.fetching import Fetch, is_link
from kiosk.exchange.incoming.foreign_codes import code_in_name
from kiosk.exchange.incoming.import_fault import ImportFaultError
from kiosk.exchange.incoming.source_files import source_files
from kiosk.exchange.incoming.untrusted_json import ForeignRecord, parsed, records
from kiosk.language.languages import LANGUAGES, SOURCE

MOST: Final = 5_000
"""How many services a data set may have; a whole town has a tenth."""

MOST_PAGES: Final = 200
"""How many pages of a server are asked for."""

_LISTS: Final = ("contents", "services", "service")
_FILE: Final = "services.json"
_FOLDER_OF_A_LANGUAGE = re.compile(rf"(.*/){SOURCE}(/[^/]+)\Z")


@dataclass(frozen=True, slots=True)
class HsdsSet:
    """The services of one language; `whole` is False for a page without the others."""

    language: str
    services: tuple[ForeignRecord, ...]
    whole: bool = True


def hsds_sets(place: str, fetch: Fetch) -> Iterator[HsdsSet]:
    """The set of each language, German where no name says another; raises ImportFaultError.

    A link that leads into a folder of German leads to the other languages beside it as well.
    """
    if not is_link(place):
        folder = Path(place)
        folder = folder / "hsds" if (folder / "hsds").is_dir() else folder
        for stem, name, content in source_files(folder, _FILE):
            yield _set(code_in_name(stem) or SOURCE, parsed(content, name), name)
        return
    yield _fetched(place, SOURCE, fetch)
    address, _, query = place.partition("?")
    beside = _FOLDER_OF_A_LANGUAGE.match(address)
    for code in LANGUAGES if beside and not query else ():
        if beside and code != SOURCE:
            try:
                yield _fetched(f"{beside[1]}{code}{beside[2]}", code, fetch)
            except ImportFaultError as fault:
                if fault.values.get("reason") != "HTTP-404":
                    raise


def _fetched(link: str, language: str, fetch: Fetch) -> HsdsSet:
    """What a server tells, page after page."""
    value = parsed(fetch(link), link)
    found = [*_set(language, value, link).services]
    page = 1
    while not _last(value) and page < MOST_PAGES:
        page += 1
        value = parsed(fetch(_page(link, page)), link)
        services = _set(language, value, link).services
        if not services or len(found) > MOST:
            break
        found += services
    return HsdsSet(language, _few(found), _last(value))


def _page(link: str, number: int) -> str:
    """The address of another page."""
    parts = urlsplit(link)
    query = [(name, value) for name, value in parse_qsl(parts.query) if name != "page"]
    return urlunsplit(parts._replace(query=urlencode([*query, ("page", str(number))])))


def _set(language: str, value: object, name: str) -> HsdsSet:
    """One data set; raises ImportFaultError when it is none."""
    listed = value
    if isinstance(value, dict):
        listed = next((value[key] for key in _LISTS if isinstance(value.get(key), list)), [value])
    found = [*records(listed)]
    if not any(one.has("id") and one.has("name") and one.has("status") for one in found):
        raise ImportFaultError("import-no-hsds", name=name)
    return HsdsSet(language, _few(found), _last(value))


def _few(services: list[ForeignRecord]) -> tuple[ForeignRecord, ...]:
    """The services, unless they are far too many."""
    if len(services) > MOST:
        raise ImportFaultError("import-too-many", most=str(MOST))
    return tuple(services)


def _last(value: object) -> bool:
    """Whether no page comes after this one."""
    page = ForeignRecord(value)
    number, total = page.number("page_number"), page.number("total_pages")
    if page.says("last_page") is not None:
        return page.says("last_page") is True
    return number is None or total is None or number >= total
