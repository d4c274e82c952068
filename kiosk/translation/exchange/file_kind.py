"""The two kinds of files in which translations are exchanged."""

from enum import StrEnum


class FileKind(StrEnum):
    """A kind of file by its ending: gettext's, and tables."""

    PO = ".po"
    XLSX = ".xlsx"
