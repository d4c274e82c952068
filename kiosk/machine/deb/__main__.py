"""Builds the package: `uv run python -m kiosk.machine.deb [--to FOLDER]`."""

from argparse import ArgumentParser
from pathlib import Path

from kiosk.machine.deb.build_package import build

CHECKOUT = Path(__file__).resolve().parents[3]
"""The project's own files, from which everything is taken."""


def main() -> None:
    """Build where the command line says, and tell where the package lies."""
    parser = ArgumentParser(prog="python -m kiosk.machine.deb", description=__doc__)
    parser.add_argument("--to", metavar="ORDNER", type=Path, default=Path("dist"))
    print(build(CHECKOUT, parser.parse_args().to))


if __name__ == "__main__":
    main()
