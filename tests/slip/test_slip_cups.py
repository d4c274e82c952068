"""A real CUPS of its own, in a folder of its own, that no other program on the machine sees."""

import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.printer import print_slip
from tests.slip.slips import labels, slip

pytestmark = pytest.mark.skipif(
    shutil.which("cupsd", path="/usr/sbin:/usr/bin:/sbin") is None
    or shutil.which("lpadmin", path="/usr/sbin:/usr/bin:/sbin") is None
    or os.geteuid() != 0,
    reason="needs root and the Debian packages cups, cups-daemon and cups-client",
)

SERVER = """
LogLevel info
Listen {folder}/cups.sock
Browsing No
PreserveJobFiles No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
FILES = """
ServerRoot {folder}
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
"""


@pytest.fixture(scope="module")
def cups() -> Iterator[Path]:
    """The folder of a running CUPS with a queue whose printer is never there."""
    folder = Path(tempfile.mkdtemp(prefix="cups-"))
    folder.chmod(0o755)
    (folder / "cupsd.conf").write_text(SERVER.format(folder=folder))
    (folder / "cups-files.conf").write_text(FILES.format(folder=folder))
    for name in ("cache", "state", "spool/tmp"):
        (folder / name).mkdir(parents=True)
    command = ["cupsd", "-f", "-c", f"{folder}/cupsd.conf", "-s", f"{folder}/cups-files.conf"]
    path = f"{os.environ['PATH']}:/usr/sbin:/sbin"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", path)
        patch.setenv("CUPS_SERVER", f"{folder}/cups.sock")
        server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        try:
            wait_until_up()
            add_queue("STUCK", "socket://127.0.0.1:9")
            yield folder
        finally:
            server.terminate()
            server.wait(60)
            shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def received(cups: Path) -> Iterator[bytearray]:
    """What the printer behind the queue OFFICE receives."""
    assert cups.is_dir()
    document = bytearray()

    def receive() -> None:
        line, _ = server.accept()
        with line:
            while data := line.recv(65536):
                document.extend(data)

    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(60)
        thread = threading.Thread(target=receive, daemon=True)
        thread.start()
        add_queue("OFFICE", f"socket://127.0.0.1:{server.getsockname()[1]}/?waiteof=false")
        yield document
        thread.join(60)


def wait_until_up() -> None:
    """Wait until the server answers."""
    for _ in range(300):
        if "is running" in tool("lpstat", "-r"):
            return
        time.sleep(0.1)
    pytest.fail("cupsd does not start")


def add_queue(name: str, device: str) -> None:
    """A queue that hands documents on as they are."""
    tool("lpadmin", "-p", name, "-E", "-v", device, "-m", "raw")


def tool(*command: str) -> str:
    """What a CUPS tool says."""
    environment = {**os.environ, "LC_ALL": "C"}
    said = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    return said.stdout + said.stderr


def printed(queue: str, seconds: float = 30, left: bool = False) -> PrintReport:
    """What becomes of a slip on a queue."""
    settings = PrinterSettings(PrinterKind.CUPS, queue=queue, seconds=seconds)
    return print_slip(slip("ar"), labels("ar"), settings, lambda: left)


def soon(true: Callable[[], bool]) -> bool:
    """Whether something that the server does by itself happens within half a minute."""
    for _ in range(300):
        if true():
            return True
        time.sleep(0.1)
    return False


def test_a_printer_gets_the_pdf(received: bytearray) -> None:
    assert printed("OFFICE").outcome is Outcome.SENT
    assert soon(lambda: received.rstrip().endswith(b"%%EOF"))
    assert received.startswith(b"%PDF")


def test_nothing_of_a_printed_slip_stays_in_the_spool(cups: Path, received: bytearray) -> None:
    printed("OFFICE")
    assert soon(lambda: bool(received))
    assert soon(lambda: not list((cups / "spool").glob("d*")))


@pytest.mark.exhaustive
def test_a_stuck_slip_is_cancelled_and_gone(cups: Path) -> None:
    report = printed("STUCK", seconds=5)
    assert report.outcome is Outcome.UNREACHABLE
    assert tool("lpstat", "-o", "STUCK") == ""
    assert soon(lambda: not list((cups / "spool").glob("d*")))


@pytest.mark.usefixtures("cups")
def test_a_visitor_who_leaves_cancels_a_stuck_slip() -> None:
    assert printed("STUCK", left=True).outcome is Outcome.CANCELLED
    assert tool("lpstat", "-o", "STUCK") == ""


@pytest.mark.usefixtures("cups")
def test_a_disabled_queue_is_unreachable_and_gets_no_job() -> None:
    add_queue("OFF", "socket://127.0.0.1:9")
    tool("cupsdisable", "OFF")
    assert printed("OFF").outcome is Outcome.UNREACHABLE
    assert tool("lpstat", "-o", "OFF") == ""


@pytest.mark.usefixtures("cups")
def test_a_rejecting_queue_is_unreachable() -> None:
    add_queue("CLOSED", "socket://127.0.0.1:9")
    tool("cupsreject", "CLOSED")
    assert printed("CLOSED").outcome is Outcome.UNREACHABLE


@pytest.mark.usefixtures("cups")
def test_an_unknown_queue_is_unreachable() -> None:
    assert printed("NOWHERE").outcome is Outcome.UNREACHABLE


def test_a_machine_whose_cups_does_not_run_is_unreachable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "no.sock"))
    assert printed("OFFICE").outcome is Outcome.UNREACHABLE


def test_a_machine_without_cups_is_unreachable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    report = printed("OFFICE")
    assert report == PrintReport(Outcome.UNREACHABLE, "the CUPS tools are not installed")
