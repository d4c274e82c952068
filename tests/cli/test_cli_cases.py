"""`kiosk cases` shows and forgets cases behind the PIN, and nothing else does."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.catalog.hours.opening import BERLIN
from kiosk.cli import main
from kiosk.cli.refusal import INTERRUPTED, REFUSED
from kiosk.pin.staff_door import TRIES
from kiosk.records.case import Became, Case, Detail, Record, Referral
from kiosk.records.case_code import spoken
from kiosk.records.case_folder import CaseFolder
from kiosk.records.known_day import KnownDayFile
from tests.cli.commands import Terminal
from tests.cli.typed_lines import PIN, WRONG, Run
from tests.records.small_disk import made_read_only, small_disk

TODAY = datetime.now(BERLIN).date()
RECORD = Record(
    TODAY,
    topics=("german.practice", "gone"),
    referrals=(Referral("offers/cafe"), Referral("providers/club"), Referral("offers/gone")),
    details={Detail.RELATIVES: "2"},
)


@pytest.fixture
def cases(house: Path) -> CaseFolder:
    """Where this house keeps its cases."""
    return CaseFolder(house.parent / "records", "kiosk")


def test_the_list_tells_in_german_what_each_case_was_about(run: Run, cases: CaseFolder) -> None:
    case = cases.begin(RECORD)
    cases.follow(case.code, Record(TODAY, referrals=(Referral("offers/cafe", Became.REACHED),)))
    status, out, _ = run("cases", "list")
    assert status == 0
    day = f"{TODAY.day}.{TODAY.month}.{TODAY.year}"
    assert out.splitlines()[:4] == [
        f"{spoken(case.code)}  {day}  2 Kontakte",
        "  Themen: Sprechen üben, gone",
        "  noch offen: Freundeskreis",
        "  noch offen: offers/gone",
    ]
    assert "1 Fall, 2 Kontakte, mindestens 3 Personen." in out


def test_a_house_without_cases_has_an_empty_list(run: Run, house: Path) -> None:
    status, out, _ = run("cases", "list")
    assert status == 0
    assert out.startswith("0 Fälle, 0 Kontakte")
    assert not (house.parent / "records").exists()


def test_a_wrong_pin_shows_nothing(run: Run, cases: CaseFolder) -> None:
    case = cases.begin(RECORD)
    status, out, complaint = run("cases", "list", typed=(WRONG,))
    assert (status, out, complaint) == (REFUSED, "", "kiosk: Falsche PIN.\n")
    assert run("cases", "forget", case.code, typed=(WRONG, case.code))[0] == REFUSED
    assert cases.find(case.code) == case


def test_after_five_wrong_pins_not_even_the_right_one_is_taken(run: Run) -> None:
    for _ in range(TRIES - 1):
        assert run("cases", "list", typed=(WRONG,))[2] == "kiosk: Falsche PIN.\n"
    for pin in (WRONG, PIN):
        status, out, complaint = run("cases", "list", typed=(pin,))
        assert (status, out) == (REFUSED, "")
        assert complaint.startswith("kiosk: Zu oft falsch. Bitte ")


def test_without_a_pin_nobody_gets_in(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cases", "list", "--config", str(config)]) == REFUSED
    assert "kiosk pin" in capsys.readouterr().err


@pytest.mark.parametrize("digits", ["0123456789", "٠١٢٣٤٥٦٧٨٩"])
def test_a_case_is_forgotten_once_its_code_was_typed_again(
    run: Run, cases: CaseFolder, house: Path, digits: str
) -> None:
    code, other = cases.begin(RECORD).code, cases.begin(RECORD).code
    parts = spoken(code.translate(str.maketrans("0123456789", digits))).split()
    status, out, _ = run("cases", "forget", *parts, typed=(PIN, " ".join(parts)))
    assert status == 0
    assert f"Der Fall {spoken(code)} ist gelöscht" in out
    assert list(cases.cases()) == [other]
    for file in (house.parent / "records").iterdir():
        assert code not in file.read_text("utf-8")


@pytest.mark.parametrize("typed", ["", "y", "274 160 934"])
def test_another_answer_than_the_code_forgets_nothing(
    run: Run, cases: CaseFolder, typed: str
) -> None:
    case = cases.begin(RECORD)
    status, _, complaint = run("cases", "forget", case.code, typed=(PIN, typed))
    assert status == REFUSED
    assert "Es wurde nichts gelöscht" in complaint
    assert cases.find(case.code) == case


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("274 160 935", "Eine Ziffer ist falsch, oder zwei sind vertauscht."),
        ("247 160 934", "Eine Ziffer ist falsch, oder zwei sind vertauscht."),
        ("274 160 93", "Hier steht eine andere Zahl von Ziffern: 8."),
        ("274 160 9344", "Hier steht eine andere Zahl von Ziffern: 10."),
        ("274 16O 934", "Hier stehen Zeichen, die keine Ziffern sind."),
    ],
)
def test_a_mistyped_code_is_told_with_its_mistake(run: Run, written: str, told: str) -> None:
    status, out, complaint = run("cases", "forget", *written.split())
    assert (status, out) == (REFUSED, "")
    assert told in complaint
    assert "zum Beispiel 274 160 934" in complaint


def test_an_unknown_code_is_told_from_a_mistyped_one(run: Run, cases: CaseFolder) -> None:
    cases.begin(RECORD)
    complaint = run("cases", "forget", "274", "160", "934")[2]
    assert "gibt es nicht. „kiosk cases list“ zeigt alle." in complaint


def test_a_house_without_cases_has_none_to_forget(run: Run, house: Path) -> None:
    status, _, complaint = run("cases", "forget", "274", "160", "934")
    assert status == REFUSED
    assert "gibt es nicht" in complaint
    assert not (house.parent / "records").exists()


def test_a_clock_that_jumped_is_told_and_forgets_nothing(
    run: Run, cases: CaseFolder, house: Path
) -> None:
    case = cases.begin(Record(TODAY - timedelta(days=365 * 5)))
    before = TODAY - timedelta(days=365 * 4)
    KnownDayFile(house.parent / "records", "kiosk").showing(before)
    status, out, complaint = run("cases", "list")
    assert status == 0
    assert spoken(case.code) in out
    assert "Die Uhr dieses Geräts ist um mehr als einen Monat gesprungen." in complaint


def test_the_generation_before_of_a_damaged_file_is_shown_and_told_each_time(
    run: Run, cases: CaseFolder, house: Path
) -> None:
    first = cases.begin(RECORD)
    cases.begin(RECORD)
    (file,) = (house.parent / "records").glob("cases-*.json")
    file.write_text("{", "utf-8")
    for _ in range(2):
        status, out, complaint = run("cases", "list")
        assert (status, spoken(first.code) in out) == (0, True)
        assert f".{file.name}.damaged" in complaint
        assert "Es gilt, was vor der letzten Änderung in ihr stand." in complaint


def test_a_read_only_disk_forgets_nothing_and_is_told(
    run: Run, cases: CaseFolder, house: Path
) -> None:
    with small_disk(house.parent / "records") as disk:
        case = cases.begin(RECORD)
        made_read_only(disk)
        status, _, complaint = run("cases", "forget", case.code, typed=(PIN, case.code))
        assert status == REFUSED
        assert "der Datenträger ist schreibgeschützt" in complaint
        assert "Prüfen Sie den Datenträger und die Rechte." in complaint
        made_read_only(disk, read_only=False)
        assert cases.find(case.code) == case


def test_a_command_that_reads_cases_forgets_those_whose_time_is_over(
    run: Run, cases: CaseFolder
) -> None:
    cases.begin(Record(TODAY - timedelta(days=365 * 3)))
    kept = cases.begin(Record(TODAY - timedelta(days=365)))
    status, out, _ = run("cases", "list")
    assert (status, list(cases.cases())) == (0, [kept.code])
    assert "24 Monate nach dem letzten Kontakt" in out


def test_a_damaged_file_is_named(run: Run, cases: CaseFolder, house: Path) -> None:
    cases.begin(RECORD)
    (file,) = (house.parent / "records").glob("cases-*.json")
    file.write_text("{", "utf-8")
    status, out, complaint = run("cases", "list")
    assert (status, out) == (REFUSED, "")
    assert complaint == (
        f"kiosk: Diese Datei ist beschädigt: {file}. Holen Sie sie aus der Sicherung zurück.\n"
    )


def test_a_person_types_the_pin_unseen_and_the_code_seen(house: Path, cases: CaseFolder) -> None:
    code = cases.begin(RECORD).code
    with Terminal("cases", "forget", code, folder=house.parent) as terminal:
        terminal.wait_for("PIN des Personalbereichs: ")
        terminal.type(f"{PIN}\n")
        terminal.wait_for("noch einmal eingeben: ")
        terminal.type(f"{spoken(code)}\n")
        assert terminal.status() == 0
        assert PIN not in terminal.shown
    assert cases.cases() == {}


def test_an_interruption_before_the_code_forgets_nothing(house: Path, cases: CaseFolder) -> None:
    case: Case = cases.begin(RECORD)
    with Terminal("cases", "forget", case.code, folder=house.parent) as terminal:
        terminal.wait_for("PIN des Personalbereichs: ")
        terminal.type(f"{PIN}\n")
        terminal.wait_for("noch einmal eingeben: ")
        terminal.interrupt()
        assert terminal.status() == INTERRUPTED
        assert "Es wurde nichts geändert." in terminal.shown
    assert cases.find(case.code) == case
