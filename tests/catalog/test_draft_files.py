"""Drafts of other systems: staff hear of them, visitors never do."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.catalog.checking.check import about, check
from kiosk.catalog.checking.report_lines import report_lines
from tests.catalog.content_folder import STAFF, Content, model

TODAY = date(2026, 11, 27)
DRAFT = """\
id: treff
status: draft
imported: {source: "integreat:stadt", id: "4", on: 2026-11-27, of: 3f1c9a00}
text: {de: {title: Treff, summary: Kommen Sie vorbei.}}
"""


@pytest.fixture
def content(tmp_path: Path) -> Content:
    found = model(tmp_path / "content")
    found.write("imported/treff.yaml", DRAFT)
    return found


def codes(content: Content) -> list[str]:
    """What a check finds in the drafts."""
    report = check(content.folder, TODAY)
    problems = about(report, {f"imported/{name}.yaml" for name in ("treff", "cafe")}).problems
    return [one.code for one in problems if one.path.startswith("content/imported")]


def test_a_draft_may_leave_open_what_only_people_here_know(content: Content) -> None:
    assert codes(content) == []
    assert check(content.folder, TODAY).drafts == ("treff",)


def test_staff_hear_which_drafts_wait(content: Content) -> None:
    for say in STAFF:
        assert any("treff" in line for line in report_lines(check(content.folder, TODAY), say))


def test_a_draft_names_what_its_release_still_wants(content: Content) -> None:
    content.change("imported/treff.yaml", 'id: "4"', 'id: "4", notes: [Welche Zeiten?, Wo?]')
    lines = report_lines(check(content.folder, TODAY), STAFF[0])
    waiting = next(line for line in lines if line.startswith("  treff: "))
    assert "Zu klären (2), Zuletzt geprüft, Nächste Prüfung, Anbieter, Anliegen" in waiting


def test_a_draft_of_which_nothing_is_wanted_is_ready(content: Content) -> None:
    known = "provider: haus\nneeds: [german]\nlast_verified: 2026-11-01\nnext_review: 2099-05-01\n"
    content.change("imported/treff.yaml", "imported:", f"{known}imported:")
    lines = report_lines(check(content.folder, TODAY), STAFF[0])
    assert "  treff: nichts mehr, bereit zur Freigabe" in lines


def test_no_visitor_sees_a_draft(content: Content) -> None:
    content.offer("offen", "needs:", "status: draft\nneeds:")
    catalog = content.load().catalog
    assert "treff" not in catalog.offers
    assert not catalog.offers["offen"].offered_on(TODAY)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("status: draft\n", "", "draft-status"),
        ("imported:", "hsds:", "missing"),
        ("3f1c9a00", "neu", "want-fingerprint"),
        ("id: treff", "id: anders", "id-differs"),
        ("status: draft\n", "status: draft\nprovider: niemand\n", "dangling"),
        ("title: Treff", 'title: "\\u202eTreff"', "character"),
    ],
)
def test_what_stands_in_a_draft_must_be_right(
    old: str, new: str, code: str, content: Content
) -> None:
    content.change("imported/treff.yaml", old, new)
    assert code in codes(content)


def test_a_draft_of_an_offer_that_is_there_is_pointed_out(content: Content) -> None:
    content.write("imported/cafe.yaml", DRAFT.replace("treff", "cafe"))
    assert codes(content) == ["draft-released"]


def test_what_could_be_better_in_a_draft_is_told_to_who_looks_at_it(content: Content) -> None:
    content.change("imported/treff.yaml", ", summary: Kommen Sie vorbei.", "")
    assert codes(content) == ["no-summary"]
    assert "no-summary" not in [one.code for one in check(content.folder, TODAY).problems]


def test_a_provider_is_never_a_draft(content: Content) -> None:
    content.change("providers.yaml", "kind: club,", "kind: club, status: draft,")
    assert content.problem().code == "unknown-value"
