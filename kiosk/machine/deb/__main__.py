"""Builds the package: `uv run python -m kiosk.machine.deb [--to FOLDER] [--sign KEY]`.

With `--sign`, the folder is one from which `kiosk update` takes releases.
"""

from argparse import ArgumentParser
from pathlib import Path

from kiosk.machine.deb.build_package import build
from kiosk.machine.update.release_signing import sign

CHECKOUT = Path(__file__).resolve().parents[3]
"""The project's own files, from which everything is taken."""


def main() -> None:
    """Build where the command line says, and tell where the package lies."""
    parser = ArgumentParser(prog="python -m kiosk.machine.deb", description=__doc__)
    parser.add_argument("--to", metavar="ORDNER", type=Path, default=Path("dist"))
    parser.add_argument("--sign", metavar="KEY", help="the key of gpg that vouches for the folder")
    arguments = parser.parse_args()
    print(build(CHECKOUT, arguments.to))
    if arguments.sign:
        sign(arguments.to, arguments.sign)


if __name__ == "__main__":
    main()
