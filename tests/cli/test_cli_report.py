"""`kiosk report` publishes what is due, shows it, and says in German why it cannot."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED
from kiosk.records.case_folder import CaseFolder
from kiosk.records.known_day import KnownDayFile
from kiosk.records.published_folder import KEY_FILE, PublishedFolder
from kiosk.records.tally import Cell, Counted, Tally, by_day
from kiosk.records.tally_folder import TallyFolder
from tests.cli.test_cli_words import loaded_after
from tests.records.synthetic_year import cases, tally_of, visits

SPRING = ("--from", "2026-01", "--to", "2026-06")
LAST_YEAR = date.today().year - 1
WHOLE_YEAR = ("--from", f"{LAST_YEAR}-01", "--to", f"{LAST_YEAR}-12")


@pytest.fixture
def empty(config: Path) -> Path:
    """The folder of a house that has counted nothing yet."""
    config.write_text(config.read_text("utf-8") + '[records]\nfolder = "records"\n', "utf-8")
    return config.parent / "records"


@pytest.fixture
def records(empty: Path) -> Path:
    """A folder with some days of the year 2026."""
    folder = empty
    count(folder, tally_of(list(visits(30))))
    for case in cases(5):
        CaseFolder(folder, "kiosk").begin(case.first)
    return folder


def count(folder: Path, tally: Tally) -> None:
    """Let the kiosk have counted this."""
    for day in by_day(tally):
        TallyFolder(folder, "kiosk").add(day)


def said(capsys: pytest.CaptureFixture[str], config: Path, *further: str) -> tuple[int, str, str]:
    """The status of the command and what it printed."""
    status = main(["report", "--config", str(config), *further])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


@pytest.mark.exhaustive
@pytest.mark.usefixtures("records")
@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("de", "Bedarf und Angebot · Januar bis Juni 2026 · Haus der Nachbarn"),
        ("en", "Demand and supply · January to June 2026 · Haus der Nachbarn"),
    ],
)
def test_the_report_is_printed(
    config: Path, capsys: pytest.CaptureFixture[str], language: str, title: str
) -> None:
    status, out, _ = said(capsys, config, *SPRING, "--lang", language)
    assert (status, out.splitlines()[0]) == (0, title)


@pytest.mark.exhaustive
def test_what_is_due_is_published_first_and_only_once(
    config: Path, records: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, first, _ = said(capsys, config, *SPRING)
    before = PublishedFolder(records, "kiosk").figures()
    for period in ("2026-01", "2026-06", "2026-H1"):
        assert (records / f"figures-kiosk-{period}.json").exists()
    _, second, _ = said(capsys, config, *SPRING)
    assert (second, PublishedFolder(records, "kiosk").figures()) == (first, before)


@pytest.mark.exhaustive
@pytest.mark.usefixtures("records")
def test_files_are_written_instead_and_named(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf, table = config.parent / "bericht.pdf", config.parent / "bericht.csv"
    status, out, _ = said(capsys, config, *SPRING, "--pdf", str(pdf), "--csv", str(table))
    assert status == 0
    assert out.splitlines() == [f"Geschrieben: {pdf}", f"Geschrieben: {table}"]
    assert pdf.read_bytes().startswith(b"%PDF")
    assert table.read_bytes().startswith(b"\xef\xbb\xbfZeitraum;")


@pytest.mark.exhaustive
@pytest.mark.usefixtures("records")
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--from", "2026-06", "--to", "2026-01"), "Der letzte Monat liegt vor dem ersten."),
        (("--from", "2026-01", "--to", "2099-01"), "Der laufende Monat wird nicht"),
        (("--from", "2099-01"), "Der laufende Monat wird nicht"),
        (("--from", "2019-01", "--to", "2019-06"), "Veröffentlichte Monate: 2026-01,"),
        ((*SPRING, "--pdf", "nowhere/x.pdf"), "„nowhere/x.pdf“ lässt sich nicht schreiben"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_a_remedy(
    config: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    status, _, errors = said(capsys, config, *arguments)
    assert status == REFUSED
    assert words in errors


def test_a_month_is_written_with_its_year(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        said(capsys, config, "--from", "Januar")
    assert "„Januar“ ist kein Monat. Schreiben Sie zum Beispiel 2026-01." in capsys.readouterr().err


def test_a_house_that_has_counted_nothing_is_told_where_it_would(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text(config.read_text("utf-8") + '[records]\nfolder = "none"\n', "utf-8")
    status, _, errors = said(capsys, config, *SPRING)
    assert status == REFUSED
    assert f"{config.parent / 'none'} fehlt" in errors


@pytest.mark.exhaustive
def test_without_its_key_nothing_more_is_published(
    config: Path, records: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, config, *SPRING)
    (records / KEY_FILE).unlink()
    (records / "figures-kiosk-2026-02.json").unlink()
    status, _, errors = said(capsys, config, *SPRING)
    assert status == REFUSED
    assert f"Der Schlüssel der Rundung fehlt: {records / KEY_FILE}" in errors


@pytest.mark.exhaustive
def test_a_damaged_tally_is_put_aside_and_named(
    config: Path, records: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = next(records.glob("tally-kiosk-2026-0*-*.json"))
    day.write_text("torn")
    status, _, errors = said(capsys, config, *SPRING)
    assert status == 0
    assert f"{records / f'.{day.name}.damaged'}. Was nur in ihr stand, fehlt" in errors


@pytest.mark.exhaustive
def test_damaged_cases_are_named_and_hold_back_only_what_is_not_published_yet(
    config: Path, records: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, before, _ = said(capsys, config, *SPRING)
    file = next(records.glob("cases-kiosk-*.json"))
    for one in records.glob(f"*{file.name}*"):
        one.write_text("torn")
    assert said(capsys, config, *SPRING)[:2] == (0, before)
    (records / "figures-kiosk-2026-02.json").unlink()
    _, _, errors = said(capsys, config, *SPRING)
    assert f"Eine Datei mit Fällen ist beschädigt: {file}." in errors
    assert "noch nicht veröffentlicht: 2026-02. Was dem entgegensteht" in errors


@pytest.mark.exhaustive
@pytest.mark.usefixtures("records")
def test_the_report_loads_no_screen(config: Path) -> None:
    loaded = loaded_after("report", *SPRING, folder=config.parent)
    assert "kiosk.records.report.report_text" in loaded
    assert not loaded & {"textual", "rich", "kiosk.ui", "typst"}


def test_half_years_of_too_few_months_are_called_so_and_once(
    config: Path, empty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    count(empty, Tally({(Cell(date(LAST_YEAR, 9, 3), language="ar"), Counted.VISIT): 25}))
    _, out, _ = said(capsys, config, *WHOLE_YEAR)
    assert out.splitlines()[2] == f"Zahlen gibt es für: September {LAST_YEAR}."
    out = " ".join(out.split())
    assert out.count("nur für ganze Halbjahre mit mindestens 3 gezählten Monaten") == 1
    assert "die im Zeitraum haben weniger." in out


def test_the_kiosk_itself_is_told_when_its_first_month_is_published(
    config: Path, empty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    today = date.today()
    count(empty, Tally({(Cell(today, language="ar"), Counted.VISIT): 25}))
    status, _, errors = said(capsys, config)
    assert status == REFUSED
    assert f"noch nicht veröffentlicht: {today:%Y-%m}. Dieser Kiosk veröffentlicht es am " in errors
    assert "Rufen Sie" not in errors


def test_a_clock_that_is_not_believed_yet_is_named_as_the_reason(
    config: Path, empty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    KnownDayFile(empty, "kiosk").showing(date.today())
    count(empty, Tally({(Cell(date(LAST_YEAR, 9, 3), language="ar"), Counted.VISIT): 25}))
    KnownDayFile(empty, "kiosk").showing(date.today() - timedelta(900))
    status, _, errors = said(capsys, config, *WHOLE_YEAR)
    assert status == REFUSED
    assert f"veröffentlicht: {LAST_YEAR}-09." in errors
    assert "seine Uhr bis dahin jeden Tag stimmt" in errors
    assert "nichts gezählt" not in errors


def test_needs_and_languages_that_are_rounded_to_nothing_are_both_left_out(
    config: Path, empty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = date(LAST_YEAR, 9, 3)
    visit = Tally({(Cell(day, language="ar"), Counted.VISIT): 25})
    asked = Tally({(Cell(day, language="ar", need="german"), Counted.FOUND): 25})
    count(empty, visit + asked)
    _, out, _ = said(capsys, config, *WHOLE_YEAR)
    listed = out.partition("Deckung: Bedarf")[0]
    assert "Deutsch lernen" in listed
    assert "Hilfe sofort" not in listed
    assert listed.count("Nicht aufgeführt ist, was auf 0 gerundet wurde (0 bis 4).") == 2


def test_so_few_visits_are_called_so_in_plain_words(
    config: Path, empty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = date(LAST_YEAR, 9, 3)
    count(empty, Tally({(Cell(day, language="ar", need="german"), Counted.FOUND): 10}))
    _, out, _ = said(capsys, config, *WHOLE_YEAR)
    assert "Bei so wenigen Besuchen kann eine einzelne Zahl fast um sich" in " ".join(out.split())
