"""Releases come from an encrypted web address as from a folder, and the real kiosk is one."""

import http.server
import os
import ssl
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from shutil import copytree, ignore_patterns, which

import pytest

import kiosk
from kiosk.cli.refusal import REFUSED
from tests.catalog.content_folder import model
from tests.machine.update.release_workshop import PROGRAM, Workshop

METADATA = "Metadata-Version: 2.1\nName: meerbusch-kiosk\nVersion: {version}\n"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a folder and tells nothing."""

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def link(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An encrypted address of the releases, whose certificate is trusted."""
    if which("openssl") is None:
        pytest.skip("needs the program openssl")
    key, certificate = workshop.folder / "key.pem", workshop.folder / "certificate.pem"
    options = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")
    name = ("-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1")
    files = ("-keyout", str(key), "-out", str(certificate))
    command = ["openssl", "req", "-x509", *options, *name, *files]
    subprocess.run(command, check=True, capture_output=True)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    handler = partial(_Quiet, directory=str(workshop.releases))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"https://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_a_release_comes_from_an_encrypted_address(workshop: Workshop, link: str) -> None:
    workshop.publish("1.1")
    answer = workshop.update(place=link)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert workshop.start() == "1.1"


def test_an_address_that_nobody_vouches_for_is_refused(
    workshop: Workshop, link: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.publish("1.1")
    monkeypatch.delenv("SSL_CERT_FILE")
    assert workshop.update(place=link).returncode == REFUSED
    assert workshop.start() == "1.0"


def test_an_address_without_releases_is_told(workshop: Workshop, link: str) -> None:
    answer = workshop.update(place=link)
    assert (answer.returncode, "SHA256SUMS lässt sich nicht" in answer.stderr) == (REFUSED, False)
    assert "SHA256SUMS“ lässt sich nicht lesen" in answer.stderr


def test_a_pipe_among_the_releases_keeps_nobody_waiting(workshop: Workshop) -> None:
    workshop.releases.mkdir(exist_ok=True)
    os.mkfifo(workshop.releases / "SHA256SUMS")
    answer = workshop.update()
    assert answer.returncode == REFUSED
    assert "SHA256SUMS" in answer.stderr
    assert workshop.start() == "1.0"


def test_the_place_may_stand_in_the_settings(workshop: Workshop) -> None:
    workshop.publish("1.1")
    settings = workshop.folder / "kiosk.toml"
    settings.write_text('[machine]\nupdates = "releases"\n', "utf-8")
    command = workshop.command("--nightly")
    command.remove(str(workshop.releases))
    subprocess.run(command, check=True, capture_output=True)
    assert workshop.start() == "1.1"


def test_a_night_without_a_place_is_quiet(workshop: Workshop) -> None:
    (workshop.folder / "kiosk.toml").write_text("", "utf-8")
    command = workshop.command("--nightly")
    command.remove(str(workshop.releases))
    answer = subprocess.run(command, check=True, capture_output=True)
    assert (answer.stdout, answer.stderr) == (b"", b"")
    command.remove("--nightly")
    assert subprocess.run(command, check=False, capture_output=True).returncode == REFUSED


@pytest.mark.exhaustive
@pytest.mark.parametrize("content", ["good", "empty"])
def test_the_real_kiosk_looks_at_the_content_before_it_is_used(
    workshop: Workshop, content: str
) -> None:
    real = workshop.folder / "tree" / PROGRAM
    copytree(Path(kiosk.__file__).parent, real / "kiosk", ignore=ignore_patterns("__pycache__"))
    information = real / "meerbusch_kiosk-1.1.dist-info"
    information.mkdir()
    (information / "METADATA").write_text(METADATA.format(version="1.1"))
    workshop.pack(workshop.folder / "tree", "1.1")
    workshop.sign()
    house = model(workshop.folder / "content").folder
    (workshop.folder / "kiosk.toml").write_text('[kiosk]\ncontent = "content"\n', "utf-8")
    if content == "empty":
        (house / "needs.yaml").unlink()
    answer = workshop.update()
    assert workshop.start() == ("1.1" if content == "good" else "1.0")
    assert ("kommt mit diesem Kiosk nicht zurecht" in answer.stderr) == (content == "empty")


def test_a_folder_with_a_bare_package_says_how_to_install_it(workshop: Workshop) -> None:
    for version in ("1.9", "1.10"):
        workshop.build(version)
    answer = workshop.update()
    assert answer.returncode == REFUSED
    assert "keine unterschriebene Fassung (SHA256SUMS fehlt)" in answer.stderr
    newest = workshop.releases / "meerbusch-kiosk_1.10_amd64.deb"
    assert f"sudo apt install {newest}\n" in answer.stderr
    assert f"sudo apt install {newest}\n" in workshop.update(place=str(newest)).stderr


def test_an_empty_folder_and_none_are_told_apart(workshop: Workshop) -> None:
    assert "und auch kein Paket des Kiosks" in workshop.update().stderr
    missing = workshop.folder / "stick"
    assert f"Den Ordner „{missing}“ gibt es nicht." in workshop.update(place=str(missing)).stderr
