"""What each kiosk of the tests would do again with the same end: it is done once, or not at all."""

from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from textual._compositor import Compositor
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading.loaded import Loaded
from kiosk.settings.values import Settings
from kiosk.ui.services.content_reader import ContentReader
from kiosk.ui.services.content_store import ContentStore, Prepared
from kiosk.ui.services.finder import Finder
from kiosk.ui.services.services import Services
from kiosk.ui.services.tally_keeper import TallyKeeper
from tests.catalog.shipped import CONTENT, shipped_content

PARSED: dict[tuple[object, ...], list[RuleSet]] = {}
"""The rules of each style sheet by its text, its colours and where it stands."""

parse_afresh = Stylesheet._parse_rules


def parse_once(sheet: Stylesheet, css: str, *place: Any, **more: Any) -> list[RuleSet]:
    """The rules in `css`; all kiosks have the same few sheets and only read the rules."""
    key = (css, place, *sorted(more.items()), *sorted(sheet._variables.items()))
    if key not in PARSED:
        PARSED[key] = parse_afresh(sheet, css, *place, **more)
    return PARSED[key]


def nothing_painted() -> AbstractContextManager[object]:
    """While it lasts, no screen is painted that nobody looks at."""
    return patch.object(Compositor, "render_update", return_value=None)


def styles_parsed_once() -> AbstractContextManager[object]:
    """While it lasts, a style sheet that any kiosk has parsed before is not parsed again."""
    return patch.object(Stylesheet, "_parse_rules", parse_once)


class ShippedReader(ContentReader):
    """Reads the shipped content, which stays as it is for as long as the tests run."""

    def __init__(self) -> None:
        super().__init__(CONTENT)

    def read(self) -> Loaded:
        """What the first reading of all brought."""
        return shipped_content()


class ShippedStore(ContentStore):
    """Prepares the shipped content once for all; whatever else it is given, afresh."""

    def __init__(self, *, public: bool) -> None:
        super().__init__(public=public)
        self._first = partial(prepared, public)

    def prepare(self, loaded: Loaded, now: datetime) -> Prepared:
        """The indexes of a store that has had none; they know themselves whether a door is open."""
        if self.loaded is None and loaded is shipped_content():
            return self._first()
        return super().prepare(loaded, now)


@cache
def prepared(public: bool) -> Prepared:
    """The indexes of the shipped content."""
    return ContentStore(public=public).prepare(shipped_content(), datetime.now(BERLIN))


def sharing(
    services: Services, settings: Settings, records: Path | None, *, public: bool
) -> Services:
    """Services of a kiosk that shows the shipped content and keeps none of it for a restart."""
    content = ShippedStore(public=public)
    tally = TallyKeeper(
        records, settings.kiosk.id, content, services.troubles, settings.records.months
    )
    return replace(
        services, content=content, reader=ShippedReader(), finder=Finder(content), tally=tally
    )
