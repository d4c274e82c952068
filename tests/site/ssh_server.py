"""A real sshd on 127.0.0.1, with keys of its own, and clients that know nothing but these keys."""

import getpass
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.settings.web_space import Transfer, WebSpace

PATH = "/usr/local/sbin:/usr/sbin:/usr/local/bin:/usr/bin:/bin"
PATIENCE_SECONDS = 60.0
SEPARATION = Path("/run/sshd")
"""Into which empty folder a sshd of root locks itself; usually the system makes it."""


def found(program: str) -> str:
    """Where a program is; without it the test is skipped."""
    path = shutil.which(program, path=PATH)
    if path is None:
        pytest.skip(f"needs {program}")
    return path


@dataclass(frozen=True)
class SshServer:
    """A server that is there, its files, and the folder that a web server would show."""

    home: Path
    port: int

    @property
    def known_hosts(self) -> Path:
        """Which servers the clients know."""
        return self.home / "known_hosts"

    def space(self, transfer: Transfer, folder: Path) -> WebSpace:
        """How the settings name a folder on this server."""
        return WebSpace(transfer, getpass.getuser(), "127.0.0.1", self.port, str(folder))

    def trust(self, key: str = "host_key") -> None:
        """Let clients know a key as that of this server."""
        kind, words, *_ = (self.home / f"{key}.pub").read_text("ascii").split()
        self.known_hosts.write_text(f"[127.0.0.1]:{self.port} {kind} {words}\n", "ascii")


def make_key(home: Path, name: str) -> None:
    """A pair of keys without a password."""
    command = [
        found("ssh-keygen"),
        "-q",
        "-t",
        "ed25519",
        "-N",
        "",
        "-C",
        "",
        "-f",
        str(home / name),
    ]
    subprocess.run(command, check=True)


@contextmanager
def ssh_server(home: Path, sftp: str = "internal-sftp") -> Iterator[SshServer]:
    """A server until the end of the block; `sftp` is the command that answers to SFTP."""
    sshd = found("sshd")
    for key in ("host_key", "user_key", "other_key"):
        make_key(home, key)
    if os.geteuid() == 0:
        SEPARATION.mkdir(mode=0o755, exist_ok=True)
    server, process = begun(sshd, home, sftp)
    try:
        server.trust()
        yield server
    finally:
        process.terminate()
        process.wait()


def begun(sshd: str, home: Path, sftp: str) -> tuple[SshServer, subprocess.Popen[bytes]]:
    """A server that takes connections; on another port when somebody else was quicker there."""
    port = free_port()
    (home / "sshd_config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {home}/host_key\nPidFile none\n"
        f"AuthorizedKeysFile {home}/user_key.pub\nStrictModes no\nUsePAM no\n"
        f"PasswordAuthentication no\nKbdInteractiveAuthentication no\nSubsystem sftp {sftp}\n"
        "SetEnv SHLVL=2\n",  # bash then takes itself for an inner one, and reads no own settings
        "utf-8",
    )
    with (home / "sshd.log").open("wb") as log:
        process = subprocess.Popen([sshd, "-D", "-e", "-f", home / "sshd_config"], stderr=log)
    server = SshServer(home, port)
    try:
        if came_up(server, process):
            return server, process
    except BaseException:
        process.kill()
        process.wait()
        raise
    return begun(sshd, home, sftp)


def clients(home: Path, user_key: str = "user_key") -> Path:
    """A folder with `ssh` and `sftp` that read these settings instead of the user's own."""
    config = home / "ssh_config"
    config.write_text(
        f"IdentityFile {home}/{user_key}\nIdentitiesOnly yes\nIdentityAgent none\n"
        f"UserKnownHostsFile {home}/known_hosts\nGlobalKnownHostsFile none\n",
        "utf-8",
    )
    programs = home / "programs"
    programs.mkdir(exist_ok=True)
    for name in ("ssh", "sftp"):
        script = programs / name
        script.write_text(f'#!/bin/sh\nexec "{found(name)}" -F "{config}" "$@"\n', "utf-8")
        script.chmod(0o755)
    return programs


def free_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def came_up(server: SshServer, process: subprocess.Popen[bytes]) -> bool:
    """Whether the server takes connections in the end; not when its port was taken meanwhile."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        ended = process.poll() is not None
        said = (server.home / "sshd.log").read_text("utf-8")
        if ended and "already in use" in said:
            return False
        assert not ended, said
        if f"listening on 127.0.0.1 port {server.port}" in said:
            return True
        assert time.monotonic() < deadline, said
        time.sleep(0.02)
