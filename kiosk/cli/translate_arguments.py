"""What can be written after `kiosk translate`; without a command of its own it translates."""

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

    _install(add("install", "PAKET… [Optionen]", "Richtet Sprachpakete der Übersetzung ein"))
    add("packages", "[Optionen]", "Zeigt die Sprachpakete, und wohin sie führen")


def _install(command: GermanParser) -> None:
    command.inputs.add_argument(
        "packages",
        metavar="PAKET",
        nargs="+",
        help="eine Datei (x.argosmodel), oder ein Paar wie de-en aus dem Internet",
    )
