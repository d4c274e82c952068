"""A site of a few small pages, each of which refers to the one before, and the ways out of it."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.site.site_folder import opened
from tests.site.sites import leads_somewhere, read


def pages(count: int, words: str = "") -> dict[str, str]:
    """A front page that refers to the last of so many pages."""
    told = {"index.html": link(f"de/{count}/"), "style.css": f"/* {words} */"}
    for number in range(1, count + 1):
        before = f"../{number - 1}/" if number > 1 else "../../style.css"
        told[f"de/{number}/index.html"] = f"{link(before)}<p>{words}</p>"
    return told


def link(to: str) -> str:
    """A link."""
    return f'<a href="{to}">…</a>'


def write(folder: Path, files: Mapping[str, str], *, keep: bool = False) -> None:
    """Publish these files into a folder."""
    with opened(folder, keep=keep) as site:
        for path, words in files.items():
            site.write(path, words.encode())


def told(folder: Path, paths: Iterable[str]) -> dict[str, str]:
    """What files say."""
    return {path: (folder / path).read_text("utf-8") for path in paths}


def dead_ends(folder: Path) -> list[str]:
    """Links to nothing, on any page that can be reached from the front page, if there is one."""
    waiting, seen, dead = [folder / "index.html"], set(), []
    while waiting:
        page = waiting.pop()
        if page in seen or not page.is_file():
            continue
        seen.add(page)
        for to in read(page.read_text("utf-8")).links:
            if not leads_somewhere(to, page.parent, folder):
                dead.append(f"{page.relative_to(folder)}: {to}")
            waiting.append((page.parent / to.partition("#")[0] / "index.html").resolve())
    return dead
