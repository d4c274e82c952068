"""What can be written after the commands with which the content is kept up."""

from pathlib import Path

from kiosk.cli.argument_types import day, moment
from kiosk.cli.german_parser import GermanParser


def add_show(command: GermanParser) -> None:
    """Say what `kiosk show` shows."""
    command.inputs.add_argument(
        "id",
        metavar="KENNUNG",
        help="ein Angebot, Hilfetelefon, Anliegen oder Anbieter, etwa sprachcafe",
    )
    command.options.add_argument(
        "--language", metavar="SPRACHE", default="de", help="zum Beispiel ar (sonst de)"
    )
    command.options.add_argument(
        "--at", metavar="ZEIT", type=moment, help="zum Beispiel 2026-11-25T10:00 (sonst jetzt)"
    )


def add_review(command: GermanParser) -> None:
    """Say whose translations `kiosk review` goes through."""
    command.inputs.add_argument("language", metavar="SPRACHE", help="zum Beispiel tr oder Türkisch")
    command.inputs.add_argument(
        "thing",
        metavar="WAS",
        nargs="?",
        default="",
        help="nur das, etwa helplines/notruf-112 oder helplines (sonst alles, was wartet)",
    )
    command.options.add_argument(
        "--by",
        metavar="ROLLE",
        default="",
        help='wer durchsieht, etwa "Muttersprachlerin" (sonst wird danach gefragt)',
    )


def add_release(command: GermanParser) -> None:
    """Say which draft `kiosk release` releases."""
    command.inputs.add_argument(
        "id", metavar="KENNUNG", help="wie der Entwurf heißt, ohne Ordner und „.yaml“"
    )


def add_verify(command: GermanParser) -> None:
    """Say what `kiosk verify` notes."""
    command.inputs.add_argument(
        "ids", metavar="KENNUNG", nargs="*", help="was geprüft ist (ohne: wen man anrufen soll)"
    )
    command.options.add_argument(
        "--next", metavar="TAG", type=day, help="nächste Prüfung (sonst in einem halben Jahr)"
    )


def add_undo(command: GermanParser) -> None:
    """Say how `kiosk undo` asks."""
    command.options.add_argument("--yes", action="store_true", help="nicht mehr nachfragen")


def add_schema(command: GermanParser) -> None:
    """Say where `kiosk schema` writes."""
    command.options.add_argument(
        "--to", metavar="ORDNER", type=Path, help="in diesen Ordner (sonst in den Inhalt)"
    )
