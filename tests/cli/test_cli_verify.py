"""Somebody has asked there: the days are noted; and who is to be asked next."""

from datetime import datetime, timedelta

import pytest

from kiosk.catalog.hours.opening import BERLIN
from tests.catalog.content_folder import Content
from tests.cli.typed_lines import Run

TODAY = datetime.now(BERLIN).date()
REVIEW = TODAY + timedelta(182)


def held(content: Content, name: str) -> str:
    """What a file of the folder holds."""
    return (content.folder / name).read_text("utf-8")


def test_both_days_are_noted_and_every_other_byte_stays(run: Run, content: Content) -> None:
    content.confirm()
    before = held(content, "offers/cafe.yaml")
    assert run("verify", "cafe", typed=())[0] == 0
    after = before.replace("2026-10-15", TODAY.isoformat(), 1)
    assert held(content, "offers/cafe.yaml") == after.replace("2027-04-15", REVIEW.isoformat(), 1)


def test_several_are_noted_at_once_help_lines_too(run: Run, content: Content) -> None:
    content.confirm()
    run("verify", "cafe", "notruf", typed=())
    for name in ("offers/cafe.yaml", "helplines/notruf.yaml"):
        assert f"last_verified: {TODAY.isoformat()}" in held(content, name)


def test_a_day_of_the_next_review_may_be_named(run: Run, content: Content) -> None:
    day = (TODAY + timedelta(30)).isoformat()
    run("verify", "notruf", "--next", day, typed=())
    assert f"next_review: {day}" in held(content, "helplines/notruf.yaml")


def test_the_next_review_cannot_be_today(run: Run, content: Content) -> None:
    before = held(content, "helplines/notruf.yaml")
    assert run("verify", "notruf", "--next", TODAY.isoformat(), typed=())[0] == 2
    assert held(content, "helplines/notruf.yaml") == before


def test_an_unknown_id_gets_a_likely_one_and_nothing_is_noted(run: Run, content: Content) -> None:
    before = held(content, "helplines/notruf.yaml")
    status, _, complaint = run("verify", "notruf", "notruff", typed=())
    assert status == 2
    assert "Meinten Sie „notruf“?" in complaint
    assert held(content, "helplines/notruf.yaml") == before


def test_a_sample_is_verified_only_without_invented_data(run: Run, content: Content) -> None:
    before = held(content, "offers/cafe.yaml")
    status, told, _ = run("verify", "cafe", typed=())
    assert status == 1
    assert "erfunden" in told
    assert held(content, "offers/cafe.yaml") == before


def test_a_sample_whose_data_are_right_becomes_a_real_offer(run: Run, content: Content) -> None:
    run("new", "offer", "--title=Tee", "--provider=club", "--need=german", "--yes", typed=())
    assert "sample: yes" in held(content, "offers/tee.yaml")
    assert run("verify", "tee", typed=())[0] == 0
    assert "sample" not in held(content, "offers/tee.yaml")


def test_a_verified_draft_is_released_by_its_name(run: Run, content: Content) -> None:
    words = ("--provider=club", "--need=german", "--phone=02132 123456")
    run("new", "offer", "--title=Tee", *words, "--yes", typed=())
    run("verify", "tee", typed=())
    assert run("release", "tee", typed=())[0] == 0
    assert "status: active" in held(content, "offers/tee.yaml")


def test_a_draft_that_nobody_has_verified_is_not_released(run: Run, content: Content) -> None:
    words = ("--provider=club", "--need=german", "--phone=02132 123456")
    run("new", "offer", "--title=Tee", *words, "--yes", typed=())
    status, said, _ = run("release", "tee", typed=())
    assert status == 1
    assert "Rufen Sie dort an, dann: kiosk verify tee" in said
    assert "status: draft" in held(content, "offers/tee.yaml")


def test_the_list_names_number_and_questions(run: Run, content: Content) -> None:
    content.confirm()
    content.change("offers/cafe.yaml", "cost: free\n", "")
    content.change("offers/cafe.yaml", "last_verified: 2026-10-15", "last_verified: 2019-01-01")
    _, told, _ = run("verify", typed=())
    assert "02132 123456" in told
    assert "Was kostet es?" in told
    assert "01.01.2019" in told


def test_nobody_is_sent_to_ring_an_emergency_number(run: Run) -> None:
    assert "bitte nicht anrufen" in run("verify", typed=())[1]


def test_an_invented_number_is_nobody_s_to_ring(run: Run) -> None:
    assert "23125" not in run("verify", typed=())[1]


@pytest.mark.parametrize("broken", ["cost: teuer", "id: ["])
def test_a_broken_file_is_named(run: Run, content: Content, broken: str) -> None:
    content.offer(old="cost: free", new=broken)
    status, _, complaint = run("verify", "cafe", typed=())
    assert status == 2
    assert "kiosk check offers/cafe.yaml" in complaint
