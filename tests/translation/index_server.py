"""An index of packages on this machine, with the weaknesses that real servers and lines have."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from tests.translation.tiny_packages import Pair


class IndexServer:
    """Serves an index and packages; `asked` is what came, with the range.

    The next answers break off after `breaks_off_after` bytes, as often as there are numbers.
    """

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.entries: list[object] = []
        self.files: dict[str, bytes] = {}
        self.moved: dict[str, str] = {}
        self.breaks_off_after: list[int] = []
        self.knows_ranges = True
        self.tells_length = True
        self.url = ""

    @property
    def index_url(self) -> str:
        """Where the index is."""
        return f"{self.url}/index.json"

    def offer(self, pair: Pair, file: Path, **fields: object) -> None:
        """Put a package into the index; `fields` replace or add what stands there."""
        self.files[f"/{file.name}"] = file.read_bytes()
        self.entries.append(
            {
                "package_version": pair.version,
                "argos_version": "1.9.0",
                "from_code": pair.source,
                "from_name": pair.source,
                "to_code": pair.target,
                "to_name": pair.target,
                "links": [f"{self.url}/{file.name}", "ipfs://QmV5bmf8iqKpoGoyuTzEppa"],
                "code": f"translate-{pair.source}_{pair.target}",
                **fields,
            }
        )

    def answer(self, path: str) -> bytes | None:
        """What lies under a path."""
        if path == "/index.json":
            return json.dumps(self.entries).encode()
        return self.files.get(path)

    def ranges(self) -> list[str]:
        """From which bytes packages were asked for; empty for a whole one."""
        return [span for path, span in self.asked if path != "/index.json"]


def sha256(file: Path) -> str:
    """The checksum of a file as an index may tell it."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


@contextmanager
def running() -> Iterator[IndexServer]:
    """A server on a port of its own."""
    site = IndexServer()
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(site)) as server:
        site.url = f"http://127.0.0.1:{server.server_port}"
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()


def _handler(site: IndexServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            span = self.headers.get("Range", "")
            site.asked.append((self.path, span))
            if self.path in site.moved:
                self.send_response(302)
                self.send_header("Location", site.moved[self.path])
                self.end_headers()
                return
            content = site.answer(self.path)
            if content is None:
                self.send_error(404)
                return
            self._send(content, int(span[6:-1]) if span and site.knows_ranges else 0)

        def _send(self, content: bytes, start: int) -> None:
            if start and start >= len(content):
                self.send_response(416)
                self.send_header("Content-Range", f"bytes */{len(content)}")
                self.end_headers()
                return
            self.send_response(206 if start else 200)
            if start:
                last = len(content) - 1
                self.send_header("Content-Range", f"bytes {start}-{last}/{len(content)}")
            if site.tells_length:
                self.send_header("Content-Length", str(len(content) - start))
            self.end_headers()
            rest = content[start:]
            if self.path != "/index.json" and site.breaks_off_after:
                rest = rest[: site.breaks_off_after.pop(0)]
            self.wfile.write(rest)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler
