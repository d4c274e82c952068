"""Changing values of `kiosk.toml`: comments stay, and the checker must accept the whole."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from kiosk.settings.reading import settings_of, text_of
from kiosk.settings.source import SettingsError, Source
from kiosk.storage import exclusive, replace

Change = Mapping[tuple[str, str], Any]
"""New values by section and key; a section that is missing is added."""

LOCK_SECONDS: Final = 3.0
"""How long we wait for another program that writes the settings."""

_IN_A_ROW: Final = 12
"""So many languages stand on a line."""

_COMMENT = re.compile(r"#[^\n]*")


def with_values(source: bytes, change: Change) -> bytes:
    """The settings with other values; a byte-order mark, the line ends and equal values stay.

    Raises TOMLKitError for the few files that it reads more strictly than the kiosk does.
    """
    import tomlkit  # which no start of the screen waits for

    mark = BOM_UTF8 if source.startswith(BOM_UTF8) else b""
    document = tomlkit.parse(source.removeprefix(mark).decode())
    for (section, key), value in change.items():
        table = document.setdefault(section, tomlkit.table())
        plain = [*value] if isinstance(value, tuple) else value
        if key in table and table[key] == plain and type(table[key].unwrap()) is type(plain):
            continue
        old = table.get(key)
        table[key] = _list(plain, old) if isinstance(plain, list) else plain
    return mark + tomlkit.dumps(document).encode()


def _list(values: Sequence[str], old: Any) -> Any:
    """A list as the old one was written: with its comments, on one line or several."""
    import tomlkit

    written = old.as_string() if old is not None else ""
    comments = _COMMENT.findall(written)
    if "\n" not in written:
        return tomlkit.item([*values])
    ends = "\r\n" if "\r\n" in written else "\n"
    head = f"[           {comments[0].rstrip()}" if comments else "["
    more = [f"    {comment.rstrip()}" for comment in comments[1:]]
    text = ends.join([head, *_rows(values), *more, "]"])
    return tomlkit.parse(f"list = {text}")["list"]


def _rows(values: Sequence[str]) -> Iterator[str]:
    """The values on lines of a handy length."""
    for start in range(0, len(values), _IN_A_ROW):
        quoted = (f'"{one}"' for one in values[start : start + _IN_A_ROW])
        yield f"    {', '.join(quoted)},"


def objection(file: Path, change: Change) -> str:
    """What the checker of the settings says against a change, in German; empty when nothing."""
    changed = with_values(file.read_bytes(), change).decode("utf-8-sig")
    try:
        settings_of(Source(file, changed))
    except SettingsError as error:
        return re.sub(rf"^{re.escape(str(file))}:\d+(:\d+)?: ", "", str(error))
    return ""


def keep(file: Path, change: Change) -> bool:
    """Write a change into the settings; whether anything was different.

    Raises SettingsError when the changed settings could not be used, TOMLKitError,
    FileInUseError and OSError; then nothing has changed.
    """
    file = file.resolve()
    with exclusive(file, LOCK_SECONDS):
        text_of(file)
        before = file.read_bytes()
        after = with_values(before, change)
        settings_of(Source(file, after.decode("utf-8-sig")))
        if after == before:
            return False
        replace(file, after)
        return True
