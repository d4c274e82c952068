"""The reason for closed days is translated as any other text: handed out, taken back, reviewed."""

from collections.abc import Mapping

import polib
import pytest

from kiosk.catalog.texts import Origin
from kiosk.catalog.translation_memory import latest, stored
from kiosk.translation.exchange.text_fields import home_of
from kiosk.translation.review_queue import language_reviews
from kiosk.translation.waiting import Waits, waiting
from tests.translation.exchange.desk import Desk, entry_of, fill_in, place_of

KEY = "closures/christmas"
CLOSURES = """\
closures:
  - {id: christmas, from: 2026-12-23, until: 2027-01-06, text: {de: {title: Weihnachten}}}
"""


@pytest.fixture
def closed(desk: Desk) -> Desk:
    """A house that closes over Christmas."""
    desk.content.write("closures.yaml", CLOSURES)
    return desk


def reason(desk: Desk) -> Mapping[str, str]:
    """What the memory holds of the reason, with its origin."""
    row = desk.row(KEY)
    assert row is not None
    return {"title": row["title"], "origin": row["origin"]}


def test_it_waits_for_its_translation(closed: Desk) -> None:
    rows = latest(stored(closed.memory))
    (turkish,) = waiting(closed.content.load().catalog, rows, ["tr"])
    (found,) = [text for text in turkish.texts if text.key == KEY]
    assert (found.why, found.fields, found.german.title) == (
        Waits.MISSING, ("title",), "Weihnachten",
    )  # fmt: skip


def test_a_volunteer_translates_it_in_poedit(closed: Desk) -> None:
    file = closed.export()
    po = polib.pofile(file)
    entry = entry_of(po, f"{KEY}#title")
    assert entry.msgid == "Weihnachten"
    entry.msgstr = "Noel"
    po.save()
    closed.take(file)
    assert reason(closed) == {"title": "Noel", "origin": "reviewed"}
    texts = closed.content.load().catalog.closures["christmas"].texts
    assert (texts["tr"].title, texts["tr"].origin) == ("Noel", Origin.REVIEWED)


def test_a_volunteer_translates_it_in_a_table(closed: Desk) -> None:
    file = closed.export("xlsx")
    place = place_of(file, f"{KEY}#title")
    fill_in(file, {f"C{place}": "Noel", f"D{place}": "fertig"})
    closed.take(file)
    assert reason(closed)["title"] == "Noel"


def test_a_machines_words_await_a_review_and_are_known_by_their_file(closed: Desk) -> None:
    closed.content.drafts({
        "key": KEY, "language": "tr", "title": "Noel", "summary": "", "description": "",
        "source": "", "origin": "machine", "by": "argostranslate 1", "on": "2026-11-22",
    })  # fmt: skip
    catalog = closed.content.load().catalog
    (turkish,) = language_reviews(catalog, latest(stored(closed.memory)), ["tr"])
    (under,) = turkish.waiting
    assert (under.key, under.german.title) == (KEY, "Weihnachten")
    assert home_of(under.key) == "closures.yaml"
    assert catalog.closures["christmas"].texts["tr"].title == "Noel"
