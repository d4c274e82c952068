"""A Debian in a folder that is booted: its own systemd, as process 1 of a world of its own.

Nothing of the machine can be changed from in there: what the kernel shares (`/proc/sys`, `/sys`)
is read-only, the network is an empty one, and all processes end with the first.
"""

import contextlib
import os
import subprocess
import time
from pathlib import Path
from types import TracebackType

import pytest

from tests.machine.debian_tree import DebianTree, Finished, variables

PATIENCE_SECONDS = 60.0

WORLD = ("--mount", "--pid", "--fork", "--kill-child", "--cgroup", "--uts", "--ipc")
"""What the booted system has of its own, beside a network."""

INSIDE = ("--mount", "--pid", "--cgroup", "--uts", "--ipc", "--net", "--root", "--wd")
"""What of it a command shares that is run in there."""

DEVICES = "null zero full random urandom tty"

BOOT = f"""
echo $$ >"$2/cgroup.procs"
exec $3 unshare {" ".join(WORLD)} sh -ec '
mount --bind "$1" "$1"
mount -t tmpfs -o mode=755 dev "$1/dev"
for name in {DEVICES}; do touch "$1/dev/$name"; mount --bind "/dev/$name" "$1/dev/$name"; done
mkdir "$1/dev/pts" "$1/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$1/dev/pts"
ln -s pts/ptmx "$1/dev/ptmx"
for place in dev/shm run tmp; do mount -t tmpfs -o mode=755 own "$1/$place"; done
chmod 1777 "$1/tmp" "$1/dev/shm"
mount -t proc proc "$1/proc"
mount --bind "$1/proc/sys" "$1/proc/sys"
mount -o remount,ro,bind "$1/proc/sys"
mount -t sysfs -o ro sysfs "$1/sys"
mount -t cgroup2 cgroup2 "$1/sys/fs/cgroup"
cd "$1"
pivot_root . .
umount -l .
exec env -i container=test PATH=/usr/sbin:/usr/bin /usr/lib/systemd/systemd \\
    --unit=basic.target --log-target=journal --show-status=no
' sh "$1"
"""
"""Boots the tree, its first argument, in a control group, the second, with a network, the third.

A changed root (`chroot`) would not do: in one, the kernel makes nobody users of his own, which some
services have.
"""


class BootedTree:
    """Runs the systemd of a tree as long as it is entered; one `beside` it shares its network."""

    def __init__(self, tree: DebianTree, beside: "BootedTree | None" = None) -> None:
        self.tree = tree
        self._beside = beside
        self._group = control_groups() / f"kiosk-test-{os.getpid()}-{id(self)}"

    def __enter__(self) -> "BootedTree":
        self._group.mkdir()
        network = f"nsenter -n -t {self._beside.first()}" if self._beside else "unshare --net"
        boot = ["sh", "-c", BOOT, "sh", str(self.tree.folder), str(self._group), network]
        self._outside = subprocess.Popen(boot, stdin=subprocess.DEVNULL)
        self.wait_for("basic.target", "active")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._outside.kill()
        self._outside.wait()
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self._group.exists() and time.monotonic() < deadline:
            folders = [Path(place) for place, _, _ in os.walk(self._group, topdown=False)]
            for folder in folders:
                with contextlib.suppress(OSError):  # somebody is still ending in there
                    folder.rmdir()
            time.sleep(0.05)

    def run(self, *command: str, check: bool = True) -> Finished:
        """A command as root that has ended in the booted system."""
        process = self.process(*command, stderr=subprocess.PIPE)
        said, complained = process.communicate()
        done = Finished(command, process.returncode, said, complained)
        assert not check or done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done

    def process(self, *command: str, stderr: int = subprocess.STDOUT) -> subprocess.Popen[str]:
        """A command as root that runs in the booted system; it goes on when this is killed."""
        target = ("-t", str(self.first()))
        return subprocess.Popen(
            ["nsenter", *target, *INSIDE, *command],
            env=variables("root"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=stderr,
            encoding="utf-8",
        )

    def told(self, unit: str, name: str) -> str:
        """A property of a unit."""
        return self.run("systemctl", "show", unit, "-P", name).stdout.strip()

    def wait_for(self, unit: str, state: str) -> None:
        """Wait until a unit is in a state."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self.run("systemctl", "is-active", unit, check=False).stdout.strip() != state:
            assert time.monotonic() < deadline, f"{unit} did not become {state}: {self.log()}"
            time.sleep(0.1)

    def wait_for_restarts(self, unit: str, times: int) -> None:
        """Wait until a unit has been started again so often."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while int(self.told(unit, "NRestarts")) < times:
            assert time.monotonic() < deadline, f"{unit} was not started again: {self.log()}"
            time.sleep(0.1)

    def log(self) -> str:
        """The end of the journal."""
        return self.run("journalctl", "-n", "60", "--no-pager", check=False).stdout

    def first(self) -> int:
        """The number, outside, of the process that is number 1 inside; 0 while there is none."""
        number = self._outside.pid
        children = Path(f"/proc/{number}/task/{number}/children").read_text("ascii").split()
        return int(children[0]) if children else 0


def control_groups() -> Path:
    """Where control groups of the second version lie; without them no systemd boots."""
    for line in Path("/proc/mounts").read_text("utf-8").splitlines():
        _, place, kind, options, *_ = line.split()
        if kind == "cgroup2" and "rw" in options.split(","):
            return Path(place)
    pytest.skip("needs control groups that can be written")
