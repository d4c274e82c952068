"""The programs that volunteers and their servers use understand the files, and give them back."""

import csv
import shutil
import subprocess
from pathlib import Path

import polib
import pytest

from kiosk.language.languages import LANGUAGES, SOURCE
from tests.translation.exchange.desk import CAFE, TURKISH, Desk, entry_of, finish_all, row

LANGUAGES_OUT = [code for code in LANGUAGES if code != SOURCE]
MINUTE = 60


def run(program: str, *arguments: str | Path, folder: Path) -> str:
    """What a program complains about when it ends well."""
    if shutil.which(program) is None:
        pytest.skip(f"needs the program {program}")
    ended = subprocess.run(
        [program, *arguments], cwd=folder, capture_output=True, encoding="utf-8", timeout=MINUTE
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stderr


@pytest.mark.parametrize("language", LANGUAGES_OUT)
def test_msgfmt_finds_nothing_to_complain_about(desk: Desk, language: str) -> None:
    desk.content.drafts(row(language=language, fault="Es fehlt: „16:00“ \\ %s."))
    file = desk.export(language=language)
    complaints = run("msgfmt", "--check", "-o", "out.mo", file, folder=desk.folder)
    assert complaints == ""


def test_msgfmt_compiles_what_a_person_has_finished(desk: Desk) -> None:
    file = desk.export()
    finish_all(file)
    run("msgfmt", "--check", "-o", "out.mo", file, folder=desk.folder)
    compiled = {e.msgctxt: e.msgstr for e in polib.mofile(str(desk.folder / "out.mo"))}
    assert compiled == {f"{CAFE}#{name}": words for name, words in TURKISH.items()}


def test_msgmerge_carries_finished_work_into_a_new_export(desk: Desk) -> None:
    finish_all(worked := desk.export(), title="Dil kahvesi")
    old = worked.rename(desk.folder / "old.po")
    desk.content.offer(old="bei Kaffee.", new="bei Tee.")
    run("msgmerge", "--previous", "-o", "merged.po", old, desk.export(), folder=desk.folder)
    merged = desk.folder / "merged.po"
    summary = entry_of(polib.pofile(merged), f"{CAFE}#summary")
    assert (summary.fuzzy, summary.previous_msgid) == (True, "Deutsch sprechen bei Kaffee.")
    run("msgfmt", "--check", "-o", "out.mo", merged, folder=desk.folder)
    desk.take(merged)
    assert (desk.row() or {})["origin"] == "machine"
    desk.content.offer()
    assert "1 Text ist erst zum Teil fertig" in desk.take(merged)


def test_poedits_way_of_saving_comes_back(desk: Desk) -> None:
    """Poedit formats with msgcat, writes the translator into the header and CRLF on Windows."""
    finish_all(file := desk.export(), title="Dil kahvesi")
    run("msgcat", "-w", "40", "-o", "saved.po", file, folder=desk.folder)
    saved = (desk.folder / "saved.po").read_text("utf-8")
    saved = saved.replace("Last-Translator: ", "Last-Translator: Ayşe Yılmaz <a@example.org>")
    file.write_bytes(b"\xef\xbb\xbf" + saved.replace("\n", "\r\n").encode())
    desk.take(file)
    assert (desk.row() or {})["title"] == "Dil kahvesi"
    assert "Ayşe" not in desk.memory.read_text("utf-8")


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", ["ar", "tr"])
def test_libreoffice_opens_a_table_and_saves_it_again(desk: Desk, language: str) -> None:
    desk.content.drafts(row(language=language, title="=1+1 kahve"))
    table = desk.export("xlsx", language)
    profile = f"-env:UserInstallation={(desk.folder / 'profile').as_uri()}"
    for kind, out in (("csv:Text - txt - csv (StarCalc):44,34,76", "."), ("xlsx", "saved")):
        convert = ("--headless", "--convert-to", kind, "--outdir", out)
        run("soffice", profile, *convert, table, folder=desk.folder)
    with (desk.folder / f"{language}.csv").open(encoding="utf-8", newline="") as stream:
        told = {line[0]: line for line in csv.reader(stream)}
    assert told["Schlüssel"] == [
        *("Schlüssel", "Deutsch", "Übersetzung", "Stand", "Hinweis", "Deutsch vorher")
    ]
    assert told[f"{CAFE}#title"][1:4] == ["Sprachcafé", "=1+1 kahve", "prüfen"]
    assert told[f"{CAFE}#description"][2] == TURKISH["description"]
    before = desk.memory.read_bytes()
    desk.take(desk.folder / "saved" / table.name)
    assert desk.memory.read_bytes() == before
