"""What the operating system tells of itself: files below its root, and answers of its programs."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from shutil import disk_usage

from kiosk.machine import system_programs
from kiosk.machine.installed_paths import HOME, PROGRAM
from kiosk.machine.users import is_root

ROOT = Path("/")
"""Where the system begins."""

STATE = Path(".local/state/kiosk")
"""Below the home of the kiosk's user: what its screen remembers."""

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class SystemFacts:
    """One system; what it does not know is empty or None, and never an error."""

    root: Path

    def below(self, path: Path) -> Path:
        """An absolute path, below the root of this system."""
        return self.root / path.relative_to("/")

    @property
    def installed(self) -> bool:
        """Whether the package has put the kiosk here; a developer's computer has none."""
        return self.below(PROGRAM).is_dir()

    @property
    def state_folder(self) -> Path:
        """What the screen on the wall remembers, also when root asks for it."""
        from platformdirs import user_state_path

        return (
            self.below(HOME / STATE) if self.installed and is_root() else user_state_path("kiosk")
        )

    def answer(self, *command: str) -> str:
        """What a program says; empty when there is none, when it fails, or takes too long."""
        return system_programs.answer(*command) or ""

    def unit(self, name: str, *properties: str) -> Mapping[str, str]:
        """Properties of a unit of systemd; nothing where there is no systemd, or no such unit."""
        wanted = ",".join(("LoadState", *properties))
        lines = self.answer("systemctl", "show", name, f"--property={wanted}").splitlines()
        told = dict(line.split("=", 1) for line in lines if "=" in line)
        return told if told.get("LoadState") == "loaded" else {}

    def text(self, path: Path) -> str:
        """What a small file of the system says."""
        try:
            return self.below(path).read_text("utf-8", "replace").strip()
        except OSError:
            return ""

    def free_megabytes(self, folder: Path) -> int | None:
        """The room that is left, in whole hundreds: no single record shows in it."""
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        try:
            return disk_usage(folder).free // (100 * _MEGABYTE) * 100
        except OSError:
            return None

    @property
    def name(self) -> str:
        """What the system calls itself, such as `Debian GNU/Linux 13 (trixie)`."""
        for line in self.text(Path("/etc/os-release")).splitlines():
            key, _, value = line.partition("=")
            if key == "PRETTY_NAME":
                return value.strip('"')
        return ""

    @property
    def clock_synchronised(self) -> bool | None:
        """Whether the clock follows those of the network; None when nobody knows."""
        said = self.answer("timedatectl", "show", "--property=NTPSynchronized", "--value")
        return {"yes": True, "no": False}.get(said)

    @property
    def degrees(self) -> int | None:
        """How warm the warmest part is, in degrees Celsius; sensors that make no sense are mute."""
        zones = self.below(Path("/sys/class/thermal")).glob("thermal_zone*/temp")
        told = [self.text(Path("/") / zone.relative_to(self.root)) for zone in zones]
        warm = [int(said) // 1000 for said in told if said.isdecimal()]
        return max((one for one in warm if 0 < one < 150), default=None)


def this_system() -> SystemFacts:
    """The system that the program runs on."""
    return SystemFacts(ROOT)
