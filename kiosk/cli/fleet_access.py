"""The Syncthing of this computer for the commands, and what staff can do when it does not run."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.cli.refusal import RefusalError
from kiosk.machine.fleet.sync_api import SyncSilentError
from kiosk.machine.fleet.sync_home import NoSyncthingError, SyncHome
from kiosk.problems import Say, system_reason
from kiosk.settings.values import Settings


@contextmanager
def refusing_when_sync_fails(config: Settings, say: Say) -> Iterator[SyncHome]:
    """Syncthing's folder; ends with what is wrong and how to mend it."""
    try:
        yield SyncHome(config.sync_folder)
    except NoSyncthingError as error:
        raise RefusalError(say("fleet-join-no-syncthing")) from error
    except SyncSilentError as error:
        raise RefusalError(say("fleet-join-silent", reason=str(error))) from error
    except OSError as error:
        file = str(error.filename or config.sync_folder)
        words = say("fleet-join-disk", file=file, reason=system_reason(error))
        raise RefusalError(words) from error
