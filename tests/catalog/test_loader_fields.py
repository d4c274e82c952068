"""Each fault of an offer is named with its place, its field and what was probably meant."""

from collections.abc import Callable

import pytest

from kiosk.problems import Problem, Severity
from tests.catalog.content_folder import Content

Fault = Callable[[str, str], Problem]


def test_an_unknown_field_is_named_where_it_stands(fault: Fault) -> None:
    problem = fault("registration: none", "registratoin: none")
    assert (problem.code, problem.line, problem.column) == ("unknown-field-meant", 11, 1)
    assert (problem.field, problem.values["meant"]) == ("registratoin", "registration")


def test_a_field_that_resembles_nothing_has_no_suggestion(fault: Fault) -> None:
    assert fault("cost: free", "cost: free\nxyzzy: 1").code == "unknown-field"


@pytest.mark.parametrize(("german", "meant"), [("raum", "where"), ("kosten", "cost")])
def test_a_german_name_of_a_field_is_understood(fault: Fault, german: str, meant: str) -> None:
    problem = fault("cost: free", f"cost: free\n{german}: x")
    assert problem.values.get("meant") == meant


def test_an_unknown_field_inside_another_is_named_with_its_path(fault: Fault) -> None:
    problem = fault("{role: desk, ", "{rolle: desk, ")
    assert (problem.code, problem.field) == ("unknown-field-meant", "contacts.0.rolle")
    assert (problem.line, problem.column) == (15, 13)


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("id: notruf\n", "id"),
        ("provider: haus\n", "provider"),
        ("needs: [sos]\n", "needs"),
        ("last_verified: 2026-10-15\n", "last_verified"),
        ("next_review: 2027-04-15\n", "next_review"),
    ],
)
def test_a_missing_field_of_a_real_offer_is_named(content: Content, line: str, field: str) -> None:
    content.change("helplines/notruf.yaml", line, "")
    problem = content.problem()
    assert (problem.code, problem.line, problem.field) == ("missing", 1, field)


def test_a_sample_needs_no_dates_of_verification(content: Content) -> None:
    content.offer(old="last_verified: 2026-10-15\nnext_review: 2027-04-15\n")
    assert content.load().problems == ()


def test_an_empty_field_is_a_missing_one(fault: Fault) -> None:
    problem = fault("provider: haus", "provider:")
    assert (problem.code, problem.field) == ("missing", "provider")


def test_a_field_twice_is_an_error_at_the_second(fault: Fault) -> None:
    problem = fault("cost: free\n", "cost: free\ncost: fee\n")
    assert (problem.code, problem.line, problem.field) == ("duplicate-key", 11, "cost")


def test_a_field_name_that_is_a_list_is_an_error(fault: Fault) -> None:
    assert fault("cost: free", "cost: free\n[a, b]: c").code == "want-key"


@pytest.mark.parametrize(
    ("old", "new", "field", "code"),
    [
        ("cost: free", "cost: [free]", "cost", "want-text"),
        ("cost: free", "cost: {a: b}", "cost", "want-text"),
        ("needs: [german.practice]", "needs: german.practice", "needs", "want-list"),
        ("needs: [german.practice]", "needs: []", "needs", "missing"),
        ("audience: [mothers]", "audience: [[mothers]]", "audience.0", "want-text"),
        ("lines: [U00, ", "lines: [{}, ", "transit.0.lines.0", "want-text"),
        ('geo: {lat: "51.25", lon: "6.70"}', "geo: hier", "geo", "want-mapping"),
        ("contacts: [{role", "contacts: [x, {role", "contacts.0", "want-mapping"),
        ("women_only: yes", "women_only: vielleicht", "women_only", "unknown-value"),
        ('lat: "51.25"', "lat: 51,25", "geo.25", "unknown-field"),
        ('lat: "51.25"', 'lat: "91.25"', "geo.lat", "degrees"),
        ('postcode: "04066"', "postcode: 4066", "address.postcode", "postcode"),
        (", city: Meerbusch", "", "address.city", "missing"),
        ("street: Musterweg 1, ", "", "address.street", "missing"),
        ("of: 3f1c9a00", "of: neu", "text.en.of", "want-fingerprint"),
        ("title: Sprachcafé\n", "titel: Sprachcafé\n", "text.de.titel", "unknown-field-meant"),
        ("  de:\n", "  dt:\n", "text.dt", "unknown-language-meant"),
        ("id: cafe", "id: kaffee", "id", "id-differs"),
        ("supporters: [club]", "supporters: [clup]", "supporters.0", "dangling-meant"),
        ("funding: club", "funding: stadt", "funding", "dangling"),
        ("provider: haus", "provider: hauss", "provider", "dangling-meant"),
        ("[german.practice]", "[german.practise]", "needs.0", "dangling-meant"),
        ("last_verified: 2026-10-15", "last_verified: 15.10.2026", "last_verified", "want-day"),
        ("last_verified: 2026-10-15", "last_verified: 2026-02-30", "last_verified", "no-such-day"),
        ("last_verified: 2026-10-15", "last_verified: 0001-01-01", "last_verified", "year"),
        ("until: 2027-12-31", "until: 2025-12-31", "valid.until", "until-before-from"),
        ("2026-12-03 16:00-18:00", "2026-12-03 16-18 Uhr", "dates.0", "want-date"),
        ("2026-12-03 16:00-18:00", "2026-02-30 16:00-18:00", "dates.0", "no-such-day"),
        ("2026-12-03 16:00-18:00", "2026-12-03 16:00-25:00", "dates.0", "no-such-day"),
        ("2026-12-03 16:00-18:00", "2026-12-03 18:00-16:00", "dates.0", "until-before-from"),
    ],
)
def test_a_fault_of_a_field_keeps_the_offer_out(
    content: Content, old: str, new: str, field: str, code: str
) -> None:
    content.offer(old=old, new=new)
    loaded = content.load()
    errors = [p for p in loaded.problems if p.severity is Severity.ERROR]
    assert (code, field) in [(problem.code, problem.field) for problem in errors]
    assert "cafe" not in loaded.catalog.offers


@pytest.mark.parametrize(
    ("old", "new", "meant"),
    [
        ("women_only: yes", "women_only: ja", "yes"),
        ("women_only: yes", "women_only: Nein", "no"),
        ("childcare: yes", "childcare: unbekannt", "unknown"),
        ("registration: none", "registration: telephone", "phone"),
        ("cost: free", "cost: fre", "free"),
        ("cost: free", "cost: FREE", "free"),
    ],
)
def test_an_impossible_value_is_answered_with_the_nearest(
    fault: Fault, old: str, new: str, meant: str
) -> None:
    problem = fault(old, new)
    assert (problem.code, problem.values["meant"]) == ("unknown-value-meant", meant)


@pytest.mark.parametrize(("written", "meant"), [("ua", "uk"), ("cz", "cs"), ("DE", "de")])
def test_a_country_for_a_language_is_a_warning_with_the_language(
    fault: Fault, written: str, meant: str
) -> None:
    problem = fault("languages_spoken: [de, tr]", f"languages_spoken: [{written}]")
    assert (problem.severity, problem.values["meant"]) == (Severity.WARNING, meant)
    assert problem.field == "languages_spoken.0"


@pytest.mark.parametrize("code", ["ckb", "prs", "sr-Latn", "fa-AF", "ti", "rom"])
def test_a_language_of_the_visitors_is_known(content: Content, code: str) -> None:
    content.offer(old="languages_spoken: [de, tr]", new=f"languages_spoken: [{code}]")
    assert content.load().problems == ()


@pytest.mark.parametrize(
    ("length", "severity"), [(81, Severity.WARNING), (320, Severity.WARNING), (321, Severity.ERROR)]
)
def test_a_long_title_is_a_warning_and_a_huge_one_an_error(
    content: Content, length: int, severity: Severity
) -> None:
    content.offer(old="title: Sprachcafé", new=f"title: {'x' * length}")
    assert content.load().problems[0].severity is severity


def test_a_rule_is_faulted_at_its_column_inside_quotes(fault: Fault) -> None:
    problem = fault("We[2] 16:00-18:00; PH off'", "We[2] 16:00-18:00 || Th'")
    assert (problem.line, problem.column, problem.field) == (20, 27, "hours")
    assert problem.code == "hours-fallback"


def test_a_rule_is_faulted_at_its_column_without_quotes(fault: Fault) -> None:
    problem = fault("'We[2] 16:00-18:00; PH off'", "Mo 16:00-18:00; Mi 9:00-10:00")
    assert (problem.line, problem.column) == (20, 24)
    assert problem.code == "hours-german-word"


@pytest.mark.parametrize("rule", ["'; '", "'\"nach Vereinbarung\"'", "week 1-53/2 Mo 09:00-10:00"])
def test_a_dangerous_rule_keeps_the_offer_out(content: Content, rule: str) -> None:
    content.offer(old="'We[2] 16:00-18:00; PH off'", new=rule)
    assert "cafe" not in content.load().catalog.offers


def test_a_blank_rule_is_none_and_never_means_always_open(content: Content) -> None:
    content.offer(old="'We[2] 16:00-18:00; PH off'", new="' '")
    assert content.load().catalog.offers["cafe"].hours.rule == ""


def test_an_endless_rule_is_refused(content: Content) -> None:
    content.offer(old="'We[2] 16:00-18:00; PH off'", new="Mo 09:00-10:00; " * 10_000 + "off")
    assert "too-long" in {problem.code for problem in content.load().problems}
    assert "cafe" not in content.load().catalog.offers


def test_a_card_without_summary_is_a_warning(content: Content) -> None:
    content.offer(old="    summary: Deutsch sprechen bei Kaffee.\n")
    problem = content.problem()
    assert (problem.code, problem.severity) == ("no-summary", Severity.WARNING)


def test_several_faults_are_all_named(content: Content) -> None:
    content.offer(old="cost: free\nregistration: none", new="cost: x\nregistration: y")
    assert [problem.field for problem in content.load().problems] == ["cost", "registration"]


@pytest.mark.parametrize(
    ("file", "old", "new", "field", "code"),
    [
        ("needs.yaml", 'colour: "#b3261e"', "colour: rot", "needs.0.colour", "colour"),
        (
            "needs.yaml",
            "pictogram: sos",
            "pictogram: sso",
            "needs.0.pictogram",
            "no-pictogram-meant",
        ),
        (
            "needs.yaml",
            "{id: course,",
            "{id: course, pictogram: germn,",
            "needs.1.subs.1.pictogram",
            "no-pictogram-meant",
        ),
        ("needs.yaml", "id: course", "id: german.course", "needs.1.subs.1.id", "want-name"),
        ("providers.yaml", "kind: club", "kind: klub", "providers.1.kind", "unknown-value-meant"),
        ("centre.yaml", "name: Haus der Nachbarn\n", "", "name", "missing"),
        ("centre.yaml", "sample: yes\n", "sample: yes\nfax: 1\n", "fax", "unknown-field"),
        ("centre.yaml", "provider: haus", "provider: hau", "provider", "dangling-meant"),
    ],
)
def test_a_fault_around_the_offers_is_named(
    content: Content, file: str, old: str, new: str, field: str, code: str
) -> None:
    content.change(file, old, new)
    assert (code, field) in [(p.code, p.field) for p in content.load().problems]
