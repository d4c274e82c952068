"""What the engine made of grave texts, and what it failed at, no visitor sees without a person."""

from datetime import date

import pytest

from kiosk.catalog.checking.check import check
from kiosk.catalog.checking.report_lines import report_lines
from kiosk.catalog.model import Catalog
from kiosk.catalog.withheld import Withheld
from tests.catalog.content_folder import STAFF, Content

TODAY = date(2026, 11, 25)
ROW = {
    "key": "helplines/notruf",
    "language": "tr",
    "title": "Acil",
    "summary": "",
    "description": "",
    "source": "",
    "origin": "machine",
    "by": "argostranslate 1.11.0, de_en 1.0, en_tr 1.5",
    "on": "2026-11-22",
}


@pytest.fixture
def discreet(content: Content) -> Content:
    """The model content, in which practising German is nobody else's business."""
    content.change("needs.yaml", "{id: practice,", "{id: practice, discreet: yes,")
    return content


def languages(catalog: Catalog, key: str) -> set[str]:
    """The languages in which visitors read something."""
    german = catalog.needs["german"]
    return {
        "helplines/notruf": set(catalog.offers["notruf"].texts),
        "offers/cafe": set(catalog.offers["cafe"].texts),
        "needs/german": set(german.texts),
        "needs/german.practice": set(german.subs[0].texts),
    }[key]


@pytest.mark.parametrize("key", ["helplines/notruf", "offers/cafe", "needs/german.practice"])
def test_grave_texts_of_the_engine_wait_for_a_person(discreet: Content, key: str) -> None:
    discreet.drafts(ROW | {"key": key})
    loaded = discreet.load()
    assert "tr" not in languages(loaded.catalog, key)
    assert loaded.withheld == (Withheld(key, "tr"),)


@pytest.mark.parametrize("change", [{"origin": "reviewed"}, {"by": "sprachmodell"}])
def test_what_a_person_reviewed_or_brought_is_shown(
    discreet: Content, change: dict[str, str]
) -> None:
    discreet.drafts(ROW | change)
    assert "tr" in languages(discreet.load().catalog, "helplines/notruf")


def test_a_text_that_is_not_grave_is_shown(discreet: Content) -> None:
    discreet.drafts(ROW | {"key": "needs/german"})
    assert "tr" in languages(discreet.load().catalog, "needs/german")


def test_a_whole_discreet_need_covers_its_narrower_needs(content: Content) -> None:
    content.change("needs.yaml", "- id: german", "- id: german\n    discreet: yes")
    content.drafts(ROW | {"key": "needs/german.practice"})
    assert "tr" not in languages(content.load().catalog, "needs/german.practice")


def test_what_a_person_wrote_in_the_offer_s_file_stays(discreet: Content) -> None:
    discreet.drafts(ROW | {"key": "offers/cafe", "language": "en"})
    assert "en" in languages(discreet.load().catalog, "offers/cafe")


def test_the_check_counts_what_is_not_shown_by_its_reason(discreet: Content) -> None:
    discreet.drafts(ROW, ROW | {"key": "centre", "fault": "Es fehlt: 112."})
    report = check(discreet.folder, TODAY, languages=("tr",))
    assert [(gaps.failed, gaps.unseen) for gaps in report.gaps] == [
        (("centre",), ("helplines/notruf",))
    ]
    assert not {"centre", "helplines/notruf"} & set(report.gaps[0].missing)


def test_a_failed_text_of_something_that_is_gone_is_reported(content: Content) -> None:
    content.drafts(ROW | {"key": "offers/gone", "fault": "Es fehlt: 112."})
    codes = [problem.code for problem in check(content.folder, TODAY).problems]
    assert "draft-orphan" in codes


def test_the_report_says_what_is_not_shown_and_why(discreet: Content) -> None:
    discreet.drafts(ROW, ROW | {"key": "centre", "fault": "Es fehlt: 112."})
    lines = report_lines(check(discreet.folder, TODAY, languages=("tr",)), STAFF[0])
    begin = lines.index("  tr: 6 fehlen, 0 veraltet, 0 von einer Maschine, 2 noch nicht gezeigt")
    assert [line.strip().partition(":")[0] for line in lines[begin + 2 : begin + 4]] == [
        "nicht gezeigt, weil misslungen oder verworfen; bitte selbst übersetzen, "
        "zum Beispiel mit „kiosk review“",
        "nicht gezeigt, bis eine Person sie durchgesehen hat",
    ]
