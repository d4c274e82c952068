"""Why nothing can be taken from another system."""

from typing import Final

LARGEST: Final = 32 * 1024 * 1024
"""The size in bytes above which an answer or a file is refused; a whole town has a tenth."""


class ImportFaultError(Exception):
    """What is wrong with a source as a whole; `code` and `values` are those of a staff message."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def too_large() -> ImportFaultError:
    """More came than anybody can have meant."""
    return ImportFaultError("import-too-large", limit=str(LARGEST // (1024 * 1024)))
