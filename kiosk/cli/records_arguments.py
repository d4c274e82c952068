"""What can be written after `kiosk cases`, `kiosk records` and `kiosk gaps`."""

from collections.abc import Callable
from pathlib import Path

from kiosk.cli.german_parser import GermanParser


def add_cases(command: GermanParser) -> None:
    """The commands about single cases; each asks for the PIN."""
    add = _commands(command, "cases")
    add("list", "[Optionen]", "Zeigt die Fälle, die aufbewahrt werden")
    forget = add("forget", "CODE [Optionen]", "Löscht einen Fall")
    forget.inputs.add_argument(
        "code", metavar="CODE", nargs="+", help="der Fallcode vom Zettel, auch mit Lücken"
    )


def add_records(command: GermanParser) -> None:
    """The commands about the records as a whole; each asks for the PIN."""
    add = _commands(command, "records")
    keep = add("backup-key", "DATEI [Optionen]", "Sichert den Schlüssel der gerundeten Zahlen")
    keep.inputs.add_argument("file", metavar="DATEI", type=Path, help="eine neue Datei")
    back = add("restore-key", "DATEI [Optionen]", "Holt den Schlüssel aus der Sicherung zurück")
    back.inputs.add_argument("file", metavar="DATEI", type=Path, help="die gesicherte Datei")


def add_gaps(command: GermanParser) -> None:
    """The gaps of the house, or the letter to one provider."""
    command.options.add_argument(
        "--provider", metavar="ANBIETER", help="Schreiben an einen Anbieter, etwa stadt-meerbusch"
    )
    command.options.add_argument(
        "--out", metavar="DATEI", type=Path, help="in eine Datei schreiben statt hierher"
    )


def _commands(command: GermanParser, name: str) -> Callable[[str, str, str], GermanParser]:
    """Adds commands below the one called `name`, without which that does nothing."""
    commands = command.add_subparsers(
        title="Befehle",
        dest="subcommand",
        metavar="BEFEHL",
        prog=f"kiosk {name}",
        help=None,
        required=True,
    )

    def add(below: str, usage: str, purpose: str) -> GermanParser:
        return commands.add_parser(
            below, usage=f"kiosk {name} {below} {usage}", help=purpose, description=f"{purpose}."
        )

    return add
