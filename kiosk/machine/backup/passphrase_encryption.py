"""Encrypts with a passphrase, by GnuPG (OpenPGP, AES-256), and never on the way over a disk."""

import os
import subprocess
from shutil import which
from tempfile import TemporaryDirectory

from kiosk.machine.backup.backup_fault import BackupFaultError

SHORTEST = 12
"""A passphrase that can be tried out in peace must be longer than a PIN."""

FEWEST_DIFFERENT = 5

_KEY = ("--s2k-mode", "3", "--s2k-digest-algo", "SHA512", "--s2k-count", "65011712")
"""How slowly a key is made of a passphrase; as slowly as OpenPGP knows."""

_CIPHER = ("--cipher-algo", "AES256", "--compress-algo", "zlib")


def too_easy(passphrase: str) -> bool:
    """Whether a passphrase is too short, or nearly the same letter all through."""
    return len(passphrase) < SHORTEST or len(set(passphrase)) < FEWEST_DIFFERENT


def encrypted(content: bytes, passphrase: str) -> bytes:
    """What nobody reads without the passphrase; raises BackupFaultError."""
    done = _gpg((*_KEY, *_CIPHER, "--symmetric"), content, passphrase)
    if done.returncode:
        raise BackupFaultError("backup-gpg-failed")
    return done.stdout


def decrypted(content: bytes, passphrase: str) -> bytes:
    """What was encrypted, whole; raises BackupFaultError for all else."""
    done = _gpg(("--decrypt",), content, passphrase)
    said = done.stderr.decode("utf-8", "replace")
    if "NEED_PASSPHRASE_SYM" not in said:
        raise BackupFaultError("restore-foreign")
    if "BAD_PASSPHRASE" in said or "Bad session key" in said:
        raise BackupFaultError("restore-passphrase")
    if done.returncode or "GOODMDC" not in said:
        raise BackupFaultError("restore-damaged")
    return done.stdout


def _gpg(
    command: tuple[str, ...], content: bytes, passphrase: str
) -> subprocess.CompletedProcess[bytes]:
    """Run GnuPG with a home of its own, without settings, keys and agent of whoever calls."""
    program = which("gpg")
    if not program:
        raise BackupFaultError("backup-no-gpg")
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as secret:
        secret.write(passphrase.encode() + b"\n")
    quiet = ("--batch", "--no-options", "--no-autostart", "--no-symkey-cache", "--status-fd", "2")
    secretly = ("--pinentry-mode", "loopback", "--passphrase-fd", str(reading))
    try:
        with TemporaryDirectory(prefix="kiosk-gpg-") as home:
            return subprocess.run(
                [program, "--homedir", home, *quiet, *secretly, *command],
                input=content,
                capture_output=True,
                pass_fds=(reading,),
                env={"PATH": os.environ.get("PATH", os.defpath), "LANG": "C.UTF-8"},
                check=False,
            )
    finally:
        os.close(reading)
