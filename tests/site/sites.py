"""Sites in tests: the shipped content on a fixed day, and reading pages as browsers do."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog
from kiosk.catalog.sample_data import for_the_public
from kiosk.language.languages import LANGUAGES
from kiosk.site.edition import Edition
from tests.catalog.shipped import CONTENT, shipped

BASE = "https://beratung.example.org"
DAY = datetime(2026, 11, 25, tzinfo=BERLIN)
LINKS = {("a", "href"), ("link", "href"), ("script", "src"), ("img", "src")}
VOID = {"meta", "link", "input", "br", "img", "path", "use"}


def edition(
    *languages: str, catalog: Catalog | None = None, day: datetime = DAY, base_url: str = BASE
) -> Edition:
    """An edition of the shipped content, or of another catalogue, in these languages."""
    return Edition(
        for_the_public(shipped() if catalog is None else catalog),
        tuple(LANGUAGES[code] for code in languages or ("de", "ar", "ti")),
        day,
        CONTENT / "pictograms",
        base_url,
    )


@dataclass
class Read(HTMLParser):
    """What a browser finds in a page."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    text: str = ""
    data: str = ""
    unclosed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.unclosed.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.unclosed.pop() == tag, f"{tag} closes something else"

    def handle_data(self, data: str) -> None:
        if self.unclosed and self.unclosed[-1] == "script":
            self.data += data
        else:
            self.text += data

    @property
    def links(self) -> Iterator[str]:
        """All addresses to which the page refers, also the one to which it leads by itself."""
        for tag, attributes in self.elements:
            yield from (value for name, value in attributes.items() if (tag, name) in LINKS)
            if attributes.get("http-equiv") == "refresh":
                yield from attributes["content"].partition("url=")[2:]
            if "data-words" in attributes:
                yield attributes["data-words"]


def read(page: str) -> Read:
    """A page, read to its end, with every element closed."""
    found = Read()
    found.feed(page)
    found.close()
    assert found.unclosed == []
    return found


def pages(folder: Path) -> Iterator[Path]:
    """Every page in a published folder."""
    return folder.rglob("*.html")


def broken_links(folder: Path) -> list[str]:
    """Every link of every page, and of the search, that leads to nothing in the folder."""
    found = []
    for page in pages(folder):
        for link in read(page.read_text("utf-8")).links:
            if link and not leads_somewhere(link, page.parent, folder):
                found.append(f"{page.relative_to(folder)}: {link}")
    for words in folder.rglob("words.json"):
        things = json.loads(words.read_bytes())["things"]
        found += [path for path, *_ in things if not (folder / path / "index.html").is_file()]
    return found


def leads_somewhere(link: str, start: Path, folder: Path) -> bool:
    """Whether there is a file behind a link; what lies on other hosts is not asked for."""
    if link.startswith(BASE):
        link, start = link.removeprefix(BASE).lstrip("/"), folder
    parts = urlsplit(link)
    if parts.scheme or link.startswith("#"):
        return True
    if link.startswith("/"):
        start, link = folder, link.lstrip("/")
    place = urlsplit(link).path
    path = start / unquote(place)
    return (path / "index.html" if place.endswith("/") or not place else path).is_file()
