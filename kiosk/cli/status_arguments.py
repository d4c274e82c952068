"""What can be written after `kiosk status`."""

from kiosk.cli.german_parser import GermanParser


def add_status(command: GermanParser) -> None:
    """How it is told; the exit status is that of monitoring plugins."""
    command.epilog = (
        "Der Befehl endet mit 0, wenn alles in Ordnung ist, mit 1 bei Hinweisen, mit 2, wenn "
        "etwas nicht geht, und mit 3, wenn sich der Zustand nicht feststellen lässt, so wie es "
        "Überwachungsprogramme (Nagios, Icinga) erwarten. Von Besuchen verrät er nichts."
    )
    command.options.add_argument("--json", action="store_true", help="als JSON ausgeben")
    command.options.add_argument(
        "--keep", action="store_true", help="für die anderen Kioske notieren, statt es zu zeigen"
    )
