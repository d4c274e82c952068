"""The unit `kiosk.service` as it is installed: what systemd would start, as whom and with what."""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

UNITS = ("usr/lib/systemd/system", "lib/systemd/system")


@dataclass(frozen=True, slots=True)
class InstalledUnit:
    """The settings of a service, by their names; one that stands on several lines is joined."""

    settings: Mapping[str, str]

    @property
    def command(self) -> list[str]:
        """What is started."""
        return shlex.split(self.settings["ExecStart"])

    @property
    def environment(self) -> list[str]:
        """What the started program finds in its environment, each as `NAME=value`."""
        return shlex.split(self.settings.get("Environment", ""))

    @property
    def writable(self) -> list[str]:
        """The folders that the service may write to."""
        return [path.lstrip("-") for path in self.settings.get("ReadWritePaths", "").split()]

    @property
    def session(self) -> str:
        """Where the stack keeps what ends with it: the sockets of its compositor."""
        name = "XDG_RUNTIME_DIR="
        return next(word.removeprefix(name) for word in self.environment if word.startswith(name))

    @property
    def stays_ended(self) -> set[int]:
        """The exit statuses after which nothing starts the service again."""
        words = self.settings.get("RestartPreventExitStatus", "").split()
        return {int(word) for word in words if word.isdigit()}

    def started_again_after(self, status: int) -> bool:
        """Whether the service is started again when it has ended with this status."""
        return self.settings["Restart"] == "always" and status not in self.stays_ended


def installed_unit(tree: Path, name: str = "kiosk.service") -> InstalledUnit:
    """Read a unit where the package has put it."""
    file = next(found for folder in UNITS if (found := tree / folder / name).exists())
    settings: dict[str, str] = {}
    for line in file.read_text("utf-8").replace("\\\n", " ").splitlines():
        name, equals, value = line.partition("=")
        if equals and not name.startswith(("#", ";", "[")):
            settings[name] = f"{settings[name]} {value}" if name in settings else value
    return InstalledUnit(settings)
