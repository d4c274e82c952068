"""`kiosk update`: a newer program, checked before it is used, or the one before."""

import os
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.cli.prerequisites import settings, staff_words
from kiosk.cli.refusal import RefusalError
from kiosk.machine.kiosk_service import restart_service
from kiosk.machine.update.installation import Installation
from kiosk.machine.update.kept_releases import KeptReleases
from kiosk.machine.update.release_names import ReleaseVersion
from kiosk.machine.update.release_source import ReleaseSource, release_source
from kiosk.machine.update.update_fault import UnfitReleaseError, UpdateFaultError
from kiosk.machine.update.updating import update
from kiosk.machine.users import is_root
from kiosk.problems import Say, system_reason

TRIAL_SECONDS = 300.0
"""How long the command waits until a release on trial has started, or the one before again."""


def run(arguments: Namespace) -> int:
    """Bring what is newer, put it on trial, and say what became of it; 1 when it was taken back."""
    say = staff_words()
    installation = Installation(arguments.root)
    if not hasattr(os, "geteuid") or (installation.is_this_system and not is_root()):
        raise RefusalError(say("update-not-root"))
    releases = KeptReleases(installation)
    with update_refusals(releases, say):
        if arguments.back:
            return go_back(releases, say)
        source = source_of(arguments, say)
        if not source:
            return 0
        fresh = update(installation, source, Path(os.path.abspath(arguments.config)))
        if fresh:
            return tried_out(fresh, releases, say)
        if not arguments.nightly:
            print(nothing_newer(releases, say))
    return 0


def nothing_newer(releases: KeptReleases, say: Say) -> str:
    """What to say when the present version stays: also of a later one that failed here."""
    present = releases.present
    if failed := max((one for one in releases.refused if one > present), default=None):
        file = str(releases.folder / "refused")
        return say("update-failed-before", version=present.name, failed=failed.name, file=file)
    return say("update-nothing", version=present.name)


def source_of(arguments: Namespace, say: Say) -> ReleaseSource | None:
    """Where releases lie; None in a night for which nobody has named a place."""
    if arguments.place:
        return release_source(arguments.place, Path())
    config = settings(arguments.config, say)
    if config.machine.updates:
        return release_source(config.machine.updates, config.base)
    if arguments.nightly:
        return None
    raise RefusalError(say("update-no-place", file=str(arguments.config)))


def tried_out(fresh: ReleaseVersion, releases: KeptReleases, say: Say) -> int:
    """Start anew where the service runs, and wait for how that ends."""
    print(say("update-brought", version=fresh.name), flush=True)
    if not (releases.installation.is_this_system and restart_service()):
        print(say("update-next-start"))
        return 0
    until = time.monotonic() + TRIAL_SECONDS
    while releases.trial and time.monotonic() < until:
        time.sleep(1)
    if releases.trial:
        print(say("update-still-trying", version=fresh.name))
        return 1
    if releases.current == fresh:
        print(say("update-done", version=fresh.name))
        return 0
    print(say("update-taken-back", version=fresh.name, present=releases.present.name))
    return 1


def go_back(releases: KeptReleases, say: Say) -> int:
    """Use the version before; the present one is not tried again."""
    present = releases.present
    if not releases.folder.is_dir() or releases.current != present:
        raise RefusalError(say("update-no-way-back", version=present.name))
    with releases.updating() as free:
        if not free:
            raise UpdateFaultError("update-running")
        releases.go_back()
    print(say("update-back", version=present.name, present=releases.present.name))
    if not (releases.installation.is_this_system and restart_service()):
        print(say("update-next-start"))
    return 0


@contextmanager
def update_refusals(releases: KeptReleases, say: Say) -> Iterator[None]:
    """End with what kept the update back; the program in use is still the one in use."""
    try:
        yield
    except UnfitReleaseError as fault:
        words = say(fault.message, **fault.values)
        raise RefusalError(f"{words} {say('update-refused')}") from fault
    except UpdateFaultError as fault:
        raise RefusalError(say(fault.message, **fault.values)) from fault
    except OSError as error:
        folder, reason = str(releases.folder), system_reason(error)
        raise RefusalError(say("cli-unwritable", file=folder, reason=reason)) from error
