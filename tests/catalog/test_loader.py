"""The loader makes values of what is valid, and one fault never hides the rest."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.catalog.choices import Answer, Area, Cost, Kind, ProviderKind, Registration
from kiosk.catalog.hours.availability import Hours, Opening
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Address, Contact, Geo, Stop
from kiosk.catalog.reading.loader import load
from kiosk.catalog.texts import Origin
from kiosk.problems import Problem, Severity
from tests.catalog.content_folder import NEEDS, OFFER, Content

Fault = Callable[[str, str], Problem]


def test_the_model_content_has_no_problem(content: Content) -> None:
    assert content.load().problems == ()


def test_an_offer_is_read_with_all_its_fields(content: Content) -> None:
    offer = content.load().catalog.offers["cafe"]
    assert (offer.id, offer.kind, offer.area, offer.sample) == ("cafe", Kind.OFFER, Area.TOWN, True)
    assert (offer.provider, offer.supporters) == ("haus", ("club",))
    assert (offer.needs, offer.audience) == (("german.practice",), ("mothers",))
    assert offer.languages_spoken == ("de", "tr")
    assert (offer.cost, offer.registration) == (Cost.FREE, Registration.NONE)
    assert (offer.childcare, offer.women_only) == (Answer.YES, True)
    assert (offer.step_free, offer.wc) == (Answer.YES, Answer.UNKNOWN)
    assert offer.contacts == (
        Contact("desk", "+49 30 23125 042", "+493023125042", "cafe@example.org"),
    )
    assert offer.address == Address("Musterweg 1", "04066", "Meerbusch")
    assert offer.geo == Geo("51.25", "6.70")
    assert offer.transit == (Stop("Markt", ("U00", "07")),)
    assert (offer.valid_from, offer.valid_until) == (date(2026, 1, 1), date(2027, 12, 31))
    assert (offer.last_verified, offer.next_review) == (date(2026, 10, 15), date(2027, 4, 15))
    assert (offer.life_stage, offer.ki_field) == (("adult",), "school")


def test_the_hours_hold_the_rule_and_the_single_dates(content: Content) -> None:
    opening = Opening(
        datetime(2026, 12, 3, 16, tzinfo=BERLIN), datetime(2026, 12, 3, 18, tzinfo=BERLIN)
    )
    hours = content.load().catalog.offers["cafe"].hours
    assert hours == Hours("We[2] 16:00-18:00; PH off", (opening,))


def test_a_single_date_may_end_at_midnight(content: Content) -> None:
    content.offer(old="2026-12-03 16:00-18:00", new="2026-12-31 20:00-24:00")
    (opening,) = content.load().catalog.offers["cafe"].hours.dates
    assert opening.closes == datetime(2027, 1, 1, tzinfo=BERLIN)


def test_a_description_keeps_its_paragraphs(content: Content) -> None:
    text = content.load().catalog.offers["cafe"].texts["de"]
    assert text.description == "Sie können Ihr Kind mitbringen.\n\nKommen Sie einfach vorbei."


def test_a_title_is_one_line(content: Content) -> None:
    content.offer(old="title: Sprachcafé", new="title: |\n      Sprach\n      café")
    assert content.load().catalog.offers["cafe"].texts["de"].title == "Sprach café"


def test_a_person_s_text_names_the_german_text_it_was_made_from(content: Content) -> None:
    text = content.load().catalog.offers["cafe"].texts["en"]
    assert (text.origin, text.source) == (Origin.PERSON, "3f1c9a00")


def test_a_help_line_comes_from_its_folder_and_is_national(content: Content) -> None:
    helpline = content.load().catalog.offers["notruf"]
    assert (helpline.kind, helpline.area) == (Kind.HELPLINE, Area.NATIONAL)
    assert (helpline.contacts[0].dial, helpline.hours.rule) == ("112", "24/7")


def test_a_sub_need_carries_the_id_of_its_need(content: Content) -> None:
    german = content.load().catalog.needs["german"]
    assert [sub.id for sub in german.subs] == ["german.practice", "german.course"]


def test_only_the_urgent_need_is_urgent(content: Content) -> None:
    needs = content.load().catalog.needs
    assert [need.id for need in needs.values() if need.urgent] == ["sos"]


def test_a_provider_without_text_has_none_and_its_name_titles_one_it_has(content: Content) -> None:
    providers = content.load().catalog.providers
    assert (providers["haus"].kind, providers["haus"].texts) == (ProviderKind.WELFARE, {})
    assert providers["club"].texts["de"].title == "Freundeskreis"


def test_who_registers_by_appointment_comes_by_appointment(content: Content) -> None:
    content.offer(old="registration: none", new="registration: appointment")
    assert content.load().catalog.offers["cafe"].hours.by_appointment


def test_a_language_is_understood_by_its_german_name(content: Content) -> None:
    content.offer(old="[de, tr]", new="[Deutsch, Farsi, Dari, Arabisch, Ukrainisch, Kurdisch, ua]")
    codes = ("de", "fa", "prs", "ar", "uk", "ku")
    assert content.load().catalog.offers["cafe"].languages_spoken == codes


def test_a_word_that_nobody_knows_keeps_the_others(content: Content) -> None:
    content.offer(old="[mothers]", new="[mothers, aliens]")
    assert content.load().catalog.offers["cafe"].audience == ("mothers",)


def test_offers_keep_the_order_of_their_files(content: Content) -> None:
    content.offer("abend")
    assert list(content.load().catalog.offers) == ["abend", "cafe", "notruf"]


@pytest.mark.parametrize("value", ["NO", "no"])
def test_norwegian_stays_a_language(content: Content, value: str) -> None:
    content.offer(old="languages_spoken: [de, tr]", new=f"languages_spoken: [{value.lower()}]")
    assert content.load().catalog.offers["cafe"].languages_spoken == ("no",)


@pytest.mark.parametrize("written", ["NO", "040667", "2026-12-03", "1e3", "0x10", "~", "12:30:45"])
def test_a_word_stays_as_it_is_written(content: Content, written: str) -> None:
    content.offer(old="title: Sprachcafé", new=f"title: {written}")
    assert content.load().catalog.offers["cafe"].texts["de"].title == written


def test_markup_is_only_text(content: Content) -> None:
    content.offer(old="title: Sprachcafé", new="title: '[@click=app.quit]x[/]'")
    assert content.load().catalog.offers["cafe"].texts["de"].title == "[@click=app.quit]x[/]"


def test_a_broken_offer_is_left_out_and_the_others_stay(content: Content) -> None:
    content.offer("kurs", "cost: free", "cost: [")
    loaded = content.load()
    assert list(loaded.catalog.offers) == ["cafe", "notruf"]
    assert [problem.path for problem in loaded.problems] == ["content/offers/kurs.yaml"]


def test_an_offer_with_an_error_is_left_out(content: Content) -> None:
    content.offer(old="cost: free", new="cost: cheap")
    assert "cafe" not in content.load().catalog.offers


def test_an_offer_with_a_warning_stays(content: Content) -> None:
    content.offer(old="languages_spoken: [de, tr]", new="languages_spoken: [de, xq]")
    loaded = content.load()
    assert [problem.severity for problem in loaded.problems] == [Severity.WARNING]
    assert "cafe" in loaded.catalog.offers


def test_without_a_readable_centre_the_kiosk_is_neutral(content: Content) -> None:
    content.write("centre.yaml", "name: [")
    loaded = content.load()
    assert loaded.catalog.centre.texts["de"].title == "Willkommen"
    assert [problem.path for problem in loaded.problems] == ["content/centre.yaml"]
    assert len(loaded.catalog.offers) == 2


def test_the_centre_names_the_provider_that_it_is(content: Content) -> None:
    assert content.load().catalog.centre.provider == "haus"


def test_a_centre_whose_provider_nobody_can_look_up_keeps_it(content: Content) -> None:
    content.write("providers.yaml", "providers: [")
    loaded = content.load()
    assert loaded.catalog.centre.provider == "haus"
    assert [problem.path for problem in loaded.problems] == ["content/providers.yaml"]


def test_a_centre_whose_provider_is_mistyped_hears_the_right_name(content: Content) -> None:
    content.change("centre.yaml", "provider: haus", "provder: haus")
    (problem,) = content.load().problems
    assert (problem.code, problem.values["meant"]) == ("unknown-field-meant", "provider")


def test_a_centre_with_one_fault_keeps_the_rest(content: Content) -> None:
    content.change("centre.yaml", "url: https://example.org/", "url: ftp://example.org/")
    centre = content.load().catalog.centre
    assert (centre.name, centre.url) == ("Haus der Nachbarn", "")


def test_without_readable_needs_the_offers_stay(content: Content) -> None:
    content.write("needs.yaml", "needs: [")
    loaded = content.load()
    assert (loaded.catalog.needs, len(loaded.catalog.offers)) == ({}, 2)
    assert [problem.path for problem in loaded.problems] == ["content/needs.yaml"]


def test_without_readable_providers_the_offers_stay_under_the_provider_s_id(
    content: Content,
) -> None:
    (content.folder / "providers.yaml").unlink()
    loaded = content.load()
    assert [problem.code for problem in loaded.problems] == ["no-file"]
    assert loaded.catalog.providers[loaded.catalog.offers["cafe"].provider].name == "haus"


def test_a_need_without_a_title_is_not_shown_and_its_offers_stay(content: Content) -> None:
    content.change("needs.yaml", "text: {de: {title: Deutsch lernen}}", "text: {de: {}}")
    loaded = content.load()
    assert list(loaded.catalog.needs) == ["sos"]
    assert [problem.field for problem in loaded.problems] == ["needs.1.text.de.title"]
    assert "cafe" in loaded.catalog.offers


def test_a_need_without_its_picture_is_shown_without_one(content: Content) -> None:
    (content.folder / "pictograms/german.png").unlink()
    loaded = content.load()
    assert [problem.code for problem in loaded.problems] == ["no-pictogram"]
    assert loaded.catalog.needs["german"].pictogram == ""


def test_a_narrower_need_may_have_a_picture_of_its_own(content: Content) -> None:
    content.change("needs.yaml", "{id: course,", "{id: course, pictogram: sos,")
    subs = content.load().catalog.needs["german"].subs
    assert [(sub.id, sub.pictogram) for sub in subs] == [
        ("german.practice", ""),
        ("german.course", "sos"),
    ]


def test_a_provider_with_a_fault_keeps_its_offers(content: Content) -> None:
    content.change("providers.yaml", "name: Haus der Nachbarn, kind: welfare", "kind: welfare")
    loaded = content.load()
    assert [problem.field for problem in loaded.problems] == ["providers.0.name"]
    assert "cafe" in loaded.catalog.offers


def test_needs_of_which_none_is_urgent_are_a_warning(content: Content) -> None:
    content.write("needs.yaml", NEEDS.replace("    urgent: yes\n", ""))
    problem = content.problem()
    assert (problem.code, problem.severity) == ("no-urgent-need", Severity.WARNING)


def test_the_same_id_in_both_folders_is_an_error_in_the_second(content: Content) -> None:
    content.write("helplines/cafe.yaml", OFFER)
    loaded = content.load()
    assert [(problem.path, problem.code) for problem in loaded.problems] == [
        ("content/helplines/cafe.yaml", "duplicate-id")
    ]
    assert loaded.catalog.offers["cafe"].kind is Kind.OFFER


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("needs.yaml", "id: german\n", "id: sos\n"),
        ("needs.yaml", "id: course", "id: practice"),
        ("providers.yaml", "id: club", "id: haus"),
    ],
)
def test_the_same_id_twice_in_a_list_is_an_error(
    content: Content, file: str, old: str, new: str
) -> None:
    content.change(file, old, new)
    codes = {problem.code for problem in content.load().problems}
    assert "duplicate-id" in codes


def test_a_folder_that_is_not_there_gives_an_empty_catalogue(tmp_path: Path) -> None:
    loaded = load(tmp_path / "content")
    assert (loaded.catalog.needs, loaded.catalog.offers) == ({}, {})
    assert {problem.code for problem in loaded.problems} == {"no-folder"}


def test_a_file_under_a_wrong_name_is_pointed_out(content: Content) -> None:
    content.write("offers/kurs.yml", OFFER)
    assert content.problem().code == "unread-file"


@pytest.mark.parametrize("name", ["offers/cafe", "needs", "imported/cafe"])
def test_a_second_version_that_two_people_made_is_pointed_out_and_not_read(
    content: Content, name: str
) -> None:
    before = content.load().catalog
    content.write(f"{name}.sync-conflict-20261128-120000-ABCDEFG.yaml", "[")
    loaded = content.load()
    assert [problem.code for problem in loaded.problems] == ["sync-conflict"]
    assert loaded.catalog == before


@pytest.mark.parametrize("name", [".cafe.yaml.swp", "cafe.yaml~", ".hidden.yaml"])
def test_what_editors_leave_behind_is_passed_over(content: Content, name: str) -> None:
    content.write(f"offers/{name}", "[")
    assert content.load().problems == ()
