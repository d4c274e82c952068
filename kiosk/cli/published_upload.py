"""What `kiosk publish` says while the pages go to the web space, and when they do not get there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.cli.answers import heeding_interruptions
from kiosk.cli.progress_bar import ProgressBar
from kiosk.cli.refusal import INTERRUPTED, RefusalError
from kiosk.problems import Say
from kiosk.settings.web_space import WebSpace
from kiosk.site.upload.upload_error import UploadError
from kiosk.site.upload.uploading import Upload, looked_at

FAILED = 1
"""The exit status when nothing is wrong with the call."""


@contextmanager
def web_space_looked_at(space: WebSpace, say: Say) -> Iterator[Upload]:
    """The web space; whatever keeps the pages from it is said in one sentence."""
    words = {"space": space.login, "folder": space.folder, "by_hand": space.by_hand}
    try:
        with looked_at(space) as upload:
            yield upload
    except UploadError as error:
        trouble = say(f"cli-upload-{error.trouble}", detail=error.detail, **words)
        raise RefusalError(trouble, FAILED) from error


def bring(upload: Upload, folder: Path, space: WebSpace, say: Say) -> None:
    """Bring what differs, with a bar that grows."""
    try:
        with heeding_interruptions(), ProgressBar() as bar:
            words = say("cli-upload-files")
            done = upload.bring(folder, lambda share: bar.show(share, words))
    except KeyboardInterrupt:
        raise RefusalError(say("cli-upload-interrupted"), INTERRUPTED) from None
    counts = {"new": done.new, "changed": done.changed, "same": done.same, "gone": done.gone}
    print(say("cli-upload-done", space=space.login, folder=space.folder, **counts))
