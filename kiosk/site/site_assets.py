"""What all pages share: the style sheet, the scripts and the icon, under names that never lie.

A name changes with what the file says, so that no old page gets the style of a new one.
"""

from collections.abc import Iterator
from hashlib import blake2b
from importlib.resources import files
from typing import NamedTuple

from kiosk.site.page_icons import icon_path
from kiosk.site.published_file import PublishedFile

COLOUR = "#7a2048"


class Assets(NamedTuple):
    """The paths of the shared files."""

    style: str
    find: str
    leave: str
    icon: str
    preview: str = "preview.png"


def _content(name: str) -> bytes:
    return files("kiosk.site").joinpath("assets", name).read_bytes()


def _named(name: str) -> str:
    """`style-1f3a9c02.css`."""
    stem, _, ending = name.rpartition(".")
    return f"{stem}-{blake2b(_content(name), digest_size=4).hexdigest()}.{ending}"


ASSETS = Assets(_named("style.css"), _named("find.js"), _named("leave.js"), "icon.svg")


def asset_files() -> Iterator[PublishedFile]:
    """The shared files."""
    yield PublishedFile(ASSETS.style, _content("style.css"))
    yield PublishedFile(ASSETS.find, _content("find.js"))
    yield PublishedFile(ASSETS.leave, _content("leave.js"))
    icon = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -480 480 480">'
        f'<path fill="{COLOUR}" d="{icon_path("home")}"/></svg>\n'
    )
    yield PublishedFile(ASSETS.icon, icon.encode())
