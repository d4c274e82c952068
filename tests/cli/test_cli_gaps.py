"""`kiosk gaps` tells what is lacking, and writes to a provider what visitors read of them."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED
from kiosk.records.published_folder import PublishedFolder
from kiosk.records.tally import Cell, Counted, Tally
from kiosk.records.tally_folder import TallyFolder
from tests.catalog.content_folder import MAIL, Content

LAST_MONTH = date.today().replace(day=1) - timedelta(1)
LAST_YEAR = [date(date.today().year - 1, month, 3) for month in (7, 8, 9)]
"""Enough months of a half-year that is over."""

INVENTED = ("23125", "cafe@example.org", "https://example.org/cafe", "Musterweg")


@pytest.fixture
def config(config: Path, content: Content) -> Path:
    """A house that has counted a month, and whose offer is still offered."""
    config.write_text(f'{config.read_text("utf-8")}[records]\nfolder = "records"\n', "utf-8")
    content.change(
        "offers/cafe.yaml", "{from: 2026-01-01, until: 2027-12-31}", "{until: 2099-12-31}"
    )
    return config


def count(config: Path, tally: Tally) -> None:
    """Let the kiosk have counted this."""
    TallyFolder(config.parent / "records", "kiosk").add(tally)


def gaps(config: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Status, output and complaints."""
    status = main(["gaps", *arguments, "--config", str(config)])
    return status, *capsys.readouterr()


def test_a_house_that_has_counted_nothing_is_told_what_the_content_says(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = gaps(config, capsys)
    assert status == 0
    assert "Zahlen sind noch keine veröffentlicht" in out
    assert "Dazu kommt 1 Beispiel" in out
    assert not (config.parent / "records").exists()


def test_the_gaps_are_told_with_how_exact_they_are(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = Cell(LAST_MONTH, language="ar", need="housing")
    count(config, Tally({(asked, Counted.NOTHING): 40}))
    for day in LAST_YEAR:
        count(config, Tally({(Cell(day, offer="notruf"), Counted.SHOWN): 40}))
    _, out, _ = gaps(config, capsys)
    assert "housing: kein Angebot, gefragt 40-mal" in out
    assert "Nie oder fast nie gezeigt\n  cafe: Sprachcafé\n" in out
    assert "Zahlen auf 5 gerundet; 0 heißt 0 bis 4; der laufende Monat fehlt." in out


def test_what_the_report_calls_in_vain_is_told_before_there_are_languages(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = Cell(LAST_MONTH, language="uk", need="german")
    count(config, Tally({(asked, Counted.OTHER_LANGUAGE): 10}))
    _, out, _ = gaps(config, capsys)
    assert "\n  Deutsch lernen: vergeblich gesucht 10 von 10\n" in out
    assert "Nach Sprachen, und wie oft Angebote gezeigt wurden: Zahlen dazu gibt es, wenn" in out


def test_languages_that_nobody_speaks_are_told_together(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for day in LAST_YEAR:
        for language, times in (("uk", 15), ("ru", 30)):
            asked = Cell(day, language=language, need="german")
            count(config, Tally({(asked, Counted.FOUND): times}))
    _, out, _ = gaps(config, capsys)
    assert "Deutsch lernen: niemand spricht dort Russisch 90, Ukrainisch 45\n" in out


def test_what_other_kiosks_of_the_folder_have_published_is_in_it(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = Tally({(Cell(LAST_MONTH, language="ar", need="housing"), Counted.NOTHING): 40})
    count(config, asked)
    PublishedFolder(config.parent / "records", "kiosk-2").publish(asked, (), date.today())
    _, out, _ = gaps(config, capsys)
    assert "housing: kein Angebot, gefragt 80-mal" in out


def test_the_letter_says_what_visitors_read_and_nothing_invented(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for day in LAST_YEAR:
        count(config, Tally({(Cell(day, offer="cafe"), Counted.SHOWN): 35}))
    status, out, _ = gaps(config, capsys, "--provider", "haus")
    assert status == 0
    for words in (
        "1. Sprachcafé",
        "Deutsch sprechen bei Kaffee.",
        "Kostenlos",
        f"2. Halbjahr {LAST_YEAR[0].year}: 105",
    ):
        assert words in out
    assert not any(words in out for words in INVENTED)
    assert "Wie erreicht man Sie?" in out
    assert "<" not in out


def test_the_letter_of_a_checked_offer_holds_its_contact_and_asks_what_is_missing(
    config: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    content.confirm()
    content.change("offers/cafe.yaml", "{step_free: yes", "{step_free: unknown")
    content.change("offers/cafe.yaml", "languages_spoken: [de, tr]\n", "")
    _, out, _ = gaps(config, capsys, "--provider", "haus")
    assert MAIL in out
    asked = [line for line in out.splitlines() if line.startswith("  ? ")]
    assert asked[:2] == [
        "  ? Welche Sprachen spricht man dort?",
        "  ? Kommt man ohne Stufen hinein?",
    ]


def test_an_answer_is_sent_to_no_invented_address_of_the_house(
    config: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    assert gaps(config, capsys, "--provider", "haus")[1].endswith("\nHaus der Nachbarn\n")
    content.change("centre.yaml", "sample: yes\n", "")
    content.change("centre.yaml", 'phone: "030 23125 001", ', "")
    content.change("centre.yaml", "haus@example.org", MAIL)
    content.change("centre.yaml", "url: https://example.org/\n", "")
    assert gaps(config, capsys, "--provider", "haus")[1].endswith(f"{MAIL}\n")


def test_the_letter_is_written_into_a_file(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "letter.txt"
    status, out, _ = gaps(config, capsys, "--provider", "haus", "--out", str(file))
    assert (status, out) == (0, f"Geschrieben: {file}\n")
    assert file.read_text("utf-8").startswith("Betreff: Ihre Angebote auf dem Bildschirm von Haus")


def test_a_file_that_is_there_is_never_overwritten_by_a_letter(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("an answer")
    status, _, complaint = gaps(config, capsys, "--provider", "haus", "--out", str(file))
    assert (status, file.read_text()) == (REFUSED, "an answer")
    assert "Nehmen Sie einen anderen Namen" in complaint


def test_each_fact_of_the_letter_has_its_label_and_the_place_stands_there_once(
    config: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    content.confirm()
    content.change("offers/cafe.yaml", "address: {street", "address: {place: Osterath, street")
    _, out, _ = gaps(config, capsys, "--provider", "haus")
    first = out.partition("\n2. ")[0]
    facts = [line for line in first.splitlines() if line.startswith("  * ")]
    labels = [line.removeprefix("  * ").partition(": ")[0] for line in facts]
    assert labels[:2] == ["Öffnungszeiten", "Nächste Termine"]
    assert {"Kosten", "Sprachen vor Ort"} <= set(labels)
    assert len(labels) == len(set(labels))
    assert first.count("Osterath") == 1


@pytest.mark.parametrize(
    ("provider", "words"),
    [("hauss", "Meinten Sie „haus“?"), ("club", "Freundeskreis hat hier zurzeit kein Angebot.")],
)
def test_a_provider_without_offers_gets_no_letter(
    config: Path, capsys: pytest.CaptureFixture[str], provider: str, words: str
) -> None:
    status, out, complaint = gaps(config, capsys, "--provider", provider)
    assert (status, out) == (REFUSED, "")
    assert words in complaint


def test_a_letter_comes_without_a_word_about_figures_that_are_not_due(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    count(config, Tally({(Cell(date.today(), offer="cafe"), Counted.SHOWN): 35}))
    assert gaps(config, capsys, "--provider", "haus")[2] == ""
