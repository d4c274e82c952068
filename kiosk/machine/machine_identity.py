"""A random name of this very machine, by which two kiosks with one id are told apart."""

import re
import secrets
from pathlib import Path

from kiosk import storage

FILE_NAME = "machine-identity"

_IDENTITY = re.compile(r"[0-9a-f]{32}")


def known_identity(state_folder: Path) -> str:
    """The name that was made once; empty while there is none."""
    try:
        identity = (state_folder / FILE_NAME).read_text("ascii").strip()
    except (OSError, UnicodeError):
        return ""
    return identity if _IDENTITY.fullmatch(identity) else ""


def made_identity(state_folder: Path) -> str:
    """The name, made now when there is none; raises OSError."""
    if identity := known_identity(state_folder):
        return identity
    identity = secrets.token_hex(16)
    state_folder.mkdir(parents=True, exist_ok=True)
    storage.replace(state_folder / FILE_NAME, identity.encode(), mode=0o600, keep_previous=False)
    return identity
