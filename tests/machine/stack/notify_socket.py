"""A stand-in for systemd's ear: the socket that a service of `Type=notify` speaks to."""

import socket
import time
from pathlib import Path
from types import TracebackType
from typing import Self

READY, ALIVE = "READY=1", "WATCHDOG=1"


class NotifySocket:
    """Hears what the service says of itself."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)

    def __enter__(self) -> Self:
        self._path.unlink(missing_ok=True)
        self._socket.bind(str(self._path))
        self._path.chmod(0o777)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._socket.close()

    def heard(self, seconds: float) -> list[str]:
        """All that is said within so many seconds from now, line by line."""
        deadline = time.monotonic() + seconds
        lines: list[str] = []
        while (left := deadline - time.monotonic()) > 0:
            self._socket.settimeout(left)
            try:
                lines += self._socket.recv(4096).decode("utf-8").splitlines()
            except TimeoutError:
                break
        return lines

    def wait_for(self, line: str, seconds: float) -> None:
        """Wait until this is said."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            self._socket.settimeout(left)
            try:
                if line in self._socket.recv(4096).decode("utf-8").splitlines():
                    return
            except TimeoutError:
                break
        raise AssertionError(f"{line} was not said within {seconds:.0f} seconds")
