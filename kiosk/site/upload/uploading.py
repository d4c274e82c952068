"""From a published folder to the web space: what differs is brought, and nothing is lost there."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from kiosk import storage
from kiosk.settings.web_space import Transfer, WebSpace
from kiosk.site import printed_offers
from kiosk.site.printed_offers import PrintedOffer
from kiosk.site.published_list import MANIFEST
from kiosk.site.site_folder import published_paths
from kiosk.site.upload.over_rsync import RsyncFolder
from kiosk.site.upload.over_sftp import SftpFolder
from kiosk.site.upload.upload_error import Trouble, UploadError
from kiosk.site.upload.upload_plan import (
    FILE,
    FRONT,
    Uploaded,
    UploadPlan,
    digest,
    may_travel,
    read_list,
    summed_up,
)
from kiosk.site.upload.web_space_folder import Progress, SeenThere, WebSpaceFolder

_FOLDERS = {Transfer.SFTP: SftpFolder, Transfer.RSYNC: RsyncFolder}
_PROGRAMS = {Transfer.SFTP: "sftp", Transfer.RSYNC: "rsync"}


class Upload:
    """A web space at which somebody has looked, and to which pages can be brought now."""

    def __init__(self, space: WebSpaceFolder, found: SeenThere) -> None:
        self._space = space
        self.former = read_list(found.files.get(FILE, b""))
        self.printed = offers_told(found.files.get(printed_offers.FILE, b""))

    def bring(self, folder: Path, progress: Progress = lambda share: None) -> Uploaded:
        """Bring what was published in a folder; what is over goes.

        Raises UploadError, storage.FileInUseError, and OSError of this disk.
        """
        with storage.exclusive(folder / MANIFEST):
            plan = UploadPlan(self.former, digests(folder))
            done = summed_up(plan)
            if plan.former != plan.now:
                self._space.carry(plan, folder, progress)
        return done


@contextmanager
def looked_at(space: WebSpace) -> Iterator[Upload]:
    """The web space as it is now; raises UploadError also where others have their pages."""
    with TemporaryDirectory() as rough:
        folder = _FOLDERS[space.transfer](space, Path(rough))
        found = folder.look((FILE, printed_offers.FILE))
        if FILE not in found.names and FRONT in found.names:
            raise UploadError(Trouble.FOREIGN)
        yield Upload(folder, found)


def offers_told(content: bytes) -> Mapping[str, PrintedOffer]:
    """Which offers had pages, as the web space tells it, where others may have written too.

    What cannot be an offer's id becomes no name of a file here.
    """
    try:
        offers = printed_offers.read_printed(content)
    except (ValueError, TypeError, RecursionError):
        return {}
    return {id: offer for id, offer in offers.items() if may_travel(id) and "/" not in id}


def missing_program(space: WebSpace) -> str | None:
    """The program of this system without which nothing gets to a web space, if one is missing."""
    return next((name for name in (_PROGRAMS[space.transfer], "ssh") if which(name) is None), None)


def digests(folder: Path) -> Mapping[str, str]:
    """What is to be on the web space."""
    return {path: digest((folder / path).read_bytes()) for path in published_paths(folder)}
