"""The packages that are installed, and over which of them a translation goes.

They are read without the engine, so that a broken package harms only itself.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.problems import Say, system_reason

PIVOT = "en"
"""English: every public package leads from it or to it."""

METADATA = "metadata.json"
MODEL = "model/model.bin"
TOKENIZERS = ("sentencepiece.model", "bpe.model")

LARGEST_METADATA = 64 * 1024
"""In bytes; real ones have some hundred."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,8})?\Z")
_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}\Z", re.ASCII)


class PackageFault(StrEnum):
    """Why a package cannot be used; each is the end of a staff message."""

    UNREADABLE = "unreadable"
    NO_ZIP = "no-zip"
    DAMAGED = "damaged"
    UNSAFE_PATH = "unsafe-path"
    TOO_LARGE = "too-large"
    NO_METADATA = "no-metadata"
    BAD_METADATA = "bad-metadata"
    NO_TRANSLATION = "no-translation"
    NO_MODEL = "no-model"
    MODEL_FAILS = "model-fails"
    OLDER = "older"
    CHECKSUM = "checksum"


class PackageFaultError(Exception):
    """A package that cannot be used; `detail` says more about it where there is more."""

    def __init__(self, fault: PackageFault, detail: str = "") -> None:
        super().__init__(f"{fault}: {detail}" if detail else str(fault))
        self.fault = fault
        self.detail = detail

    def words(self, say: Say, file: str) -> str:
        """What staff read about it; `file` is what they know the package by."""
        return say(f"package-{self.fault}", file=file, detail=self.detail, reason=self.detail)


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """One direction that can be translated; `folder` holds its model."""

    source: str
    target: str
    version: str
    folder: Path

    @property
    def name(self) -> str:
        """From where to where, as the public index writes it: `de_en`."""
        return f"{self.source}_{self.target}"

    @property
    def age(self) -> tuple[int, ...]:
        """The version in an order in which 1.10 is newer than 1.9."""
        return version_order(self.version)


Route = tuple[InstalledPackage, ...]
"""Over which packages a translation goes, one after the other; empty when there is no way."""


@dataclass(frozen=True, slots=True)
class InstalledPackages:
    """What a packages folder holds: what works, by languages, and what does not, by folder."""

    usable: Mapping[tuple[str, str], InstalledPackage]
    broken: Mapping[str, PackageFaultError]

    def route(self, source: str, target: str) -> Route:
        """Straight from one language to the other, else over English."""
        straight = self.usable.get((source, target))
        if straight:
            return (straight,)
        first, second = self.usable.get((source, PIVOT)), self.usable.get((PIVOT, target))
        return (first, second) if first and second and source != target else ()


def installed_packages(folder: Path) -> InstalledPackages:
    """All packages in a folder; of two of one pair the newer counts.

    Hidden folders are none. A folder that is missing or cannot be read holds none.
    """
    usable: dict[tuple[str, str], InstalledPackage] = {}
    broken: dict[str, PackageFaultError] = {}
    for place in _folders(folder):
        try:
            package = read_package(place)
        except PackageFaultError as error:
            broken[place.name] = error
            continue
        pair = package.source, package.target
        if pair not in usable or usable[pair].age < package.age:
            usable[pair] = package
    return InstalledPackages(usable, broken)


def read_package(folder: Path) -> InstalledPackage:
    """The package in `folder`; raises PackageFaultError."""
    try:
        with (folder / METADATA).open("rb") as stream:
            content = stream.read(LARGEST_METADATA + 1)
    except FileNotFoundError as error:
        raise PackageFaultError(PackageFault.NO_METADATA) from error
    except OSError as error:
        raise PackageFaultError(PackageFault.UNREADABLE, system_reason(error)) from error
    source, target, version = parsed_metadata(content)
    for choice in ((MODEL,), TOKENIZERS):
        if not any(_holds_something(folder / name) for name in choice):
            raise PackageFaultError(PackageFault.NO_MODEL, choice[0])
    return InstalledPackage(source, target, version, folder)


def parsed_metadata(content: bytes) -> tuple[str, str, str]:
    """From which language into which, and the version; raises PackageFaultError."""
    if len(content) > LARGEST_METADATA:
        raise PackageFaultError(PackageFault.BAD_METADATA)
    try:
        metadata = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise PackageFaultError(PackageFault.BAD_METADATA) from error
    if not isinstance(metadata, dict):
        raise PackageFaultError(PackageFault.BAD_METADATA)
    if metadata.get("type", "translate") != "translate":
        raise PackageFaultError(PackageFault.NO_TRANSLATION)
    source = _field(metadata, "from_code", _LANGUAGE)
    target = _field(metadata, "to_code", _LANGUAGE)
    if source == target:
        raise PackageFaultError(PackageFault.BAD_METADATA, "to_code")
    return source, target, _field(metadata, "package_version", _VERSION)


def version_order(version: str) -> tuple[int, ...]:
    """A version as numbers, which compare as people mean it."""
    return tuple(map(int, version.split(".")))


def _field(metadata: Mapping[str, object], name: str, pattern: re.Pattern[str]) -> str:
    """A field that looks as it should."""
    value = metadata.get(name)
    if not isinstance(value, str) or not pattern.match(value):
        raise PackageFaultError(PackageFault.BAD_METADATA, name)
    return value


def _holds_something(file: Path) -> bool:
    """Whether a file is there and not empty, as a full disk leaves it."""
    try:
        return file.is_file() and file.stat().st_size > 0
    except OSError:
        return False


def _folders(folder: Path) -> list[Path]:
    """What may be a package, in a lasting order."""
    try:
        return sorted(
            place for place in folder.iterdir() if place.is_dir() and not place.name.startswith(".")
        )
    except OSError:
        return []
