"""The web space over rsync and ssh: a connection for each stage.

rsync itself lets each file come under a name of its own, and compares what is there already.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import count
from pathlib import Path

from kiosk.site.upload.remote_program import Hears, run, ssh_options
from kiosk.site.upload.upload_error import UploadError
from kiosk.site.upload.upload_plan import FILE, UploadPlan, folders, written_list
from kiosk.site.upload.web_space_folder import Progress, SeenThere, WebSpaceFolder

_LISTED = re.compile(r"[-dlcbps][-\w]{9}\S* +[\d.,]+ \d{4}/\d\d/\d\d \d\d:\d\d:\d\d (.+)")
_ARRIVED = "arrived:"
_SILENT_SECONDS = 60
_MISSING = "No such file or directory"


class RsyncFolder(WebSpaceFolder):
    """A folder that `rsync` reaches over ssh, on a computer that has rsync too."""

    def look(self, wanted: tuple[str, ...]) -> SeenThere:
        """What is there."""
        names = self._names()
        there = [name for name in wanted if name in names]
        if there:
            chosen = self._file("wanted", "\n".join(there))
            self._run([f"--files-from={chosen}", self._there, "./"], self.rough)
        return SeenThere(names, self.fetched(wanted))

    def carry(self, plan: UploadPlan, folder: Path, progress: Progress) -> None:
        """A list that is honest about what is under way, the stages, and what is over."""
        stages = [stage for stage in plan.stages if stage]
        total, arrived = sum(map(len, stages)), count(1)

        def heard(line: str) -> bool:
            if line.startswith(_ARRIVED) and not line.endswith("/"):
                progress(next(arrived) / total)
            return not line.startswith(_ARRIVED)

        self._list(plan.listed(set()))
        for stage in stages:
            chosen = self._file("stage", "\n".join(stage))
            self._run(["--checksum", f"--files-from={chosen}", "./", self._there], folder, heard)
        if plan.gone:
            self._remove(plan.gone)
        self._list(plan.now)

    @property
    def _there(self) -> str:
        return f"{self.space.login}:{self.space.folder.rstrip('/')}/"

    def _names(self) -> frozenset[str]:
        """The names in the folder; none, and the folder is made, if it is missing."""
        names: set[str] = set()

        def heard(line: str) -> bool:
            if found := _LISTED.fullmatch(line):
                names.add(found[1])
            return found is None

        try:
            self._run(["--list-only", self._there], self.rough, heard)
        except UploadError as error:
            if _MISSING not in error.detail:
                raise
            self._run(["--mkpath", "-d", f"{self._empty()}/", self._there], self.rough)
        return frozenset(names)

    def _list(self, lines: Mapping[str, str]) -> None:
        """Say on the web space what lies there from now on."""
        source = self.rough / FILE
        source.write_bytes(written_list(lines))
        self._run(["--checksum", FILE, self._there], self.rough)

    def _remove(self, gone: Iterable[str]) -> None:
        """Remove these files, and the folders that are empty then; all else is protected."""
        over = sorted({*gone, *folders(gone)})
        rules = self._file("rules", "\n".join([*(f"R /{path}" for path in over), "P *"]))
        source = f"{self._empty()}/"
        self._run(["-r", "--delete", f"--filter=merge {rules}", source, self._there], self.rough)

    def _empty(self) -> str:
        folder = self.rough / "empty"
        folder.mkdir(exist_ok=True)
        return folder.name

    def _file(self, name: str, content: str) -> str:
        file = self.rough / name
        file.write_text(f"{content}\n", "utf-8")
        return str(file)

    def _run(self, arguments: list[str], folder: Path, heard: Hears = bool) -> None:
        """Run rsync: no shell reads a path, and a web server may read what arrives."""
        port = ["-p", str(self.space.port)] if self.space.port else []
        command = [
            *("rsync", "-e", " ".join(["ssh", *ssh_options(), *port]), "--protect-args"),
            *(f"--timeout={_SILENT_SECONDS}", "--chmod=D755,F644"),
            *("--outbuf=L", f"--out-format={_ARRIVED}%n"),
        ]
        run([*command, *arguments], folder, heard)
