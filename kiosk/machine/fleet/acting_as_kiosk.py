"""Lets root write as the kiosk's own user, so that the kiosk can read and change it later."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.machine.installed_paths import USER


@contextmanager
def acting_as_kiosk() -> Iterator[None]:
    """Be the user `kiosk` for a while, if root is at work and there is that user.

    Programs that are started meanwhile are that user's for good: root is only kept aside (the saved
    user id), and a program that starts does not get it.
    """
    user = _user()
    if user is None:
        yield
        return
    name, uid, gid = user
    groups = os.getgroups()
    os.initgroups(name, gid)
    os.setresgid(gid, gid, 0)
    os.setresuid(uid, uid, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
        os.setresgid(0, 0, 0)
        os.setgroups(groups)


def _user() -> tuple[str, int, int] | None:
    """Name and ids of the user, where root can and should become it."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    import pwd  # which only Unix has

    try:
        found = pwd.getpwnam(USER)
    except KeyError:
        return None
    return found.pw_name, found.pw_uid, found.pw_gid
