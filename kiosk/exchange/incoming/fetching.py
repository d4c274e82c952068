"""Fetches what another system tells over the internet, and distrusts it while it comes.

Links must be encrypted; only the machine itself may be asked openly, where a person names it.
"""

import http.client
import time
from collections.abc import Callable
from contextlib import closing
from ipaddress import ip_address
from threading import Thread
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, Request

from kiosk.exchange.incoming.import_fault import LARGEST, ImportFaultError, too_large
from kiosk.problems import network_reason
from kiosk.redirects import AGENT, link_opener

SILENCE_SECONDS = 20.0
"""How long the other side may say nothing."""

PATIENCE_SECONDS = 120.0
"""How long a whole answer may take."""

_PIECE = 64 * 1024
Fetch = Callable[[str], bytes]
"""Brings what lies under a link; raises ImportFaultError."""


def is_link(source: str) -> bool:
    """Whether a source is written like a link, and not like a file."""
    return "://" in source


def fetched(link: str, seconds: float = PATIENCE_SECONDS) -> bytes:
    """What lies under a link; raises ImportFaultError.

    A server that drips, or a name that nobody answers, is left waiting in its own thread.
    """
    host = _host(link)
    if not (_encrypted(link) or _this_machine(host)):
        raise ImportFaultError("import-link", link=link)
    outcome: list[bytes | ImportFaultError] = []

    def work() -> None:
        try:
            outcome.append(_read(link, host, time.monotonic() + seconds))
        except ImportFaultError as fault:
            outcome.append(fault)

    thread = Thread(target=work, daemon=True)
    thread.start()
    thread.join(seconds + 1)
    found = outcome[0] if outcome else _unreached(host, "ETIMEDOUT")
    if isinstance(found, ImportFaultError):
        raise found
    return found


def _read(link: str, host: str, until: float) -> bytes:
    """The whole answer, piece by piece."""
    proxies = [ProxyHandler({})] if _this_machine(host) else []
    opener = link_opener(_may_lead, *proxies)
    request = Request(link, headers=AGENT | {"Accept": "application/json"})
    try:
        with closing(opener.open(request, timeout=SILENCE_SECONDS)) as answer:
            content = b"".join(_pieces(answer, until))
            if answer.length:
                raise _unreached(host, "ECONNRESET")
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise _unreached(host, _reason(error)) from error
    return content


def _pieces(answer: Any, until: float) -> Any:
    """What comes, as it comes; ends an answer that is too large or takes too long."""
    there = 0
    while piece := answer.read1(_PIECE):
        there += len(piece)
        if there > LARGEST:
            raise too_large()
        if time.monotonic() > until:
            raise TimeoutError
        yield piece


def _may_lead(before: str, after: str) -> bool:
    """Never to this machine from elsewhere, and never to an open connection."""
    inside = _this_machine(urlsplit(after).hostname or "")
    return urlsplit(before).netloc == urlsplit(after).netloc if inside else _encrypted(after)


def _host(link: str) -> str:
    """The name of the server; raises ImportFaultError when a link cannot be one."""
    try:
        parts = urlsplit(link)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        host = ""
    if not host or not link.isprintable() or " " in link:
        raise ImportFaultError("import-link", link=link)
    return host


def _encrypted(link: str) -> bool:
    return urlsplit(link).scheme == "https"


def _this_machine(host: str) -> bool:
    """Whether a name leads to this machine itself."""
    if host.casefold().rstrip(".") == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _unreached(host: str, reason: str) -> ImportFaultError:
    """The server said nothing that can be used."""
    return ImportFaultError("import-unreached", host=host, reason=reason)


def _reason(error: Exception) -> str:
    """Why the network refused something; a redirection is only told when it leads in circles."""
    circling = isinstance(error, HTTPError) and 300 <= error.code < 400
    reason = network_reason(error)
    return "ELOOP" if circling else reason
