"""`kiosk report` adds up what all kiosks of a folder have published, and says what is missing."""

import csv
import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED
from kiosk.records.published import LANGUAGE, NEED
from kiosk.records.published_folder import PublishedFolder
from kiosk.records.tally import Tally, by_day
from kiosk.records.tally_folder import TallyFolder
from tests.records.synthetic_year import tally_of, visits

SPRING = ("--from", "2026-01", "--to", "2026-03")
LATER = date(2026, 7, 1)
OTHERS = ("kiosk-2", "kiosk-2026")
"""Their names begin like that of the first."""


@pytest.fixture
def records(config: Path) -> Path:
    """A folder in which three kiosks have published a half-year."""
    folder = config.parent / "records"
    config.write_text(config.read_text("utf-8") + '[records]\nfolder = "records"\n', "utf-8")
    for seed, kiosk in enumerate(("kiosk", *OTHERS)):
        publish(folder, kiosk, tally_of(list(visits(400, seed))))
    return folder


def publish(folder: Path, kiosk: str, tally: Tally) -> None:
    """Let one kiosk publish what it has counted until the summer."""
    PublishedFolder(folder, kiosk).publish(tally, (), LATER)


def report(config: Path, *further: str) -> tuple[int, list[list[str]]]:
    """The status, and the rows of the table that the command writes."""
    table = config.parent / "report.csv"
    table.unlink(missing_ok=True)
    status = main(["report", "--config", str(config), *SPRING, "--csv", str(table), *further])
    written = table.read_text("utf-8-sig") if table.exists() else ""
    return status, list(csv.reader(written.splitlines(), delimiter=";"))


def sums(rows: list[list[str]], part: str, what: str) -> int:
    """What the rows of one part come to."""
    return sum(int(row[5]) for row in rows if row[1] == part and row[4] == what)


def published(folder: Path, *kiosks: str) -> Counter[str]:
    """What these kiosks have published of the spring, by family and what was counted."""
    found = Counter[str]()
    for kiosk in kiosks:
        for (family, period, *_, what), count in PublishedFolder(folder, kiosk).figures().items():
            if "2026-01" <= period <= "2026-03":
                found[f"{family} {what}"] += count
    return found


def shown(rows: list[list[str]]) -> Counter[str]:
    """The same of the report."""
    return Counter(
        {
            f"{NEED} met": sums(rows, "Bedarf nach Anliegen", "gefunden"),
            f"{NEED} unmet": sums(rows, "Bedarf nach Anliegen", "vergeblich"),
            f"{LANGUAGE} visits": sums(rows, "Besuche nach Sprache", "Besuche"),
        }
    )


def test_all_kiosks_of_the_folder_are_added_up(config: Path, records: Path) -> None:
    status, rows = report(config)
    wanted = published(records, "kiosk", *OTHERS)
    assert (status, shown(rows).items() <= wanted.items()) == (0, True)
    assert any(
        "Die Zahlen von 3 Kiosken sind zusammengezählt: kiosk, kiosk-2, kiosk-2026." in row[4]
        for row in rows
    )


def test_what_other_kiosks_have_sent_to_their_office_is_added_up_too(
    config: Path, records: Path
) -> None:
    _, together = report(config)
    for kiosk in OTHERS:
        sent = records / "fleet" / kiosk
        sent.mkdir(parents=True)
        for file in records.glob(f"figures-{kiosk}-20*-*.json"):
            file.rename(sent / file.name)
    assert report(config) == (0, together)


@pytest.mark.exhaustive
@pytest.mark.parametrize("chosen", [("kiosk",), ("kiosk-2",), OTHERS])
def test_the_report_can_be_narrowed_to_some(
    config: Path, records: Path, chosen: tuple[str, ...]
) -> None:
    _, rows = report(config, "--kiosk", *chosen)
    assert shown(rows).items() <= published(records, *chosen).items()


@pytest.mark.exhaustive
@pytest.mark.usefixtures("records")
def test_a_kiosk_that_is_not_there_is_refused(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _ = report(config, "--kiosk", "kiosk-3")
    assert status == REFUSED
    assert "„kiosk-3“ gibt es hier nicht. Es gibt: kiosk-2, kiosk" in capsys.readouterr().err


def one_figure(*name: object, count: object = 5, times: int = 1) -> str:
    """A file with one figure, perhaps several times."""
    row = {"figure": name, "count": count}
    return json.dumps({"figures": {str(number): row for number in range(times)}})


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("torn", "weil beschädigt"),
        (one_figure("need", "2026-02", "work", "met", count=7), "weil beschädigt"),
        (one_figure("need", "2026-02", "work", "met", count=True), "weil beschädigt"),
        (one_figure("need", "2026-03", "work", "met"), "weil beschädigt"),
        (one_figure("need", "2026-02", "work", "met", times=2), "weil beschädigt"),
        (one_figure("need", "2026-02", "work"), "weil beschädigt"),
        (one_figure("need", "2026-02", "work", 1), "weil beschädigt"),
        (one_figure(["need"], "2026-02"), "weil beschädigt"),
        (one_figure("need"), "weil beschädigt"),
        ("[]", "weil beschädigt"),
        ('{"figures": [], "version": 2}', "weil ein neuerer Kiosk sie schrieb"),
        (None, "weil unlesbar"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_the_rest_is_counted(
    config: Path,
    records: Path,
    capsys: pytest.CaptureFixture[str],
    written: str | None,
    words: str,
) -> None:
    file = records / "figures-kiosk-2-2026-02.json"
    file.unlink()
    rest = published(records, "kiosk", *OTHERS)
    if written is None:
        file.mkdir()
    else:
        file.write_text(written)
    status, rows = report(config)
    assert (status, shown(rows).items() <= rest.items()) == (0, True)
    said = capsys.readouterr().err
    assert "Nicht mitgezählt" in said
    assert words in said
    assert f": {file}. " in said
    assert any("Es fehlen: kiosk-2 (2026-02)." in row[4] for row in rows)


def test_no_exact_tally_of_another_kiosk_is_read(
    config: Path, records: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (records / "tally-kiosk-4-2026-02.json").write_text("torn")
    status, _ = report(config)
    assert status == 0
    assert (records / "tally-kiosk-4-2026-02.json").read_text() == "torn"
    assert "noch nicht veröffentlicht haben: kiosk-4." in capsys.readouterr().err


def test_no_file_name_steers_the_terminal(
    config: Path, records: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (records / "figures-\x1b[2J-2026-02.json").write_text("torn")
    status, _ = report(config)
    said = capsys.readouterr()
    assert (status, "\x1b" in said.out + said.err) == (0, False)


def test_what_this_kiosk_has_to_publish_is_published_first(config: Path, records: Path) -> None:
    for day in by_day(tally_of(list(visits(20, 9)))):
        TallyFolder(records, "own").add(day)
    named = config.read_text("utf-8").replace("[kiosk]\n", '[kiosk]\nid = "own"\n')
    config.write_text(named, "utf-8")
    _, rows = report(config)
    assert any("Die Zahlen von 4 Kiosken" in row[4] for row in rows)


@pytest.mark.usefixtures("records")
@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("de", "· Haus der Nachbarn · 3 Kioske", "Die Zahlen von 3 Kiosken sind"),
        ("en", "· Haus der Nachbarn · 3 kiosks", "The figures of 3 kiosks are added up"),
    ],
)
def test_the_title_says_that_several_are_in_it(
    config: Path, capsys: pytest.CaptureFixture[str], language: str, title: str, sentence: str
) -> None:
    main(["report", "--config", str(config), *SPRING, "--lang", language])
    said = capsys.readouterr().out
    assert said.splitlines()[0].endswith(title)
    assert sentence in said


def test_a_narrowing_without_a_name_is_answered_in_german(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        report(config, "--kiosk")
    assert "Nach --kiosk fehlt eine Angabe." in capsys.readouterr().err
