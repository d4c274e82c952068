"""`kiosk publish` with a web space in the settings, against a real server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.settings.web_space import Transfer
from tests.cli.commands import Terminal, piped
from tests.site.small_site import dead_ends
from tests.site.ssh_server import PATH, SshServer, clients, ssh_server


@pytest.fixture
def server(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SshServer]:
    """A server that this user may use."""
    with ssh_server(tmp_path_factory.mktemp("server")) as server:
        monkeypatch.setenv("PATH", f"{clients(server.home)}:{PATH}")
        yield server


@pytest.fixture
def web(server: SshServer, config: Path) -> Path:
    """The folder of the server that the settings name."""
    folder = server.home / "web"
    space = server.space(Transfer.SFTP, folder)
    line = f"{space.transfer}://{space.login}:{space.port}{space.folder}"
    config.write_text(f'{config.read_text("utf-8")}[links]\npublish = "{line}"\n', "utf-8")
    return folder


@pytest.mark.exhaustive
def test_it_brings_the_pages_and_says_what_differed(config: Path, web: Path) -> None:
    done = piped("publish", "--config", config, folder=config.parent)
    assert (done.returncode, done.stderr) == (0, "")
    assert "100 % Dateien auf den Webspace" in done.stdout
    assert (web / "de" / "cafe" / "index.html").is_file()
    assert dead_ends(web) == []
    again = piped("publish", "--config", config, folder=config.parent)
    assert "0 neu, 0 geändert" in again.stdout.splitlines()[-2]
    assert "Webspace" not in again.stdout


@pytest.mark.parametrize("elsewhere", [("--to", "folder"), ("--serve",)])
def test_trying_it_out_brings_nothing(config: Path, web: Path, elsewhere: tuple[str, ...]) -> None:
    with Terminal("publish", *elsewhere, "--config", config, folder=config.parent) as terminal:
        if "--serve" in elsewhere:
            terminal.wait_for("beendet.")
            terminal.interrupt()
        assert terminal.status() == 0
    assert not web.exists()


def test_an_unknown_server_is_told_in_one_sentence_with_its_remedy(
    config: Path, web: Path, server: SshServer
) -> None:
    server.known_hosts.write_text("", "ascii")
    done = piped("publish", "--config", config, folder=config.parent)
    assert done.returncode == 1
    assert "noch nicht bekannt" in done.stderr
    assert done.stderr.endswith(
        f": ssh -p {server.port} {server.space(Transfer.SFTP, web).login}\n"
    )
    assert done.stderr.count("\n") == 1


@pytest.mark.exhaustive
def test_ctrl_c_ends_it_and_the_same_command_brings_the_rest(config: Path, web: Path) -> None:
    with Terminal("publish", "--config", config, folder=config.parent) as terminal:
        terminal.wait_for("Dateien auf den Webspace")
        terminal.interrupt()
        assert terminal.status() == 130
    assert "derselbe Befehl bringt den Rest" in terminal.shown
    assert dead_ends(web) == []
    done = piped("publish", "--config", config, folder=config.parent)
    assert (done.returncode, done.stderr) == (0, "")
    assert (web / "index.html").is_file()
    assert dead_ends(web) == []
