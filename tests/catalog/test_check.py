"""A check tells staff what the day changes, what is not translated and what to verify next."""

from datetime import date

import pytest

from kiosk.catalog.checking.check import Report, about, check
from kiosk.catalog.checking.handmade_texts import HandmadeText
from kiosk.catalog.checking.report_lines import report_lines
from kiosk.catalog.reading.loader import read
from kiosk.catalog.texts import Text
from kiosk.problems import Severity
from tests.catalog.content_folder import HELPLINE, STAFF, Content

TODAY = date(2026, 11, 22)


@pytest.fixture
def content(content: Content) -> Content:
    """The model content without the one sub-need for which it has no offer."""
    content.change("needs.yaml", "      - {id: course, text: {de: {title: Kurs}}}\n", "")
    return content


def checked(content: Content, changed: tuple[str, ...] | None = None) -> Report:
    """The check of this folder for English and Turkish."""
    return check(content.folder, TODAY, changed, ("de", "en", "tr"))


def problems(content: Content) -> list[tuple[str, str, Severity]]:
    """Code, field and severity of all that a check finds."""
    return [(p.code, p.field, p.severity) for p in checked(content).problems]


def test_the_model_content_passes(content: Content) -> None:
    report = checked(content)
    assert (report.problems, report.errors) == ((), 0)


def test_a_check_counts_its_errors(content: Content) -> None:
    content.offer(old="cost: free\nregistration: none", new="cost: x\nregistration: y")
    assert checked(content).errors == 2


@pytest.mark.parametrize(
    ("old", "new", "code", "field"),
    [
        ("until: 2027-12-31", "until: 2026-11-21", "expired", "valid.until"),
        ("next_review: 2027-04-15", "next_review: 2026-11-21", "stale", "next_review"),
        ("verified: 2026-10-15", "verified: 2026-11-23", "verified-tomorrow", "last_verified"),
        ("We[2] 16:00-18:00", "We 09:00-10:00; We 14:00-15:00", "hours-deletes", "hours"),
    ],
)
def test_what_the_day_or_a_closer_look_shows_is_a_warning(
    content: Content, old: str, new: str, code: str, field: str
) -> None:
    content.offer(old=old, new=new)
    assert problems(content) == [(code, field, Severity.WARNING)]
    assert content.load().problems == ()


def test_the_last_day_of_an_offer_is_no_problem_yet(content: Content) -> None:
    content.offer(old="until: 2027-12-31", new="until: 2026-11-22")
    assert problems(content) == []


def test_a_number_that_cannot_exist_is_an_error(content: Content) -> None:
    content.write("helplines/notruf.yaml", HELPLINE.replace('"112"', '"0123 4567"'))
    assert problems(content) == [("phone-unassigned", "contacts.0.phone", Severity.ERROR)]


@pytest.mark.parametrize("phone", ["112", "116 016", "0800 1110550", "+49 30 18151111", "115"])
def test_a_real_number_is_known(content: Content, phone: str) -> None:
    content.write("helplines/notruf.yaml", HELPLINE.replace("112", phone))
    assert problems(content) == []


def test_a_text_that_belongs_to_nothing_is_a_warning(content: Content) -> None:
    row = {"language": "tr", "title": "x", "origin": "machine"}
    content.drafts(row | {"key": "offers/weg"}, row | {"key": "needs/german"})
    assert problems(content) == [("draft-orphan", "offers/weg", Severity.WARNING)]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("needs.yaml", "needs:\n", "needs: [\n"),
        ("needs.yaml", "needs:\n", "need:\n"),
        ("needs.yaml", "id: german\n", "idd: german\n"),
        ("needs.yaml", "id: german\n", "id: Deutsch\n"),
        ("needs.yaml", "id: german\n", "id: sos\n"),
        ("needs.yaml", "id: practice", "id: german.practice"),
        ("providers.yaml", "providers:\n", "anbieter:\n"),
        ("providers.yaml", "id: haus", "id: Haus"),
        ("providers.yaml", "{id: haus", "{id:haus"),
        ("providers.yaml", "id: haus, ", ""),
    ],
)
def test_a_broken_list_of_needs_or_providers_is_one_error_and_loses_nothing(
    content: Content, file: str, old: str, new: str
) -> None:
    row = {"language": "tr", "title": "x", "origin": "machine"}
    keys = ("needs/german", "needs/german.practice", "providers/haus", "offers/cafe")
    content.drafts(*(row | {"key": key} for key in keys))
    content.write("synonyms.yaml", "german.practice: {de: [sprechen]}\n")
    content.change(file, old, new)
    report = checked(content)
    assert [problem.path for problem in report.problems] == [f"content/{file}"]
    assert "cafe" in content.load().catalog.offers


def test_a_missing_list_of_needs_is_one_error(content: Content) -> None:
    (content.folder / "needs.yaml").unlink()
    assert [code for code, _, _ in problems(content)] == ["no-file"]


def test_errors_come_last(content: Content) -> None:
    content.offer(old="cost: free", new="cost: cheap")
    content.change("helplines/notruf.yaml", "next_review: 2027", "next_review: 2026")
    assert [code for code, _, _ in problems(content)] == ["stale", "unknown-value"]


def test_a_report_about_one_file_is_about_nothing_else(content: Content) -> None:
    content.offer(old="cost: free", new="cost: cheap")
    content.change("helplines/notruf.yaml", "next_review: 2027", "next_review: 2026")
    row = {"key": "needs/sos", "language": "tr", "title": "x", "origin": "machine"}
    content.drafts(row, row | {"key": "helplines/notruf"})
    report = about(checked(content), ["helplines/notruf.yaml"])
    assert [problem.code for problem in report.problems] == ["stale"]
    assert report.errors == 0
    assert [(gaps.language, gaps.machine) for gaps in report.gaps] == [
        ("en", ()),
        ("tr", ("helplines/notruf",)),
    ]
    assert [review.key for review in report.reviews] == ["helplines/notruf"]
    assert [changed.key for changed in report.changed_hours] == ["helplines/notruf"]


def test_a_report_about_the_needs_holds_their_texts(content: Content) -> None:
    english, _ = about(checked(content), ["needs.yaml"]).gaps
    assert english.missing == ("needs/sos", "needs/german", "needs/german.practice")


def test_sub_needs_without_an_offer_are_one_warning(content: Content) -> None:
    text = (content.folder / "needs.yaml").read_text("utf-8")
    subs = (f"      - {{id: {id}, text: {{de: {{title: A}}}}}}\n" for id in ("test", "online"))
    content.write("needs.yaml", text + "".join(subs))
    (problem,) = checked(content).problems
    assert (problem.code, problem.severity) == ("needs-without-offer", Severity.WARNING)
    assert problem.values == {"names": "german.test, german.online"}


def test_a_broken_offer_is_no_reason_to_look_for_another(content: Content) -> None:
    content.offer(old="cost: free", new="cost: cheap")
    assert [code for code, _, _ in problems(content)] == ["unknown-value"]


@pytest.mark.parametrize("change", ["status: historic", "valid: {until: 2026-01-01}"])
def test_times_of_what_is_over_anyway_may_be_over(content: Content, change: str) -> None:
    hours = "hours: 2025 Mo 09:00-10:00\ndates: [2025-12-03 16:00-18:00]"
    content.change("helplines/notruf.yaml", "hours: 24/7", f"{hours}\n{change}")
    assert not {"hours-over", "dates-over"} & {code for code, _, _ in problems(content)}


def test_an_offer_among_the_help_lines_and_a_help_line_among_the_offers(content: Content) -> None:
    address = "address: {street: Markt 1, city: Neuss}"
    content.change("helplines/notruf.yaml", "needs: [sos]", f"needs: [sos]\n{address}")
    line = HELPLINE.replace("id: notruf", "id: sorgen\narea: national")
    content.write("offers/sorgen.yaml", line)
    assert [(code, field) for code, field, _ in problems(content)] == [
        ("belongs-to-helplines", "contacts"),
        ("belongs-to-offers", "address"),
    ]


def test_a_text_of_a_broken_offer_still_belongs_to_it(content: Content) -> None:
    content.offer(old="cost: free", new="cost: x")
    content.drafts({"key": "offers/cafe", "language": "tr", "title": "x", "origin": "machine"})
    assert [code for code, _, _ in problems(content)] == ["unknown-value"]


def test_each_language_but_german_has_its_gaps(content: Content) -> None:
    english, turkish = checked(content).gaps
    assert (english.language, turkish.language) == ("en", "tr")
    assert "offers/cafe" not in english.missing
    assert turkish.missing == (
        "centre",
        "needs/sos",
        "needs/german",
        "needs/german.practice",
        "offers/cafe",
        "helplines/notruf",
        "providers/club",
    )


def test_machine_texts_are_listed_until_a_person_reviews_them(content: Content) -> None:
    row = {"language": "tr", "title": "x"}
    content.drafts(
        row | {"key": "offers/cafe", "origin": "machine"},
        row | {"key": "needs/sos", "origin": "reviewed"},
    )
    assert checked(content).gaps[1].machine == ("offers/cafe",)


def test_a_text_is_outdated_once_its_german_has_changed(content: Content) -> None:
    german = Text("Notruf", "Feuerwehr und Rettungsdienst")
    row = {"key": "helplines/notruf", "language": "tr", "title": "x", "origin": "reviewed"}
    content.drafts(row | {"source": german.fingerprint})
    assert checked(content).gaps[1].outdated == ()
    content.change("helplines/notruf.yaml", "Rettungsdienst", "Notarzt")
    assert checked(content).gaps[1].outdated == ("helplines/notruf",)


def test_what_is_history_needs_no_translation_and_no_review(content: Content) -> None:
    content.offer(old="cost: free", new="cost: free\nstatus: historic")
    report = checked(content)
    assert "offers/cafe" not in report.gaps[1].missing
    assert [review.key for review in report.reviews] == ["helplines/notruf"]


def test_reviews_come_in_the_order_of_their_days(content: Content) -> None:
    content.offer("abend", "next_review: 2027-04-15", "next_review: 2026-12-01")
    assert [(review.day, review.key) for review in checked(content).reviews] == [
        (date(2026, 12, 1), "offers/abend"),
        (date(2027, 4, 15), "helplines/notruf"),
        (date(2027, 4, 15), "offers/cafe"),
    ]


def test_hours_are_shown_of_the_changed_offers_only(content: Content) -> None:
    shown = checked(content, ("offers/cafe",)).changed_hours
    assert [(changed.key, changed.title) for changed in shown] == [("offers/cafe", "Sprachcafé")]
    assert len(checked(content).changed_hours) == 2


def test_the_loader_does_not_look_at_the_day(content: Content) -> None:
    content.offer(old="until: 2027-12-31", new="until: 2026-11-21")
    assert read(content.folder, None).problems == ()


@pytest.mark.parametrize(
    ("verified", "review", "stale"),
    [
        ("2026-10-15", "2027-04-15", []),
        ("2024-11-23", "2027-04-15", []),
        ("2024-11-21", "2027-04-15", [date(2024, 11, 21)]),
        ("2026-10-15", "2026-11-21", [date(2026, 10, 15)]),
    ],
)
def test_a_help_line_that_nobody_has_verified_for_long_is_listed(
    content: Content, verified: str, review: str, stale: list[date]
) -> None:
    content.change("helplines/notruf.yaml", "2026-10-15", verified)
    content.change("helplines/notruf.yaml", "2027-04-15", review)
    content.offer(old="last_verified: 2026-10-15", new="last_verified: 2015-10-15")
    report = checked(content)
    assert [line.day for line in report.stale_helplines] == stale
    assert about(report, ["offers/cafe.yaml"]).stale_helplines == ()


def test_a_text_by_hand_that_grew_old_says_by_what_it_will_be_known_again(content: Content) -> None:
    german = content.load().catalog.offers["cafe"].texts["de"].fingerprint
    assert checked(content).unsure_texts == (HandmadeText("offers/cafe", "en", german),)
    assert f"    offers/cafe en  of: {german}" in report_lines(checked(content), STAFF[0])
    content.offer(old="of: 3f1c9a00", new=f"of: {german}")
    assert checked(content).unsure_texts == ()


def test_a_text_by_hand_that_names_no_german_one_is_unsure(content: Content) -> None:
    content.offer(old="    of: 3f1c9a00\n")
    (text,) = checked(content).unsure_texts
    assert (text.key, text.language) == ("offers/cafe", "en")
