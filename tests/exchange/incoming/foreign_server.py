"""A server of another system on this machine, with what a real one may do to a client."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread


class ForeignServer:
    """Answers from `answers`, and leads on along `moved`.

    What lies below `/drip` comes a byte at a time, below `/broken` half of it.
    """

    def __init__(self) -> None:
        self.url = ""
        self.answers: dict[str, bytes] = {}
        self.moved: dict[str, str] = {}
        self.over = Event()

    def tell(self, path: str, value: object) -> str:
        """Put JSON under a path; gives its whole address."""
        self.answers[path] = json.dumps(value).encode()
        return f"{self.url}{path}"

    def tell_places(self, region: str, **languages: list[object]) -> None:
        """Put the places of an Integreat region there, a list a language."""
        base = f"/api/v3/{region}"
        self.tell(f"{base}/languages/", [{"code": code} for code in languages])
        for code, places in languages.items():
            self.tell(f"{base}/{code}/locations/", places)


@contextmanager
def serving() -> Iterator[ForeignServer]:
    """The server on a port of its own."""
    site = ForeignServer()
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(site)) as server:
        server.daemon_threads = True
        site.url = f"http://127.0.0.1:{server.server_port}"
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield site
        finally:
            site.over.set()
            server.shutdown()
            thread.join()


def _handler(site: ForeignServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path in site.moved:
                self.send_response(302)
                self.send_header("Location", site.moved[self.path])
                self.end_headers()
                return
            content = site.answers.get(self.path)
            if content is None:
                self.send_error(404)
                return
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if self.path.startswith("/drip"):
                self._drip(content)
            elif self.path.startswith("/broken"):
                self.wfile.write(content[: len(content) // 2])
            else:
                self.wfile.write(content)

        def _drip(self, content: bytes) -> None:
            for byte in content:
                if site.over.is_set():
                    return
                self.wfile.write(bytes([byte]))
                self.wfile.flush()
                time.sleep(0.02)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler
