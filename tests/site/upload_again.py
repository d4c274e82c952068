"""Brings a published folder to a server, and says when the first file is there.

`python -m tests.site.upload_again HERE THERE PORT TRANSFER`; somebody may kill it at any time.
"""

import sys
from pathlib import Path

from kiosk.settings.web_space import Transfer
from kiosk.site.upload.uploading import looked_at
from tests.site.ssh_server import SshServer


def main(here: Path, there: Path, port: int, transfer: Transfer) -> None:
    """Bring all that differs."""
    server = SshServer(here, port)
    with looked_at(server.space(transfer, there)) as space:
        space.bring(here, lambda share: print(share, flush=True))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), Transfer(sys.argv[4]))
