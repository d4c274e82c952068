"""What the kiosk tells systemd that started it: it is ready, it is alive, it ends.

The protocol of sd_notify(3): one datagram a message to the socket that NOTIFY_SOCKET names.
Without such a socket nobody listens, and nothing is said.
"""

import socket
from collections.abc import MutableMapping

SOCKET, PERIOD = "NOTIFY_SOCKET", "WATCHDOG_USEC"
"""What systemd puts into the environment of a service; the period is in microseconds."""

_OF_THE_MANAGER = (SOCKET, PERIOD, "WATCHDOG_PID")


class ServiceManager:
    """Whoever started us and waits for signs of life; programs that we start do not know of it.

    Takes what it needs out of `environment`. Saying something never waits and never fails.
    """

    def __init__(self, environment: MutableMapping[str, str]) -> None:
        told = {name: environment.pop(name, "") for name in _OF_THE_MANAGER}
        self._socket = told[SOCKET]
        self._allowed = int(told[PERIOD]) if told[PERIOD].isdecimal() else 0

    @property
    def beat_seconds(self) -> float:
        """How often a sign of life is due: twice in the time that is allowed; 0 for never."""
        return self._allowed / 2_000_000 if self._socket else 0

    def ready(self) -> None:
        """The first picture stands on the screen."""
        self._say("READY=1")

    def alive(self) -> None:
        """The interface still moves."""
        self._say("WATCHDOG=1")

    def stopping(self) -> None:
        """The kiosk ends by its own will."""
        self._say("STOPPING=1")

    def _say(self, message: str) -> None:
        if not self._socket:
            return
        abstract = self._socket.startswith("@")
        address = f"\0{self._socket[1:]}" if abstract else self._socket
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as wire:
                wire.setblocking(False)
                wire.sendto(message.encode(), address)
        except (OSError, AttributeError):  # nobody listens, or a system without such sockets
            return
