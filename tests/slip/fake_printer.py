"""A receipt printer that decodes what it prints, answers like a real one, and fails on demand."""

import os
import pty
import select
import socket
import struct
import threading
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.slip.receipts import Reader

PAPER = {"ok": (0x12, 0x00), "low": (0x1E, 0x03), "out": (0x7E, 0x0C)}
MEMORY_BYTES = 4096
"""Receipt printers hold little of what is sent to them."""
UNASKED = b"\x10\x00\x00\x00"


@dataclass
class FakePrinter:
    """One printer; the counts are bytes after which something happens.

    `takes` is how many bytes it takes before it stalls, `drops_after` before it resets the
    connection, `paper_for` before the roll is empty; `speed` is in bytes a second; a `mute` one
    never answers and a `chatty` one reports unasked.
    """

    paper: str = "ok"
    cover_open: bool = False
    offline: bool = False
    mute: bool = False
    chatty: bool = False
    takes: int | None = None
    drops_after: int | None = None
    paper_for: int | None = None
    speed: int | None = None
    reader: Reader = field(default_factory=Reader)
    taken: int = 0
    port: int = 0
    path: str = ""

    @property
    def stalled(self) -> bool:
        """Whether it reads no more."""
        return self.takes is not None and self.taken >= self.takes

    @property
    def dropped(self) -> bool:
        """Whether it has broken off."""
        return self.drops_after is not None and self.taken >= self.drops_after

    def take(self, data: bytes) -> bytes:
        """Read some bytes and give the answers."""
        if self.speed:
            time.sleep(len(data) / self.speed)
        self.taken += len(data)
        if self.paper_for is not None and self.taken >= self.paper_for:
            self.paper = "out"
        answers = [self._answer(question) for question in self.reader.read(data)]
        if self.mute:
            return b""
        return (UNASKED if self.chatty else b"") + b"".join(answers)

    def _answer(self, question: bytes) -> bytes:
        """The answer to one question; one that is answered in turn waits while it has stopped."""
        stopped = self.cover_open or self.offline or self.paper == "out"
        at_once, at_end = PAPER[self.paper]
        match question:
            case b"\x10\x04\x01":
                return bytes([0x1A if stopped else 0x12])
            case b"\x10\x04\x02":
                return bytes([0x12 | 0x04 * self.cover_open | 0x20 * (self.paper == "out")])
            case b"\x10\x04\x04":
                return bytes([at_once])
        return b"" if stopped else bytes([at_end])


@contextmanager
def on_the_network(printer: FakePrinter) -> Iterator[FakePrinter]:
    """The printer listens on a free port of this machine."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, MEMORY_BYTES)
        printer.port = server.getsockname()[1]
        server.settimeout(0.02)

        def serve(over: threading.Event) -> None:
            try:
                line, _ = server.accept()
            except TimeoutError:
                return
            with line:
                _converse(printer, line.fileno(), over)
                if printer.dropped:
                    reset = struct.pack("ii", 1, 0)
                    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)

        with _in_the_background(serve):
            yield printer


@contextmanager
def on_a_cable(printer: FakePrinter) -> Iterator[FakePrinter]:
    """The printer is a serial device of this machine."""
    master, slave = pty.openpty()
    tty.setcbreak(slave)
    printer.path = os.ttyname(slave)
    with _in_the_background(lambda over: _converse(printer, master, over)):
        yield printer
    os.close(slave)
    os.close(master)


@contextmanager
def _in_the_background(serve: Callable[[threading.Event], None]) -> Iterator[None]:
    """Serve again and again until the test is over."""
    over = threading.Event()

    def run() -> None:
        while not over.is_set():
            serve(over)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    yield
    over.set()
    thread.join(60)


def _converse(printer: FakePrinter, descriptor: int, over: threading.Event) -> None:
    """One connection, until the other side or the printer ends it."""
    while not over.is_set() and not printer.dropped:
        if printer.stalled:
            time.sleep(0.02)
            continue
        if not select.select([descriptor], [], [], 0.02)[0]:
            continue
        try:
            data = os.read(descriptor, 512)
            if not data:
                return
            if answers := printer.take(data):
                os.write(descriptor, answers)
        except OSError:
            return
