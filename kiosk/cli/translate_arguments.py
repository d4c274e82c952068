"""What can be written after `kiosk translate`; without a command of its own it translates."""

from argparse import SUPPRESS
from pathlib import Path

from kiosk.cli.german_parser import GermanParser


def add_translate(command: GermanParser) -> None:
    """Add the commands below `kiosk translate`; the module of each is `translate_` and its name."""
    command.options.add_argument(
        "--language", metavar="SPRACHE", nargs="+", default=(), help="nur diese, etwa tr ar"
    )
    command.options.add_argument(
        "--dry-run", action="store_true", help="nur zeigen, was zu übersetzen wäre"
    )
    commands = command.add_subparsers(
        title="Befehle", dest="subcommand", metavar="BEFEHL", prog="kiosk translate", help=None
    )

    def add(name: str, usage: str, purpose: str) -> GermanParser:
        return commands.add_parser(
            name, usage=f"kiosk translate {name} {usage}", help=purpose, description=f"{purpose}."
        )

    _export(
        add(
            "export",
            "[--po ORDNER] [--xlsx ORDNER] [Optionen]",
            "Schreibt Dateien, in denen Menschen Übersetzungen prüfen und ergänzen",
        )
    )
    _import(add("import", "DATEI… [Optionen]", "Übernimmt, was Menschen geprüft haben"))
    _merge(
        add(
            "merge",
            "DATEI [Optionen]",
            "Übernimmt aus einem anderen Übersetzungsspeicher, was dort besser ist",
        )
    )
    _install(add("install", "PAKET… [Optionen]", "Richtet Sprachpakete der Übersetzung ein"))
    add("packages", "[Optionen]", "Zeigt die Sprachpakete, und wohin sie führen")


def _merge(command: GermanParser) -> None:
    command.inputs.add_argument(
        "file", metavar="DATEI", type=Path, help="die translations.json einer anderen Person"
    )


def _install(command: GermanParser) -> None:
    command.inputs.add_argument(
        "packages",
        metavar="PAKET",
        nargs="+",
        help="eine Datei (x.argosmodel), oder ein Paar wie de-en aus dem Internet",
    )


def _export(command: GermanParser) -> None:
    command.options.add_argument(
        "--po", metavar="ORDNER", type=Path, help="PO-Dateien für Poedit und Weblate, dorthin"
    )
    command.options.add_argument(
        "--xlsx", metavar="ORDNER", type=Path, help="Tabellen (Excel, LibreOffice), dorthin"
    )
    command.options.add_argument(
        "--language",
        metavar="SPRACHE",
        nargs="+",
        default=SUPPRESS,  # a default would replace what stands before the command
        help="nur diese (sonst alle), etwa tr ar",
    )


def _import(command: GermanParser) -> None:
    command.inputs.add_argument(
        "files", metavar="DATEI", nargs="+", type=Path, help="zum Beispiel tr.po oder ar.xlsx"
    )
    command.options.add_argument(
        "--by", metavar="NAME", default="", help="wer geprüft hat: Name oder Rolle (sonst niemand)"
    )
