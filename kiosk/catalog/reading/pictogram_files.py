"""The pictures of the content folder: which names have a drawing, and whether it can be drawn."""

from kiosk.catalog.reading.folder_versions import FolderVersions
from kiosk.font.png import UnreadablePictureError, coverage
from kiosk.problems import system_reason

PICTOGRAMS = "pictograms"


def pictogram_names(files: FolderVersions, *, looked_at: bool) -> set[str] | None:
    """The names for which there is a drawing and its picture; None when nobody knows.

    Pictures that are `looked_at` are reported where they cannot be drawn; it takes a while.
    """
    names = set(files.names(PICTOGRAMS))
    if PICTOGRAMS in files.lost:
        return None
    whole = {name[:-4] for name in names if name.endswith(".svg")}
    whole = {name for name in whole if f"{name}.png" in names}
    if looked_at:
        for name in sorted(whole):
            _look_at(f"{name}.png", files)
    return {name.removeprefix(f"{PICTOGRAMS}/") for name in whole}


def _look_at(picture: str, files: FolderVersions) -> None:
    """Report a picture that cannot be drawn; the kiosk shows the need without it."""
    try:
        coverage(files.root / picture)
    except OSError as wrong:
        files.report_on(picture).warning("unreadable", reason=system_reason(wrong))
    except UnreadablePictureError as wrong:
        files.report_on(picture).warning("unreadable-picture", reason=str(wrong))
