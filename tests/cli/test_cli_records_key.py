"""The key of the roundings has a copy of its own, where nobody else gets to see it."""

import stat
from datetime import date
from pathlib import Path

import pytest

from kiosk.cli.refusal import REFUSED
from kiosk.records.key_backup import SENT_ELSEWHERE
from kiosk.records.published_folder import KEY_FILE, PublishedFolder
from kiosk.records.tally import Cell, Counted, Tally
from tests.cli.typed_lines import PIN, WRONG, Run

TALLY = Tally({(Cell(date(2026, 1, 5), language="ar"), Counted.VISIT): 40})
TODAY = date(2026, 3, 1)


@pytest.fixture
def records(house: Path) -> Path:
    """The folder of a house that has published figures."""
    folder = house.parent / "records"
    PublishedFolder(folder, "kiosk").publish(TALLY, (), TODAY)
    return folder


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A file on a stick."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "key"


def test_the_copy_is_its_owners_alone_and_brings_the_key_back(
    run: Run, records: Path, copy: Path
) -> None:
    before = (records / KEY_FILE).read_bytes()
    assert run("records", "backup-key", str(copy))[0] == 0
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    (records / KEY_FILE).unlink()
    assert run("records", "restore-key", str(copy))[0] == 0
    assert (records / KEY_FILE).read_bytes() == before
    assert stat.S_IMODE((records / KEY_FILE).stat().st_mode) == 0o600
    PublishedFolder(records, "kiosk").publish(TALLY, (), date(2026, 7, 1))


def test_the_pin_is_asked_for_both_ways(run: Run, records: Path, copy: Path) -> None:
    assert run("records", "backup-key", str(copy), typed=(WRONG,))[0] == REFUSED
    assert not copy.exists()
    (records / KEY_FILE).replace(copy)
    assert run("records", "restore-key", str(copy), typed=(WRONG,))[0] == REFUSED
    assert not (records / KEY_FILE).exists()


@pytest.mark.parametrize("place", ["content/key", "content/offers/key", "records/key"])
def test_a_copy_is_refused_where_others_read(
    run: Run, records: Path, house: Path, place: str
) -> None:
    status, _, complaint = run("records", "backup-key", str(house.parent / place))
    assert status == REFUSED
    assert str((house.parent / place.partition("/")[0]).resolve()) in complaint
    assert not (house.parent / place).exists()


@pytest.mark.parametrize("sign", SENT_ELSEWHERE)
def test_a_copy_is_refused_in_a_folder_that_is_sent_elsewhere(
    run: Run, records: Path, copy: Path, sign: str
) -> None:
    (copy.parent / sign).touch()
    assert run("records", "backup-key", str(copy))[0] == REFUSED
    assert not copy.exists()


def test_a_link_into_the_content_deceives_nobody(
    run: Run, records: Path, house: Path, copy: Path
) -> None:
    link = copy.parent / "link"
    link.symlink_to(house.parent / "content")
    assert run("records", "backup-key", str(link / "key"))[0] == REFUSED


def test_a_file_that_is_there_is_never_overwritten(run: Run, records: Path, copy: Path) -> None:
    copy.write_text("something else")
    status, _, complaint = run("records", "backup-key", str(copy))
    assert (status, copy.read_text()) == (REFUSED, "something else")
    assert "anderen Namen" in complaint


def test_another_key_never_replaces_the_one_that_is_there(
    run: Run, records: Path, copy: Path
) -> None:
    before = (records / KEY_FILE).read_bytes()
    copy.write_text("00" * 32)
    assert run("records", "restore-key", str(copy))[0] == REFUSED
    copy.write_bytes(before)
    assert run("records", "restore-key", str(copy))[0] == 0
    assert (records / KEY_FILE).read_bytes() == before


@pytest.mark.parametrize("written", [b"", b"0011", b"no key at all", b"\xff" * 64])
def test_what_is_no_key_is_not_taken_for_one(
    run: Run, records: Path, copy: Path, written: bytes
) -> None:
    (records / KEY_FILE).unlink()
    copy.write_bytes(written)
    status, _, complaint = run("records", "restore-key", str(copy))
    assert status == REFUSED
    assert "Nehmen Sie die Datei, die „kiosk records backup-key“ geschrieben hat." in complaint
    assert not (records / KEY_FILE).exists()


def test_a_house_that_has_published_nothing_has_no_key(run: Run, copy: Path) -> None:
    status, _, complaint = run("records", "backup-key", str(copy))
    assert status == REFUSED
    assert "zum ersten Mal" in complaint
    assert PIN not in complaint


def test_a_file_that_is_not_there_is_told_from_a_house_without_figures(
    run: Run, records: Path, copy: Path
) -> None:
    for file in (copy, copy.parent):
        status, _, complaint = run("records", "restore-key", str(file))
        assert status == REFUSED
        assert f"In „{file}“ ist kein Schlüssel, oder die Datei fehlt." in complaint


def test_a_lost_key_is_told_by_the_report_and_the_doctor(run: Run, records: Path) -> None:
    (records / KEY_FILE).unlink()
    told = f"Der Schlüssel der Rundung fehlt: {records / KEY_FILE}."
    status, _, complaint = run("report", "--from", "2026-01", "--to", "2026-01")
    assert (status, told in complaint) == (0, True)
    assert told in run("doctor")[1]


def test_damaged_files_are_named_by_the_doctor(run: Run, records: Path) -> None:
    for name in (".tally-kiosk-2026-01.json.damaged", "cases-kiosk-2026-01.json"):
        (records / name).write_text("torn")
    (records / "tally-kiosk-2026-01.json").touch()
    status, out, _ = run("doctor")
    assert status == 1
    assert f"Eine Datei mit Fällen ist beschädigt: {records}/cases-kiosk-2026-01.json." in out
    assert f"{records}/.tally-kiosk-2026-01.json.damaged. Was nur in ihr stand, fehlt" in out
