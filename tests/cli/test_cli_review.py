"""`kiosk review` goes through translations on a real terminal, and loses nothing."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import MemoryRow, latest, stored, written
from kiosk.cli.refusal import INTERRUPTED
from kiosk.records.figure_rows import figures_written
from tests.catalog.content_folder import Content
from tests.cli.commands import Terminal, piped

ASKED = "nde\r\n> "
"""How a question ends that waits for an answer."""

GERMAN = Text(
    "Sprachcafé",
    "Deutsch sprechen bei Kaffee.",
    "Sie können Ihr Kind mitbringen.\n\nKommen Sie einfach vorbei.",
)
DRAFT = Text("Dil kahvesi", "Almanca.", "Çocuk.\n\nGelin.", Origin.MACHINE, GERMAN.fingerprint)
CAFE = MemoryRow("offers/cafe", "tr", DRAFT, by="argostranslate 1.11.0")


def row(key: str, title: str, language: str = "tr", summary: str = "") -> MemoryRow:
    """A draft of a title, and a summary."""
    return MemoryRow(key, language, Text(title, summary, origin=Origin.MACHINE), by="sprachmodell")


ROWS = (CAFE, row("needs/german", "Almanca"), row("helplines/notruf", "Acil", summary="İtfaiye"))


@pytest.fixture
def folder(config: Path, content: Content) -> Path:
    """A kiosk with three Turkish drafts and an Arabic one."""
    rows = dict(enumerate((*ROWS, row("offers/cafe", "مقهى اللغة 112", "ar"))))
    content.write("translations.json", written(rows))
    return config.parent


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An editor that exchanges words by the rules in a file, and shows what it was given."""
    rules, script = tmp_path / "rules.json", tmp_path / "editor.py"
    script.write_text(
        "import json, pathlib, sys\n"
        f"file, rules = pathlib.Path(sys.argv[1]), pathlib.Path({str(rules)!r})\n"
        "text = file.read_text('utf-8')\n"
        "print(text)\n"
        "for old, new in json.loads(rules.read_text('utf-8')).items():\n"
        "    text = text.replace(old, new)\n"
        "file.write_text(text, 'utf-8')\n",
        "utf-8",
    )
    monkeypatch.setenv("VISUAL", f"{sys.executable} {script}")
    exchanging(rules, {})
    return rules


def exchanging(rules: Path, words: Mapping[str, str]) -> None:
    """Let the editor exchange these words."""
    rules.write_text(json.dumps(words), "utf-8")


def review(folder: Path, *arguments: str) -> Terminal:
    """The command at work for an association."""
    return Terminal("review", *arguments, "--by", "Verein X", folder=folder)


def answer(terminal: Terminal, *keys: str) -> None:
    """Answer so many questions."""
    for key in keys:
        terminal.wait_for(ASKED)
        terminal.shown = ""
        terminal.type(f"{key}\n")


def memory(folder: Path) -> dict[tuple[str, str], MemoryRow]:
    """The rows on the disk."""
    return dict(latest(stored(folder / "content" / "translations.json")))


def test_help_lines_come_first_and_what_nobody_has_translated_last(folder: Path) -> None:
    with review(folder, "tr") as terminal:
        for key in ("helplines/notruf", "needs/german", "offers/cafe"):
            terminal.wait_for(f" {key}\r\n")
            answer(terminal, "w")
        terminal.wait_for("Noch nicht übersetzt")
        answer(terminal, "e")
        assert terminal.status() == 0


def test_offers_for_what_is_asked_for_most_come_after_the_help_lines(
    folder: Path, config: Path
) -> None:
    records = folder / "records"
    records.mkdir()
    figures: dict[tuple[str, ...], int] = {("need", "2026-10", "german", "met"): 40}
    (records / "figures-kiosk-2026-10.json").write_bytes(figures_written(figures))
    config.write_text(f'{config.read_text("utf-8")}[records]\nfolder = "records"\n', "utf-8")
    with review(folder, "tr") as terminal:
        answer(terminal, "w")
        terminal.wait_for(" offers/cafe\r\n")


def test_an_acceptance_is_written_at_once_and_changes_nothing_but_its_row(folder: Path) -> None:
    file = folder / "content" / "translations.json"
    before = file.read_text("utf-8").splitlines()
    with review(folder, "tr", "offers/cafe") as terminal:
        answer(terminal, "a")
        assert terminal.status() == 0
        assert "1 Text entschieden und gespeichert, nichts mehr offen" in terminal.shown
    after = file.read_text("utf-8").splitlines()
    assert [new for old, new in zip(before, after, strict=True) if old != new] == [
        '   "origin": "reviewed",',
        '   "by": "Verein X",',
        *(line for line in after if line.startswith('   "on": "20')),
    ]
    assert memory(folder)["offers/cafe", "tr"].text.origin is Origin.REVIEWED


def test_ctrl_c_loses_nothing_that_was_accepted(folder: Path) -> None:
    with review(folder, "tr") as terminal:
        answer(terminal, "a")
        terminal.wait_for(ASKED)
        terminal.interrupt()
        assert terminal.status() == INTERRUPTED
        assert "1 Text entschieden und gespeichert" in terminal.shown
    assert memory(folder)["helplines/notruf", "tr"].by == "Verein X"


def test_what_is_saved_in_the_editor_is_kept_with_the_german_as_a_comment(
    folder: Path, editor: Path
) -> None:
    exchanging(editor, {"Dil kahvesi": "Dil kafesi", "Gelin.": "Gelin!"})
    with review(folder, "tr", "cafe") as terminal:
        answer(terminal, "b")
        assert terminal.status() == 0
        assert "# Deutsch sprechen bei Kaffee.\r\nAlmanca.\r\n" in terminal.shown
    kept = memory(folder)["offers/cafe", "tr"].text
    assert (kept.title, kept.description) == ("Dil kafesi", "Çocuk.\n\nGelin!")
    assert kept.source == GERMAN.fingerprint


@pytest.mark.parametrize("words", [{}, {"Dil kahvesi": "", "Almanca.": "", "Çocuk.\n\nGelin.": ""}])
def test_a_file_that_is_unchanged_or_empty_means_nothing(
    folder: Path, editor: Path, words: dict[str, str]
) -> None:
    exchanging(editor, words)
    with review(folder, "tr", "offers/cafe") as terminal:
        answer(terminal, "b")
        terminal.wait_for("Nichts geändert")
    assert memory(folder)["offers/cafe", "tr"] == CAFE


def test_a_text_that_nobody_has_translated_is_written_by_hand(folder: Path, editor: Path) -> None:
    exchanging(editor, {"# Sprechen üben\n": "# Sprechen üben\nKonuşma pratiği"})
    with review(folder, "tr", "needs/german.practice") as terminal:
        answer(terminal, "b")
        assert terminal.status() == 0
    assert memory(folder)["needs/german.practice", "tr"].text.title == "Konuşma pratiği"


@pytest.mark.exhaustive
def test_enter_after_a_lost_heading_opens_the_editor_with_all_that_was_written(
    folder: Path, editor: Path
) -> None:
    exchanging(editor, {"=== Titel ===": "", "Dil kahvesi": "Dil kafesi"})
    with review(folder, "tr", "offers/cafe") as terminal:
        answer(terminal, "b")
        terminal.wait_for("Noch einmal bearbeiten?")
        exchanging(editor, {"# Sprachcafé\n": "=== Titel ===\n# Sprachcafé\n"})
        terminal.type("\n")
        terminal.wait_for("nichts mehr offen")
    assert memory(folder)["offers/cafe", "tr"].text.title == "Dil kafesi"


@pytest.mark.exhaustive
def test_a_lost_heading_asks_to_edit_again_and_keeps_nothing(folder: Path, editor: Path) -> None:
    exchanging(editor, {"=== Titel ===": "", "Dil kahvesi": "Dil kafesi"})
    with review(folder, "tr", "offers/cafe") as terminal:
        answer(terminal, "b")
        terminal.wait_for("Noch einmal bearbeiten?")
        terminal.type("nein\n")
        answer(terminal, "e")
    assert memory(folder)["offers/cafe", "tr"] == CAFE


@pytest.mark.exhaustive
def test_an_editor_that_is_not_there_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", "gibt-es-nicht")
    with review(folder, "tr", "offers/cafe") as terminal:
        answer(terminal, "b")
        terminal.wait_for("„gibt-es-nicht“ hat nicht geklappt")


def test_words_that_lack_a_number_are_kept_only_when_somebody_insists(
    folder: Path, content: Content
) -> None:
    content.change("helplines/notruf.yaml", "{title: Notruf,", "{title: Notruf 112,")
    with review(folder, "tr", "notruf") as terminal:
        answer(terminal, "a")
        terminal.wait_for("Trotzdem annehmen? ")
        terminal.type("\n")
        terminal.wait_for(ASKED)
        assert memory(folder)["helplines/notruf", "tr"].text.origin is Origin.MACHINE
        answer(terminal, "a")
        terminal.wait_for("Trotzdem annehmen? ")
        terminal.type("j\n")
        assert terminal.status() == 0
    assert memory(folder)["helplines/notruf", "tr"].text.origin is Origin.REVIEWED


@pytest.mark.exhaustive
def test_a_discarded_draft_is_shown_again_on_the_way_back(folder: Path) -> None:
    with review(folder, "tr") as terminal:
        answer(terminal, "v", "z")
        terminal.wait_for("Verworfen, wird Besuchern nicht gezeigt")
    assert memory(folder)["helplines/notruf", "tr"].fault == "rejected"


def test_what_somebody_else_has_changed_meanwhile_is_asked_again(
    folder: Path, content: Content
) -> None:
    with review(folder, "tr", "offers/cafe") as terminal:
        terminal.wait_for(ASKED)
        content.write("translations.json", written({1: row("offers/cafe", "Kafe")}))
        answer(terminal, "a")
        terminal.wait_for("Jemand anders hat diesen Text inzwischen geändert")
        terminal.wait_for("Kafe")
    assert memory(folder)["offers/cafe", "tr"].text.origin is Origin.MACHINE


@pytest.mark.exhaustive
def test_an_outdated_text_shows_the_german_that_git_remembers(
    folder: Path, content: Content
) -> None:
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "Anfang"]):
        name = ("-c", "user.name=Haus", "-c", "user.email=haus@example.org")
        subprocess.run(["git", *name, *command], cwd=content.folder, check=True)
    content.change("offers/cafe.yaml", "bei Kaffee.", "bei Tee.")
    with review(folder, "tr", "offers/cafe") as terminal:
        terminal.wait_for("Vorher auf Deutsch: Deutsch sprechen bei Kaffee.")
        terminal.wait_for(ASKED)
        assert "Vorher auf Deutsch: Sprachcafé" not in terminal.shown


def test_arabic_stands_in_visual_order_on_a_terminal_that_is_told_so(folder: Path) -> None:
    with review(folder, "ar", "offers/cafe") as terminal:
        terminal.wait_for(ASKED)
        fixed, _, after = terminal.shown.partition("\x1b[8l")
        sheet, free, _ = after.partition("\x1b[8h")
    assert "Arabisch" in fixed
    assert free
    assert "112 ﺔﻐﻠﻟﺍ ﻰﻬﻘﻣ\r\n" in sheet


def test_who_reviews_is_asked_once(folder: Path) -> None:
    with Terminal("review", "Türkisch", folder=folder) as terminal:
        terminal.wait_for("Wer sieht durch?")
        terminal.type("Muttersprachlerin\n")
        answer(terminal, "a", "a", "e")
        assert terminal.status() == 0
        assert "Wer sieht durch?" not in terminal.shown
    assert memory(folder)["needs/german", "tr"].by == "Muttersprachlerin"


def test_a_pipe_is_told_that_a_terminal_is_needed(folder: Path) -> None:
    done = piped("review", "tr", folder=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("kiosk: Zum Durchsehen braucht es ein Terminal")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("tx",), "Die Sprache „tx“ gibt es hier nicht."),
        (("de",), "Deutsch ist das Original"),
        (("tr", "offers/caffe"), "Meinten Sie „offers/cafe“?"),
        (("en", "offers/cafe"), "steht nicht im Übersetzungsspeicher"),
    ],
)
def test_what_cannot_be_reviewed_is_refused_with_the_remedy(
    folder: Path, arguments: tuple[str, ...], said: str
) -> None:
    with review(folder, *arguments) as terminal:
        assert terminal.status() == 2
        assert said in terminal.shown


@pytest.mark.exhaustive
def test_where_everything_is_reviewed_nothing_is_asked(folder: Path) -> None:
    with review(folder, "tr", "helplines") as terminal:
        answer(terminal, "a")
        terminal.status()
    with review(folder, "tr", "helplines") as terminal:
        assert terminal.status() == 0
        assert "alles durchgesehen" in terminal.shown


@pytest.mark.exhaustive
def test_a_narrow_window_has_one_language_below_the_other(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "environ", os.environ | {"COLUMNS": "50"})
    with review(folder, "tr", "offers/cafe") as terminal:
        terminal.wait_for("Sprachcafé\r\n  Dil kahvesi\r\n")


@pytest.mark.exhaustive
def test_the_last_decision_can_be_taken_back(folder: Path) -> None:
    file = folder / "content" / "translations.json"
    before = file.read_bytes()
    with review(folder, "tr", "offers/cafe") as terminal:
        answer(terminal, "a")
        assert terminal.status() == 0
    assert piped("undo", "--yes", folder=folder).returncode == 0
    assert file.read_bytes() == before
