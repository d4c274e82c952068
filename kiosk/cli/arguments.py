"""What can be written after `kiosk`."""

from argparse import Action, ArgumentParser
from pathlib import Path
from typing import Any, NoReturn

from kiosk.cli.argument_types import day, moment, month
from kiosk.cli.content_arguments import (
    add_release,
    add_review,
    add_schema,
    add_show,
    add_undo,
    add_verify,
)
from kiosk.cli.export_arguments import add_export
from kiosk.cli.fleet_arguments import add_fleet
from kiosk.cli.german_parser import GermanParser
from kiosk.cli.import_arguments import add_import
from kiosk.cli.new_arguments import add_new
from kiosk.cli.records_arguments import add_cases, add_gaps, add_records
from kiosk.cli.setup_arguments import add_setup
from kiosk.cli.status_arguments import add_status
from kiosk.cli.translate_arguments import add_translate
from kiosk.cli.update_arguments import add_backup, add_restore, add_update
from kiosk.cli.usual_settings import usual_settings

FILTERS = {
    "open-now": "nur was jetzt geöffnet ist",
    "my-language": "nur wo man die Sprache spricht",
    "women-only": "nur Angebote für Frauen",
    "childcare": "nur mit Kinderbetreuung",
    "free": "nur was nichts kostet",
}
"""The filters of the screen as options, and what they mean."""

PACKAGE = "meerbusch-kiosk"
"""Under which name the kiosk is installed."""


class _ShowVersion(Action):
    """Says which kiosk this is; who does not ask waits for no look at the installed packages."""

    def __call__(self, parser: ArgumentParser, *_: Any) -> NoReturn:
        from importlib.metadata import version

        print(f"kiosk {version(PACKAGE)}")
        parser.exit()


def parser() -> GermanParser:
    """The parser of the whole command line; without a command it starts the kiosk."""
    kiosk = GermanParser(
        prog="kiosk",
        usage="kiosk [BEFEHL] [Optionen]",
        description="Zeigt Menschen, welche Hilfe zu ihnen passt. Ohne Befehl: der Bildschirm.",
        epilog="„kiosk BEFEHL --help“ erklärt einen Befehl.",
    )
    kiosk.set_defaults(config=usual_settings(), subcommand=None)
    way = kiosk.options.add_mutually_exclusive_group()
    way.add_argument(
        "--locked", action="store_true", help="gesperrt starten: nur die PIN führt hinaus"
    )
    way.add_argument(
        "--window",
        action="store_true",
        help="in einem eigenen Fenster mit der Schrift des Kiosks, zum Ausprobieren",
    )
    kiosk.options.add_argument(
        "--version", action=_ShowVersion, nargs=0, help="zeigen, welche Fassung das ist"
    )
    commands = kiosk.add_subparsers(
        title="Befehle", dest="command", metavar="BEFEHL", prog="kiosk", help=None
    )

    def add(name: str, usage: str, purpose: str) -> GermanParser:
        return commands.add_parser(
            name, usage=f"kiosk {name} {usage}", help=purpose, description=f"{purpose}."
        )

    _check(
        add("check", "[DATEI…] [Optionen]", "Prüft den Inhalt und nennt jeden Fehler mit Stelle")
    )
    _find(
        add(
            "find",
            "(--need ANLIEGEN | --words WORTE) [Optionen]",
            "Sucht wie der Bildschirm, mit Gründen",
        )
    )
    add_show(
        add(
            "show",
            "KENNUNG [Optionen]",
            "Zeigt ein Angebot, wie man es am Bildschirm liest, und was dazu zu wissen ist",
        )
    )
    _hours(add("hours", "REGEL [Optionen]", "Zeigt, was eine Öffnungszeit vier Wochen lang heißt"))
    add_translate(
        add("translate", "[BEFEHL] [Optionen]", "Übersetzt, was in anderen Sprachen fehlt")
    )
    add_review(
        add(
            "review",
            "SPRACHE [WAS] [Optionen]",
            "Zeigt Übersetzungen neben dem Deutschen und fragt, ob sie stimmen",
        )
    )
    add_import(add("import", "BEFEHL [Optionen]", "Holt Angebote anderer Systeme als Entwürfe"))
    add_release(
        add("release", "KENNUNG [Optionen]", "Gibt einen Entwurf frei, so dass man ihn sieht")
    )
    add_new(
        add("new", "BEFEHL [Optionen]", "Legt ein Angebot, einen Anbieter oder ein Anliegen an")
    )
    purpose = "Notiert, dass Angaben heute geprüft sind, oder sagt, wen man anrufen soll"
    add_verify(add("verify", "[KENNUNG…] [Optionen]", purpose))
    add_undo(add("undo", "[Optionen]", "Nimmt die letzte Änderung am Inhalt zurück"))
    add_export(add("export", "BEFEHL [Optionen]", "Gibt die Angebote an andere Systeme weiter"))
    add("pin", "[Optionen]", "Setzt die PIN des Personalbereichs")
    add("print-test", "[Optionen]", "Druckt einen Zettel zur Probe und sagt, was daraus wurde")
    _report(add("report", "[Optionen]", "Zeigt Bedarf und Angebot, mit gerundeten Zahlen"))
    add_gaps(add("gaps", "[Optionen]", "Zeigt, was fehlt, doppelt oder zu prüfen ist"))
    add_cases(add("cases", "BEFEHL [Optionen]", "Zeigt oder löscht Fälle der Beratung"))
    add_records(add("records", "BEFEHL [Optionen]", "Sichert den Schlüssel der Zahlen"))
    _publish(add("publish", "[Optionen]", "Schreibt die Seiten und bringt sie ins Internet"))
    add_fleet(add("fleet", "[BEFEHL] [Optionen]", "Zeigt, wie es allen Kiosken geht"))
    add_setup(add("setup", "[SCHRITT] [Optionen]", "Richtet diesen Kiosk ein, Schritt für Schritt"))
    add_schema(add("schema", "[Optionen]", "Hilft Editoren, die Dateien des Inhalts zu verstehen"))
    add("links", "[Optionen]", "Zeigt, wohin der Code jedes Angebots führt")
    _doctor(add("doctor", "[Optionen]", "Prüft, ob dieses Gerät alles hat, was der Kiosk braucht"))
    add_update(add("update", "[ORT] [Optionen]", "Bringt eine neue Fassung des Kiosks"))
    add_backup(add("backup", "[DATEI] [Optionen]", "Sichert, was der Kiosk weiß, verschlüsselt"))
    add_restore(add("restore", "DATEI [Optionen]", "Holt zurück, was gesichert wurde"))
    add_status(add("status", "[Optionen]", "Sagt, wie es diesem Kiosk geht"))
    _font(add("font", "install [Optionen]", "Richtet die Schrift des Kiosks ein"))
    return kiosk


def _check(command: GermanParser) -> None:
    command.inputs.add_argument(
        "files", metavar="DATEI", nargs="*", type=Path, help="nur diese Dateien (sonst alle)"
    )
    _language(command)


def _find(command: GermanParser) -> None:
    question = command.options.add_mutually_exclusive_group(required=True)
    question.add_argument("--need", metavar="ANLIEGEN", help="zum Beispiel german.practice")
    question.add_argument(
        "--words", metavar="WORTE", help='in jeder Sprache, zum Beispiel "детский сад"'
    )
    command.options.add_argument(
        "--language", metavar="SPRACHE", default="de", help="zum Beispiel ar (sonst de)"
    )
    command.options.add_argument(
        "--at", metavar="ZEIT", type=moment, help="zum Beispiel 2026-11-25T10:00 (sonst jetzt)"
    )
    for name, meaning in FILTERS.items():
        command.options.add_argument(f"--{name}", action="store_true", help=meaning)
    _json(command)


def _hours(command: GermanParser) -> None:
    command.inputs.add_argument(
        "rule", metavar="REGEL", help='zum Beispiel "We[2] 16:00-18:00; PH off"'
    )
    command.options.add_argument(
        "--from", metavar="TAG", dest="first", type=day, help="erster Tag (sonst heute)"
    )
    _json(command)


def _report(command: GermanParser) -> None:
    command.options.add_argument(
        "--from", metavar="MONAT", dest="first", type=month, help="erster Monat, etwa 2026-01"
    )
    command.options.add_argument(
        "--to", metavar="MONAT", dest="final", type=month, help="letzter Monat, etwa 2026-06"
    )
    command.options.add_argument(
        "--kiosk", metavar="NAME", nargs="+", default=(), help="nur diese Kioske (sonst alle)"
    )
    _language(command)
    command.options.add_argument("--pdf", metavar="DATEI", type=Path, help="als PDF schreiben")
    command.options.add_argument(
        "--csv", metavar="DATEI", type=Path, help="als Tabelle für Excel schreiben"
    )


def _publish(command: GermanParser) -> None:
    command.options.add_argument(
        "--to",
        metavar="ORDNER",
        type=Path,
        help="nur in diesen Ordner (sonst „site“ und Netz)",
    )
    command.options.add_argument(
        "--serve", action="store_true", help="nur auf diesem Rechner zeigen, bis Strg+C"
    )


def _language(command: GermanParser) -> None:
    command.options.add_argument(
        "--lang", choices=("de", "en"), default="de", help="Sprache des Berichts (sonst de)"
    )


def _doctor(command: GermanParser) -> None:
    command.options.add_argument(
        "--essentials", action="store_true", help="nur was eine neue Fassung können muss"
    )


def _font(command: GermanParser) -> None:
    command.inputs.add_argument(
        "action", metavar="install", choices=("install",), help="legt sie in Ihren Schriftordner"
    )


def _json(command: GermanParser) -> None:
    command.options.add_argument("--json", action="store_true", help="als JSON ausgeben")
