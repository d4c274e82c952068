"""Settings are read strictly; whatever is wrong is told with file, line, key and remedy."""

from collections.abc import Callable
from errno import EACCES, EIO
from pathlib import Path

import pytest

from kiosk.settings.installed_file import INSTALLED
from kiosk.settings.reading import read_settings, unreadable
from kiosk.settings.source import SettingsError

Refused = Callable[[str | bytes], str]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (
            "[kiosk]\n\n[vist]\nidle_seconds = 60\n",
            "kiosk.toml:3: vist: unbekannter Abschnitt. Meinten Sie „visit“?",
        ),
        (
            '# Notiz\ncolour = "red"\n',
            "kiosk.toml:2: colour: unbekannter Abschnitt. Es gibt: kiosk, screen, visit,",
        ),
        (
            "[visit]\nidle_seconds = 60\nwarnig_seconds = 20\n",
            "kiosk.toml:3: warnig_seconds: unbekannter Schlüssel. Meinten Sie „warning_seconds“?",
        ),
        (
            '[screen]\nzzz = ""\n',
            "kiosk.toml:2: zzz: unbekannter Schlüssel. Es gibt: kiosk_font",
        ),
        ("visit = 5\n", "kiosk.toml:1: visit: muss ein Abschnitt sein. Schreiben Sie [visit]"),
        ("[kiosk]\nid = 7\n", "kiosk.toml:2: id: muss ein Text in Anführungszeichen sein."),
        (
            '[visit]\nidle_seconds = "60"\n',
            "kiosk.toml:2: idle_seconds: muss eine ganze Zahl sein.",
        ),
        ("[visit]\nidle_seconds = true\n", "kiosk.toml:2: idle_seconds: muss eine ganze Zahl"),
        ("[screen]\nkiosk_font = 1\n", "kiosk.toml:2: kiosk_font: muss true oder false sein."),
        ("[visit]\nidle_seconds = 4\n", "kiosk.toml:2: idle_seconds: muss zwischen 5 und 3600"),
        ("[visit]\nidle_seconds = 3601\n", "kiosk.toml:2: idle_seconds: muss zwischen 5 und 3600"),
        (
            '[links]\nbase_url = "example.org"\n',
            "kiosk.toml:2: base_url: muss mit https:// beginnen.",
        ),
        (
            '[links]\nbase_url = "https://example.org/?a=1"\n',
            "kiosk.toml:2: base_url: darf weder „?“ noch „#“ enthalten.",
        ),
        (
            '[links]\nbase_url = "https://example.org/#top"\n',
            "kiosk.toml:2: base_url: darf weder „?“ noch „#“ enthalten.",
        ),
        ('[kiosk]\nlanguages = "de"\n', "kiosk.toml:2: languages: muss eine Liste sein"),
        ("[kiosk]\nlanguages = []\n", "kiosk.toml:2: languages: muss eine Liste sein"),
        (
            '[kiosk]\nlanguages = ["de", "arr"]\n',
            "kiosk.toml:2: languages: unbekannte Sprache „arr“. Meinten Sie „ar“?",
        ),
        (
            '[kiosk]\nlanguages = ["de", "en", "de"]\n',
            "kiosk.toml:2: languages: nennt die Sprache „de“ doppelt.",
        ),
        (
            '[fallback]\nckb = ["xx"]\n',
            "kiosk.toml:2: ckb: unbekannte Sprache „xx“. Es gibt: de, de-easy, en,",
        ),
        (
            '[fallback]\nprs = ["fa"]\nxx = ["en"]\n',
            "kiosk.toml:3: xx: unbekannte Sprache „xx“. Es gibt: de, de-easy, en,",
        ),
        (
            '[fallback]\nckb = ["ckb", "en"]\n',
            "kiosk.toml:2: ckb: nennt sich selbst in der Kette.",
        ),
        (
            'fallback = "en"\n',
            "kiosk.toml:1: fallback: muss ein Abschnitt sein. Schreiben Sie [fallback].",
        ),
    ],
)
def test_a_wrong_setting_is_told_with_its_line_and_remedy(
    refused: Refused, source: str, words: str
) -> None:
    assert refused(source).startswith(words)


def test_a_key_is_found_in_its_own_section(refused: Refused) -> None:
    words = refused('[kiosk]\ncontent = "idd"\n# idd = 1\n[visit]\n[links]\nidd = 3\n')
    assert words.startswith("kiosk.toml:6: idd: unbekannter Schlüssel")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("[kiosk]\nid = \n", "kiosk.toml:2:6: Diese Zeile ist nicht verständlich."),
        ("[visit]\nidle_seconds = 9\nidle_seconds = 9\n", "kiosk.toml:3:17: Das steht schon"),
        ("[visit]\n\n[kiosk]\n[visit]\n", "kiosk.toml:4:7: Das steht schon weiter oben."),
        ('[kiosk]\nid = "a\n[visit]\n', "kiosk.toml:2:8: Diese Zeile ist nicht verständlich."),
        ("[kiosk]\nid = 'a\n[visit]\n", "kiosk.toml:2: Ein Anführungszeichen wird nicht"),
        ('[kiosk]\nlanguages = ["de"\n\n[visit]\n', "kiosk.toml:2: Die Liste wird nicht"),
        ('[kiosk]\nlanguages = ["de"', "kiosk.toml:2: Die Liste wird nicht geschlossen."),
        ('[kiosk]\nlanguages = [\n"de"\n\n[visit]\n', "kiosk.toml:4: Die Liste wird nicht"),
        ('[kiosk]\nlanguages = [\n"de"\n"en"\n]\n', "kiosk.toml:3: Zwischen zwei Einträgen"),
        pytest.param(
            f"[visit]\nidle_seconds = {'9' * 5_000}\n",
            "kiosk.toml:2: Die Zahl ist viel zu lang.",
            id="endless number",
        ),
        pytest.param(
            f"[kiosk]\nid = {'[' * 5_000}\n",
            "kiosk.toml:2: Die Klammern sind zu tief",
            id="endless brackets",
        ),
    ],
)
def test_what_is_no_toml_is_told_with_its_line_and_remedy(
    refused: Refused, source: str, words: str
) -> None:
    assert refused(source).startswith(words)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("[kiosk]\nidle_seconds = 60\n", "kiosk.toml:2: idle_seconds: gehört nicht unter [kiosk]"),
        ("\nidle_seconds = 60\n", "kiosk.toml:2: idle_seconds: gehört unter [visit]."),
        ("[fallback]\nport = 1\n", "kiosk.toml:2: port: gehört nicht unter [fallback], sondern"),
        ('[kiosk]\nlanguages = [["de"]]\n', "kiosk.toml:2: languages: muss eine Liste sein"),
        pytest.param(
            f"[printer]\nkind = 0x{'f' * 5_000}\n",
            "kiosk.toml:2: kind: muss ein Text",
            id="endless word",
        ),
        pytest.param(
            f"[kiosk]\nlanguages = [0x{'f' * 5_000}]\n",
            "kiosk.toml:2: languages: muss eine Liste",
            id="endless language",
        ),
        ('[printer]\nfolder = "a\\u0000b"\n', "kiosk.toml:2: folder: enthält das unsichtbare"),
        ("[staff]\nlock_seconds = 29\n", "kiosk.toml:2: lock_seconds: muss zwischen 30 und 3600"),
        ("[staff]\nsession_seconds = 5\n", "kiosk.toml:2: session_seconds: muss zwischen 30 und"),
        ("\nvisit.idle_seconds = 1\n", "kiosk.toml:2: idle_seconds: muss zwischen 5"),
        ("\nvisit = {idle_seconds = 1}\n", "kiosk.toml:2: idle_seconds: muss zwischen 5"),
        ("\n[[visit]]\nidle_seconds = 9\n", "kiosk.toml:2: visit: muss ein Abschnitt sein."),
        (
            '[kiosk]\nlanguages = [\n  "de",\n  "arr",\n]\n',
            "kiosk.toml:4: languages: unbekannte Sprache „arr“. Meinten Sie „ar“?",
        ),
        (
            '[kiosk]\nlanguages = [\n  "de", "en",\n  "de",\n]\n',
            "kiosk.toml:4: languages: nennt die Sprache „de“ doppelt.",
        ),
    ],
)
def test_a_slip_of_the_pen_is_told_where_it_is(refused: Refused, source: str, words: str) -> None:
    assert refused(source).startswith(words)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "web.example.org",
            "ftp://a@b/c",
            "sftp://",
            "sftp://-oProxyCommand=x/c",
            "sftp://a@-b/c",
        ),
        *(
            "sftp://a@b/../c",
            "sftp://a@b/-c",
            "sftp://a@b/$(c)",
            "sftp://a@b/[c]",
            "sftp://a@b/'c'",
        ),
        *(
            "sftp://a@b:0/c",
            "sftp://a@b:70000/c",
            "rsync://a@b/c",
            "sftp://a b@c/d",
            "sftp://a@b/*",
        ),
    ],
)
def test_a_web_space_that_a_program_could_misread_is_refused(refused: Refused, line: str) -> None:
    words = refused(f'[links]\npublish = "{line}"\n')
    assert words.startswith('kiosk.toml:2: publish: muss lauten wie "sftp://name@beispiel.de/')


def test_a_password_in_the_web_space_is_refused(refused: Refused) -> None:
    words = refused('[links]\npublish = "sftp://haus:geheim@web.example.org/seiten"\n')
    assert words.startswith("kiosk.toml:2: publish: enthält ein Passwort. Löschen Sie es;")
    assert "geheim" not in words


def test_a_file_that_is_not_utf8_says_how_to_save_it(refused: Refused) -> None:
    assert refused('[kiosk]\nid = "Büderich"\n'.encode("cp1252")) == (
        "kiosk.toml: ist kein UTF-8-Text. Bitte als UTF-8 speichern."
    )


def test_a_missing_file_is_named(file: Path) -> None:
    with pytest.raises(SettingsError, match=r"kiosk\.toml: Die Datei fehlt"):
        read_settings(file)


def test_settings_that_cannot_be_read_say_in_german_why(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"lässt sich nicht lesen \(das ist ein Ordner\)\."):
        read_settings(tmp_path)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('kind = "folderr"', "kind: „folderr“ gibt es nicht. Meinten Sie „folder“?"),
        ('kind = "device"', "kind: „device“ braucht auch „device“: der Pfad des Druckers"),
        ('kind = "network"', "kind: „network“ braucht auch „host“: die Adresse des Druckers"),
        ('kind = "cups"', "kind: „cups“ braucht auch „queue“: der Name der Warteschlange"),
        ('paper = "a3"', "paper: „a3“ gibt es nicht."),
        ("width_dots = 577", "width_dots: muss durch 8 teilbar sein"),
        ("width_dots = 8", "width_dots: muss zwischen 256 und 1024 Punkten liegen"),
        ("port = 70000", "port: muss zwischen 1 und 65535 liegen"),
        ("folder = 3", "folder: muss ein Text in Anführungszeichen sein"),
        ('hots = "x"', "hots: unbekannter Schlüssel. Meinten Sie „host“?"),
    ],
)
def test_a_wrong_printer_is_refused_with_line_and_remedy(
    refused: Refused, line: str, words: str
) -> None:
    assert refused(f"[printer]\n{line}\n").startswith(f"kiosk.toml:2: {words}")


def test_only_an_installed_kiosk_says_how_to_get_the_right_to_read() -> None:
    refused = PermissionError(EACCES, "")
    assert "sudo adduser NAME kiosk (danach neu anmelden)." in unreadable(INSTALLED, refused)
    assert unreadable(Path("/srv/kiosk.toml"), refused) == (
        "/srv/kiosk.toml: Die Datei lässt sich nicht lesen (das Recht dazu fehlt)."
    )
    assert "sudo" not in unreadable(INSTALLED, OSError(EIO, ""))
