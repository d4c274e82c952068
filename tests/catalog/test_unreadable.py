"""Whatever the file system answers, the loader ends with a named problem and shows the rest."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.catalog.reading.kept_files import KeptFiles
from kiosk.catalog.reading.loader import load, read
from kiosk.font.png import UnreadablePictureError, coverage
from tests.catalog.content_folder import OFFER, Content
from tests.catalog.test_check import TODAY

FILES = ["offers/garten.yaml", "needs.yaml", "synonyms.yaml", "phrases.yaml", "translations.json"]


def link_to_itself(path: Path) -> None:
    """A link that leads in a circle."""
    path.symlink_to(path)


def link_into_a_circle(path: Path) -> None:
    """Two links that lead to each other."""
    other = path.with_name("other")
    path.symlink_to(other)
    other.symlink_to(path)


def link_nowhere(path: Path) -> None:
    """A link to a file of the folder that is not there."""
    path.symlink_to(path.with_name("gone"))


def device(path: Path) -> None:
    """A link to something that never ends."""
    path.symlink_to("/dev/zero")


def listening_socket(path: Path) -> None:
    """A socket, whose path may only be short."""
    before = Path.cwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(path.name)
    finally:
        os.chdir(before)


ODD: dict[str, tuple[Callable[[Path], object], str]] = {
    "a folder": (Path.mkdir, "not-a-file"),
    "a pipe": (os.mkfifo, "not-a-file"),
    "a socket": (listening_socket, "not-a-file"),
    "a link to itself": (link_to_itself, "dead-link"),
    "a circle of links": (link_into_a_circle, "dead-link"),
    "a dead link": (link_nowhere, "dead-link"),
    "a device": (device, "link-outside"),
}


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("name", FILES)
def test_what_is_no_file_is_named_and_the_rest_is_shown(
    content: Content, name: str, odd: str
) -> None:
    make, code = ODD[odd]
    (content.folder / name).unlink(missing_ok=True)
    make(content.folder / name)
    loaded = content.load()
    assert "cafe" in loaded.catalog.offers
    assert (f"content/{name}", code) in {(one.path, one.code) for one in loaded.problems}
    assert read(content.folder, TODAY).problems


@pytest.mark.parametrize("odd", ["a pipe", "a link to itself", "a dead link", "a device"])
@pytest.mark.parametrize("name", ["offers", "pictograms"])
def test_what_is_no_folder_is_named_and_the_rest_is_shown(
    content: Content, tmp_path: Path, name: str, odd: str
) -> None:
    (content.folder / name).rename(tmp_path / "elsewhere")
    ODD[odd][0](content.folder / name)
    loaded = content.load()
    assert "notruf" in loaded.catalog.offers
    (problem,) = loaded.problems
    assert problem.path == f"content/{name}"
    assert problem.code in ("not-a-folder", "dead-link", "link-outside")
    assert read(content.folder, TODAY).problems


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Names of files and folders that the system does not let the kiosk read."""
    names: set[str] = set()
    real_open, real_list = os.open, os.listdir

    def refuse(path: object) -> None:
        if os.path.basename(os.fspath(path)) in names:  # type: ignore[call-overload]
            raise PermissionError(13, "Permission denied")

    def opened(path: object, *more: int, **named: int) -> int:
        refuse(path)
        return real_open(path, *more, **named)  # type: ignore[arg-type]

    def listed(path: object) -> list[str]:
        refuse(path)
        return real_list(path)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(os, "open", opened)
    monkeypatch.setattr(os, "listdir", listed)
    return names


@pytest.mark.parametrize("name", ["offers", "offers/cafe.yaml", "needs.yaml", "."])
def test_what_may_not_be_read_stays_as_it_was_and_is_said_in_the_staff_s_words(
    content: Content, refused: set[str], name: str
) -> None:
    kept = KeptFiles()
    before = load(content.folder, kept).catalog
    refused.add((content.folder / name).name)
    loaded = load(content.folder, kept)
    assert loaded.catalog == before
    denied = [problem for problem in loaded.problems if problem.code == "denied"]
    assert [problem.path for problem in denied] == [f"content/{name}".removesuffix("/.")]


def test_a_file_that_vanishes_while_the_folder_is_read_is_named(
    content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.listdir
    monkeypatch.setattr(os, "listdir", lambda path: [*real(path), "gone.yaml"])
    loaded = content.load()
    assert "cafe" in loaded.catalog.offers
    assert "content/offers/gone.yaml" in {problem.path for problem in loaded.problems}


def test_a_name_that_is_no_utf_8_is_named(content: Content) -> None:
    name = os.fsdecode(b"offers/caf\xe9.yaml")
    content.write(name, OFFER)
    loaded = content.load()
    assert "cafe" in loaded.catalog.offers
    paths = {problem.path for problem in loaded.problems}
    assert paths == {"content/offers/caf\\udce9.yaml"}


@pytest.mark.parametrize("folder", ["x" * 300, "a\0b", "kein ordner", os.fsdecode(b"\xff")])
def test_a_content_folder_that_cannot_be_is_one_problem(tmp_path: Path, folder: str) -> None:
    loaded = load(tmp_path / folder)
    assert loaded.catalog.centre.name == "Beratung"
    assert len(loaded.problems) == 1


def test_a_link_to_the_content_is_followed(content: Content, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(content.folder)
    assert load(tmp_path / "link").problems == ()


def test_a_program_error_in_one_file_costs_no_other(
    content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise LookupError

    monkeypatch.setattr("kiosk.catalog.reading.folder_reader.read_needs", fail)
    loaded = content.load()
    assert "cafe" in loaded.catalog.offers
    (problem,) = loaded.problems
    assert (problem.path, problem.code) == ("content/needs.yaml", "reading-failed")


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    """A pipe into which nobody writes."""
    path = tmp_path / "picture.png"
    os.mkfifo(path)
    return path


def test_a_picture_that_is_a_pipe_does_not_hold_up_the_kiosk(pipe: Path) -> None:
    with pytest.raises(UnreadablePictureError, match="keine gewöhnliche Datei"):
        coverage(pipe)
