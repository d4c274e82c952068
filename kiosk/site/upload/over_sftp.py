"""The web space over SFTP: one batch of commands a connection.

Each file comes under a name of its own and takes its place when it is whole. Where the server
knows no replacing (`posix-rename@openssh.com`), the old file goes a moment before.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path, PurePosixPath
from secrets import token_hex
from stat import S_IROTH

from kiosk.settings.web_space import WebSpace
from kiosk.site.upload.remote_program import run, ssh_options
from kiosk.site.upload.upload_plan import FILE, UploadPlan, written_list
from kiosk.site.upload.web_space_folder import Progress, SeenThere, WebSpaceFolder

_ECHO = "sftp> "
_COMING = ".uploading-"
"""So begins the name of a file on its way."""

_LISTS = 20
"""So often the list is renewed while files arrive, at most; an interrupted upload repeats less."""

_FEWEST = 100
"""After fewer files it is not renewed."""


class SftpFolder(WebSpaceFolder):
    """A folder that `sftp` of OpenSSH reaches."""

    replaces = True
    """Whether a file can take another's place."""

    def __init__(self, space: WebSpace, rough: Path) -> None:
        super().__init__(space, rough)
        self._coming = f"{_COMING}{token_hex(4)}"
        """A run's own: what an upload that was killed still had on its way stays apart."""

    def look(self, wanted: tuple[str, ...]) -> SeenThere:
        """What is there, and whether one file can take another's place."""
        empty = self._file("empty", b"")
        probe = f"{self._coming}-probe"
        names: set[str] = set()
        self._run(
            [
                *(f"-mkdir {_quoted(one)}" for one in _way_to(self.space.folder)),
                f"cd {_quoted(self.space.folder)}",
                *(f"-get {_quoted(name)} {_quoted(str(self.rough / name))}" for name in wanted),
                *(f"put {_quoted(empty)} {_quoted(name)}" for name in (self._coming, probe)),
                f"-rename {_quoted(self._coming)} {_quoted(probe)}",
                "ls -1a",
                f"-rm {_COMING}*",
            ],
            self.rough,
            names.add,
        )
        self.replaces = self._coming not in names
        names = {name for name in names if not name.startswith(_COMING)}
        return SeenThere(frozenset(names), self.fetched(wanted))

    def carry(self, plan: UploadPlan, folder: Path, progress: Progress) -> None:
        """One connection for all of it."""
        commands = [f"cd {_quoted(self.space.folder)}", *self._commands(plan, folder)]
        total = sum(map(_arrives, commands))
        arrived = count(1)

        def heard(line: str) -> None:
            if _arrives(line):
                progress(next(arrived) / total)

        self._run(commands, folder, heard)

    def _commands(self, plan: UploadPlan, folder: Path) -> Iterator[str]:
        coming = [path for stage in plan.stages for path in stage]
        often = max(_FEWEST, len(coming) // _LISTS)
        arrived: set[str] = set()
        yield from self._list(plan.listed(arrived), 0)
        yield from (f"-mkdir {_quoted(made)}" for made in plan.unmade)
        for number, path in enumerate(coming, 1):
            yield from self._put(path, path, for_all=bool((folder / path).stat().st_mode & S_IROTH))
            arrived.add(path)
            if number % often == 0:
                yield from self._list(plan.listed(arrived), number)
        yield from (f"-rm {_quoted(path)}" for path in plan.gone)
        yield from (f"-rmdir {_quoted(emptied)}" for emptied in plan.emptied)
        yield from self._list(plan.now, len(coming) + 1)

    def _list(self, lines: Mapping[str, str], number: int) -> Iterator[str]:
        """Say on the web space what lies there from now on."""
        return self._put(self._file(f"{number}.txt", written_list(lines)), FILE, for_all=True)

    def _put(self, source: str, path: str, *, for_all: bool) -> Iterator[str]:
        """Bring one file; a web server must be able to read it, whatever it may be here."""
        yield f"put {_quoted(source)} {_quoted(self._coming)}"
        if not for_all:
            yield f"chmod 644 {_quoted(self._coming)}"
        if not self.replaces:
            yield f"-rm {_quoted(path)}"
        yield f"rename {_quoted(self._coming)} {_quoted(path)}"

    def _file(self, name: str, content: bytes) -> str:
        """A file of this run."""
        file = self.rough / name
        file.write_bytes(content)
        return str(file)

    def _run(self, commands: Iterable[str], folder: Path, hears: Callable[[str], None]) -> None:
        """Run a batch; what only a command says that may fail is no trouble."""
        batch = self._file("batch", "".join(f"{one}\n" for one in commands).encode())
        may_fail = False

        def heard(line: str) -> bool:
            nonlocal may_fail
            command = line.removeprefix(_ECHO)
            if command == line:
                hears(line)
                return not may_fail
            may_fail = command.startswith("-")
            hears(command)
            return False

        port = ("-P", str(self.space.port)) if self.space.port else ()
        run(["sftp", *ssh_options(), *port, "-b", batch, self.space.login], folder, heard)


def _way_to(folder: str) -> list[str]:
    """The folder and those in which it lies, the outermost first."""
    parents = reversed(PurePosixPath(folder).parents)
    return [str(one) for one in (*parents, PurePosixPath(folder)) if one.name]


def _arrives(command: str) -> bool:
    """Whether this is the moment in which a file takes its place."""
    return command.startswith("rename ")


def _quoted(path: str) -> str:
    """A path as one word of a batch, in which only these two characters mean something."""
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'
