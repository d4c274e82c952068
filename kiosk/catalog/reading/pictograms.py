"""The pictograms of the content folder, each a drawing for the font and a picture without it."""

from kiosk.catalog.reading.folder_versions import FolderVersions
from kiosk.font.png import UnreadablePictureError, make_sure_of
from kiosk.problems import system_reason

FOLDER = "pictograms"


def pictograms(files: FolderVersions) -> set[str] | None:
    """The names for which there is a drawing and its picture; None when nobody knows."""
    names = set(files.names(FOLDER))
    if FOLDER in files.lost:
        return None
    whole = {name[:-4] for name in names if name.endswith(".svg")}
    whole = {name for name in whole if f"{name}.png" in names}
    if files.today:
        for name in sorted(whole):
            _look_at(f"{name}.png", files)
    return {name.removeprefix(f"{FOLDER}/") for name in whole}


def _look_at(picture: str, files: FolderVersions) -> None:
    """Report a picture that cannot be drawn; the kiosk shows the need without it."""
    try:
        make_sure_of(files.root / picture)
    except OSError as wrong:
        files.report_on(picture).warning("unreadable", reason=system_reason(wrong))
    except UnreadablePictureError as wrong:
        files.report_on(picture).warning("unreadable-picture", reason=str(wrong))
