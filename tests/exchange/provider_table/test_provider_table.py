"""A provider reads its offers in a table, corrects them, and a person takes that over."""

from datetime import date, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from kiosk.cli.refusal import REFUSED
from tests.catalog.content_folder import Content
from tests.exchange.incoming.conftest import Run
from tests.exchange.provider_table.conftest import Answers, Table

CAFE = "offers/cafe.yaml"


def said(content: Content, name: str = CAFE) -> str:
    """What a file says."""
    return (content.folder / name).read_text("utf-8")


def changed(before: str, after: str) -> list[str]:
    """The lines of a file that are new."""
    return [line for line in after.split("\n") if line not in before.split("\n")]


def test_an_office_reads_german_words(table: Table) -> None:
    labels = table.labels()
    assert labels["Öffnungszeiten"] == "Mi[2] 16:00-18:00; Feiertage geschlossen"
    assert labels["Kosten"] == "kostenlos"
    assert labels["Sprachen vor Ort"] == "Deutsch, Türkisch"
    assert labels["Einzelne Termine"] == "03.12.2026 16:00-18:00"
    assert labels["Zuletzt geprüft"] == "15.10.2026"
    assert labels["Telefon"] == "02132 123456"
    assert "Förderer" not in labels


def test_a_table_without_corrections_changes_nothing(content: Content, answers: Answers) -> None:
    before = said(content)
    assert answers("--accept") == (0, "Es ist nichts berichtigt.\n", "")
    assert said(content) == before


def test_differences_stand_side_by_side_and_nothing_is_written(
    content: Content, answers: Answers
) -> None:
    before = said(content)
    status, words, _ = answers(cost="Gebühr", text__de__title="Sprachcafé für alle")
    rows = [[cell.strip() for cell in line.split("│")] for line in words.split("\n")]
    assert status == 0
    assert ["Kosten", "kostenlos", "Gebühr"] in rows
    assert ["Titel", "Sprachcafé", "Sprachcafé für alle"] in rows
    assert "Noch ist nichts geschrieben." in words
    assert said(content) == before


@pytest.mark.parametrize(
    ("field", "words", "line"),
    [
        ("cost", "Gebühr", "cost: fee"),
        ("cost", "gebühr ", "cost: fee"),
        ("hours", "Mo bis Fr 9 - 12 Uhr; Feiertage zu", "hours: 'Mo-Fr 09:00-12:00; PH off'"),
        ("dates", "03.12.2026 16-18 Uhr; 10.12.2026 16:00-18:00",
         "dates: [2026-12-03 16:00-18:00, 2026-12-10 16:00-18:00]"),
        ("languages_spoken", "Deutsch, Türkisch, Arabisch", "languages_spoken: [de, tr, ar]"),
        ("languages_spoken", "Deutsch und Englisch", "languages_spoken: [de, en]"),
        ("languages_spoken", "deutsch & Arabisch/Farsi and tr",
         "languages_spoken: [de, ar, fa, tr]"),
        ("audience", "Mütter und alle", "audience: [mothers, everyone]"),
        ("audience", "Mütter, alle", "audience: [mothers, everyone]"),
        ("last_verified", "27.11.2026", "last_verified: 2026-11-27"),
        ("last_verified", datetime(2026, 11, 27), "last_verified: 2026-11-27"),
        ("by_appointment", "ja", "by_appointment: yes"),
        ("url", "https://www.meerbusch.de/cafe", "url: https://www.meerbusch.de/cafe"),
        ("address__postcode", 40667,
         "address: {street: Musterweg 1, postcode: '40667', city: Meerbusch}"),
        ("contacts__0__phone", "02132 9999",
         "contacts: [{role: desk, phone: '02132 9999', email: cafe@haus-der-nachbarn.de}]"),
        ("text__de__bring", "Ausweis", "    bring: Ausweis"),
        ("valid__until", "31.12.2028", "valid: {from: 2026-01-01, until: 2028-12-31}"),
    ],
)  # fmt: skip
def test_what_is_accepted_changes_its_own_line_alone(
    field: str, words: object, line: str, content: Content, answers: Answers
) -> None:
    before = said(content)
    assert answers("--accept", **{field: words})[0] == 0
    assert changed(before, said(content)) == [line]


def test_hours_without_a_word_of_holidays_keep_ours(content: Content, answers: Answers) -> None:
    _, told, _ = answers("--accept", hours="Mo-Fr 9-12")
    assert "es bleibt: Feiertage geschlossen." in told
    assert "hours: 'Mo-Fr 09:00-12:00; PH off'" in said(content)


def test_our_hours_without_their_holidays_are_no_correction(answers: Answers) -> None:
    assert answers(hours="Mi[2] 16-18 Uhr") == (0, "Es ist nichts berichtigt.\n", "")


def test_a_dash_takes_a_field_away(content: Content, answers: Answers) -> None:
    before = said(content)
    answers("--accept", hours="–", contacts__0__email="entfällt")
    assert "hours:" not in said(content)
    assert changed(before, said(content)) == ['contacts: [{role: desk, phone: "02132 123456"}]']


@pytest.mark.parametrize(
    ("field", "words", "complaint"),
    [
        ("hours", "immer mal wieder", "Öffnungszeiten: „immer mal wieder“ ist nicht möglich."),
        ("cost", "fünf Euro",
         "Kosten: „fünf Euro“ ist nicht möglich. Möglich: kostenlos, Spende, Gebühr, unbekannt."),
        ("languages_spoken", "Deutsch und Elbisch",
         "Sprachen vor Ort: „Elbisch“ ist nicht möglich. Sprachen mit Komma, zum Beispiel:"),
        ("audience", "Mütter und Väter", "Zielgruppen: „Väter“ ist nicht möglich. Möglich: Mütter"),
        ("contacts__0__phone", "bitte klingeln", "Telefon: „bitte klingeln“"),
        ("url", "javascript:alert(1)", "als Link nicht erlaubt"),
        ("last_verified", "31.02.2026",
         "Zuletzt geprüft: „31.02.2026“ ist nicht möglich. Tag.Monat.Jahr"),
        ("text__de__title", "–", "„Titel“ fehlt"),
        ("text__de__title", "T" * 2_000, "viel zu lang"),
    ],
)  # fmt: skip
def test_what_is_not_possible_is_named_beforehand_and_never_written(
    field: str, words: str, complaint: str, content: Content, answers: Answers
) -> None:
    before = said(content)
    for option in ([], ["--accept"]):
        status, told, _ = answers(*option, **{field: words})
        assert status == 1
        assert complaint in told
        assert "cafe.yaml:" not in told
    assert said(content) == before


def test_everything_impossible_is_named_at_once(content: Content, answers: Answers) -> None:
    before = said(content)
    _, told, _ = answers("--accept", cost="5 Euro", contacts__0__email="x@", childcare="nein")
    assert "Kosten: „5 Euro“ ist nicht möglich." in told
    assert "E-Mail: „x@“" in told
    assert said(content) == before


def test_what_was_changed_here_meanwhile_is_left_to_a_person(
    content: Content, answers: Answers
) -> None:
    content.change(CAFE, "cost: free", "cost: donation")
    status, told, _ = answers("--accept", cost="Gebühr", childcare="nein")
    assert status == 1
    assert "Seit dem Versand hier geändert, bitte von Hand entscheiden: Kosten" in told
    assert "cost: donation" in said(content)
    assert "childcare: no" in said(content)


def test_only_the_named_offer_is_changed(content: Content, run: Run, tmp_path: Path) -> None:
    content.offer("zweites")
    run("export", "provider", "haus", "--to", tmp_path / "t.xlsx")
    table, before = Table(tmp_path / "t.xlsx"), said(content)
    table.correct(cost="Gebühr")
    table.correct("offers/zweites", cost="Gebühr")
    assert run("import", "provider", table.file, "--accept", "zweites")[0] == 0
    assert said(content) == before
    assert "cost: fee" in said(content, "offers/zweites.yaml")


def test_an_unknown_offer_cannot_be_accepted(content: Content, answers: Answers) -> None:
    before = said(content)
    status, told, complaint = answers("--accept", "nixda", cost="Gebühr")
    assert (status, told, complaint.count("\n")) == (REFUSED, "", 1)
    assert "Zu „nixda“ steht in dieser Tabelle keine Berichtigung" in complaint
    assert said(content) == before


def test_hostile_words_of_a_table_stay_words(content: Content, answers: Answers) -> None:
    answers("--accept", text__de__summary="\u202eA: b # {c}\n- [@click=app.quit] 'x'")
    text = content.load().catalog.offers["cafe"].texts["de"]
    assert text.summary == "A: b # {c} - [@click=app.quit] 'x'"


def test_a_sample_becomes_real_when_its_provider_has_checked_everything(
    content: Content, run: Run, tmp_path: Path
) -> None:
    content.offer()
    run("export", "provider", "haus", "--to", tmp_path / "t.xlsx")
    table = Table(tmp_path / "t.xlsx")
    assert table.labels()["Telefon"] == ""
    today = f"{date.today():%d.%m.%Y}"
    table.correct(contacts__0__phone="02132 916450", address__street="Dorfstraße 20",
                  address__city="Meerbusch", last_verified=today)  # fmt: skip
    assert run("import", "provider", table.file, "--accept")[0] == 0
    offer = content.load().catalog.offers["cafe"]
    assert (offer.sample, offer.url, offer.geo, offer.transit) == (False, "", None, ())
    assert [one.dial for one in offer.contacts] == ["+492132916450"]
    assert offer.address
    assert offer.address.street == "Dorfstraße 20"
    assert offer.last_verified == date.today()


def test_a_file_with_forbidden_characters_still_gives_a_table(
    content: Content, run: Run, tmp_path: Path
) -> None:
    content.change(CAFE, "title: Sprachcafé", 'title: "=Sprach\\acafé"')
    content.offer("zweites")
    assert run("export", "provider", "haus", "--to", tmp_path / "t.xlsx")[0] == 0
    assert Table(tmp_path / "t.xlsx").labels("offers/zweites")["Titel"] == "Sprachcafé"


def test_a_table_is_never_overwritten(table: Table, run: Run) -> None:
    before = table.file.read_bytes()
    status, _, complaint = run("export", "provider", "haus", "--to", table.file)
    assert (status, complaint.count("\n")) == (REFUSED, 1)
    assert table.file.read_bytes() == before


@pytest.mark.parametrize(
    ("provider", "words"), [("hausx", "Meinten Sie „haus“"), ("club", "kein Angebot")]
)
def test_a_provider_without_offers_is_refused(provider: str, words: str, run: Run) -> None:
    status, _, complaint = run("export", "provider", provider)
    assert status == REFUSED
    assert words in complaint


def test_broken_tables_are_told_in_one_sentence(
    content: Content, table: Table, run: Run, tmp_path: Path
) -> None:
    before = said(content)
    table.correct(cost="Gebühr")
    for name, part in (("bombe", b"0" * 20_000_000), ("worte", b'<!DOCTYPE x [<!ENTITY a "b">]>')):
        (tmp_path / f"{name}.xlsx").write_bytes(table.file.read_bytes())
        with ZipFile(tmp_path / f"{name}.xlsx", "a", ZIP_DEFLATED) as packed:
            packed.writestr("xl/more.xml", part)
    (tmp_path / "text.xlsx").write_bytes(b"Angebot;Angabe")
    (tmp_path / "huge.xlsx").write_bytes(b"0" * 3_000_000)
    for name in ("bombe.xlsx", "worte.xlsx", "text.xlsx", "huge.xlsx", "fehlt.xlsx"):
        status, told, complaint = run("import", "provider", tmp_path / name, "--accept")
        assert status in (1, REFUSED)
        assert (told + complaint).count("\n") == 1
        assert name in told + complaint
    assert said(content) == before


def test_an_offer_of_another_provider_is_refused_in_a_table(
    content: Content, answers: Answers
) -> None:
    content.change(CAFE, "provider: haus", "provider: club")
    before = said(content)
    status, told, _ = answers("--accept", cost="Gebühr")
    assert status == 1
    assert "„Sprachcafé“ gehört einem anderen Anbieter" in told
    assert said(content) == before


def test_a_strange_key_and_a_formula_are_named_by_their_cells(
    content: Content, table: Table, run: Run
) -> None:
    sheet = table.sheet
    sheet.cell(4, 4).value = "Neu"
    sheet.cell(4, 6).value = "offers/../centre#name"
    sheet.cell(5, 4).value = "=1+1"
    table.correct(cost="Gebühr")
    status, told, _ = run("import", "provider", table.file, "--accept")
    assert status == 1
    assert "haus.xlsx:D4" in told
    assert "haus.xlsx:D5" in told
    assert "cost: fee" in said(content)


SEASON = "seasons: [{from: 09-01, until: 09-30, registration: form}]"


def test_a_provider_reads_its_seasons_and_corrects_their_days(content: Content, run: Run) -> None:
    content.change(CAFE, "registration: none", f"registration: none\n{SEASON}")
    file = content.folder.parent / "haus.xlsx"
    run("export", "provider", "haus", "--to", file)
    table = Table(file)
    labels = table.labels()
    assert labels["Zeitraum 1: Erster Tag"] == "01.09."
    assert labels["Zeitraum 1: Anmeldung"] == "Formular"
    table.correct(seasons__0__until="15.10.", seasons__0__cost="Gebühr")
    assert run("import", "provider", file, "--accept")[0] == 0
    season = "seasons: [{from: 09-01, until: 10-15, registration: form, cost: fee}]"
    assert season in said(content)
    assert content.load().problems == ()


def test_a_provider_says_where_the_door_is(content: Content, answers: Answers) -> None:
    assert answers("--accept", where="Raum 2.07")[0] == 0
    assert content.load().catalog.offers["cafe"].where == "Raum 2.07"
