"""A content folder of any size, made of the shipped offers over and over again."""

import re
import shutil
from itertools import cycle, islice
from pathlib import Path

SHIPPED = Path(__file__).parents[2] / "content"


def folder_of(offers: int, folder: Path) -> Path:
    """The shipped content with so many offers, each under an id of its own."""
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("offers", "translations.json"))
    (folder / "translations.json").write_text('{"texts": {}}\n', "utf-8")
    (folder / "offers").mkdir()
    models = [file.read_text("utf-8") for file in sorted((SHIPPED / "offers").glob("*.yaml"))]
    for number, model in enumerate(islice(cycle(models), offers)):
        copy, found = re.subn(r"^id: .*$", f"id: offer-{number}", model, flags=re.MULTILINE)
        assert found == 1
        (folder / "offers" / f"offer-{number}.yaml").write_text(copy, "utf-8")
    return folder
