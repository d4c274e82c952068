"""Looks into the engine's own process from outside: what it loads, tries and holds.

A `sitecustomize` is run by Python before anything else in a process, so that the real process
with the real model is watched, wherever it is started.
"""

import time
from collections.abc import Callable
from pathlib import Path

PATIENCE_SECONDS = 60.0

AT_EACH_LOAD = """
import os
import ctranslate2

really = ctranslate2.Translator

def note(text):
    with open({log!r}, "a", encoding="utf-8") as log:
        log.write(f"{{text}}\\n")

def load(model, **options):
{happening}
    return really(model, **options)

ctranslate2.Translator = load
"""

NOTED = "    note(os.getpid())"
"""Notes which process loads a model."""

STUCK = f"{NOTED}\n    import time; time.sleep(600)"
"""A model that is never done."""

STUCK_AT_FIRST = f"""{NOTED}
    if len(open({{log!r}}).readlines()) == 1:
        import time; time.sleep(600)"""
"""A model that is never done at first, and as it should be from then on."""

Watch = Callable[[str], "Watched"]


class Watched:
    """What a watched process has written down."""

    def __init__(self, log: Path) -> None:
        self._log = log

    @property
    def noted(self) -> list[str]:
        """Everything so far, in order."""
        return self._log.read_text("utf-8").splitlines() if self._log.exists() else []

    def first(self) -> str:
        """The first note, once it has been written."""
        wait_for(lambda: bool(self.noted))
        return self.noted[0]


def watch(folder: Path, happening: str) -> Watched:
    """Write down, in `folder`, what every Python started with it in its path is to do."""
    log = folder / "noted"
    inner = happening.replace("{log!r}", repr(str(log)))
    program = AT_EACH_LOAD.format(log=str(log), happening=inner)
    (folder / "sitecustomize.py").write_text(program, "utf-8")
    return Watched(log)


def wait_for(happened: Callable[[], bool]) -> None:
    """Wait until something has happened."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not happened():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.01)


def ended(process: int) -> bool:
    """Whether a process has ended with all its threads, whether or not anybody has noticed."""
    folder = Path(f"/proc/{process}")
    try:
        state = (folder / "stat").read_text("utf-8").rsplit(")", 1)[1].split()[0]
        return state == "Z" and len([*(folder / "task").iterdir()]) == 1
    except (ProcessLookupError, FileNotFoundError):
        return True
