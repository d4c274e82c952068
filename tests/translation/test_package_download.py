"""Packages from an index: found, fetched, and gone on with after an interruption."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.translation.engine.installed_packages import PackageFault, PackageFaultError
from kiosk.translation.engine.package_download import ATTEMPTS, DownloadError, PackageSource
from kiosk.translation.engine.package_index import (
    AvailablePackage,
    IndexFaultError,
    parsed_index,
)
from tests.translation.index_server import IndexServer, running, sha256
from tests.translation.tiny_packages import Pair, package_file

TAG = Pair("de", "en", {"Tag": "day"})


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[IndexServer]:
    """An index of the test's own."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with running() as site:
        yield site


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A package as the makers have it."""
    return package_file(tmp_path, TAG)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where downloads go."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    return folder


def wanted(server: IndexServer) -> AvailablePackage:
    """The package from German into English."""
    return PackageSource(server.index_url).available()["de-en"]


def fetched(server: IndexServer, folder: Path) -> Path:
    """The fetched package."""
    return PackageSource(server.index_url).fetch(wanted(server), folder, lambda *_: None)


def test_a_package_is_fetched_and_nothing_else_is_left(
    server: IndexServer, file: Path, folder: Path
) -> None:
    server.offer(TAG, file, sha256=sha256(file))
    assert fetched(server, folder).read_bytes() == file.read_bytes()
    assert [path.name for path in folder.iterdir()] == ["de_en-1.0.argosmodel"]


def test_what_was_interrupted_goes_on_where_it_stopped(
    server: IndexServer, file: Path, folder: Path
) -> None:
    server.offer(TAG, file, sha256=sha256(file))
    server.breaks_off_after = [1_000, 500]
    assert fetched(server, folder).read_bytes() == file.read_bytes()
    assert server.ranges() == ["", "bytes=1000-", "bytes=1500-"]


def test_what_was_given_up_goes_on_at_the_next_call(
    server: IndexServer, file: Path, folder: Path
) -> None:
    server.offer(TAG, file)
    server.breaks_off_after = [700, *[1] * (ATTEMPTS - 1)]
    with pytest.raises(DownloadError) as failed:
        fetched(server, folder)
    assert failed.value.reason == "ECONNRESET"
    assert [path.name for path in folder.iterdir()] == ["de_en-1.0.argosmodel.part"]
    assert fetched(server, folder).read_bytes() == file.read_bytes()
    assert server.ranges()[-1] == f"bytes={700 + ATTEMPTS - 1}-"


def test_a_server_that_knows_no_ranges_sends_all_once_more(
    server: IndexServer, file: Path, folder: Path
) -> None:
    server.offer(TAG, file, sha256=sha256(file))
    server.knows_ranges = False
    server.breaks_off_after = [1_000]
    assert fetched(server, folder).read_bytes() == file.read_bytes()


def test_a_download_that_was_complete_already_is_not_fetched_again(
    server: IndexServer, file: Path, folder: Path
) -> None:
    server.offer(TAG, file, sha256=sha256(file))
    (folder / "de_en-1.0.argosmodel.part").write_bytes(file.read_bytes())
    assert fetched(server, folder).read_bytes() == file.read_bytes()


def test_leftovers_that_are_longer_than_the_package_are_forgotten(
    server: IndexServer, file: Path, folder: Path
) -> None:
    server.offer(TAG, file, sha256=sha256(file))
    (folder / "de_en-1.0.argosmodel.part").write_bytes(bytes(50_000))
    assert fetched(server, folder).read_bytes() == file.read_bytes()


def test_a_wrong_checksum_is_refused_and_the_next_call_begins_afresh(
    server: IndexServer, file: Path, folder: Path
) -> None:
    server.offer(TAG, file, sha256="0" * 64)
    with pytest.raises(PackageFaultError) as refused:
        fetched(server, folder)
    assert refused.value.fault is PackageFault.CHECKSUM
    assert [*folder.iterdir()] == []


def test_progress_is_told_up_to_the_end(server: IndexServer, file: Path, folder: Path) -> None:
    server.offer(TAG, file)
    server.breaks_off_after = [1_000]
    told: list[tuple[int, int]] = []
    size = file.stat().st_size
    PackageSource(server.index_url).fetch(wanted(server), folder, lambda *now: told.append(now))
    assert told[0] == (0, size)
    assert (1_000, size) in told
    assert told[-1] == (size, size)


def test_a_server_that_does_not_tell_the_length_is_read_to_the_end(
    server: IndexServer, file: Path, folder: Path
) -> None:
    server.offer(TAG, file, sha256=sha256(file))
    server.tells_length = False
    assert fetched(server, folder).read_bytes() == file.read_bytes()


def test_the_next_link_is_taken_when_one_leads_nowhere(
    server: IndexServer, file: Path, folder: Path
) -> None:
    server.offer(TAG, file, links=[f"{server.url}/gone", f"{server.url}/{file.name}"])
    assert fetched(server, folder).read_bytes() == file.read_bytes()


def test_a_package_that_is_not_there_says_so(server: IndexServer, file: Path, folder: Path) -> None:
    server.offer(TAG, file, links=[f"{server.url}/gone"])
    with pytest.raises(DownloadError) as failed:
        fetched(server, folder)
    assert failed.value.reason == "HTTP-404"


def test_links_that_have_moved_are_followed(server: IndexServer, file: Path, folder: Path) -> None:
    server.offer(TAG, file, links=[f"{server.url}/old"])
    server.moved["/old"] = f"{server.url}/{file.name}"
    assert fetched(server, folder).read_bytes() == file.read_bytes()


def test_a_link_is_not_followed_to_a_less_safe_place(
    server: IndexServer, file: Path, folder: Path
) -> None:
    server.offer(TAG, file, links=[f"{server.url}/old"])
    server.moved["/old"] = f"ftp://127.0.0.1/{file.name}"
    with pytest.raises(DownloadError) as failed:
        fetched(server, folder)
    assert failed.value.reason == "NOT-ENCRYPTED"


def test_without_internet_the_reason_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}/index.json"
        with pytest.raises(DownloadError) as failed:
            PackageSource(nobody).available()
    assert failed.value.reason == "ECONNREFUSED"


def test_a_server_that_says_nothing_is_not_waited_for_endlessly() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/index.json"
        with pytest.raises(DownloadError) as failed:
            PackageSource(url, silence_seconds=0.2).available()
    assert failed.value.reason == "ETIMEDOUT"


def test_of_several_versions_the_newest_is_offered(
    server: IndexServer, file: Path, tmp_path: Path
) -> None:
    for version in ("1.9", "1.10", "1.2"):
        server.offer(Pair("de", "en", {"Tag": "day"}, version), file)
    assert wanted(server).version == "1.10"


ENTRY = '{"from_code": "de", "to_code": "en", "package_version": "1.0", "links": [%s]}'


@pytest.mark.parametrize(
    "entry",
    [
        "5",
        "{}",
        ENTRY % "",
        ENTRY % "7",
        ENTRY % '"ipfs://x"',
        ENTRY % '"http://x"',
        ENTRY % '"file:///etc/passwd"',
        ENTRY % '"https://[x"',
        ENTRY.replace('"de"', '"../.."') % '"https://x"',
        ENTRY.replace("1.0", "../1") % '"https://x"',
        ENTRY.replace("{", '{"sha256": "short", ') % '"https://x"',
        ENTRY.replace("{", '{"type": "sbd", ') % '"https://x"',
    ],
)
def test_entries_that_cannot_be_used_harm_no_others(entry: str) -> None:
    good = ENTRY.replace('"de"', '"uk"') % '"https://x"'
    assert [*parsed_index(f"[{entry}, {good}]".encode(), "https")] == ["uk-en"]


@pytest.mark.parametrize("content", [b"<html>", b"{}", b"\xff", b"[" * 100_000])
def test_what_is_no_index_is_refused(content: bytes) -> None:
    with pytest.raises(IndexFaultError):
        parsed_index(content, "https")
