"""The speaking program of this machine, and the voice that it has for each of our languages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from shutil import which
from subprocess import DEVNULL, PIPE, Popen, TimeoutExpired
from threading import Thread

from kiosk.language.languages import LANGUAGES

PROGRAM = "espeak-ng"
_SECONDS = 3.0
"""How long the program may take to list its voices; more than enough from a slow card."""

_LONGEST_LISTING = 1_000_000
"""Bytes; the program lists its hundred and more voices in a hundredth of that."""

_OTHER_NAMES = {
    "de-easy": ("de",),
    "en": ("en-gb", "en-us", "en"),
    "fr": ("fr-fr", "fr"),
    "prs": ("prs", "fa"),
    "sr-Latn": ("sr", "hr", "bs"),
    "ja": (),
}
"""What the program calls a language where it is not our code, the best first.

Dari is read by the Persian voice, as it is written. The Japanese voice knows only kana and
would spell out every kanji, which nobody can follow.
"""

_LISTED = re.compile(r"^\s*\d+\s+([a-z]{2,3}(?:-[\w-]+)?)\s", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Voices:
    """The path of the program, empty where there is none, and its voices by our codes."""

    program: str = ""
    names: Mapping[str, str] = field(default_factory=dict)

    def speaks(self, language: str) -> bool:
        """Whether a text in `language` can be read aloud."""
        return language in self.names


NO_VOICES = Voices()


def no_voices() -> Voices:
    """What a kiosk finds that nobody told to look."""
    return NO_VOICES


def installed_voices() -> Voices:
    """Ask the installed program; one that fails, hangs or talks nonsense is none."""
    program = which(PROGRAM)
    if program is None:
        return NO_VOICES
    listing = _listing(program)
    return listed_voices(program, listing.decode("utf-8", "replace"))


def _listing(program: str) -> bytes:
    """What `program` lists; nothing from one that fails, hangs or finds no end."""
    try:
        process = Popen((program, "--voices"), stdin=DEVNULL, stdout=PIPE, stderr=DEVNULL)
    except OSError:
        return b""
    heard: list[bytes] = []
    # A thread that nobody waits for: a child of the program may hold the pipe open for ever.
    reader = Thread(target=lambda: heard.append(_beginning(process)), daemon=True)
    reader.start()
    reader.join(_SECONDS)
    listing = heard[0] if heard else b""
    try:
        whole = len(listing) < _LONGEST_LISTING
        return listing if whole and process.wait(_SECONDS if heard else 0) == 0 else b""
    except TimeoutExpired:
        return b""
    finally:
        process.kill()
        process.wait()


def _beginning(process: Popen[bytes]) -> bytes:
    """What `process` writes, as far as it can be a listing."""
    if process.stdout is None:
        return b""
    with process.stdout as pipe:
        return pipe.read(_LONGEST_LISTING)


def listed_voices(program: str, listing: str) -> Voices:
    """The voices for our languages in what `program` lists."""
    listed = set(_LISTED.findall(listing))
    names = {
        code: next(name for name in _OTHER_NAMES.get(code, (code,)) if name in listed)
        for code in LANGUAGES
        if listed.intersection(_OTHER_NAMES.get(code, (code,)))
    }
    return Voices(program, names) if names else NO_VOICES
