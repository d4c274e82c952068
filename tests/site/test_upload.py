"""Pages reach a real server through the system's own programs: only what differs, always whole."""

import os
import random
import stat
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from subprocess import PIPE

import pytest

from kiosk.settings.web_space import Transfer
from kiosk.site import printed_offers
from kiosk.site.printed_offers import PrintedOffer
from kiosk.site.publishing import remember
from kiosk.site.upload.upload_error import Trouble, UploadError
from kiosk.site.upload.upload_plan import FILE, Uploaded
from kiosk.site.upload.uploading import looked_at, offers_told
from kiosk.site.upload.web_space_folder import Progress
from tests.site.small_site import dead_ends, pages, told, write
from tests.site.ssh_server import PATH, SshServer, clients, found, ssh_server
from tests.walls.tree import ROOT

EACH = list(Transfer)
SFTP_FIRST = [Transfer.SFTP, pytest.param(Transfer.RSYNC, marks=pytest.mark.exhaustive)]
"""rsync takes a connection for each step, and so its time."""

HALF = 75
"""Of the pages in an upload that is interrupted."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SshServer]:
    """A server for all tests that leave it as it is."""
    with ssh_server(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture(autouse=True)
def _programs(server: SshServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.trust()
    monkeypatch.setenv("PATH", f"{clients(server.home)}:{PATH}")


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A published folder, whose name a shell would not leave alone."""
    return tmp_path / 'Meine "Seiten" [1] $(x) \\'


@pytest.fixture
def there(tmp_path: Path) -> Path:
    """A folder of the web space, which nobody has made yet."""
    return tmp_path / "web" / "Unsere Seiten"


def upload(
    server: SshServer,
    transfer: Transfer,
    here: Path,
    there: Path,
    progress: Progress = lambda share: None,
) -> Uploaded:
    """What `kiosk publish` does with a written folder."""
    if transfer is Transfer.RSYNC:
        found("rsync")
    with looked_at(server.space(transfer, there)) as space:
        return space.bring(here, progress)


def trouble(server: SshServer, transfer: Transfer, here: Path, there: Path) -> Trouble:
    """Why pages do not get there."""
    write(here, pages(3))
    with pytest.raises(UploadError) as error:
        upload(server, transfer, here, there)
    return error.value.trouble


def times(folder: Path) -> dict[str, tuple[int, int]]:
    """When each file in a folder was written last, and which one it is."""
    return {path: at for path, at in _times(folder) if Path(path).name != FILE}


def _times(folder: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    for place, _, names in os.walk(folder):  # which minds no folder that goes meanwhile
        for file in (Path(place, name) for name in names):
            with suppress(FileNotFoundError):  # it came under another name, which it has lost
                if stat.S_ISREG((found := file.stat()).st_mode):
                    yield file.relative_to(folder).as_posix(), (found.st_mtime_ns, found.st_ino)


def wait_for_change(folder: Path, before: Mapping[str, tuple[int, int]]) -> None:
    """Wait until half of what is to come has arrived."""
    while sum(before.get(path) != at for path, at in times(folder).items()) < HALF:
        time.sleep(0.01)


@pytest.mark.exhaustive
@pytest.mark.parametrize("transfer", EACH)
def test_everything_comes_once_and_then_only_what_differs(
    server: SshServer, transfer: Transfer, here: Path, there: Path
) -> None:
    site = pages(4)
    write(here, site)
    assert upload(server, transfer, here, there) == Uploaded(new=6)
    assert told(there, site) == site
    before = times(there)
    assert upload(server, transfer, here, there) == Uploaded(same=6)
    assert times(there) == before
    write(here, site | {"de/2/index.html": "<p>anders</p>"})
    assert upload(server, transfer, here, there) == Uploaded(changed=1, same=5)
    changed = {path for path, at in times(there).items() if before.get(path) != at}
    assert changed == {"de/2/index.html"}
    assert told(there, changed) == {"de/2/index.html": "<p>anders</p>"}


@pytest.mark.exhaustive
@pytest.mark.parametrize("transfer", SFTP_FIRST)
def test_what_is_over_goes_and_what_others_put_there_stays(
    server: SshServer, transfer: Transfer, here: Path, there: Path
) -> None:
    write(here, pages(4))
    upload(server, transfer, here, there)
    for mine in ("favicon.ico", "de/4/photo.jpg"):
        (there / mine).write_text("mine", "utf-8")
    write(here, pages(2))
    assert upload(server, transfer, here, there) == Uploaded(changed=1, same=3, gone=2)
    assert {*times(there)} == {*pages(2), "favicon.ico", "de/4/photo.jpg"}
    assert not (there / "de" / "3").exists()


@pytest.mark.exhaustive
@pytest.mark.parametrize("transfer", SFTP_FIRST)
def test_an_interrupted_upload_leaves_links_whole_and_goes_on_where_it_was(
    server: SshServer, transfer: Transfer, here: Path, there: Path
) -> None:
    for site in (pages(150), pages(200, "anders")):
        write(here, site)
        before = times(there)

        def interrupt(share: float, before: Mapping[str, tuple[int, int]] = before) -> None:
            if share > 0.75:
                wait_for_change(there, before)
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            upload(server, transfer, here, there, interrupt)
        assert dead_ends(there) == []
        arrived = {path: at for path, at in times(there).items() if before.get(path) != at}
        upload(server, transfer, here, there)
        assert told(there, site) == site
        kept = [path for path, at in times(there).items() if arrived.get(path) == at]
        assert len(kept) >= HALF
        assert {*times(there)} - {".uploading"} == {*site}


def still_at_work(server: SshServer) -> bool:
    """Whether any ssh still speaks with the server."""
    port = str(server.port)
    commands = Path("/proc").glob("[0-9]*/cmdline")
    return any(port in told and "ssh" in told for told in map(_told, commands))


def _told(command: Path) -> str:
    try:
        told = command.read_bytes().decode("utf-8", "replace")
    except OSError:  # it has just ended
        return ""
    return "" if "sshd" in told or "pytest" in told else told


@pytest.mark.exhaustive
@pytest.mark.parametrize("transfer", EACH)
def test_a_killed_upload_leaves_links_whole_and_the_next_one_brings_the_rest(
    server: SshServer, transfer: Transfer, here: Path, there: Path
) -> None:
    if transfer is Transfer.RSYNC:
        found("rsync")
    chance = random.Random(11)
    for round in range(8):
        write(here, pages(chance.randrange(100, 300), f"{round} " * 2_000))
        uploading = ("-m", "tests.site.upload_again", here, there, str(server.port), transfer)
        with subprocess.Popen([sys.executable, *uploading], cwd=ROOT, stdout=PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.uniform(0, 0.5))
            process.kill()
        assert dead_ends(there) == []
    write(here, pages(250))
    while still_at_work(server):  # what a killed command began brings its last file yet
        time.sleep(0.1)
    upload(server, transfer, here, there)
    assert told(there, pages(250)) == pages(250)
    assert {path for path in times(there) if not Path(path).name.startswith(".")} == {*pages(250)}


@pytest.mark.exhaustive
def test_a_server_that_replaces_no_file_gets_each_change_too(
    tmp_path: Path, here: Path, there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ssh_server(tmp_path, "internal-sftp -P posix-rename") as server:
        monkeypatch.setenv("PATH", f"{clients(server.home)}:{PATH}")
        for words in ("eins", "zwei"):
            write(here, pages(3, words))
            upload(server, Transfer.SFTP, here, there)
            assert told(there, pages(3)) == pages(3, words)


@pytest.mark.parametrize("transfer", SFTP_FIRST)
def test_a_second_computer_learns_what_was_published_before(
    server: SshServer, transfer: Transfer, here: Path, there: Path, tmp_path: Path
) -> None:
    old = printed_offers.written_printed({"treff": PrintedOffer(("german",))}).decode()
    write(here, {**pages(2), printed_offers.FILE: old})
    upload(server, transfer, here, there)
    second = tmp_path / "second"
    with looked_at(server.space(transfer, there)) as space:
        remember(second, space.printed, space.former)
        write(second, pages(2), keep=True)
        space.bring(second)
    assert (second / printed_offers.FILE).read_text("utf-8") == old
    assert (there / printed_offers.FILE).read_text("utf-8") == old


@pytest.mark.parametrize(
    "told", [b"", b"[1]", b'{"a": {"needs": 5}}', b"[" * 9_000, b'{"../../mine": {}, "/mine": {}}']
)
def test_what_others_wrote_into_the_memory_there_becomes_no_file_here(told: bytes) -> None:
    assert offers_told(told) == {}


@pytest.mark.parametrize("transfer", SFTP_FIRST)
def test_a_site_of_others_is_left_alone(
    server: SshServer, transfer: Transfer, here: Path, there: Path
) -> None:
    there.mkdir(parents=True)
    (there / "index.html").write_text("mine", "utf-8")
    assert trouble(server, transfer, here, there) is Trouble.FOREIGN
    assert {*times(there)} == {"index.html"}


@pytest.mark.parametrize("transfer", SFTP_FIRST)
def test_pages_can_be_read_by_a_web_server_whatever_they_are_here(
    server: SshServer, transfer: Transfer, here: Path, there: Path
) -> None:
    write(here, pages(1))
    (here / "index.html").chmod(0o600)
    upload(server, transfer, here, there)
    assert (there / "index.html").stat().st_mode & 0o004


@pytest.mark.parametrize("transfer", SFTP_FIRST)
def test_an_unknown_server_is_not_trusted(
    server: SshServer, transfer: Transfer, here: Path, there: Path
) -> None:
    server.known_hosts.write_text("", "ascii")
    assert trouble(server, transfer, here, there) is Trouble.UNKNOWN_HOST
    server.trust("other_key")
    assert trouble(server, transfer, here, there) is Trouble.OTHER_HOST
    assert not there.exists()


@pytest.mark.parametrize("transfer", EACH)
def test_a_key_that_the_server_does_not_know_is_told(
    server: SshServer, transfer: Transfer, here: Path, there: Path
) -> None:
    clients(server.home, "other_key")
    assert trouble(server, transfer, here, there) is Trouble.KEY


@pytest.mark.parametrize("transfer", EACH)
def test_a_server_that_is_not_there_is_told(
    server: SshServer, transfer: Transfer, here: Path, there: Path
) -> None:
    gone = SshServer(server.home, 1)
    assert trouble(gone, transfer, here, there) is Trouble.UNREACHABLE


def test_a_folder_that_must_not_be_written_is_told(
    tmp_path: Path, here: Path, there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there.mkdir(parents=True)
    with ssh_server(tmp_path, "internal-sftp -R") as server:
        monkeypatch.setenv("PATH", f"{clients(server.home)}:{PATH}")
        assert trouble(server, Transfer.SFTP, here, there) is Trouble.FORBIDDEN


@pytest.mark.parametrize("transfer", SFTP_FIRST)
def test_a_folder_that_cannot_be_made_is_told(
    server: SshServer, transfer: Transfer, here: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert trouble(server, transfer, here, tmp_path / "file" / "web") is Trouble.FORBIDDEN


@pytest.mark.exhaustive
@pytest.mark.parametrize("transfer", EACH)
def test_a_missing_program_is_told(
    server: SshServer,
    transfer: Transfer,
    here: Path,
    there: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found("rsync")
    monkeypatch.setenv("PATH", "")
    assert trouble(server, transfer, here, there) is Trouble.NO_PROGRAM
