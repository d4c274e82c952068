"""What is published beside the pages: once written it stays as it is until something changes."""

from pathlib import Path

from kiosk.catalog.model import Catalog
from kiosk.exchange.files_beside_pages import files_beside_pages
from tests.exchange.opened_data import licensed
from tests.exchange.subscriptions import BASE, CAFE, TODAY, at, catalog


def changed(content: Catalog, folder: Path) -> set[str]:
    """The files that publishing writes anew."""
    found = set()
    for path, words in files_beside_pages(content, ["de", "tr"], BASE, TODAY, folder):
        file = folder / path
        if not file.exists() or file.read_bytes() != words:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(words)
            found.add(path)
    return found


def test_calendars_and_open_data_lie_beside_the_pages(tmp_path: Path) -> None:
    found = changed(licensed(catalog(CAFE)), tmp_path)
    assert {"calendar/tr/offers/cafe.ics", "calendar/de/house.ics"} < found
    assert {"data/hsds/tr/services.json", "data/README.txt"} < found


def test_publishing_twice_writes_nothing(tmp_path: Path) -> None:
    changed(licensed(catalog(CAFE)), tmp_path)
    assert changed(licensed(catalog(CAFE)), tmp_path) == set()


def test_a_change_is_told_where_it_belongs_and_nowhere_else(tmp_path: Path) -> None:
    other = at("Mo 10:00-12:00")
    changed(licensed(catalog(CAFE)), tmp_path)
    found = changed(licensed(catalog(other)), tmp_path)
    assert found == {
        *(f"calendar/{code}/{place}.ics" for code in ("de", "tr") for place in PLACES),
        *(f"data/hsds/{code}/services.json" for code in ("de", "tr")),
        "data/tabular/schedules.csv",
    }


PLACES = ("offers/cafe", "needs/german", "house")
