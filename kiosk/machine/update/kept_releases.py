"""The folder of releases: which is in use, which is on trial, and which are not tried again.

`current` is a link to the release in use; without it the packaged program is. `trial` names the
release on trial, what was in use before it (`-` for the packaged program) and how often it has
been started. `refused` has a line for each version that was to blame. At every moment, also of a
power cut, the link leads to a whole release or there is none: `choose-release` and
`confirm-release`, which run at the start of the service, read and write the same files.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree

from kiosk import storage
from kiosk.machine.update.installation import Installation, alone
from kiosk.machine.update.release_names import ReleaseVersion, version_of_program

UNFINISHED = ".unfinished"
"""How the name of a folder ends that is being made or taken away."""

_PACKAGED = "-"
_OPEN_TO_READERS = 0o644


@dataclass(frozen=True, slots=True)
class ReleaseOnTrial:
    """A release whose first start is still to come; `before` is None for the packaged program."""

    release: ReleaseVersion
    before: ReleaseVersion | None


@dataclass(frozen=True, slots=True)
class KeptReleases:
    """The releases of one installation; methods raise OSError of the disk."""

    installation: Installation

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return self.installation.releases

    @property
    def current(self) -> ReleaseVersion | None:
        """The release that the link leads to, if there is one that can be used."""
        link = self.folder / "current"
        version = ReleaseVersion.of(os.readlink(link)) if link.is_symlink() else None
        return version if (link / "program").is_dir() else None

    @property
    def packaged(self) -> ReleaseVersion | None:
        """The version that the package brought."""
        return version_of_program(self.installation.packaged_program)

    @property
    def present(self) -> ReleaseVersion:
        """The version that the next start runs: the newer of the two."""
        known = [one for one in (self.current, self.packaged) if one]
        return max(known, default=ReleaseVersion("0"))

    @property
    def program(self) -> Path:
        """The program of the present version."""
        current = self.current
        newer = current and current == self.present
        return self.path(current) if current and newer else self.installation.packaged_program

    @property
    def trial(self) -> ReleaseOnTrial | None:
        """The release on trial, as long as it is the one in use."""
        try:
            release, before, _ = (self.folder / "trial").read_text("ascii").split()
        except (FileNotFoundError, ValueError):
            return None
        on_trial = ReleaseVersion.of(release)
        if not on_trial or on_trial != self.current:
            return None
        return ReleaseOnTrial(on_trial, ReleaseVersion.of(before))

    @property
    def refused(self) -> set[ReleaseVersion]:
        """The versions that are not tried again."""
        file = self.folder / "refused"
        lines = file.read_text("ascii", "replace").split() if file.exists() else []
        return {version for line in lines if (version := ReleaseVersion.of(line))}

    @property
    def before(self) -> ReleaseVersion | None:
        """The newest kept release below the present one, None where only the package is."""
        older = [one for one in self._kept() if one < self.present]
        packaged = self.packaged
        newest = max(older, default=None)
        return newest if newest and not (packaged and newest < packaged < self.present) else None

    def path(self, version: ReleaseVersion) -> Path:
        """The program of a release."""
        return self.folder / version.name / "program"

    def unfinished(self, version: ReleaseVersion) -> Path:
        """Where a release is made before it gets its name."""
        return self.folder / f".{version.name}{UNFINISHED}"

    @contextmanager
    def updating(self) -> Iterator[bool]:
        """Whether nobody else updates; keeps others from it."""
        with alone(self.folder / ".update.lock", wait=False) as free:
            yield free

    def finish(self, version: ReleaseVersion) -> None:
        """Give a release that is made, checked and on the disk its name."""
        os.replace(self.unfinished(version), self.folder / version.name)
        self._settle()

    def try_out(self, version: ReleaseVersion) -> None:
        """Let the next start run a release, on trial."""
        with self._choosing():
            trial = self.trial
            before = trial.before if trial else self.current
            if before and self.packaged and before < self.packaged:
                before = None
            words = f"{version.name} {before.name if before else _PACKAGED} 0\n"
            self._write("trial", words)
            self._lead_to(version)

    def go_back(self) -> ReleaseVersion | None:
        """Use what was in use before, and remember the present release as refused."""
        with self._choosing():
            present, before = self.present, self.before
            self._refuse(present)
            self._lead_to(before)
            (self.folder / "trial").unlink(missing_ok=True)
        return before

    def refuse(self, version: ReleaseVersion) -> None:
        """Never try that version again."""
        with self._choosing():
            self._refuse(version)

    def _refuse(self, version: ReleaseVersion) -> None:
        known = {one.name for one in self.refused} | {version.name}
        self._write("refused", "".join(f"{name}\n" for name in sorted(known)))

    def clear(self) -> None:
        """Take away what was not finished, and releases that nobody goes back to."""
        keep = {self.current, self.before, *(self._of_trial())}
        for release in self._kept() - keep:
            os.replace(self.folder / release.name, self.unfinished(release))
        for left in self.folder.glob(f".*{UNFINISHED}"):
            rmtree(left) if left.is_dir() and not left.is_symlink() else left.unlink()

    def _of_trial(self) -> set[ReleaseVersion | None]:
        trial = self.trial
        return {trial.release, trial.before} if trial else set()

    def _kept(self) -> set[ReleaseVersion]:
        """The releases that are whole."""
        found = (ReleaseVersion.of(path.name) for path in self.folder.iterdir() if path.is_dir())
        return {version for version in found if version}

    def _lead_to(self, version: ReleaseVersion | None) -> None:
        """Change the link in one step."""
        link = self.folder / "current"
        if version:
            fresh = self.folder / f".current{UNFINISHED}"
            fresh.unlink(missing_ok=True)
            fresh.symlink_to(version.name)
            os.replace(fresh, link)
        else:
            link.unlink(missing_ok=True)
        self._settle()

    @contextmanager
    def _choosing(self) -> Iterator[None]:
        """Keep the start of the service from choosing meanwhile; that is done in a moment."""
        with alone(self.folder / ".choice.lock", wait=True):
            yield

    def _write(self, name: str, words: str) -> None:
        file = self.folder / name
        storage.replace(file, words.encode(), mode=_OPEN_TO_READERS, keep_previous=False)

    def _settle(self) -> None:
        """Bring the names in the folder to the disk."""
        descriptor = os.open(self.folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
