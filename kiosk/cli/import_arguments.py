"""What can be written after `kiosk import`."""

from pathlib import Path

from kiosk.cli.german_parser import GermanParser


def add_import(command: GermanParser) -> None:
    """Add the commands below `kiosk import`; the module of each is `import_` and its name."""
    commands = command.add_subparsers(
        title="Befehle",
        dest="subcommand",
        metavar="BEFEHL",
        prog="kiosk import",
        help=None,
        required=True,
    )

    def add(name: str, usage: str, purpose: str) -> GermanParser:
        parser: GermanParser = commands.add_parser(
            name, usage=f"kiosk import {name} {usage}", help=purpose, description=f"{purpose}."
        )
        parser.options.add_argument(
            "--accept",
            metavar="KENNUNG",
            nargs="*",
            help="Unterschiede übernehmen: alle gezeigten, oder nur bei diesen Angeboten",
        )
        return parser

    _hsds(add("hsds", "QUELLE [Optionen]", "Holt Angebote aus offenen Daten (HSDS 3.0)"))
    _integreat(add("integreat", "REGION [Optionen]", "Holt Orte einer Stadt aus Integreat"))
    purpose = "Zeigt, was ein Anbieter an seinen Angeboten verbessert"
    _provider(add("provider", "DATEI [Optionen]", purpose))


def _hsds(command: GermanParser) -> None:
    command.inputs.add_argument(
        "place", metavar="QUELLE", help="eine JSON-Datei, ein Ordner je Sprache oder https://…"
    )
    command.options.add_argument(
        "--source", metavar="NAME", default="", help="Name der Quelle (sonst Adresse oder Datei)"
    )


def _integreat(command: GermanParser) -> None:
    command.inputs.add_argument(
        "region", metavar="REGION", help="wie sie in der Adresse steht, etwa augsburg"
    )
    command.options.add_argument(
        "--from",
        metavar="QUELLE",
        dest="place",
        default="",
        help="ein anderer Server, ein Ordner oder eine Datei (sonst das Internet)",
    )


def _provider(command: GermanParser) -> None:
    command.inputs.add_argument(
        "file", metavar="DATEI", type=Path, help="die ausgefüllte Tabelle des Anbieters"
    )
