"""Folders that the services of the night do not see, though a person at the machine does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.machine.system_facts import SystemFacts
from kiosk.settings.values import Settings

HIDDEN: Final = ("home", "root", "run/user", "tmp", "var/tmp")
"""Below the root: what `ProtectHome=` and `PrivateTmp=` of the units close."""


def is_hidden(folder: Path, system: SystemFacts) -> bool:
    """Whether a backup or an update at night would look for the folder in vain."""
    root = system.root.resolve()
    return any(folder.is_relative_to(root / one) for one in HIDDEN)


def hidden_folders(config: Settings, system: SystemFacts) -> Iterator[tuple[str, Path]]:
    """Of what `[machine]` sets, by key: the folders that nothing will come to or from."""
    machine = config.machine
    for key, said in (("updates", machine.updates), ("backup", machine.backup)):
        if said and "://" not in said and is_hidden(config.base / said, system):
            yield key, config.base / said
