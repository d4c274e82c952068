"""Two checkers of pages, from npm: axe-core in the browser, and the Nu checker beside it.

`npm install --prefix tests/site` brings both; nothing is asked for while tests run.
"""

import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

PACKAGES = Path(__file__).parent / "node_modules"
AXE = PACKAGES / "axe-core" / "axe.min.js"
VNU = PACKAGES / "vnu-jar" / "build" / "dist" / "vnu.jar"
START_QUICKLY = ("-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""For Java; the checker needs a deep stack."""

FLAGS = (
    *("--errors-only", "--format", "json", "--stdout"),
    *("--also-check-css", "--also-check-svg", "--no-langdetect"),
)


def axe_script() -> str:
    """The script that knows the rules of accessibility."""
    if not AXE.is_file():
        pytest.skip("needs the npm package axe-core")
    return AXE.read_text("utf-8")


def syntax_errors(files: Iterable[Path]) -> list[str]:
    """What is wrong with pages, style sheets and drawings by the standards of HTML, CSS and SVG."""
    if shutil.which("java") is None:
        pytest.skip("needs the program java")
    if not VNU.is_file():
        pytest.skip("needs the npm package vnu-jar")
    paths = [str(file) for file in files]
    # The checker answers 1 when it finds something, and tells it all the same.
    command = ["java", *START_QUICKLY, "-jar", str(VNU), *FLAGS, *paths]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode in (0, 1), done.stderr
    found = json.loads(done.stdout)["messages"]
    return [f"{one['url']}:{one.get('lastLine')}: {one['message']}" for one in found]
