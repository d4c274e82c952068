"""`kiosk translate` as a program that writes after every few words, so that tests can end it."""

import sys

from kiosk.cli import main
from kiosk.translation import batch, batch_portions

if __name__ == "__main__":
    batch.WRITE_SECONDS = 0
    batch_portions.CHARACTERS = 300
    sys.exit(main(sys.argv[1:]))
