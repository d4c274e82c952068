"""What can be written after `kiosk setup`."""

from pathlib import Path

from kiosk.cli.german_parser import GermanParser

STEPS = (
    *("name", "languages", "printer", "pin", "links", "records"),
    *("screen", "touch", "machine", "start"),
)
"""The steps in the order in which they are asked."""


def add_setup(command: GermanParser) -> None:
    """A step, or answers that are written down, or an office to join."""
    command.epilog = (
        "Ohne Angabe: eine Liste der Schritte. Antworten aus einer Datei: "
        "„kiosk setup --example > antworten.toml“, die Datei ändern, dann "
        "„sudo kiosk setup --answers antworten.toml“."
    )
    command.inputs.add_argument(
        "step",
        metavar="SCHRITT",
        nargs="?",
        choices=STEPS,
        help=f"nur dieser: {', '.join(STEPS)}",
    )
    ways = command.options.add_mutually_exclusive_group()
    ways.add_argument(
        "--answers", metavar="DATEI", type=Path, help="Antworten aus dieser Datei, ohne Fragen"
    )
    ways.add_argument("--example", action="store_true", help="zeigt eine solche Datei")
    ways.add_argument("--join", metavar="CODE", help="einem Büro mit mehreren Kiosken beitreten")
    ways.add_argument(
        "--here", action="store_true", help="zu touch: in diesem Terminal statt auf dem Kiosk"
    )
