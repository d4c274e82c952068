"""An offer that is called otherwise now keeps its translations."""

import pytest

from kiosk.catalog.translation_memory import ENGINE
from tests.catalog.content_folder import Content
from tests.catalog.test_drafts import ARABIC, texts

OLD = ARABIC | {"key": "offers/altes-cafe"}
BEFORE = ("supporters: [club]\n", "was: [altes-cafe]\nsupporters: [club]\n")


def test_the_translations_of_a_former_id_are_shown(content: Content) -> None:
    content.offer("cafe", *BEFORE)
    content.drafts(OLD)
    assert texts(content)["ar"].title == ARABIC["title"]
    assert content.load().problems == ()


def test_those_of_the_id_itself_win(content: Content) -> None:
    content.offer("cafe", *BEFORE)
    content.drafts(OLD, ARABIC | {"title": "مقهى"})
    assert texts(content)["ar"].title == "مقهى"


def test_a_person_s_text_wins_over_a_former_one(content: Content) -> None:
    content.offer("cafe", *BEFORE)
    content.drafts(OLD | {"language": "en", "title": "Speech coffee"})
    assert texts(content)["en"].title == "Language café"


@pytest.mark.parametrize("row", [{"fault": "numbers"}, {"by": f"{ENGINE} 1.11.0"}])
def test_what_nobody_may_see_stays_hidden_under_the_new_id(
    content: Content, row: dict[str, str]
) -> None:
    content.change("helplines/notruf.yaml", "provider: haus\n", "provider: haus\nwas: [alarm]\n")
    content.drafts(ARABIC | {"key": "helplines/alarm"} | row)
    assert "ar" not in content.load().catalog.offers["notruf"].texts
