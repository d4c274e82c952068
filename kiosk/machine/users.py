"""Who is at work: root, the kiosk's own user or another; root may be another for a while."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.machine.installed_paths import USER


@dataclass(frozen=True, slots=True)
class User:
    """Somebody whom the system knows by numbers, and mostly by a name."""

    name: str
    uid: int
    gid: int


def is_root() -> bool:
    """Whether we may do everything on this machine; where there is no root, nobody may."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def kiosk_user() -> User | None:
    """The kiosk's own user, where this machine has one."""
    try:
        from pwd import getpwnam  # which Windows does not have

        found = getpwnam(USER)
    except (ImportError, KeyError):
        return None
    return User(found.pw_name, found.pw_uid, found.pw_gid)


@contextmanager
def acting_as_kiosk() -> Iterator[None]:
    """Let the kiosk be able to read and change later what root writes meanwhile."""
    user = kiosk_user() if is_root() else None
    if user is None:
        yield
        return
    with _acting_as(user):
        yield


@contextmanager
def acting_as_owner(folder: Path) -> Iterator[None]:
    """Let root leave nothing behind that the folder's owner may not open, and follow no link that
    leads where the owner may not go."""
    status = folder.stat()
    if not is_root() or status.st_uid == 0:
        yield
        return
    with _acting_as(User(_name(status.st_uid), status.st_uid, status.st_gid)):
        yield


@contextmanager
def _acting_as(user: User) -> Iterator[None]:
    """Be that user and no more.

    Programs that are started meanwhile are that user's for good: root is only kept aside (the saved
    user id), and a program that starts does not get it.
    """
    group, groups = os.getegid(), os.getgroups()
    try:
        os.setgroups(os.getgrouplist(user.name, user.gid) if user.name else [user.gid])
        os.setresgid(user.gid, user.gid, group)
        os.setresuid(user.uid, user.uid, 0)
        yield
    finally:
        os.setresuid(0, 0, 0)
        os.setresgid(group, group, group)
        os.setgroups(groups)


def _name(uid: int) -> str:
    from pwd import getpwuid

    try:
        return getpwuid(uid).pw_name
    except KeyError:
        return ""
