"""`kiosk publish` as people call it: what it says, and what it shows."""

import re
import signal
import subprocess
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.catalog.content_folder import Content
from tests.cli.commands import COMMAND, Terminal, piped


def address_shown(said: str) -> HTTPConnection:
    """A connection to the address that the command names."""
    found = re.search(r"http://127\.0\.0\.1:(\d+)/", said)
    assert found
    return HTTPConnection("127.0.0.1", int(found[1]), timeout=30)


def get(shown: HTTPConnection, path: str) -> tuple[int, str, str]:
    """The status, the content type and the words behind a path."""
    shown.request("GET", path)
    answer = shown.getresponse()
    return answer.status, answer.headers["Content-Type"], answer.read().decode("utf-8")


def shown_now(folder: Path) -> dict[Path, bytes]:
    """All that a site says."""
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_it_writes_pages_and_says_how_many(config: Path) -> None:
    done = piped("publish", "--config", config, folder=config.parent)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(
        r"„.*site“: \d+ neu, 0 geändert, 0 gleich geblieben, 0 entfernt\.", done.stdout
    )
    assert "base_url" in done.stdout
    assert (config.parent / "site" / "de" / "cafe" / "index.html").is_file()
    again = piped("publish", "--config", config, folder=config.parent)
    assert re.search(r"0 neu, 0 geändert, \d+ gleich geblieben, 0 entfernt", again.stdout)


@pytest.mark.exhaustive
def test_it_refuses_a_folder_that_holds_other_things(config: Path, tmp_path: Path) -> None:
    folder = tmp_path / "desktop"
    folder.mkdir()
    (folder / "letter.odt").write_bytes(b"")
    done = piped("publish", "--to", folder, "--config", config, folder=tmp_path)
    assert done.returncode == 2
    assert "liegt anderes" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.exhaustive
@pytest.mark.parametrize("file", ["offers/cafe.yaml", "needs.yaml"])
def test_a_broken_file_leaves_the_whole_site_alone(
    config: Path, content: Content, file: str
) -> None:
    piped("publish", "--config", config, folder=config.parent)
    before = shown_now(config.parent / "site")
    with (content.folder / file).open("a", encoding="utf-8") as broken:
        broken.write("xx: [\n")
    done = piped("publish", "--config", config, folder=config.parent)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{file}:" in done.stderr
    assert "Bis das berichtigt ist, bleiben die Seiten, wie sie sind." in done.stderr
    assert shown_now(config.parent / "site") == before


@pytest.mark.exhaustive
def test_an_offer_without_a_file_is_missed_once(config: Path, content: Content) -> None:
    piped("publish", "--config", config, folder=config.parent)
    (content.folder / "offers" / "cafe.yaml").unlink()
    done = [piped("publish", "--config", config, folder=config.parent) for _ in range(2)]
    words = "„cafe“ gibt es nicht mehr. Heißt es jetzt anders? Dann in der neuen Datei: was: [cafe]"
    assert [words in one.stdout for one in done] == [True, False]


@pytest.mark.exhaustive
def test_a_renamed_offer_is_not_missed(config: Path, content: Content) -> None:
    piped("publish", "--config", config, folder=config.parent)
    (content.folder / "offers" / "cafe.yaml").unlink()
    content.offer("treff", "provider: haus\n", "provider: haus\nwas: [cafe]\n")
    done = piped("publish", "--config", config, folder=config.parent)
    assert "gibt es nicht mehr" not in done.stdout


@pytest.mark.exhaustive
def test_it_shows_the_pages_until_it_is_interrupted(config: Path) -> None:
    command = ("publish", "--serve", "--config", config)
    with Terminal(*command, folder=config.parent) as terminal:
        terminal.wait_for("beendet.")
        shown = address_shown(terminal.shown)
        status, kind, words = get(shown, "/de/cafe/")
        assert (status, kind) == (200, "text/html; charset=utf-8")
        assert "<h1>" in words
        status, kind, words = get(shown, "/de/nothing/")
        assert (status, kind) == (404, "text/html; charset=utf-8")
        assert "Diese Seite gibt es nicht." in words
        style = re.search(r'"(?:\.\./)*(style-\w+\.css)"', words) or re.search(
            r"(style-\w+\.css)", words
        )
        assert style
        assert get(shown, f"/{style[1]}")[1] == "text/css; charset=utf-8"
        shown.close()
        terminal.interrupt()
        assert terminal.status() == 0


@pytest.mark.exhaustive
def test_it_ends_in_the_background_too(config: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "publish", "--serve", "--config", str(config)],
        cwd=config.parent,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    )
    assert process.stdout is not None
    while "beendet." not in process.stdout.readline():
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 0
    process.stdout.close()
