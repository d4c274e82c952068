"""`kiosk translate merge` brings two people's memories together and says in German what it took."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.catalog.translation_memory import latest, stored
from tests.catalog.content_folder import Content
from tests.cli.commands import piped

ROW = {
    "key": "offers/cafe", "language": "tr", "title": "Kahve", "summary": "", "description": "",
    "source": "", "origin": "machine", "by": "argostranslate 1.11.0", "on": "2026-11-22",
}  # fmt: skip
REVIEW = ROW | {"title": "Dil kafesi", "origin": "reviewed", "by": "Frau Demir"}
OTHER = ROW | {"key": "needs/german", "language": "ar"}


@pytest.fixture
def folder(content: Content, config: Path) -> Path:
    """A kiosk whose memory holds one draft."""
    content.drafts(ROW)
    return config.parent


def other(folder: Path, *rows: Mapping[str, object]) -> str:
    """The name of another memory."""
    table = {str(number): row for number, row in enumerate(rows, 1)}
    (folder / "other.json").write_text(json.dumps({"texts": table}), "utf-8")
    return "other.json"


@pytest.mark.exhaustive
def test_reviews_and_new_texts_are_taken_and_told(folder: Path) -> None:
    done = piped("translate", "merge", other(folder, REVIEW, OTHER), folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "2 Texte aus „other.json“ übernommen:",
        "  ar neu:",
        "    needs/german",
        "  tr durchgesehen statt Maschine:",
        "    offers/cafe",
        "Der Stand davor liegt bis zur nächsten Änderung in „content/.translations.json.previous“."
        " Wer zurück will: kiosk undo, oder diese Datei über „content/translations.json“ kopieren.",
    ]
    rows = latest(stored(folder / "content" / "translations.json"))
    assert rows["offers/cafe", "tr"].by == "Frau Demir"
    assert len(rows) == 2


def test_a_review_of_earlier_german_is_told_in_its_line_and_in_all(folder: Path) -> None:
    done = piped("translate", "merge", other(folder, REVIEW | {"source": "0000"}), folder=folder)
    assert (
        "    offers/cafe (veraltet, anstelle einer Übersetzung des heutigen deutschen Textes)\n"
        "1 davon wurde aus einem früheren deutschen Text gemacht und wird als veraltet gezeigt"
    ) in done.stdout


@pytest.mark.exhaustive
def test_the_way_back_that_is_told_leads_back(folder: Path) -> None:
    memory = folder / "content" / "translations.json"
    before = memory.read_bytes()
    piped("translate", "merge", other(folder, REVIEW), folder=folder)
    assert memory.read_bytes() != before
    assert (folder / "content" / ".translations.json.previous").read_bytes() == before


@pytest.mark.exhaustive
def test_what_is_worse_than_ours_is_left_and_told(folder: Path, content: Content) -> None:
    content.drafts(REVIEW)
    done = piped("translate", "merge", other(folder, ROW), folder=folder)
    assert done.stdout.splitlines() == [
        "Aus „other.json“ war nichts zu übernehmen.",
        "1 eigener Text war besser und bleibt.",
    ]
    assert latest(stored(folder / "content" / "translations.json"))["offers/cafe", "tr"].by == (
        "Frau Demir"
    )


@pytest.mark.exhaustive
def test_a_broken_memory_of_somebody_else_changes_nothing(folder: Path) -> None:
    before = (folder / "content" / "translations.json").read_bytes()
    done = piped("translate", "merge", other(folder, REVIEW, ROW | {"origin": "?"}), folder=folder)
    assert done.returncode == 2
    assert done.stderr.startswith("kiosk: other.json:1:")
    assert (folder / "content" / "translations.json").read_bytes() == before


@pytest.mark.exhaustive
def test_a_file_that_is_not_there_is_refused(folder: Path) -> None:
    done = piped("translate", "merge", "gone.json", folder=folder)
    assert done.returncode == 2
    assert done.stderr == "kiosk: Die Datei „gone.json“ gibt es nicht. Prüfen Sie den Namen.\n"


@pytest.mark.exhaustive
def test_a_merge_can_be_taken_back(folder: Path) -> None:
    before = (folder / "content" / "translations.json").read_bytes()
    piped("translate", "merge", other(folder, REVIEW, OTHER), folder=folder)
    piped("undo", "--yes", folder=folder)
    assert (folder / "content" / "translations.json").read_bytes() == before
