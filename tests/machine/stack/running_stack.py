"""The stack on the wall: cage, foot and the installed kiosk, started as the unit says."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import zxingcpp
from PIL import Image, ImageChops, ImageColor

from tests.machine.stack.installed_unit import InstalledUnit
from tests.machine.stack.notify_socket import READY, NotifySocket
from tests.machine.stack.places import CellGrid, cell_grid
from tests.machine.stack.virtual_screen import HEIGHT, WIDTH, VirtualScreen

PATIENCE = 30.0
"""Seconds that anything may take on a busy machine."""

STILL = 0.6
"""Seconds without a change after which a picture is taken as finished."""

WATCHDOG_SECONDS = 2
"""How soon the stand-in for systemd wants a sign of life; the unit's own time is longer."""

SCRIPT = Path(__file__).with_name("service.sh")
NAMESPACES = ("--mount", "--propagation", "private", "--net", "--pid", "--fork", "--kill-child")
LIST_WINDOWS = ("xwininfo", "-root", "-children")
COMPOSITOR_WINDOW = re.compile(r"(0x[0-9a-f]+) .* 1024x768\+")
"""The only window of the size that wlroots gives its windows at first; it has no name yet."""

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Installation:
    """An installed kiosk: its tree, its unit, and what it finds and keeps from start to start."""

    tree: Path
    unit: InstalledUnit
    folder: Path

    @property
    def settings(self) -> Path:
        """What lies under /etc/kiosk."""
        return self.folder / "settings"

    @property
    def settings_file(self) -> Path:
        """The settings of the kiosk."""
        return self.settings / "kiosk.toml"

    @property
    def home(self) -> Path:
        """What lies under /var/lib/kiosk."""
        return self.folder / "home"

    @property
    def session(self) -> Path:
        """What ends with the stack (`XDG_RUNTIME_DIR`)."""
        return self.folder / "session"

    def fresh_session(self) -> None:
        """Begin anew, as systemd does (`RuntimeDirectory=`)."""
        shutil.rmtree(self.session, ignore_errors=True)
        self.session.mkdir(mode=0o700)
        owner = self.home.stat()
        os.chown(self.session, owner.st_uid, owner.st_gid)

    def environment(self, screen: VirtualScreen) -> list[str]:
        """What systemd puts into the environment; only the display is the test's."""
        return [
            f"DISPLAY={screen.display}",
            "HOME=/var/lib/kiosk",
            "USER=kiosk",
            "LOGNAME=kiosk",
            "PATH=/usr/local/bin:/usr/bin:/bin",
            f"NOTIFY_SOCKET={self.unit.session}/notify",
            f"WATCHDOG_USEC={WATCHDOG_SECONDS * 1_000_000}",
            *self.unit.environment,
        ]


@dataclass(frozen=True, slots=True)
class RunningStack:
    """One start of the service: its processes, what it says and what it shows."""

    installation: Installation
    process: "subprocess.Popen[bytes]"
    ear: NotifySocket

    @property
    def pids(self) -> dict[str, int]:
        """The processes of the stack by their names: cage, foot, kiosk."""
        found: dict[str, int] = {}
        for pid in descendants(self.process.pid):
            name = name_of(pid)
            if name:
                found.setdefault(name, pid)
        return found

    def wait_for_pid(self, name: str) -> int:
        """The process with this name, as soon as there is one."""
        return eventually(lambda: self.pids.get(name), f"the process {name}")

    def picture(self, *, pointer: bool = True) -> Image.Image:
        """What the screen shows, as its compositor knows it."""
        inside = ("nsenter", "--target", str(self.pids["cage"]), "--mount", "--root", "--wd")
        where = f"XDG_RUNTIME_DIR={self.installation.unit.session}"
        session = ("env", where, "WAYLAND_DISPLAY=wayland-0")
        grim = ("grim", *(("-c",) if pointer else ()), "-t", "ppm", "-")
        taken = subprocess.run(
            [*inside, *session, *grim], check=True, capture_output=True, timeout=PATIENCE
        )
        return Image.open(BytesIO(taken.stdout)).convert("RGB")

    def settled(self) -> Image.Image:
        """What the screen shows when nothing changes any more."""
        deadline = time.monotonic() + PATIENCE
        last, since = self.picture(), time.monotonic()
        while time.monotonic() - since < STILL and time.monotonic() < deadline:
            time.sleep(0.05)
            now = self.picture()
            if changed(last, now):
                last, since = now, time.monotonic()
        return last

    def after(self, act: Callable[[], object]) -> Image.Image:
        """What the screen shows when something has been done that must change it."""
        before = self.picture()
        act()
        eventually(lambda: changed(before, self.picture()), "a change")
        return self.settled()

    def grid(self) -> CellGrid:
        """The cells of the terminal."""
        pid = self.wait_for_pid("kiosk")
        return eventually(lambda: cell_grid(pid), "a terminal as large as the screen")

    def wait_for_ready(self) -> None:
        """Wait until the kiosk says that it is there."""
        self.ear.wait_for(READY, PATIENCE)

    def wait_for_colour(self, colour: str) -> Image.Image:
        """What the screen shows once something in this colour is on it and nothing changes."""
        self.grid()
        wanted = ImageColor.getrgb(colour)[:3]
        eventually(lambda: has(self.picture(), wanted), f"the colour {colour}")
        return self.settled()

    def codes(self) -> list[str]:
        """The texts of the codes on the screen."""
        return [code.text for code in zxingcpp.read_barcodes(self.picture())]

    def exit_status(self) -> int:
        """With what the stack ends, as systemd would see it."""
        return self.process.wait(PATIENCE)


@contextmanager
def running(
    installation: Installation, screen: VirtualScreen, home_size: int = 0
) -> Iterator[RunningStack]:
    """Start what the unit starts, and end all of it afterwards."""
    installation.fresh_session()
    unit = installation.unit
    environment = {
        "PATH": os.environ["PATH"],
        "UMASK": unit.settings.get("UMask", "0022"),
        "WRITABLE": " ".join(unit.writable),
        "SESSION": unit.session,
        **({"HOME_SIZE": str(home_size)} if home_size else {}),
    }
    command = ["unshare", *NAMESPACES, "sh", str(SCRIPT)]
    command += [str(installation.tree), str(installation.folder)]
    command += [*installation.environment(screen), *unit.command]
    log = (installation.folder / "journal").open("ab")
    with log, NotifySocket(installation.session / "notify") as ear:
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        try:
            stack = RunningStack(installation, process, ear)
            fill_screen(stack, screen)
            yield stack
        finally:
            process.kill()
            process.wait(PATIENCE)


def fill_screen(stack: RunningStack, screen: VirtualScreen) -> None:
    """Make the window of cage as large as the screen, which a real screen is by itself."""
    display = {**os.environ, "DISPLAY": screen.display}

    def window() -> str | None:
        assert stack.process.poll() is None, "the stack has ended"
        tree = subprocess.run(LIST_WINDOWS, env=display, capture_output=True, text=True).stdout
        found = COMPOSITOR_WINDOW.search(tree)
        return found[1] if found else None

    size = ("windowsize", eventually(window, "the window of cage"), str(WIDTH), str(HEIGHT))
    subprocess.run(["xdotool", *size], env=display, check=True, timeout=PATIENCE)


def descendants(pid: int) -> Iterator[int]:
    """All processes that a process has started, and theirs."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    except FileNotFoundError:
        return
    for child in map(int, children):
        yield child
        yield from descendants(child)


def name_of(pid: int) -> str:
    """What of the stack a process is; empty for what belongs to the machine."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
    except FileNotFoundError:
        return ""
    program = Path(words[0]).name
    if program.startswith("python3") and "kiosk" in words:
        return "kiosk"
    return program if program in ("cage", "foot") else ""


def eventually(look: Callable[[], Thing | None], what: str) -> Thing:
    """What `look` finds, asked again until it finds something."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.05)
    raise AssertionError(f"{what} did not come within {PATIENCE:.0f} seconds")


def changed(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures differ, be it in size alone."""
    return one.size != other.size or ImageChops.difference(one, other).getbbox() is not None


def has(picture: Image.Image, colour: Sequence[int]) -> bool:
    """Whether something of a picture is in this colour, but for rounding."""
    seen = picture.getcolors(1 << 24) or []
    return any(
        all(abs(a - b) <= 2 for a, b in zip(one, colour, strict=True))
        for _, one in seen
        if isinstance(one, tuple)
    )
