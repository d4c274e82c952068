"""What a site is made of: files with their place below its folder.

Other rooms hand in plain pairs of the same shape, `(path, content)`, and need nothing from here.
"""

from typing import NamedTuple


class PublishedFile(NamedTuple):
    """One file of the site: `path` is relative, with slashes, as in `de/cafe/index.html`."""

    path: str
    content: bytes
