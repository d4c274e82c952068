"""Installing a language package from a file: what works is put in its place, all else refused."""

import json
import stat
import struct
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.translation.engine.engine_process import EngineProcess
from kiosk.translation.engine.installed_packages import (
    InstalledPackage,
    PackageFault,
    PackageFaultError,
    installed_packages,
)
from kiosk.translation.engine.package_installation import install_package
from tests.catalog.content_folder import STAFF
from tests.translation.tiny_packages import Pair, files_of, install, package_file, zipped

TAG = Pair("de", "en", {"Tag": "day"})
ROOT = "translate-de_en"
INSTALLING = """
import sys
from pathlib import Path
from kiosk.translation.engine.package_installation import install_package
install_package(*map(Path, sys.argv[1:]))
"""
Files = dict[str, bytes]


@pytest.fixture(scope="session")
def good() -> Files:
    """The files of a package that works."""
    return {f"{ROOT}/{path}": content for path, content in files_of(TAG).items()}


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """A packages folder with one older package that works."""
    return install(tmp_path / "packages", Pair("de", "en", {"Tag": "date"}, "0.9"))


def everything(folder: Path) -> dict[str, bytes]:
    """All files of a folder but its lock."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".packages.lock"
    }


def refused(file: Path, packages: Path) -> PackageFault:
    """Why a file is refused; the folder is as it was before."""
    before = everything(packages)
    with pytest.raises(PackageFaultError) as fault:
        install_package(file, packages)
    assert everything(packages) == before
    assert not [*packages.glob(".unpacking-*")]
    return fault.value.fault


def translation(packages: Path) -> str:
    """What the engine makes of a word now."""
    engine = EngineProcess(packages)
    try:
        return engine.translated(["Tag"], "de", "en")[0]
    finally:
        engine.close()


def test_a_package_is_installed_and_translates(tmp_path: Path) -> None:
    packages = tmp_path / "a" / "packages"
    installed = install_package(package_file(tmp_path, TAG), packages)
    assert installed == InstalledPackage("de", "en", "1.0", packages / "de_en")
    assert translation(packages) == "day"


def test_a_newer_package_takes_the_place_of_the_older_one(packages: Path, tmp_path: Path) -> None:
    installed = install_package(package_file(tmp_path, TAG), packages)
    assert [path for path in packages.iterdir() if path.is_dir()] == [installed.folder]
    assert translation(packages) == "day"


def test_a_package_that_lies_under_another_name_gives_way_too(
    packages: Path, tmp_path: Path
) -> None:
    (packages / "de_en").rename(packages / "translate-de_en-0_9")
    install_package(package_file(tmp_path, TAG), packages)
    assert [path.name for path in packages.iterdir() if path.is_dir()] == ["de_en"]


def test_a_broken_folder_in_its_place_gives_way(packages: Path, tmp_path: Path) -> None:
    (packages / "de_en" / "metadata.json").write_text("{", "utf-8")
    install_package(package_file(tmp_path, TAG), packages)
    assert translation(packages) == "day"


def test_version_1_10_is_newer_than_1_9(packages: Path, tmp_path: Path) -> None:
    for version in ("1.9", "1.10"):
        file = package_file(tmp_path, Pair("de", "en", {"Tag": version}, version))
        install_package(file, packages)
    assert installed_packages(packages).usable["de", "en"].version == "1.10"


def test_an_older_package_is_refused(packages: Path, tmp_path: Path) -> None:
    file = package_file(tmp_path, Pair("de", "en", {"Tag": "x"}, "0.8"))
    assert refused(file, packages) is PackageFault.OLDER


def test_only_what_a_translation_needs_is_unpacked(
    packages: Path, tmp_path: Path, good: Files
) -> None:
    file = tmp_path / "x.argosmodel"
    zipped(file, {**good, f"{ROOT}/stanza/de.pt": b"large", f"{ROOT}/run.py": b"", "README": b""})
    install_package(file, packages)
    assert {path.split("/")[1] for path in everything(packages)} == {
        "metadata.json",
        "model",
        "sentencepiece.model",
    }


def test_what_a_killed_installation_left_behind_goes(packages: Path, tmp_path: Path) -> None:
    left = packages / ".unpacking-left"
    left.mkdir()
    assert not installed_packages(packages).broken
    install_package(package_file(tmp_path, TAG), packages)
    assert not left.exists()


def metadata(**fields: object) -> bytes:
    """A description with some fields changed; None leaves one out."""
    usual = {"package_version": "1.0", "from_code": "de", "to_code": "en", "type": "translate"}
    return json.dumps({k: v for k, v in {**usual, **fields}.items() if v is not None}).encode()


BAD_METADATA = {
    "not JSON": b"{",
    "not UTF-8": b'{"from_code": "\xff"}',
    "a list": b"[]",
    "nested without end": b"[" * 60_000,
    "far too long": b" " * 100_000 + metadata(),
    "no source": metadata(from_code=None),
    "a number for a language": metadata(from_code=5),
    "a path for a language": metadata(to_code="../../en"),
    "the same language twice": metadata(to_code="de"),
    "no version": metadata(package_version=None),
    "a version that is none": metadata(package_version="new"),
    "a number for a version": metadata(package_version=1.0),
}


@pytest.mark.parametrize("content", BAD_METADATA.values(), ids=BAD_METADATA)
def test_a_bad_description_is_refused(
    packages: Path, tmp_path: Path, good: Files, content: bytes
) -> None:
    file = tmp_path / "x.argosmodel"
    zipped(file, {**good, f"{ROOT}/metadata.json": content})
    assert refused(file, packages) is PackageFault.BAD_METADATA


def without(files: Files, name: str) -> Files:
    """The files but one."""
    return {path: content for path, content in files.items() if path != f"{ROOT}/{name}"}


CHANGED: dict[str, tuple[Callable[[Files], Files], PackageFault]] = {
    "no description": (lambda good: without(good, "metadata.json"), PackageFault.NO_METADATA),
    "two descriptions": (
        lambda good: {**good, "other/metadata.json": metadata()},
        PackageFault.NO_METADATA,
    ),
    "nothing at all": (lambda _: {}, PackageFault.NO_METADATA),
    "sentences only": (
        lambda good: {**good, f"{ROOT}/metadata.json": metadata(type="sbd")},
        PackageFault.NO_TRANSLATION,
    ),
    "no model": (lambda good: without(good, "model/model.bin"), PackageFault.NO_MODEL),
    "no tokenizer": (lambda good: without(good, "sentencepiece.model"), PackageFault.NO_MODEL),
    "a model that is none": (
        lambda good: {**good, f"{ROOT}/model/model.bin": b"no model"},
        PackageFault.MODEL_FAILS,
    ),
    "half a model": (
        lambda good: {**good, f"{ROOT}/model/model.bin": good[f"{ROOT}/model/model.bin"][:2_000]},
        PackageFault.MODEL_FAILS,
    ),
    "a tokenizer that is none": (
        lambda good: {**good, f"{ROOT}/sentencepiece.model": b"no tokenizer"},
        PackageFault.MODEL_FAILS,
    ),
    "no vocabulary": (
        lambda good: {path: content for path, content in good.items() if "vocab" not in path},
        PackageFault.MODEL_FAILS,
    ),
    "out of the folder": (
        lambda good: {**good, f"{ROOT}/../../out": b""},
        PackageFault.UNSAFE_PATH,
    ),
    "an absolute path": (lambda good: {**good, "/tmp/out": b""}, PackageFault.UNSAFE_PATH),
    "a path of Windows": (lambda good: {**good, "C:\\out": b""}, PackageFault.UNSAFE_PATH),
    "two names that some disks take for one": (
        lambda good: {**good, f"{ROOT}/MODEL/model.bin": b""},
        PackageFault.UNSAFE_PATH,
    ),
    "far too many files": (
        lambda good: {**good, **{f"{ROOT}/model/{n}": b"" for n in range(10_001)}},
        PackageFault.TOO_LARGE,
    ),
}


@pytest.mark.parametrize(("change", "fault"), CHANGED.values(), ids=CHANGED)
def test_a_package_that_is_not_as_it_should_be_is_refused(
    packages: Path,
    tmp_path: Path,
    good: Files,
    change: Callable[[Files], Files],
    fault: PackageFault,
) -> None:
    file = tmp_path / "x.argosmodel"
    zipped(file, change(good))
    assert refused(file, packages) is fault


def test_a_link_in_a_package_is_refused(packages: Path, tmp_path: Path, good: Files) -> None:
    file = tmp_path / "x.argosmodel"
    zipped(file, without(good, "model/model.bin"))
    link = zipfile.ZipInfo(f"{ROOT}/model/model.bin")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    assert refused(file, packages) is PackageFault.UNSAFE_PATH


def with_size(file: Path, size: int) -> None:
    """Let the archive announce another unpacked size for its first file."""
    content = bytearray(file.read_bytes())
    entry = content.index(b"PK\x01\x02")
    struct.pack_into("<I", content, 22, size)
    struct.pack_into("<I", content, entry + 24, size)
    file.write_bytes(content)


def test_a_package_that_announces_too_much_is_refused_before_it_is_unpacked(
    packages: Path, tmp_path: Path, good: Files
) -> None:
    file = tmp_path / "x.argosmodel"
    zipped(file, dict(sorted(good.items(), key=lambda item: "model.bin" not in item[0])))
    with_size(file, 3 * 1024**3)
    assert refused(file, packages) is PackageFault.TOO_LARGE


def test_a_package_that_holds_more_than_it_announces_is_refused(
    packages: Path, tmp_path: Path, good: Files
) -> None:
    file = tmp_path / "x.argosmodel"
    zipped(file, {f"{ROOT}/model/bomb": bytes(50_000_000), **good})
    with_size(file, 10)
    assert refused(file, packages) is PackageFault.DAMAGED


def test_what_is_no_zip_archive_is_refused(packages: Path, tmp_path: Path) -> None:
    file = tmp_path / "x.argosmodel"
    file.write_bytes(b"<!doctype html>")
    assert refused(file, packages) is PackageFault.NO_ZIP
    words = PackageFaultError(PackageFault.NO_ZIP).words(STAFF[0], file.name)
    assert "Ihr Inhalt ist kein Zip-Archiv" in words


def test_a_file_that_is_missing_or_a_folder_is_refused(packages: Path, tmp_path: Path) -> None:
    assert refused(tmp_path / "nothing.argosmodel", packages) is PackageFault.UNREADABLE
    assert refused(tmp_path, packages) is PackageFault.UNREADABLE


def test_a_package_that_was_not_downloaded_to_the_end_is_refused(
    packages: Path, tmp_path: Path
) -> None:
    file = package_file(tmp_path, TAG)
    file.write_bytes(file.read_bytes()[:-100])
    assert refused(file, packages) is PackageFault.DAMAGED


def test_a_package_with_a_wrong_checksum_is_refused(packages: Path, tmp_path: Path) -> None:
    file = package_file(tmp_path, TAG)
    content = bytearray(file.read_bytes())
    content[content.index(b"PK\x01\x02") + 16] ^= 1
    file.write_bytes(content)
    assert refused(file, packages) is PackageFault.DAMAGED


@pytest.mark.exhaustive
def test_an_installation_that_is_killed_at_any_moment_leaves_a_package_that_works(
    packages: Path, tmp_path: Path
) -> None:
    for number in range(20):
        file = package_file(tmp_path, Pair("de", "en", {"Tag": "date"}, f"1.{number}"))
        with subprocess.Popen([sys.executable, "-c", INSTALLING, file, packages]) as process:
            time.sleep(number / 20)
            process.kill()
        assert translation(packages) == "date"


@pytest.mark.exhaustive
@settings(max_examples=300, deadline=None, suppress_health_check=[*HealthCheck])
@given(data=st.data())
def test_no_change_of_a_byte_does_any_harm(data: st.DataObject, tmp_path: Path) -> None:
    packages, file = tmp_path / "packages", tmp_path / "x.argosmodel"
    packages.mkdir(exist_ok=True)
    content = bytearray(package_file(tmp_path, TAG).read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    file.write_bytes(content)
    try:
        install_package(file, packages)
    except PackageFaultError:
        assert not [*packages.glob(".unpacking-*")]
    assert {path.name for path in tmp_path.iterdir()} == {
        *("packages", "x.argosmodel", f"{TAG.name}.argosmodel")
    }
