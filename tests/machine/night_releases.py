"""Releases for a booted kiosk: its own program under a higher version, and some that do not start.

They lie in `/srv/releases` of the tree, where its settings look for them.
"""

import os
from pathlib import Path
from shutil import copyfile, copytree, ignore_patterns

import pytest

from kiosk.machine.installed_paths import SETTINGS
from kiosk.machine.update.installation import OWN_KEYS
from tests.machine.debian_tree import DebianTree
from tests.machine.update.release_workshop import PROGRAM, Workshop, lay, workshop_in

WITHOUT = ignore_patterns("__pycache__", "ctranslate2*")
"""What no release of a test needs: the large engine that translates."""

ENDING = "sys.exit(7)"
SILENT = "__import__('time').sleep(1000)"
"""What a program may do that never gets ready."""


def night_workshop(tree: DebianTree, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    """Releases in a tree, which trusts the key that signs them."""
    workshop = workshop_in(tree.at("/srv"), monkeypatch)
    ring = workshop.root / "usr/share/meerbusch-kiosk/release-key.gpg"
    copyfile(ring, tree.at(OWN_KEYS))
    settings: Path = tree.at(SETTINGS)
    before = settings.read_text("utf-8")
    settings.write_text(before.replace('updates = ""', 'updates = "/srv/releases"'), "utf-8")
    return workshop


def publish_real(workshop: Workshop, tree: DebianTree, version: str) -> None:
    """Sign the program of the tree itself, as a later version."""
    target = workshop.folder / "trees" / version
    program = target / PROGRAM
    copytree(tree.at(PROGRAM), program, copy_function=os.link, ignore=WITHOUT)
    (before,) = program.glob("meerbusch_kiosk-*.dist-info")
    after = before.rename(program / f"meerbusch_kiosk-{version}.dist-info") / "METADATA"
    lines = after.read_text("utf-8").splitlines()
    after.unlink()  # the tree's own file is this one too
    fresh = [f"Version: {version}" if one.startswith("Version: ") else one for one in lines]
    after.write_text("\n".join(fresh), "utf-8")
    workshop.pack(target, version)
    workshop.sign()


def publish_ending(workshop: Workshop, version: str) -> None:
    """Sign a program that passes every check, and on the wall ends at once."""
    _publish_unready(workshop, version, ENDING)


def publish_silent(workshop: Workshop, version: str) -> None:
    """Sign a program that passes every check, and on the wall says nothing."""
    _publish_unready(workshop, version, SILENT)


def _publish_unready(workshop: Workshop, version: str, way: str) -> None:
    target = workshop.folder / "trees" / version
    lay(target / PROGRAM, version)
    with (target / PROGRAM / "kiosk" / "__main__.py").open("a") as program:
        program.write(f'if "--locked" in sys.argv:\n    {way}\n')
    workshop.pack(target, version)
    workshop.sign()
