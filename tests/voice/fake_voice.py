"""A small real `espeak-ng` first on the path: it says nothing, but writes down what it was told."""

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPT = """#!{python} -SE
import json, os, sys, time
from pathlib import Path
here = Path(__file__).parent
if sys.argv[1:] == ["--voices"]:
    print((here / "voices").read_text())
    sys.exit()
(here / f"{{os.getpid()}}.begun").touch()
mood = (here / "mood").read_text()
if mood == "deaf":
    time.sleep(60)
told = dict(pid=os.getpid(), options=sys.argv[1:], text=sys.stdin.buffer.read().decode())
with (here / "log").open("a") as log:
    log.write(json.dumps(told) + "\\n")
if mood == "slow":
    time.sleep(60)
elif mood == "broken":
    sys.exit(1)
elif mood == "mute":
    print("ALSA lib: no card", file=sys.stderr)
    print("error: No such file or directory", file=sys.stderr)
"""

HEADER = "Pty Language       Age/Gender VoiceName          File                 Other Languages\n"


@dataclass(frozen=True, slots=True)
class Said:
    """What one process was told."""

    pid: int
    options: list[str]
    text: str

    def option(self, name: str) -> str:
        """The value of an option."""
        return self.options[self.options.index(name) + 1]

    @property
    def voice(self) -> str:
        """The voice in which it was to be said."""
        return self.option("-v")


@dataclass(frozen=True, slots=True)
class FakeVoice:
    """The folder of the program."""

    folder: Path

    @property
    def said(self) -> list[Said]:
        """Everything that was said so far."""
        log = self.folder / "log"
        lines = log.read_text().splitlines() if log.exists() else []
        return [Said(**json.loads(line)) for line in lines]

    @property
    def texts(self) -> list[str]:
        """The words of that."""
        return [one.text for one in self.said]

    @property
    def alive(self) -> list[int]:
        """The processes that are still there."""
        begun = (int(file.stem) for file in self.folder.glob("*.begun"))
        return [pid for pid in begun if Path(f"/proc/{pid}").exists()]

    def be(self, mood: str) -> None:
        """From now on `quick`, `slow`, `deaf` (and slow), `broken` or `mute`."""
        (self.folder / "mood").write_text(mood)

    def list_voices(self, *codes: str) -> None:
        """Offer these voices."""
        lines = [f" 5  {code:<15} --/M      Voice  x/{code}  (xx 5)\n" for code in codes]
        (self.folder / "voices").write_text(HEADER + "".join(lines))


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, mood: str = "quick") -> FakeVoice:
    """Put the program into `folder`, first on the path."""
    folder.mkdir()
    program = folder / "espeak-ng"
    program.write_text(SCRIPT.format(python=sys.executable))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    voice = FakeVoice(folder)
    voice.be(mood)
    voice.list_voices("de", "en-gb", "ar", "fr-fr")
    return voice
