"""The workshop's part: vouches for the packages in a folder, so that kiosks take them."""

import hashlib
import subprocess
from pathlib import Path

from kiosk.machine.update.release_names import SIGNATURE, SUMS, version_of_package


def sign(folder: Path, key: str) -> None:
    """Write the checksums of all packages of a folder, and the signature of `key` beside them.

    The signature comes last: whoever looks in between finds an old one that does not fit, and
    looks again. gpg may ask for the passphrase of the key. Raises OSError and CalledProcessError.
    """
    packages = sorted(file for file in folder.iterdir() if version_of_package(file.name))
    sums, signature = folder / SUMS, folder / SIGNATURE
    sums.write_text("".join(f"{_sha256(file)}  {file.name}\n" for file in packages), "ascii")
    options = ("--yes", "--local-user", key, "--output", str(signature))
    subprocess.run(["gpg", *options, "--detach-sign", str(sums)], check=True)


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
