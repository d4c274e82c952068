"""The names that content files may refer to, each with what an editor says of it in German."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalog.language_codes import CODES
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.folder_versions import FolderVersions
from kiosk.catalog.reading.pictograms import pictograms
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings

Names = Mapping[str, str]
"""Names with their German meanings, in the order in which an editor offers them."""


@dataclass(frozen=True, slots=True)
class ContentNames:
    """What there is in one content folder; `languages` are those with a German name."""

    needs: Names
    providers: Names
    places: Names
    pictograms: Names
    languages: Names


def content_names(folder: Path, catalog: Catalog) -> ContentNames:
    """The names of a folder whose files of needs and providers are without a fault."""
    drawn = pictograms(FolderVersions(folder, None, None)) or set()
    return ContentNames(
        needs=dict(_needs(catalog)),
        providers={one.id: one.name for one in catalog.providers.values()},
        places={one.id: one.name for one in catalog.places.values()},
        pictograms=dict.fromkeys(sorted(drawn), ""),
        languages=dict(_languages()),
    )


def _needs(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Each need followed by its narrower ones."""
    for need in catalog.needs.values():
        title = need.texts[SOURCE].title
        yield need.id, title
        for sub in need.subs:
            yield sub.id, f"{title}: {sub.texts[SOURCE].title}"


def _languages() -> Iterator[tuple[str, str]]:
    """The languages of the kiosk, then the others for which it has a German name."""
    say = Strings(SOURCE)
    for code in (*LANGUAGES, *sorted(CODES - LANGUAGES.keys())):
        if say.has(name := f"language-{code.lower()}"):
            yield code, say(name)
        elif code in LANGUAGES:
            yield code, LANGUAGES[code].endonym
