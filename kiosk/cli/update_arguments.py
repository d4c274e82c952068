"""What can be written after `kiosk update`, `kiosk backup` and `kiosk restore`."""

from pathlib import Path

from kiosk.cli.german_parser import GermanParser


def add_update(command: GermanParser) -> None:
    """A newer program, or the one before."""
    command.inputs.add_argument(
        "place",
        metavar="ORT",
        nargs="?",
        help="Ordner oder https-Adresse mit Fassungen (sonst „updates“ aus kiosk.toml)",
    )
    command.options.add_argument(
        "--back", action="store_true", help="zurück zur Fassung davor, und bei ihr bleiben"
    )
    command.options.add_argument(
        "--root",
        metavar="ORDNER",
        type=Path,
        default=Path("/"),
        help="für ein System, das in diesem Ordner liegt (sonst /)",
    )
    _nightly(command)


def add_backup(command: GermanParser) -> None:
    """An encrypted copy of what a kiosk cannot get anywhere else."""
    command.inputs.add_argument(
        "file",
        metavar="DATEI",
        nargs="?",
        type=Path,
        help="eine neue Datei, oder ein Ordner (sonst „backup“ aus kiosk.toml)",
    )
    _passphrase(command)
    _nightly(command)


def add_restore(command: GermanParser) -> None:
    """The way back."""
    command.inputs.add_argument(
        "file", metavar="DATEI", type=Path, help="was „kiosk backup“ geschrieben hat"
    )
    _passphrase(command)
    command.options.add_argument("--yes", action="store_true", help="nicht nachfragen")


def _passphrase(command: GermanParser) -> None:
    command.options.add_argument(
        "--passphrase-file",
        metavar="DATEI",
        type=Path,
        help="die Passphrase steht in der ersten Zeile dieser Datei",
    )


def _nightly(command: GermanParser) -> None:
    command.options.add_argument(
        "--nightly",
        action="store_true",
        help="wie in der Nacht von selbst: still, wenn es nichts zu tun gibt",
    )
