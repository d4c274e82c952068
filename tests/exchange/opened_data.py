"""Offers given away as open data, and what somebody else reads in it."""

import csv
import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from io import StringIO
from typing import Any

from kiosk.catalog.licence import Licence
from kiosk.catalog.model import Catalog, Offer
from kiosk.exchange.open_data.data_files import hsds_files
from tests.exchange import subscriptions

TODAY = date(2026, 11, 25)


def licensed(catalog: Catalog, licence: Licence = Licence.CC_BY) -> Catalog:
    """The catalogue of a house that gives its data away."""
    return replace(catalog, centre=replace(catalog.centre, licence=licence))


def opened(
    catalog: Catalog, languages: Iterable[str] = ("de",), base_url: str = subscriptions.BASE
) -> dict[str, bytes]:
    """The files of a catalogue."""
    return dict(hsds_files(catalog, tuple(languages), base_url, TODAY))


def opened_offers(*offers: Offer, languages: Iterable[str] = ("de",)) -> dict[str, bytes]:
    """The files of a house with these offers."""
    return opened(licensed(subscriptions.catalog(*offers)), languages)


def entities(files: dict[str, bytes], kind: str, language: str = "de") -> list[Any]:
    """What a page of the interface holds, for example its `services`."""
    page = json.loads(files[f"hsds/{language}/{kind}.json"])
    contents: list[Any] = page["contents"]
    assert page["total_items"] == len(contents)
    return contents


def rows(files: dict[str, bytes], name: str) -> list[dict[str, str]]:
    """The rows of a table."""
    text = files[f"tabular/{name}.csv"].decode()
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


def resources(files: dict[str, bytes]) -> list[Any]:
    """The tables as the descriptor of the package tells of them."""
    found: list[Any] = json.loads(files["tabular/datapackage.json"])["resources"]
    return found
