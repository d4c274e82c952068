"""The list in the site's folder: what was published there, and what each page was made of."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from kiosk import storage

MANIFEST = "published.txt"
"""The paths of all that was written, a line each; one that ends early names some too many.

Behind the path of a page may stand what it was made of, and the digest of what it says.
"""

_HEAD = "# Diese Dateien hat „kiosk publish“ geschrieben. Bitte nicht ändern."


class Listed(NamedTuple):
    """What the list says of a page: what it was made of, and the digest of what it says."""

    made_of: str = ""
    says: str = ""


def listed(manifest: Path) -> dict[str, Listed]:
    """What the list names; a path that leads out of the folder was never ours."""
    try:
        lines = manifest.read_text("utf-8", "replace").splitlines()
    except FileNotFoundError:
        return {}
    found = {}
    for line in lines:
        path, made_of, says = (*line.split("\t"), "", "")[:3]
        if path and not path.startswith("#") and inside(path):
            found[path] = Listed(made_of, says)
    return found


def inside(path: str) -> bool:
    """Whether a path stays within the folder."""
    parts = Path(path).parts
    return not Path(path).is_absolute() and ".." not in parts


def write_list(manifest: Path, lines: Mapping[str, Listed]) -> None:
    """Bring the list to the disk, unless it says just this."""
    told = ("\t".join((path, *filter(None, line))) for path, line in sorted(lines.items()))
    content = ("\n".join([_HEAD, *told]) + "\n").encode()
    if not manifest.exists() or manifest.read_bytes() != content:
        storage.replace(manifest, content, keep_previous=False)
