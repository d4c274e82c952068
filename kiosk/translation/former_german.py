"""The German from which an outdated text was made, where an earlier state of its file is known.

The memory knows that German by its fingerprint alone. So whatever earlier states there are, of
the folder's version control or of the last writing, are searched for words with this fingerprint.
"""

import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from kiosk import storage
from kiosk.catalog.text_keys import FOLDERS
from kiosk.catalog.texts import Text
from kiosk.language.languages import SOURCE

MOST_STATES: Final = 40
"""So many earlier states of a file are looked at, the newest first."""

_PATIENCE_SECONDS: Final = 10
_LOADER: Final[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def former_german(folder: Path, key: str, fingerprint: str) -> Text | None:
    """The German of a thing at the time at which it had this fingerprint; None if nobody knows."""
    if not fingerprint:
        return None
    for state in _earlier_states(_file(folder, key)):
        for text in _german_texts(_parsed(state)):
            if text.fingerprint == fingerprint:
                return text
    return None


def _file(folder: Path, key: str) -> Path:
    """The content file in which a thing stands."""
    kind = key.partition("/")[0]
    return folder / f"{key if kind in FOLDERS.values() else kind}.yaml"


def _earlier_states(file: Path) -> Iterator[bytes]:
    """What the file held before, the newest first."""
    kept = storage.previous(file)
    if kept.is_file():
        yield kept.read_bytes()
    names = _git(file, "log", f"-{MOST_STATES}", "--format=%H", "--", file.name)
    for commit in (names or b"").decode("ascii", "replace").split():
        if (state := _git(file, "show", f"{commit}:./{file.name}")) is not None:
            yield state


def _git(file: Path, *arguments: str) -> bytes | None:
    """What git says about the file; None where it says nothing."""
    try:
        answer = subprocess.run(
            ["git", "--no-optional-locks", *arguments],
            cwd=file.parent,
            capture_output=True,
            timeout=_PATIENCE_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return answer.stdout


def _parsed(state: bytes) -> object:
    """What an earlier state said; nothing where it was broken."""
    try:
        return yaml.load(state, Loader=_LOADER)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None


def _german_texts(node: object, name: str = "") -> Iterator[Text]:
    """Every German text at any depth of a file; what has no title is called by its `name`."""
    if isinstance(node, list):
        for one in node:
            yield from _german_texts(one)
    elif isinstance(node, dict):
        german = node.get(SOURCE)
        if isinstance(german, dict):
            yield Text(
                title=_line(german, "title") or name,
                summary=_line(german, "summary"),
                description=_text(german, "description"),
                bring=_line(german, "bring"),
            )
        for one in node.values():
            yield from _german_texts(one, _line(node, "name"))


def _text(words: Mapping[str, object], name: str) -> str:
    return str(words.get(name) or "").strip()


def _line(words: Mapping[str, object], name: str) -> str:
    return " ".join(_text(words, name).split("\n")).replace("\t", " ")
