"""Publishes into a folder, each round with other offers and another style of name.

`python -m tests.site.publish_again FOLDER ROUND`; somebody may kill it at any time.
"""

import random
import sys
from dataclasses import replace
from pathlib import Path

from kiosk.site.publishing import publish
from tests.catalog.shipped import shipped
from tests.site.sites import edition


def main(folder: Path, round: int) -> None:
    """Publish some of the offers, said otherwise than before."""
    ids = random.Random(round).sample(sorted(shipped().offers), 12)
    centre = replace(shipped().centre, name=f"Haus {round}")
    catalog = replace(shipped(), offers={id: shipped().offers[id] for id in ids}, centre=centre)
    again = edition("de", "ar", catalog=catalog)
    print("ready", flush=True)
    publish(again, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
