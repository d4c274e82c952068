"""`kiosk translate install`: installs language packages, from files or from the public index."""

import os
import re
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from kiosk.cli.prerequisites import settings, staff_words
from kiosk.cli.progress_bar import ProgressBar
from kiosk.cli.refusal import RefusalError
from kiosk.problems import Say, system_reason
from kiosk.storage import FileInUseError
from kiosk.translation.engine.installed_packages import (
    PIVOT,
    InstalledPackage,
    PackageFaultError,
    installed_packages,
    version_order,
)
from kiosk.translation.engine.package_download import DownloadError, PackageSource
from kiosk.translation.engine.package_index import AvailablePackage, IndexFaultError
from kiosk.translation.engine.package_installation import install_package

DOWNLOADS = ".downloads"
"""The hidden folder beside the packages in which an interrupted download waits."""

PUBLIC = PackageSource()
"""The index of Argos Translate; only tests have another one."""

_PAIR = re.compile(r"([a-z]{2,3})[-_]([a-z]{2,3})\Z")
_MEGABYTE = 1_000_000


def run(arguments: Namespace, source: PackageSource = PUBLIC) -> int:
    """Install one after the other; 1 when one could not be installed, which is told."""
    say = staff_words()
    installer = _Installer(settings(arguments.config, say).packages_folder, source, say)
    done = [installer.install(wanted) for wanted in arguments.packages]
    return 0 if all(done) else 1


class _NotInstalledError(Exception):
    """Why a package was not installed, in the words of staff."""


class _Installer:
    """Installs what was asked for, and tells about each what became of it."""

    def __init__(self, packages: Path, source: PackageSource, say: Say) -> None:
        self._packages = packages
        self._source = source
        self._say = say

    def install(self, wanted: str) -> bool:
        """Install one file or pair; whether it is there afterwards."""
        try:
            print(self._done(wanted))
        except _NotInstalledError as error:
            print(f"kiosk: {error}", file=sys.stderr)
            return False
        return True

    def _done(self, wanted: str) -> str:
        """Install it and say what was done."""
        pair = _PAIR.match(wanted)
        is_file = os.path.exists(wanted)  # which also stands what `Path` would raise
        if pair and not is_file:
            return self._from_index("-".join(pair.groups()))
        if not is_file and not wanted.endswith(".argosmodel"):
            raise _NotInstalledError(self._say("cli-install-what", wanted=wanted))
        return self._installed(
            self._heeding(lambda: install_package(Path(wanted), self._packages), wanted)
        )

    def _from_index(self, pair: str) -> str:
        """Download a package and install it, unless it is there."""
        package = self._available.get(pair)
        if package is None:
            raise _NotInstalledError(self._not_offered(pair))
        there = installed_packages(self._packages).usable.get((package.source, package.target))
        if there and there.age >= version_order(package.version):
            return self._say("cli-install-there", pair=pair, version=there.version)
        return self._installed(self._heeding(lambda: self._fetched(package), pair))

    def _fetched(self, package: AvailablePackage) -> InstalledPackage:
        folder = self._packages / DOWNLOADS
        folder.mkdir(parents=True, exist_ok=True)
        with ProgressBar() as bar:

            def show(done: int, total: int) -> None:
                bar.show(done / total if total else 0, self._amount(package.pair, done, total))

            file = self._source.fetch(package, folder, show)
        try:
            return install_package(file, self._packages)
        finally:
            file.unlink()

    def _amount(self, pair: str, done: int, total: int) -> str:
        message = "cli-install-amount" if total else "cli-install-amount-so-far"
        return self._say(message, pair=pair, done=_megabytes(done), total=_megabytes(total))

    @cached_property
    def _available(self) -> Mapping[str, AvailablePackage]:
        """What the public index offers; without it nothing goes on."""
        print(self._say("cli-install-index"), flush=True)
        try:
            return self._source.available()
        except DownloadError as error:
            words = self._say("cli-install-no-index", reason=error.reason)
            raise RefusalError(words) from error
        except IndexFaultError as error:
            raise RefusalError(self._say("cli-install-bad-index")) from error

    def _not_offered(self, pair: str) -> str:
        """That there is no such package, and which ones lead there instead."""
        source, target = pair.split("-")
        way = [f"{source}-{PIVOT}", f"{PIVOT}-{target}"]
        if all(step in self._available for step in way):
            return self._say("cli-install-over-english", pair=pair, way=" ".join(way))
        return self._say("cli-install-not-offered", pair=pair)

    def _installed(self, package: InstalledPackage) -> str:
        return self._say(
            "cli-install-done",
            source=package.source,
            target=package.target,
            version=package.version,
            folder=str(package.folder),
        )

    def _heeding(self, install: Callable[[], InstalledPackage], name: str) -> InstalledPackage:
        """Install, and say in the words of staff what goes wrong."""
        say, folder = self._say, str(self._packages)
        try:
            return install()
        except PackageFaultError as error:
            raise _NotInstalledError(error.words(say, name)) from error
        except DownloadError as error:
            words = say("cli-install-interrupted", pair=name, reason=error.reason)
            raise _NotInstalledError(words) from error
        except FileInUseError as error:
            raise _NotInstalledError(say("cli-in-use", file=folder)) from error
        except OSError as error:
            words = say("cli-unwritable", file=folder, reason=system_reason(error))
            raise _NotInstalledError(words) from error


def _megabytes(amount: int) -> str:
    """An amount of bytes as people read it."""
    return f"{amount / _MEGABYTE:.1f}".replace(".", ",")
