"""Measures the whole stack: `python -m tests.machine.stack.measure_stack TREE [URL]`, as root.

From a finger to the picture that stands still afterwards, in milliseconds; the memory of all its
processes (PSS); and the work of the processor while nobody is there. With the address of a page the
same of Chromium, in its kiosk mode under the same X server.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageGrab

from kiosk.pin import hashed
from tests.catalog.shipped import shipped
from tests.machine.stack.input_devices import Finger
from tests.machine.stack.installed_unit import installed_unit
from tests.machine.stack.running_stack import Installation, changed, descendants, running
from tests.machine.stack.virtual_screen import HEIGHT, WIDTH, VirtualScreen, virtual_screen

TOUCHES = 20
STILL = 0.4
"""Seconds without a change after which the last change was the last."""

REST = 60
"""Seconds for which the processor is watched."""

TICKS = os.sysconf("SC_CLK_TCK")


def picture(screen: VirtualScreen) -> Image.Image:
    """What the X server shows: quicker to have than a picture of the compositor."""
    return ImageGrab.grab(xdisplay=screen.display)


def settling(screen: VirtualScreen, act: Callable[[], object]) -> float:
    """Milliseconds from a touch to the last change of the picture that it causes."""
    before = picture(screen)
    act()
    begun = last = time.perf_counter()
    seen = before
    while time.perf_counter() - last < STILL or not changed(before, seen):
        now = picture(screen)
        if changed(seen, now):
            seen, last = now, time.perf_counter()
        if time.perf_counter() - begun > 5:
            break
    return 1000 * (last - begun)


def memory(pids: Iterable[int]) -> float:
    """Megabytes of all processes together; what they share counts once (PSS)."""
    total = 0
    for pid in pids:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
    return total / 1024


def worked(pids: Iterable[int]) -> float:
    """Seconds that processes have kept a processor busy."""
    fields = [Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2] for pid in pids]
    return sum(int(field.split()[11]) + int(field.split()[12]) for field in fields) / TICKS


def tell(name: str, touches: list[float], pids: list[int]) -> None:
    """Print what was measured, after a minute of rest."""
    before = worked(pids)
    time.sleep(REST)
    busy = 100 * (worked(pids) - before) / REST
    load = os.getloadavg()[0]
    print(
        f"{name}: {statistics.median(touches):.0f} ms (most {max(touches):.0f}), "
        f"{memory(pids):.0f} MB, {busy:.2f} % of one processor at rest, load {load:.1f}",
        flush=True,
    )


def measure_kiosk(screen: VirtualScreen, finger: Finger, tree: Path, folder: Path) -> None:
    """The kiosk in its stack; each touch on the middle leads to the languages, the cross back."""
    installation = Installation(tree, installed_unit(tree), folder)
    subprocess.run(["cp", "--archive", tree / "etc/kiosk", installation.settings], check=True)
    subprocess.run(["cp", "--archive", tree / "var/lib/kiosk", installation.home], check=True)
    file, pin_hash = installation.settings_file, f'pin_hash = "{hashed("258036", cost=2)}"'
    file.write_text(file.read_text("utf-8").replace('pin_hash = ""', pin_hash), "utf-8")
    with running(installation, screen) as stack:
        stack.wait_for_colour(shipped().needs["german"].colour)
        touches = []
        for _ in range(TOUCHES):
            touches.append(settling(screen, lambda: finger.tap(0.5, 0.95, hold=0)))
            time.sleep(0.5)
            settling(screen, lambda: finger.tap(0.93, 0.06, hold=0))
            time.sleep(0.5)
        tell("kiosk, foot and cage", touches, list(stack.pids.values()))


def measure_chromium(screen: VirtualScreen, finger: Finger, url: str, folder: Path) -> None:
    """A page in Chromium; each touch follows the first link of the page or leads back."""
    options = (
        "--kiosk",
        "--no-sandbox",
        "--no-first-run",
        "--touch-events=enabled",
        "--disable-features=Translate",
    )
    size = (f"--window-size={WIDTH},{HEIGHT}", "--window-position=0,0")
    command = ["chromium", *options, *size, f"--user-data-dir={folder}", url]
    display = {**os.environ, "DISPLAY": screen.display}
    browser = subprocess.Popen(command, env=display, stderr=subprocess.DEVNULL)
    try:
        time.sleep(10)
        touches = []
        for _ in range(TOUCHES):
            touches.append(settling(screen, lambda: finger.tap(*LINK, hold=0)))
            time.sleep(0.5)
            subprocess.run(["xdotool", "key", "alt+Left"], env=display, check=True)
            time.sleep(1.5)
        tell("Chromium", touches, [browser.pid, *descendants(browser.pid)])
    finally:
        browser.terminate()
        browser.wait(30)


LINK = (0.08, 0.03)
"""Where the pages have a link at the top."""


def main(tree: str, url: str = "") -> None:
    """Measure one after the other on a screen of their own."""
    with (
        TemporaryDirectory(prefix="kiosk-") as folder,
        virtual_screen(Path(folder)) as screen,
        Finger(screen.touch_panel) as finger,
    ):
        measure_kiosk(screen, finger, Path(tree), Path(folder))
        if url:
            measure_chromium(screen, finger, url, Path(folder) / "chromium")


if __name__ == "__main__":
    main(*sys.argv[1:])
