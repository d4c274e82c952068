"""Talks to the Syncthing of this computer through its socket (REST)."""

import json
import socket
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urlencode

from kiosk.machine.fleet.sync_home import SyncHome

_SECONDS = 10.0


class SyncSilentError(Exception):
    """Syncthing does not run, or does not answer as it should."""


class SyncApi:
    """The interface of one instance; every method raises SyncSilentError."""

    def __init__(self, home: SyncHome) -> None:
        self._home = home

    def get(self, path: str, **query: str) -> Any:
        """What Syncthing says."""
        return self._asked("GET", path, query)

    def put(self, path: str, body: object) -> None:
        """Let something be as `body` says."""
        self._asked("PUT", path, {}, body)

    def patch(self, path: str, body: object) -> None:
        """Change what `body` names, and leave the rest."""
        self._asked("PATCH", path, {}, body)

    def post(self, path: str, **query: str) -> None:
        """Let something be done."""
        self._asked("POST", path, query)

    def delete(self, path: str, **query: str) -> None:
        """Take something away; what is not there is no mistake."""
        self._asked("DELETE", path, query)

    def allow_internet(self) -> None:
        """Let servers of the Syncthing project find the way and carry what is encrypted."""
        helped = {"globalAnnounceEnabled": True, "relaysEnabled": True}
        self.patch("config/options", {**helped, "listenAddresses": ["default"]})

    @property
    def answers(self) -> bool:
        """Whether Syncthing runs."""
        try:
            self.get("system/ping")
        except SyncSilentError:
            return False
        return True

    def _asked(self, method: str, path: str, query: dict[str, str], body: object = None) -> Any:
        where = f"/rest/{path}?{urlencode(query)}" if query else f"/rest/{path}"
        sent = None if body is None else json.dumps(body)
        connection = _SocketConnection(str(self._home.socket))
        try:
            headers = {"X-API-Key": self._home.key, "Content-Type": "application/json"}
            connection.request(method, where, sent, headers)
            answer = connection.getresponse()
            text = answer.read()
            if answer.status >= 400 and (method, answer.status) != ("DELETE", 404):
                raise SyncSilentError(f"{where}: {answer.status} {text[:200]!r}")
            return json.loads(text) if text.strip() and method == "GET" else None
        except (OSError, HTTPException, ValueError) as error:
            raise SyncSilentError(f"{where}: {error}") from error
        finally:
            connection.close()


class _SocketConnection(HTTPConnection):
    """HTTP through a socket of the file system."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=_SECONDS)
        self._path = path

    def connect(self) -> None:
        """Open the socket of the file system in place of one of the network."""
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(_SECONDS)
        self.sock.connect(self._path)
