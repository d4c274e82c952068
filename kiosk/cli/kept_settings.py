"""The last good settings of a public kiosk, kept for the day on which `kiosk.toml` is broken."""

import logging
from contextlib import suppress
from pathlib import Path

from kiosk import storage
from kiosk.cli.refusal import RefusalError
from kiosk.settings.reading import settings_of, text_of
from kiosk.settings.source import SettingsError, Source
from kiosk.settings.values import Settings

FILE_NAME = "kiosk.toml"
"""The copy in the state folder, from which a broken file is replaced."""

PRIVATE = 0o600
"""The hash of the PIN is in it."""

log = logging.getLogger(__name__)


def settings_or_kept(file: Path, state: Path) -> Settings:
    """The settings in `file`, which are kept; those that were kept when it cannot be used.

    The dark screen of a typing error would help nobody: `kiosk doctor` names it.
    """
    try:
        text = text_of(file)
        good = settings_of(Source(file, text))
    except SettingsError as error:
        log.error("%s", error)
        if kept := _kept(file, state):
            return kept
        raise RefusalError(str(error)) from error
    _keep(text, state)
    return good


def _keep(text: str, state: Path) -> None:
    """Write the copy, unless it is the same; a full disk keeps what it has."""
    copy = state / FILE_NAME
    with suppress(OSError):
        if not copy.exists() or copy.read_text("utf-8") != text:
            state.mkdir(parents=True, exist_ok=True)
            storage.replace(copy, text.encode(), mode=PRIVATE, keep_previous=False)


def _kept(file: Path, state: Path) -> Settings | None:
    """What was good before; paths in it count from where the broken file lies."""
    with suppress(OSError, UnicodeDecodeError, SettingsError):
        return settings_of(Source(file, (state / FILE_NAME).read_text("utf-8")))
    return None
