"""What can be written after `kiosk export`."""

from pathlib import Path

from kiosk.cli.german_parser import GermanParser


def add_export(command: GermanParser) -> None:
    """Add the commands below `kiosk export`; the module of each is `export_` and its name."""
    commands = command.add_subparsers(
        title="Befehle",
        dest="subcommand",
        metavar="BEFEHL",
        prog="kiosk export",
        help=None,
        required=True,
    )

    def add(name: str, usage: str, purpose: str) -> GermanParser:
        parser: GermanParser = commands.add_parser(
            name, usage=f"kiosk export {name} {usage}", help=purpose, description=f"{purpose}."
        )
        return parser

    _hsds(add("hsds", "--to ORDNER [Optionen]", "Schreibt offene Daten (HSDS 3.0) und Tabellen"))


def _hsds(command: GermanParser) -> None:
    command.options.add_argument(
        "--to", metavar="ORDNER", type=Path, required=True, help="dorthin; er darf noch fehlen"
    )
    command.options.add_argument(
        "--language",
        metavar="SPRACHE",
        nargs="+",
        default=(),
        help="nur diese (sonst alle des Kiosks), etwa tr ar",
    )
    command.epilog = "Was HSDS nicht sagen kann, steht danach in README.txt."
