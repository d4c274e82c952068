"""The package on a fresh Debian 13: what is there, to whom it belongs, and that it works."""

import pytest

from tests.machine.debian_tree import DebianTree

pytestmark = pytest.mark.exhaustive


def test_the_kiosk_says_its_version(debian_tree: DebianTree) -> None:
    assert debian_tree.run("kiosk", "--version", user="kiosk").stdout == "kiosk 0.1.0\n"
