"""The engine's own process, as the rest of the kiosk talks to it.

In a process of its own a model can neither slow the screen down nor take it along when it
crashes, everything it holds is free again when it ends, and it can be ended at any moment.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock, Timer

from kiosk.translation.engine.installed_packages import Route, installed_packages
from kiosk.translation.translator import EngineFailedError, NoRouteError

LIMIT_SECONDS = 120.0
"""How long one call may take; a model is loaded in some seconds, and a text done in one."""

IDLE_SECONDS = 300.0
"""After so long without a call the process ends and its models leave the memory."""

_PROGRAM = "kiosk.translation.engine.in_subprocess"
_WENT_TO_REST = 0
"""The exit status of a process that ended because nobody had asked it for so long."""


class EngineProcess:
    """A `Translator` that starts its process at the first call, and anew after each end of it.

    One call is answered after the other, so that a model is loaded once however many threads
    ask for it. Texts pass through pipes alone.
    """

    def __init__(
        self,
        packages: Path,
        *,
        limit_seconds: float = LIMIT_SECONDS,
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        self._packages = packages
        self._limit_seconds = limit_seconds
        self._idle_seconds = idle_seconds
        self._turn = Lock()
        self._state = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._cancellations = 0

    def reaches(self, source: str, target: str) -> bool:
        """Whether installed packages lead from one language to the other."""
        return bool(installed_packages(self._packages).route(source, target))

    def provenance(self, source: str, target: str) -> str:
        """The engine and the packages, each with its version."""
        from importlib.metadata import version

        route = self._route(source, target)
        parts = [("argostranslate", version("argostranslate"))]
        parts += [(package.name, package.version) for package in route]
        return ", ".join(" ".join(part) for part in parts)

    def translated(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """The texts in the other language; raises NoRouteError and EngineFailedError."""
        way = self._route(source, target)
        folders = [str(package.folder.absolute()) for package in way]
        request = {"texts": list(texts), "route": folders, "source": source, "target": target}
        cancellations = self._cancellations
        with self._turn:
            answer = json.loads(self._asked(json.dumps(request).encode() + b"\n", cancellations))
        if "failed" in answer:
            package = way[int(answer["at"])]
            pair = f"{package.source}-{package.target}"
            told = {"kind": str(answer["failed"]), "folder": str(package.folder), "pair": pair}
            raise EngineFailedError("engine-failed", **told)
        return [str(text) for text in answer["texts"]]

    def cancel(self) -> None:
        """End the process at once; whoever waits for a translation gets an EngineFailedError."""
        with self._state:
            self._cancellations += 1
            if self._process:
                self._process.kill()

    def close(self) -> None:
        """End the process and whatever it does, and wait until it has ended."""
        self.cancel()
        with self._turn:
            self._bury()

    def _route(self, source: str, target: str) -> Route:
        route = installed_packages(self._packages).route(source, target)
        if not route:
            raise NoRouteError("engine-no-route", source=source, target=target)
        return route

    def _asked(self, request: bytes, cancellations: int) -> bytes:
        """The line with which the process answers.

        One that goes to rest in the very moment in which it is asked is asked once more.
        """
        for _ in range(2):
            process = self._running(cancellations)
            alarm = _Alarm(self._limit_seconds, process)
            try:
                answer = _exchanged(process, request)
            except BaseException:  # Ctrl+C; the answer must not become that to the next question
                process.kill()
                self._bury()
                raise
            finally:
                alarm.cancel()
            if answer.endswith(b"\n"):
                return answer
            status = self._bury()
            if self._cancellations != cancellations:
                raise EngineFailedError("engine-cancelled")
            if alarm.rang:
                raise EngineFailedError("engine-too-slow", seconds=round(self._limit_seconds))
            if status != _WENT_TO_REST:
                break
        raise EngineFailedError("engine-died")

    def _running(self, cancellations: int) -> subprocess.Popen[bytes]:
        """The process, started if there is none; unless the call was cancelled meanwhile."""
        if self._process and self._process.poll() is not None:
            self._bury()
        with self._state:
            if self._cancellations != cancellations:
                raise EngineFailedError("engine-cancelled")
            if self._process is None:
                self._process = _started(self._idle_seconds)
            return self._process

    def _bury(self) -> int | None:
        """End the process for good and forget it; returns its exit status."""
        with self._state:
            process, self._process = self._process, None
        if process is None:
            return None
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()
        try:
            return process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()


class _Alarm:
    """Ends a process when its time is over, unless it is cancelled before."""

    def __init__(self, seconds: float, process: subprocess.Popen[bytes]) -> None:
        self.rang = False
        self._process = process
        self._timer = Timer(seconds, self._ring)
        self._timer.daemon = True
        self._timer.start()

    def cancel(self) -> None:
        """Let the process live."""
        self._timer.cancel()

    def _ring(self) -> None:
        self.rang = True  # before the end, for that is when somebody looks
        self._process.kill()


def _started(idle_seconds: float) -> subprocess.Popen[bytes]:
    """A fresh process; what lies in the folder from which the kiosk is run is no code to it."""
    try:
        return subprocess.Popen(
            [sys.executable, "-P", "-m", _PROGRAM, str(idle_seconds)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        raise EngineFailedError("engine-died") from error


def _exchanged(process: subprocess.Popen[bytes], request: bytes) -> bytes:
    """The answer to a request; nothing, or half a line, of a process that ended."""
    assert process.stdin
    assert process.stdout
    try:
        process.stdin.write(request)
        process.stdin.flush()
        return process.stdout.readline()
    except OSError:
        return b""
