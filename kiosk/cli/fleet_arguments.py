"""What can be written after `kiosk fleet`; without a command of its own it shows all kiosks."""

from kiosk.cli.german_parser import GermanParser

USUAL_HOURS = 24
"""After so many hours without a sign a kiosk is late."""


def add_fleet(command: GermanParser) -> None:
    """Add the commands below `kiosk fleet`; the module of each is `fleet_` and its name."""
    command.options.add_argument("--json", action="store_true", help="als JSON ausgeben")
    command.options.add_argument(
        "--hours",
        metavar="STUNDEN",
        type=int,
        default=USUAL_HOURS,
        help=f"nach so vielen Stunden ohne Zeichen ist ein Kiosk überfällig (sonst {USUAL_HOURS})",
    )
    commands = command.add_subparsers(
        title="Befehle", dest="subcommand", metavar="BEFEHL", prog="kiosk fleet", help=None
    )

    def add(name: str, usage: str, purpose: str) -> GermanParser:
        parser: GermanParser = commands.add_parser(
            name, usage=f"kiosk fleet {name} {usage}", help=purpose, description=f"{purpose}."
        )
        return parser

    _invite(add("invite", "[Optionen]", "Im Büro: zeigt einen Code und wartet auf neue Kioske"))
    _join(add("join", "CODE [Optionen]", "Am Kiosk: tritt dem Büro bei, das den Code gezeigt hat"))
    _remove(add("remove", "KIOSK [Optionen]", "Im Büro: ein Kiosk gehört nicht mehr dazu"))
    add("revert", "[Optionen]", "Am Kiosk: holt den Inhalt wieder, wie er im Büro ist")
    add("send", "[Optionen]", "Am Kiosk: legt bereit, was ins Büro geht (macht der Dienst)")
    add("run", "[Optionen]", "Lässt Syncthing laufen (macht der Dienst)")


def _invite(command: GermanParser) -> None:
    command.options.add_argument(
        "--address",
        metavar="ADRESSE",
        nargs="+",
        default=(),
        help="wo das Büro in einem anderen Netz zu finden ist, etwa 192.168.1.20",
    )
    command.options.add_argument(
        "--internet",
        action="store_true",
        help="Server des Syncthing-Projekts dürfen vermitteln (sonst nie)",
    )


def _join(command: GermanParser) -> None:
    command.inputs.add_argument("code", metavar="CODE", help="wie „kiosk fleet invite“ ihn zeigt")


def _remove(command: GermanParser) -> None:
    command.inputs.add_argument("kiosk", metavar="KIOSK", help="wie er in „kiosk fleet“ heißt")
