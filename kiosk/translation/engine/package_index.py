"""The public index of language packages: which there are, and where they can be downloaded."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from kiosk.translation.engine.installed_packages import (
    PackageFaultError,
    parsed_metadata,
    version_order,
)

INDEX_URL = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
"""The index that Argos Translate itself asks."""

LARGEST_INDEX = 16 * 1024 * 1024
"""In bytes; the real one has some ten thousand."""

_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


class IndexFaultError(Exception):
    """What came is no index of packages."""


@dataclass(frozen=True, slots=True)
class AvailablePackage:
    """One package of the index; `sha256` is empty where the index does not tell it."""

    source: str
    target: str
    version: str
    links: tuple[str, ...]
    sha256: str = ""

    @property
    def pair(self) -> str:
        """From where to where, as one writes it after `kiosk translate install`."""
        return f"{self.source}-{self.target}"

    @property
    def file_name(self) -> str:
        """What its file is called on the disk."""
        return f"{self.source}_{self.target}-{self.version}.argosmodel"


def parsed_index(content: bytes, scheme: str) -> dict[str, AvailablePackage]:
    """The newest package of each pair; entries that cannot be used are passed over.

    Links count that are encrypted, or as little as the index itself (`scheme`). Raises
    IndexFaultError when nothing can be read at all.
    """
    try:
        entries = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise IndexFaultError from error
    if not isinstance(entries, list):
        raise IndexFaultError
    found: dict[str, AvailablePackage] = {}
    for entry in entries:
        package = _package(entry, scheme) if isinstance(entry, dict) else None
        if package and (package.pair not in found or _is_newer(package, found[package.pair])):
            found[package.pair] = package
    return found


def _package(entry: Mapping[str, object], scheme: str) -> AvailablePackage | None:
    """What an entry describes, if it can be used."""
    try:
        source, target, version = parsed_metadata(json.dumps(entry).encode())
    except PackageFaultError:
        return None
    written, checksum = entry.get("links"), entry.get("sha256", "")
    links = tuple(
        link
        for link in (written if isinstance(written, list) else ())
        if isinstance(link, str) and _scheme(link) in {"https", scheme}
    )
    if not links or not isinstance(checksum, str) or (checksum and not _SHA256.match(checksum)):
        return None
    return AvailablePackage(source, target, version, links, checksum)


def _is_newer(package: AvailablePackage, other: AvailablePackage) -> bool:
    return version_order(package.version) > version_order(other.version)


def _scheme(link: str) -> str:
    """How a link is fetched; nothing for one that is none."""
    try:
        return urlsplit(link).scheme
    except ValueError:
        return ""
