"""All of Python that the kiosk runs on, as plain folders: nothing is fetched at installation."""

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

UV = os.environ.get("UV", "uv")
"""The program that is running us already; `uv run` says where it lies."""

FOR_DEBIAN_13 = (
    *("--python-version", "3.13"),
    *("--python-platform", "x86_64-manylinux_2_28"),
    *("--only-binary", ":all:"),
    "--no-deps",
    *("--link-mode", "copy"),  # links would change uv's own files with ours
    "--no-compile-bytecode",
)

UNWANTED = (
    "bin",  # commands of libraries, with the path of our Python in the first line
    "tests",  # of Argos Translate, which installs them beside itself
)

OF_THIS_INSTALLATION = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json", "uv_cache.json")
"""What `*.dist-info` says about how and when the maker's machine installed a package."""


def install_packages(checkout: Path, target: Path, moment: int) -> None:
    """Put the packages of `uv.lock`, each checked by its hash, and the kiosk into a folder."""
    with TemporaryDirectory(prefix="kiosk-wheels-") as scratch:
        requirements, wheels = Path(scratch) / "requirements.txt", Path(scratch) / "wheels"
        _uv(
            *("export", "--frozen", "--no-dev", "--no-emit-project", "--no-header"),
            *("--project", checkout, "--output-file", requirements),
        )
        _install(target, "--require-hashes", "--requirements", requirements)
        _uv("build", "--wheel", "--out-dir", wheels, checkout, moment=moment)
        _install(target, *wheels.glob("*.whl"))
    clean(target)


def clean(target: Path) -> None:
    """Take away what differs from machine to machine, and what nobody needs."""
    for name in UNWANTED:
        shutil.rmtree(target / name, ignore_errors=True)
    for compiled in list(target.rglob("__pycache__")):
        shutil.rmtree(compiled)
    for name in OF_THIS_INSTALLATION:
        for file in target.glob(f"*.dist-info/{name}"):
            file.unlink()
    (target / ".lock").unlink(missing_ok=True)


def _install(target: Path, *packages: str | Path) -> None:
    _uv("pip", "install", *FOR_DEBIAN_13, "--target", target, *packages)


def _uv(*arguments: str | Path, moment: int = 0) -> None:
    """Run uv, which says itself what went wrong."""
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment)}
    subprocess.run(
        (UV, "--quiet", *arguments), check=True, stdout=subprocess.DEVNULL, env=environment
    )
