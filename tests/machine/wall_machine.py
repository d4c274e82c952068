"""A small system for the kiosk on the wall: a tree of files, and programs that tell of it."""

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.machine import system_facts
from kiosk.machine.installed_paths import HOME, PROGRAM
from tests.catalog.content_folder import Content, model

PROGRAMS = {
    "systemctl": """units=$(dirname "$0")/../units
case $1 in
    show) [ -f "$units/$2" ] && cat "$units/$2" || echo LoadState=not-found ;;
    list-units) cat "$units/consoles" ;;
esac""",
    "timedatectl": 'cat "$(dirname "$0")/../synchronised"',
    "id": 'cat "$(dirname "$0")/../groups"',
    "stat": "echo kiosk",
}
"""What answers for the system, as scripts of the shell."""

FILES = {
    "units/consoles": "",
    "synchronised": "yes\n",
    "groups": "kiosk video render audio lp\n",
    "proc/swaps": "Filename Type Size Used Priority\n",
    "proc/sys/kernel/sysrq": "0\n",
    "proc/sys/kernel/core_pattern": "|/bin/false\n",
    "etc/os-release": 'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\n',
    "usr/bin/unattended-upgrade": "",
    "etc/apt/apt.conf.d/20auto-upgrades": 'APT::Periodic::Unattended-Upgrade "1";\n',
    "etc/kiosk/kiosk.toml": '[kiosk]\nid = "haus-1"\nlanguages = ["de", "en"]\n',
}
"""What all is well with."""

ENDING = (
    "valid: {from: 2026-01-01, until: 2027-12-31}",
    "last_verified: 2026-10-15",
    "next_review: 2027-04-15",
)
"""What makes the model content grow old."""


@dataclass(frozen=True, slots=True)
class WallMachine:
    """The tree, whose content and settings lie below it too."""

    root: Path
    content: Content

    @property
    def config(self) -> Path:
        """The settings."""
        return self.root / "etc/kiosk/kiosk.toml"

    @property
    def home(self) -> Path:
        """What belongs to the kiosk's user."""
        return self.root / HOME.relative_to("/")

    @property
    def state(self) -> Path:
        """What the screen remembers."""
        return self.home / system_facts.STATE

    def write(self, path: str, words: str) -> None:
        """Let a file of the system hold this."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words, "utf-8")

    def unit(self, name: str, **properties: str) -> None:
        """Let systemd say this of a unit."""
        told = {"LoadState": "loaded", **properties}
        self.write(f"units/{name}", "".join(f"{key}={value}\n" for key, value in told.items()))

    def backed_up(self, moment: datetime) -> None:
        """Let the last backup have been made then."""
        told = json.dumps({"at": moment.isoformat()})
        (self.home / "records/backup-haus-1.json").write_text(told, "utf-8")

    def settings(self, lines: str) -> None:
        """Add lines to the settings."""
        with self.config.open("a", encoding="utf-8") as file:
            file.write(f"{lines}\n")


def healthy(root: Path, monkeypatch: pytest.MonkeyPatch) -> WallMachine:
    """A machine on which all is as the package and `kiosk setup` leave it."""
    machine = WallMachine(root, model(root / "etc/kiosk/content"))
    for line in ENDING:
        machine.content.change("offers/cafe.yaml", f"{line}\n", "")
    for path, words in FILES.items():
        machine.write(path, words)
    for name, script in PROGRAMS.items():
        machine.write(f"programs/{name}", f"#!/bin/sh\n{script}\n")
        (root / "programs" / name).chmod(0o755)
    machine.unit("kiosk.service", ActiveState="active", UnitFileState="enabled", WatchdogUSec="30s")
    machine.unit("kiosk-status.timer", ActiveState="active")
    for folder in (root / PROGRAM.relative_to("/"), machine.home / "records"):
        folder.mkdir(parents=True)
    machine.settings(f'[records]\nfolder = "{machine.home}/records"\n[printer]\nkind = "none"')
    for folder in (machine.content.folder, *machine.content.folder.iterdir()):
        if folder.is_dir():
            folder.chmod(0o2775)
    monkeypatch.setattr(system_facts, "ROOT", root)
    monkeypatch.setenv("XDG_STATE_HOME", str(machine.state.parent))
    monkeypatch.setenv("PATH", f"{root / 'programs'}{os.pathsep}{os.environ['PATH']}")
    return machine
